package dev.tiebreak.chart.plot;

import dev.tiebreak.words.internal.Numbers;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * The data of a plot as text cells, for readers who want the numbers: unrounded, and empty where
 * missing.
 *
 * @param columns the columns, with the unit in the heading if there is one
 * @param rows the rows, each with one text per column
 */
public record PlotData(List<Column> columns, List<List<String>> rows) {

  /** What the cells of a column contain. */
  public enum Kind {
    /** Names and remarks. */
    WORDS,
    /** Numbers. */
    NUMBERS,
    /** Days, as in 2026-04-23. */
    DAYS
  }

  /** One column: its heading, and what its cells contain. */
  public record Column(String heading, Kind kind) {}

  public PlotData {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** Returns the headings, from left to right. */
  public List<String> headings() {
    return columns.stream().map(Column::heading).toList();
  }

  static Column words(String heading) {
    return new Column(heading, Kind.WORDS);
  }

  static Column numbers(String heading) {
    return new Column(heading, Kind.NUMBERS);
  }

  static Column days(String heading) {
    return new Column(heading, Kind.DAYS);
  }

  /** Returns a number without an exponent or trailing zeros, for example {@code 0.0001}. */
  static String number(double number) {
    return Numbers.number(number);
  }

  /** Returns a number, or an empty string if it is missing. */
  static String number(OptionalDouble number) {
    return number.isPresent() ? number(number.getAsDouble()) : "";
  }

  /** Returns a limit, or an empty string if there are none. */
  static String number(Optional<Limits> limits, ToDoubleFunction<Limits> limit) {
    return limits.map(each -> number(limit.applyAsDouble(each))).orElse("");
  }
}
