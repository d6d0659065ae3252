package dev.tiebreak.claims;

import dev.tiebreak.show.Decimals;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as this package prints them. */
final class Texts {

  private static final Decimals ONE_DECIMAL = new Decimals(1);

  private Texts() {}

  /** A number without trailing zeros. */
  static String number(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  /** {@code 1 point}, {@code 5.7 points}. */
  static String points(double value) {
    return number(value) + (value == 1 ? " point" : " points");
  }

  /** {@code 57.4%}. */
  static String percent(double percent) {
    return ONE_DECIMAL.format(percent) + "%";
  }

  /** How many times, in two decimals at most. */
  static String times(BigDecimal ratio) {
    return number(ratio.setScale(2, RoundingMode.HALF_EVEN).doubleValue());
  }
}
