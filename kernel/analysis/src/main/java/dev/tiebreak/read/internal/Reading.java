package dev.tiebreak.read.internal;

import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** A file that was read, with what is wrong with it so far; further checks add to it. */
public final class Reading {

  private final RawRows raw;
  private final Table table;
  private final List<Problem> problems;

  Reading(RawRows raw, Table table, List<Problem> problems) {
    this.raw = raw;
    this.table = table;
    this.problems = new ArrayList<>(problems);
  }

  /** Returns the number of a row in the file, as a spreadsheet counts. */
  public int number(Row row) {
    return raw.rows().get(row.getRowNumber()).number();
  }

  /** Notes every row whose values in these columns already appear in an earlier row. */
  public Reading unique(String... columns) {
    Map<List<String>, Integer> seen = new HashMap<>();
    for (Row row : table) {
      List<String> key = Stream.of(columns).map(row::getString).toList();
      int number = number(row);
      Integer earlier = seen.putIfAbsent(key, number);
      if (earlier != null && key.stream().noneMatch(String::isEmpty)) {
        problems.add(repeated(number, List.of(columns), key, earlier));
      }
    }
    return this;
  }

  /** Returns what is wrong with a row whose values in some columns stand in an earlier row too. */
  public static Problem repeated(int row, List<String> columns, List<String> key, int earlier) {
    return Problem.ofCell(
        row,
        String.join(" and ", columns),
        "\"" + String.join("\" and \"", key) + "\" already appear in row " + earlier,
        "each once");
  }

  /** Notes every value of a column that is not among those known, naming where they are kept. */
  public Reading known(String column, Set<String> names, String keptIn) {
    for (Row row : table) {
      String found = row.getString(column);
      if (!found.isEmpty() && !names.contains(found)) {
        problems.add(
            Problem.ofCell(
                number(row),
                column,
                "found \"" + found + "\", which " + keptIn + " does not have",
                names.stream().sorted().collect(Collectors.joining(", "))));
      }
    }
    return this;
  }

  /** Notes every number in a column that is below what its row requires, unless it is missing. */
  public Reading atLeast(String column, ToIntFunction<Row> least) {
    for (Row row : table) {
      if (!row.isMissing(column) && row.getInt(column) < least.applyAsInt(row)) {
        problems.add(
            Problem.ofCell(
                number(row),
                column,
                "found \"" + row.getInt(column) + "\"",
                least.applyAsInt(row) + " or more"));
      }
    }
    return this;
  }

  /** Notes every row in which something wrong is found in a column. */
  public Reading refuse(String column, Function<Row, Optional<String>> found, String allowed) {
    for (Row row : table) {
      Stop.ifInterrupted();
      int number = number(row);
      found
          .apply(row)
          .ifPresent(text -> problems.add(Problem.ofCell(number, column, text, allowed)));
    }
    return this;
  }

  /** Notes something that is wrong. */
  public void note(Problem problem) {
    problems.add(problem);
  }

  /** Whether nothing wrong has been found so far. */
  public boolean isClean() {
    return problems.isEmpty();
  }

  /** Returns the rows so far, whatever is wrong with them. */
  public Table rows() {
    return table;
  }

  /**
   * Returns the typed table.
   *
   * @throws BadDataException if anything is wrong with the file
   */
  public Table orThrow() {
    if (!problems.isEmpty()) {
      problems.sort(Comparator.comparingInt(problem -> problem.row().orElse(0)));
      throw new BadDataException(raw.origin(), problems);
    }
    return table;
  }

  /** Returns a cell's text; blank if it is missing or its column is not there. */
  public static String textIfThere(Row row, String column) {
    return row.columnNames().contains(column) ? row.getString(column) : "";
  }

  /** Returns a cell's text, or empty if it is missing. */
  public static Optional<String> text(Row row, String column) {
    return Optional.of(row.getString(column)).filter(text -> !text.isEmpty());
  }
}
