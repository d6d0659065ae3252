package dev.tiebreak.read.internal.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** How many cells the first lines of a text have by each separator, quoted ones not looked into. */
final class FirstLines {

  /** How many characters of a file are looked at. */
  private static final int LOOKED_AT = 1 << 20;

  private final Map<Separator, Integer> columns = new EnumMap<>(Separator.class);
  private final Map<Separator, Integer> equalRows = new EnumMap<>(Separator.class);
  private final Map<Separator, Integer> cells = new EnumMap<>(Separator.class);
  private final List<String> starts = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private final int titles;
  private int lines;
  private boolean quoted;
  private boolean blank = true;

  private FirstLines(int titles) {
    this.titles = titles;
  }

  static FirstLines of(DecodedReader text) {
    return below(0, text);
  }

  /** Looks at the lines of a text below some titles, of which the first is its header. */
  static FirstLines below(int titles, DecodedReader text) {
    FirstLines first = new FirstLines(titles);
    first.begin();
    char[] chunk = new char[1 << 13];
    int total = 0;
    for (int read = text.read(chunk, 0, chunk.length);
        read >= 0 && total < LOOKED_AT;
        read = text.read(chunk, 0, chunk.length)) {
      for (int i = 0; i < read; i++) {
        first.take(chunk[i]);
      }
      total += read;
    }
    if (total < LOOKED_AT) {
      first.end();
    }
    return first;
  }

  private void begin() {
    for (Separator each : Separator.values()) {
      cells.put(each, 1);
    }
    blank = true;
  }

  private void take(char character) {
    if (character == '"') {
      quoted = !quoted;
    } else if (!quoted && (character == '\n' || character == '\r')) {
      end();
      return;
    } else if (!quoted && (character == ',' || character == ';' || character == '\t')) {
      for (Separator each : Separator.values()) {
        if (each.character() == character) {
          cells.merge(each, 1, Integer::sum);
        }
      }
    }
    blank &= character == ' ' || character == '\t';
    if (lines <= HeaderRows.MOST_TITLES) {
      line.append(character);
    }
  }

  private void end() {
    if (!blank) {
      if (lines <= HeaderRows.MOST_TITLES) {
        starts.add(line.toString());
      }
      for (Separator each : Separator.values()) {
        if (lines == titles) {
          columns.put(each, cells.get(each));
        } else if (lines > titles && cells.get(each).equals(columns.get(each))) {
          equalRows.merge(each, 1, Integer::sum);
        }
      }
      lines++;
    }
    line.setLength(0);
    begin();
  }

  /** Returns the first line that is not blank, below the titles. */
  String header() {
    return titles < starts.size() ? starts.get(titles) : line.toString();
  }

  /** Returns how many lines stand above the first that is a header that fits; 0 if none is. */
  int titles(Predicate<List<String>> fits) {
    return IntStream.range(0, starts.size())
        .filter(i -> Separator.isHeader(starts.get(i), fits))
        .findFirst()
        .orElse(0);
  }

  /** Returns how many cells the header has. */
  int columns(Separator separator) {
    return columns.getOrDefault(separator, 1);
  }

  /** Returns how many rows have as many cells as the header. */
  int equalRows(Separator separator) {
    return equalRows.getOrDefault(separator, 0);
  }

  /** Returns how many lines stand below the header. */
  int rows() {
    return lines - 1 - titles;
  }
}
