package dev.tiebreak.decide;

import dev.tiebreak.show.Decimals;
import java.math.BigDecimal;

/** Numbers as this package prints them. */
final class Numbers {

  private Numbers() {}

  /** A margin with its sign: {@code +13.3}, {@code −5.7}, {@code 0.0}. */
  static String signed(double value, Decimals decimals) {
    String size = decimals.format(Math.abs(value));
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
