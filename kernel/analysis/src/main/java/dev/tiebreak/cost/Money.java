package dev.tiebreak.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Amounts as this package prints them. */
final class Money {

  private static final int DECIMALS = 4;

  private Money() {}

  /** US dollars to a hundredth of a cent: a task may cost less than a cent. */
  static String usd(BigDecimal usd) {
    return String.format(Locale.ROOT, "$%,.4f", usd);
  }

  /** A count or price with at most two decimals. */
  static String number(BigDecimal value) {
    BigDecimal rounded = value.setScale(2, RoundingMode.HALF_EVEN);
    boolean whole = rounded.stripTrailingZeros().scale() <= 0;
    return String.format(Locale.ROOT, whole ? "%,.0f" : "%,.2f", rounded);
  }

  /** {@code 16.67% less}, {@code 57.14% more}. */
  static String percentMoreOrLess(BigDecimal percent) {
    return number(percent.abs()) + "% " + (percent.signum() < 0 ? "less" : "more");
  }

  static String ratio(BigDecimal ratio) {
    return ratio.setScale(DECIMALS, RoundingMode.HALF_EVEN).toPlainString();
  }
}
