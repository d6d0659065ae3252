package dev.tiebreak.show.internal;

import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.TableParts;
import dev.tiebreak.show.TableParts.Align;
import dev.tiebreak.show.TableParts.Cell;
import dev.tiebreak.words.internal.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * The columns of a result, in one list: some are in its frame, some in its table to read, most in
 * both. The column added last can also be {@link #shown} to readers.
 *
 * <pre>{@code
 * Columns.<Margin>none()
 *     .text("benchmark", Margin::benchmark).shown("Benchmark")
 *     .number("margin_points", Margin::percentagePoints).shown("Margin (points)", m -> signed(m))
 *     .words("Leader", m -> leader(m));
 * }</pre>
 *
 * @param entries from left to right
 * @param <R> what one row is about
 */
public record Columns<R>(List<Entry<R>> entries) {

  /**
   * One column of a frame, a table to read, or both.
   *
   * @param frame makes the frame's column from all rows; empty if it is for readers only
   * @param align how its cells are aligned in the table to read
   * @param heading its heading; empty if it is not shown
   * @param spanner a heading above it that neighbouring columns share; may be empty
   * @param cell what a reader sees for a row, if it is shown
   */
  public record Entry<R>(
      Optional<Function<List<R>, Column<?>>> frame,
      Align align,
      Optional<String> heading,
      String spanner,
      Function<R, Cell> cell) {

    private static <R> Entry<R> framed(
        Align align, Function<List<R>, Column<?>> frame, Function<R, String> asItIs) {
      return new Entry<>(
          Optional.of(frame), align, Optional.empty(), "", row -> Cell.of(asItIs.apply(row)));
    }

    private Entry<R> under(String words) {
      return new Entry<>(frame, align, heading, words, cell);
    }
  }

  public Columns {
    entries = List.copyOf(entries);
  }

  /** Returns an empty list, to add columns to. */
  public static <R> Columns<R> none() {
    return new Columns<>(List.of());
  }

  /** Adds a text column to the frame. */
  public Columns<R> text(String name, Function<R, String> value) {
    return with(
        Entry.framed(
            Align.TEXT,
            rows -> StringColumn.create(name, rows.stream().map(value).toList()),
            value));
  }

  /** Adds a number column to the frame; NaN is a missing value. */
  public Columns<R> number(String name, ToDoubleFunction<R> value) {
    return with(
        Entry.framed(
            Align.NUMBER,
            rows -> DoubleColumn.create(name, rows.stream().mapToDouble(value)),
            row -> number(value.applyAsDouble(row))));
  }

  /** Adds a number column to the frame, in which values may be missing. */
  public Columns<R> numberIfAny(String name, Function<R, OptionalDouble> value) {
    return number(name, row -> value.apply(row).orElse(Double.NaN));
  }

  /** Adds a whole-number column to the frame. */
  public Columns<R> count(String name, ToIntFunction<R> value) {
    return countIfAny(name, row -> OptionalInt.of(value.applyAsInt(row)));
  }

  /** Adds a whole-number column to the frame, in which values may be missing. */
  public Columns<R> countIfAny(String name, Function<R, OptionalInt> value) {
    return with(
        Entry.framed(
            Align.NUMBER,
            rows -> {
              IntColumn column = IntColumn.create(name);
              rows.forEach(
                  row -> value.apply(row).ifPresentOrElse(column::append, column::appendMissing));
              return column;
            },
            row -> value.apply(row).stream().mapToObj(Integer::toString).findFirst().orElse("")));
  }

  /** Adds a yes/no column to the frame. */
  public Columns<R> flag(String name, Predicate<R> value) {
    return with(
        Entry.framed(
            Align.TEXT,
            rows -> BooleanColumn.create(name, rows.stream().map(value::test).toList()),
            row -> value.test(row) ? "yes" : "no"));
  }

  private static String number(double value) {
    return Double.isFinite(value) ? Numbers.number(value) : "";
  }

  /**
   * Shows the last column to readers unchanged: its text, its number with all digits, yes or no.
   */
  public Columns<R> shown(String heading) {
    return shown(heading, entries.get(entries.size() - 1).cell());
  }

  /** Shows the last column to readers too, with text left-aligned and numbers right-aligned. */
  public Columns<R> shown(String heading, Function<R, Cell> cell) {
    Entry<R> last = entries.get(entries.size() - 1);
    return replacing(
        entries.size() - 1,
        new Entry<>(last.frame(), last.align(), Optional.of(heading), "", cell));
  }

  /** Adds a text column for readers only. */
  public Columns<R> words(String heading, Function<R, Cell> cell) {
    return with(new Entry<>(Optional.empty(), Align.TEXT, Optional.of(heading), "", cell));
  }

  /** Adds a number column for readers only. */
  public Columns<R> figures(String heading, Function<R, Cell> cell) {
    return with(new Entry<>(Optional.empty(), Align.NUMBER, Optional.of(heading), "", cell));
  }

  /** Puts a shared heading over the last columns, such as "Score, percent" over models. */
  public Columns<R> under(String words, int count) {
    Columns<R> spanned = this;
    for (int i = entries.size() - count; i < entries.size(); i++) {
      spanned = spanned.replacing(i, entries.get(i).under(words));
    }
    return spanned;
  }

  /** Returns a frame of these rows. */
  public Table frame(String name, List<R> rows) {
    return Table.create(
        name,
        entries.stream()
            .flatMap(entry -> entry.frame().stream())
            .map(column -> column.apply(rows)));
  }

  /** Returns a table to read with these columns and rows. */
  public DisplayTable fill(DisplayTable titled, List<R> rows) {
    List<Entry<R>> shown = shown();
    DisplayTable table = titled;
    for (Entry<R> entry : shown) {
      table =
          table.withColumn(
              new TableParts.Column(
                  entry.heading().orElseThrow(), entry.align(), "", entry.spanner()));
    }
    return table.withRows(
        rows.stream()
            .map(row -> shown.stream().map(entry -> entry.cell().apply(row)).toList())
            .toList());
  }

  /**
   * Returns a transposed table to read: a row for each of these columns, and a column for each row.
   */
  public DisplayTable transposed(DisplayTable titled, List<R> rows, Function<R, String> heading) {
    DisplayTable table = titled.withText("");
    for (R row : rows) {
      table = table.withNumber(heading.apply(row));
    }
    return table.withRows(
        shown().stream()
            .map(
                entry ->
                    Stream.concat(
                            Stream.of(Cell.of(entry.heading().orElseThrow())),
                            rows.stream().map(entry.cell()))
                        .toList())
            .toList());
  }

  private List<Entry<R>> shown() {
    return entries.stream().filter(entry -> entry.heading().isPresent()).toList();
  }

  private Columns<R> with(Entry<R> entry) {
    List<Entry<R>> more = new ArrayList<>(entries);
    more.add(entry);
    return new Columns<>(more);
  }

  private Columns<R> replacing(int index, Entry<R> entry) {
    List<Entry<R>> all = new ArrayList<>(entries);
    all.set(index, entry);
    return new Columns<>(all);
  }
}
