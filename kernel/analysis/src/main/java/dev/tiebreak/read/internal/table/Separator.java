package dev.tiebreak.read.internal.table;

import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Problem;
import dev.tiebreak.read.internal.RawRows;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What separates the cells of a line. */
enum Separator {
  COMMA(',', "commas"),
  SEMICOLON(';', "semicolons"),
  TAB('\t', "tabs");

  private final char character;
  private final String words;

  Separator(char character, String words) {
    this.character = character;
    this.words = words;
  }

  char character() {
    return character;
  }

  /** What a text is whose cells are separated so. */
  String format() {
    return this == COMMA ? "CSV" : "text with " + words;
  }

  /**
   * Tells what separates the cells of a file: what stands in its header and gives the most rows as
   * many cells as that. Where two give all rows equal lengths, it is the one whose header fits.
   *
   * @throws BadDataException if that is true of both
   */
  static Separator of(String origin, FirstLines lines, Predicate<List<String>> fits) {
    List<Separator> possible =
        Arrays.stream(values()).filter(each -> lines.columns(each) > 1).toList();
    if (possible.size() < 2) {
      return possible.isEmpty() ? COMMA : possible.get(0);
    }
    int most = possible.stream().mapToInt(lines::equalRows).max().getAsInt();
    List<Separator> best = possible.stream().filter(each -> lines.equalRows(each) == most).toList();
    if (best.size() == 1 || most < lines.rows()) {
      return best.get(0);
    }
    List<Separator> fitting =
        best.stream().filter(each -> fits.test(each.split(lines.header()))).toList();
    if (fitting.size() == 1) {
      return fitting.get(0);
    }
    throw new BadDataException(
        origin,
        List.of(
            Problem.ofFile(
                best.stream().map(each -> each.words).collect(Collectors.joining(" and "))
                    + " give all rows the same number of cells",
                "one separator; a cell that holds another stands in quotation marks")));
  }

  /** Whether a line is a header that fits, whatever separates its cells. */
  static boolean isHeader(String line, Predicate<List<String>> fits) {
    return Arrays.stream(values()).anyMatch(each -> fits.test(each.split(line)));
  }

  private List<String> split(String line) {
    return Arrays.stream(line.replace("\"", "").split(Pattern.quote(String.valueOf(character)), -1))
        .map(RawRows::strip)
        .toList();
  }
}
