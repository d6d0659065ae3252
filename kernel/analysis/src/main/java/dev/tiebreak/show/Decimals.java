package dev.tiebreak.show;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * How many decimals the numbers of a column or chart are printed with.
 *
 * @param count the decimals, zero or more
 */
public record Decimals(int count) {

  private static final int MOST = 6;

  /**
   * Returns as many decimals as the most exact of some numbers was given with, at most six.
   *
   * @param values the numbers; those that are not finite do not count
   * @param least the least decimals, also where there is no number
   */
  public static Decimals of(DoubleStream values, int least) {
    return new Decimals(
        values
            .filter(Double::isFinite)
            .mapToInt(value -> BigDecimal.valueOf(value).stripTrailingZeros().scale())
            .map(scale -> Math.min(scale, MOST))
            .reduce(least, Math::max));
  }

  /** Returns a number with these decimals, for example {@code 78.0}. */
  public String format(double value) {
    return String.format(Locale.ROOT, "%." + count + "f", value);
  }
}
