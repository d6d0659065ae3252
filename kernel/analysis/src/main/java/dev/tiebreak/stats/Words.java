package dev.tiebreak.stats;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as results print them. */
final class Words {

  private static final MathContext FOUR_DIGITS = new MathContext(4, RoundingMode.HALF_EVEN);

  private Words() {}

  /** Four significant digits, without trailing zeros: 0.1345, 95, 2.81. */
  static String number(double value) {
    if (!Double.isFinite(value)) {
      return Double.toString(value);
    }
    BigDecimal rounded = new BigDecimal(value).round(FOUR_DIGITS).stripTrailingZeros();
    return Math.abs(rounded.doubleValue()) < 1e-4 && rounded.signum() != 0
        ? rounded.toString()
        : rounded.toPlainString();
  }
}
