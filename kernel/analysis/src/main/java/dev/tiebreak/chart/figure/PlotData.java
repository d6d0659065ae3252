package dev.tiebreak.chart.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;

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
}
