package dev.tiebreak.read.internal.table;

import java.util.EnumMap;
import java.util.Map;

/** How many cells the first lines of a text have by each separator, quoted ones not looked into. */
final class FirstLines {

  /** How many characters of a file are looked at. */
  private static final int LOOKED_AT = 1 << 20;

  private final Map<Separator, Integer> columns = new EnumMap<>(Separator.class);
  private final Map<Separator, Integer> equalRows = new EnumMap<>(Separator.class);
  private final Map<Separator, Integer> cells = new EnumMap<>(Separator.class);
  private final StringBuilder header = new StringBuilder();
  private int lines;
  private boolean quoted;
  private boolean blank = true;

  private FirstLines() {}

  static FirstLines of(DecodedReader text) {
    FirstLines first = new FirstLines();
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
    if (lines == 0) {
      header.append(character);
    }
  }

  private void end() {
    if (blank) {
      header.setLength(lines == 0 ? 0 : header.length());
    } else {
      for (Separator each : Separator.values()) {
        if (lines == 0) {
          columns.put(each, cells.get(each));
        } else if (cells.get(each).equals(columns.get(each))) {
          equalRows.merge(each, 1, Integer::sum);
        }
      }
      lines++;
    }
    begin();
  }

  /** Returns the first line that is not blank. */
  String header() {
    return header.toString();
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
    return lines - 1;
  }
}
