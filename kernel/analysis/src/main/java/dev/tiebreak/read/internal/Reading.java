package dev.tiebreak.read.internal;

import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Problem;
import dev.tiebreak.read.Source.BadRows;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** A file that was read, with what is wrong with it so far; further checks add to it. */
public final class Reading {

  private final RawRows raw;
  private final Table table;
  private final Faults faults;
  private Account account;

  Reading(RawRows raw, Table table, Faults faults, Account account) {
    this.raw = raw;
    this.table = table;
    this.faults = faults;
    this.account = account;
  }

  /** Returns the number of a row in the file, as a spreadsheet counts. */
  public int number(Row row) {
    return raw.number(row.getRowNumber());
  }

  /** Says where the row of that number stands in the file. */
  public String place(int number) {
    return raw.place(number);
  }

  /** Whether a column can be added to the file, since it is a plain table. */
  public boolean takesColumns() {
    return raw.rows().stream().allMatch(row -> row.place().path().isEmpty());
  }

  /** Returns the number of the row at an index in the file, as a spreadsheet counts. */
  public int number(int index) {
    return raw.number(index);
  }

  /** Returns the name of the file. */
  public String origin() {
    return raw.origin();
  }

  /** Returns where a value stands in the file, with its column if the file calls it otherwise. */
  public String place(int index, String column) {
    String called = called(index, column);
    return raw.place(number(index)) + (called.equals(column) ? "" : ", column " + called);
  }

  /** Returns what the file calls a column in the row at an index. */
  public String called(int index, String column) {
    return raw.rows().get(index).columns().getOrDefault(column, column);
  }

  /** Notes every row whose values in these columns already appear in an earlier row. */
  public Reading unique(String... columns) {
    Map<List<String>, Integer> seen = new HashMap<>();
    for (Row row : checking()) {
      List<String> key = Stream.of(columns).map(row::getString).toList();
      Integer earlier = seen.putIfAbsent(key, number(row));
      if (earlier != null && key.stream().noneMatch(String::isEmpty)) {
        repeated(row.getRowNumber(), List.of(columns), key, earlier);
      }
    }
    return this;
  }

  /** Notes that the values of a row in some columns already appear in an earlier one. */
  public void repeated(int index, List<String> columns, List<String> key, int earlier) {
    note(
        raw.rows()
            .get(index)
            .problem(
                String.join(" and ", columns),
                "\"" + String.join("\" and \"", key) + "\" already appear in " + place(earlier),
                "each once"));
  }

  /** Notes every value of a column that another file does not have, and what is allowed instead. */
  public Reading known(
      String column, Predicate<String> has, String keptIn, UnaryOperator<String> allowed) {
    for (Row row : checking()) {
      String found = row.getString(column);
      if (!found.isEmpty() && !has.test(found)) {
        note(
            row,
            column,
            "found \"" + found + "\", which " + keptIn + " does not have",
            allowed.apply(found));
      }
    }
    return this;
  }

  /** Notes every number in a column that is below what its row requires, unless it is missing. */
  public Reading atLeast(String column, ToIntFunction<Row> least) {
    for (Row row : checking()) {
      if (!row.isMissing(column) && row.getInt(column) < least.applyAsInt(row)) {
        note(
            row,
            column,
            "found \"" + row.getInt(column) + "\"",
            least.applyAsInt(row) + " or more");
      }
    }
    return this;
  }

  /** Notes every row in which something wrong is found in a column. */
  public Reading refuse(String column, Function<Row, Optional<String>> found, String allowed) {
    for (Row row : checking()) {
      found.apply(row).ifPresent(text -> note(row, column, text, allowed));
    }
    return this;
  }

  /**
   * Notes every row that cannot stand beside an earlier one. Which of the two is wrong nobody can
   * tell, so that no row is left out for it.
   */
  public Reading refuseBeside(
      String column, Function<Row, Optional<String>> found, String allowed) {
    for (Row row : checking()) {
      found.apply(row).ifPresent(text -> note(problem(row, column, text, allowed)));
    }
    return this;
  }

  /** Notes that the row at an index cannot stand beside an earlier one. */
  public void noteBeside(int index, String column, String found, String allowed) {
    note(raw.rows().get(index).problem(column, found, allowed));
  }

  private Problem problem(Row row, String column, String found, String allowed) {
    return raw.rows().get(row.getRowNumber()).problem(column, found, allowed);
  }

  /** Returns the rows for one more check of them all, but for those that shall be left out. */
  private Iterable<Row> checking() {
    Stop.ifInterrupted();
    return isLenient()
        ? () -> table.stream().filter(row -> !isLeftOut(row.getRowNumber())).iterator()
        : table;
  }

  /** Returns the indices of the rows, but for those that shall be left out. */
  public int[] kept() {
    Stop.ifInterrupted();
    IntStream all = IntStream.range(0, table.rowCount());
    return (isLenient() ? all.filter(index -> !isLeftOut(index)) : all).toArray();
  }

  /** Returns where the rows stand, but for those that shall be left out. */
  public RowPlaces places() {
    int[] kept = kept();
    return raw.isNumbered()
        ? RowPlaces.numbered(origin(), IntStream.of(kept).map(this::number).toArray())
        : new RowPlaces(
            Collections.nCopies(kept.length, origin()),
            IntStream.of(kept).mapToObj(index -> place(number(index))).toList());
  }

  /** Returns where the values of a column stand in all rows. */
  public RowPlaces places(String column) {
    return new RowPlaces(
        Collections.nCopies(table.rowCount(), origin()),
        IntStream.range(0, table.rowCount()).mapToObj(index -> place(index, column)).toList());
  }

  /** Notes something that is wrong with a row. */
  public void note(Row row, String column, String found, String allowed) {
    note(row.getRowNumber(), column, found, allowed);
  }

  /** Notes something that is wrong with the row at an index. */
  public void note(int index, String column, String found, String allowed) {
    faults.add(index, raw.rows().get(index).problem(column, found, allowed));
  }

  /** Notes something that is wrong with the file, whatever rows are left out. */
  public void note(Problem problem) {
    faults.add(raw.placed(problem));
  }

  /** Whether something wrong has been found so far in the row at an index. */
  public boolean isRefused(int index) {
    return faults.isOf(index);
  }

  /** Whether nothing wrong has been found so far, but for rows that shall be left out. */
  public boolean isClean() {
    return isLenient() ? faults.ofFile().isEmpty() : faults.isEmpty();
  }

  private boolean isLenient() {
    return raw.manner().badRows() == BadRows.LEFT_OUT;
  }

  /** Returns the rows so far, whatever is wrong with them. */
  public Table rows() {
    return table;
  }

  /**
   * Returns the typed table, without the rows that cannot be read where these are to be left out.
   *
   * @throws BadDataException if anything is wrong with the file, or if no row could be read
   */
  public Table orThrow() {
    boolean lost = !faults.isEmpty() && faults.rows().length == table.rowCount();
    if (!isClean() || lost) {
      throw new BadDataException(raw.origin(), faults.all());
    }
    if (faults.isEmpty()) {
      return table;
    }
    account = account.and(faults.account(raw.origin()));
    return table.dropRows(faults.rows());
  }

  /** Whether the row at an index shall be left out, as far as is known. */
  public boolean isLeftOut(int index) {
    return isLenient() && faults.isOf(index);
  }

  /** Returns what was left out, and what else is to be said of the file. */
  public Account account() {
    return account;
  }
}
