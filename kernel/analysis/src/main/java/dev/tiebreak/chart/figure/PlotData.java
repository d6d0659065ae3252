package dev.tiebreak.chart.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * The data of a plot as a frame of texts, for readers who want the numbers: numbers are unrounded,
 * missing ones empty.
 *
 * @param columns the headings, with the unit where there is one
 * @param rows the rows, each with one text a column
 */
public record PlotData(List<String> columns, List<List<String>> rows) {

  public PlotData {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** Returns a number without an exponent or zeros at its end, for example {@code 0.0001}. */
  static String number(double number) {
    BigDecimal exact = BigDecimal.valueOf(number).stripTrailingZeros();
    return exact.signum() == 0 ? "0" : exact.toPlainString();
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
