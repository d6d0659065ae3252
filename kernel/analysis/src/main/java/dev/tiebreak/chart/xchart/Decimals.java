package dev.tiebreak.chart.xchart;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * How many decimals the numbers of a chart have: as many as the most exact of them was given with,
 * at least one and at most three.
 *
 * @param count the decimals
 */
record Decimals(int count) {

  private static final int LEAST = 1;
  private static final int MOST = 3;

  static Decimals of(DoubleStream values) {
    return new Decimals(
        values
            .map(Math::abs)
            .mapToInt(value -> BigDecimal.valueOf(value).stripTrailingZeros().scale())
            .map(scale -> Math.min(scale, MOST))
            .reduce(LEAST, Math::max));
  }

  String format(double value) {
    return String.format(Locale.ROOT, "%." + count + "f", value);
  }
}
