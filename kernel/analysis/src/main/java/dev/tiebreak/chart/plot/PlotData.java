package dev.tiebreak.chart.plot;

import dev.tiebreak.words.internal.Numbers;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * The data of a plot as a frame of texts, for readers who want the numbers: numbers are unrounded,
 * missing ones empty.
 *
 * @param columns the columns, the unit in the heading where there is one
 * @param rows the rows, each with one text a column
 */
public record PlotData(List<Column> columns, List<List<String>> rows) {

  /** What the texts of a column are. */
  public enum Kind {
    /** Names and remarks. */
    WORDS,
    /** Numbers. */
    NUMBERS,
    /** Days, as in 2026-04-23. */
    DAYS
  }

  /** One column: its heading, and what its texts are. */
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

  /** Returns a number without an exponent or zeros at its end, for example {@code 0.0001}. */
  static String number(double number) {
    return Numbers.number(number);
  }

  /** Returns a number, or the empty text for one that is missing. */
  static String number(OptionalDouble number) {
    return number.isPresent() ? number(number.getAsDouble()) : "";
  }

  /** Returns a limit, or the empty text where there are none. */
  static String number(Optional<Limits> limits, ToDoubleFunction<Limits> limit) {
    return limits.map(each -> number(limit.applyAsDouble(each))).orElse("");
  }
}
