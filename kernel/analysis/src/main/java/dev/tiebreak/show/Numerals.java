package dev.tiebreak.show;

import dev.tiebreak.show.TableParts.Align;
import dev.tiebreak.show.TableParts.Cell;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Aligns the decimal points of a column of numbers, and numbers footnotes. */
final class Numerals {

  /** A space as wide as a digit, and one as wide as a point. */
  static final String DIGIT_BLANK = "\u2007";

  static final String POINT_BLANK = "\u2008";

  private static final Pattern NUMBER = Pattern.compile("[+−-]?[$]?[\\d,]+(?:\\.(\\d+))?");
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Numerals() {}

  /**
   * Returns the padding after each cell of a column that makes the decimals line up, one per row;
   * empty for what is not a number.
   *
   * @param point what to pad with instead of a point
   * @param digit what to pad with instead of a digit
   */
  static List<String> blanks(TableParts table, int column, String point, String digit) {
    List<String> texts = table.rows().stream().map(row -> row.get(column)).map(Cell::text).toList();
    boolean numbers = table.columns().get(column).align() == Align.NUMBER;
    int most = numbers ? texts.stream().mapToInt(Numerals::decimals).max().orElse(0) : 0;
    return texts.stream()
        .map(
            text -> {
              int decimals = decimals(text);
              return decimals < 0 || decimals >= most
                  ? ""
                  : (decimals == 0 ? point : "") + digit.repeat(most - decimals);
            })
        .toList();
  }

  /** How many decimals a number has; below zero for what is not a number. */
  private static int decimals(String text) {
    Matcher number = NUMBER.matcher(text);
    if (!number.matches()) {
      return -1;
    }
    return number.group(1) == null ? 0 : number.group(1).length();
  }

  /** The mark of a cell's footnote, counting from 1; empty for a cell without one. */
  static String mark(TableParts table, Cell cell) {
    return cell.footnote().isEmpty() ? "" : mark(table.footnotes().indexOf(cell.footnote()));
  }

  /** The mark of a footnote by its index, from 0. */
  static String mark(int place) {
    StringBuilder mark = new StringBuilder();
    Integer.toString(place + 1).chars().forEach(c -> mark.append(SUPERSCRIPTS.charAt(c - '0')));
    return mark.toString();
  }
}
