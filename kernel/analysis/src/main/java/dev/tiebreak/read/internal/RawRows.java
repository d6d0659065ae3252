package dev.tiebreak.read.internal;

import dev.tiebreak.read.Problem;
import dev.tiebreak.read.Source.Manner;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The cells of a file as texts, without surrounding blanks, before they are interpreted.
 *
 * @param origin the file, or the name of the table
 * @param head the names of the columns
 * @param rows the rows below; a row may be shorter or longer than the header
 * @param manner how the cells are read
 * @param account what was left out of the file, and what else is to be said of it
 * @param format what the file is, in words: {@code CSV}
 */
public record RawRows(
    String origin, Line head, List<Line> rows, Manner manner, Account account, String format) {

  /** Which characters may stand in a file. */
  public static final String SEEN = "visible characters, spaces, tabs and line breaks";

  /** The row number of a table's first row, as a spreadsheet counts: above it are the names. */
  static final int FIRST_ROW = 2;

  /**
   * One row.
   *
   * @param number the row's number as a spreadsheet counts, from 1, counting empty lines
   * @param columns what the file calls those columns that a reader named otherwise
   * @param place where it stands, if that is not told by its number
   */
  public record Line(int number, List<String> cells, Map<String, String> columns, Place place) {

    /** Makes a row that stands in the file as it is. */
    public Line(int number, List<String> cells) {
      this(number, cells, Map.of());
    }

    /** Makes a row whose columns the file calls otherwise. */
    public Line(int number, List<String> cells, Map<String, String> columns) {
      this(number, cells, columns, Place.BY_NUMBER);
    }

    /** Says what is wrong in a column, which is called as in the file. */
    Problem problem(String column, String found, String allowed) {
      return placed(Problem.ofCell(number, columns.getOrDefault(column, column), found, allowed));
    }

    /** Says that something is wrong in this row. */
    Problem placed(Problem problem) {
      return place.isByNumber() ? problem : problem.at(place.toString());
    }

    String where() {
      return place.isByNumber() ? "row " + number : place.toString();
    }
  }

  /**
   * Where a row stands that is told otherwise than by its number.
   *
   * @param file the file, if the rows come from several; else blank
   * @param of what is counted, such as "line"
   * @param line its number, from 1; 0 if it is not known
   * @param path the path to it, or blank
   */
  public record Place(String file, String of, int line, String path) {
    /** The place of a row that its number tells. */
    public static final Place BY_NUMBER = new Place("", "", 0, "");

    /** Whether the number of a row tells its place. */
    public boolean isByNumber() {
      return equals(BY_NUMBER);
    }

    @Override
    public String toString() {
      return Stream.of(file, line == 0 ? "" : of + " " + line, path)
          .filter(part -> !part.isEmpty())
          .collect(Collectors.joining(", "));
    }
  }

  /** Makes rows that are read as usual. */
  public RawRows(String origin, Line head, List<Line> rows) {
    this(origin, head, rows, Manner.withDefaults(), Account.empty(), "a table");
  }

  /** Returns a list of columns without any rows. */
  public static RawRows none(String origin, String... columns) {
    return new RawRows(origin, new Line(1, List.of(columns)), List.of());
  }

  /** Returns other rows of the same file. */
  public RawRows with(Line newHead, List<Line> newRows) {
    return new RawRows(origin, newHead, newRows, manner, account, format);
  }

  /** Returns these rows, read in another manner. */
  public RawRows in(Manner other) {
    return new RawRows(origin, head, rows, other, account, format);
  }

  /** Returns these rows of a file of that format. */
  public RawRows as(String other) {
    return new RawRows(origin, head, rows, manner, account, other);
  }

  /** Returns these rows as those of another origin. */
  public RawRows from(String other) {
    return new RawRows(other, head, rows, manner, account, format);
  }

  /** Returns these rows with more to say of them. */
  public RawRows noting(Account more) {
    return new RawRows(origin, head, rows, manner, account.and(more), format);
  }

  /** Returns the names of the columns. */
  public List<String> header() {
    return head.cells();
  }

  /** Whether there is a column of that name. */
  public boolean has(String name) {
    return has(header(), name);
  }

  /** Whether a header has a column of that name, but for case, blanks and underscores. */
  public static boolean has(List<String> header, String name) {
    String key = key(name);
    return header.contains(name) || header.stream().anyMatch(each -> key(each).equals(key));
  }

  /** Whether the rows are told by their numbers. */
  boolean isNumbered() {
    return rows.isEmpty() || rows.get(0).place().isByNumber();
  }

  /** Returns the number of the row at an index, as a spreadsheet counts. */
  int number(int index) {
    return rows instanceof LineColumns columns ? columns.number(index) : rows.get(index).number();
  }

  /** Says where the row of that number stands. */
  public String place(int number) {
    return isNumbered() ? "row " + number : rows.get(number - 1).where();
  }

  /** Returns a problem of a row, with the place of that row. */
  Problem placed(Problem problem) {
    int number = problem.row().orElse(0);
    return number == 0 || problem.place().isPresent() || number > rows.size()
        ? problem
        : rows.get(number - 1).placed(problem);
  }

  /** Returns the cells of a column, blank where a row is too short or there is no such column. */
  public List<String> cells(String name) {
    Stop.ifInterrupted();
    int index = indexOf(name);
    if (index < 0) {
      return CellColumn.blank(rows.size());
    }
    return rows instanceof LineColumns columns
        ? columns.column(index)
        : rows.stream()
            .map(row -> index < row.cells().size() ? row.cells().get(index) : "")
            .toList();
  }

  /** Returns what is written in a column of the row of that number, if there is such a cell. */
  public Optional<String> cell(int number, String name) {
    int index = indexOf(name);
    int from = 0;
    int to = rows.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (rows.get(middle).number() < number) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from < rows.size()
            && rows.get(from).number() == number
            && index >= 0
            && index < rows.get(from).cells().size()
        ? Optional.of(rows.get(from).cells().get(index))
        : Optional.empty();
  }

  /** Returns the cells of a column, each different text once; blank where there is none. */
  CellColumn column(String name) {
    List<String> cells = cells(name);
    return cells instanceof CellColumn column ? column : CellColumn.of(cells);
  }

  /** Returns how many rows, from the first, are known to have as many cells as the header. */
  int even() {
    return rows instanceof LineColumns columns ? columns.even() : 0;
  }

  private int indexOf(String name) {
    int exactly = header().indexOf(name);
    if (exactly >= 0) {
      return exactly;
    }
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

  /** Whether a character is a blank, a tab or the end of a line. */
  public static boolean isBlank(char character) {
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
