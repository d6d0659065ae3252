package dev.tiebreak.read.internal;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The cells of a file as texts, without surrounding blanks, before they are interpreted.
 *
 * @param origin the file, or the name of the table
 * @param head the names of the columns
 * @param rows the rows below; a row may be shorter or longer than the header
 */
public record RawRows(String origin, Line head, List<Line> rows) {

  /** The row number of a table's first row, as a spreadsheet counts: above it are the names. */
  static final int FIRST_ROW = 2;

  /**
   * One row.
   *
   * @param number the row's number as a spreadsheet counts, from 1, counting empty lines
   */
  public record Line(int number, List<String> cells) {}

  /** Returns a list of columns without any rows. */
  public static RawRows none(String origin, String... columns) {
    return new RawRows(origin, new Line(1, List.of(columns)), List.of());
  }

  /** Returns the names of the columns. */
  public List<String> header() {
    return head.cells();
  }

  /** Whether there is a column of that name. */
  public boolean has(String name) {
    return indexOf(name) >= 0;
  }

  /** Returns the cells of a column, blank where a row is too short or there is no such column. */
  public List<String> cells(String name) {
    int index = indexOf(name);
    return rows.stream()
        .map(row -> index >= 0 && index < row.cells().size() ? row.cells().get(index) : "")
        .toList();
  }

  private int indexOf(String name) {
    String key = key(name);
    return IntStream.range(0, header().size())
        .filter(i -> key(header().get(i)).equals(key))
        .findFirst()
        .orElse(-1);
  }

  /** Returns a cell without the blanks, tabs and line ends around it. */
  public static String strip(String cell) {
    int from = 0;
    int to = cell.length();
    while (from < to && isBlank(cell.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(cell.charAt(to - 1))) {
      to--;
    }
    return cell.substring(from, to);
  }

  private static boolean isBlank(char character) {
    return switch (character) {
      case ' ', '\t', '\n', '\r' -> true;
      default -> character > '~' && Character.getType(character) == Character.SPACE_SEPARATOR;
    };
  }

  /** Returns a column's name without case, blanks and underscores, to compare names. */
  static String key(String name) {
    StringBuilder key = new StringBuilder(name.length());
    name.chars()
        .filter(c -> c != '_' && !isBlank((char) c))
        .forEach(c -> key.append((char) Character.toLowerCase(c)));
    return key.toString();
  }
}
