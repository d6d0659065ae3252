package dev.tiebreak.decide;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.DoubleStream;

/** Numbers as this package prints them. */
final class Numbers {

  private Numbers() {}

  /** The decimals that a set of scores was published with, at least one. */
  static int decimals(DoubleStream values) {
    return values
        .mapToInt(value -> BigDecimal.valueOf(value).stripTrailingZeros().scale())
        .reduce(1, Math::max);
  }

  static String plain(double value, int decimals) {
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }

  /** A margin with its sign: {@code +13.3}, {@code −5.7}, {@code 0.0}. */
  static String signed(double value, int decimals) {
    String size = plain(Math.abs(value), decimals);
    return value > 0 ? "+" + size : value < 0 ? "−" + size : size;
  }

  /** A count of percentage points: {@code 1 point}, {@code 0.7 points}. */
  static String points(double value) {
    return number(value) + (value == 1 ? " point" : " points");
  }

  /** A number without trailing zeros. */
  static String number(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
