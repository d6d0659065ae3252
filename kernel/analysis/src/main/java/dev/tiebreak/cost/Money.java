package dev.tiebreak.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Amounts as this package prints them. */
final class Money {

  private static final int DECIMALS = 4;
  private static final int CENTS = 2;
  private static final double LARGE = 1_000;

  private Money() {}

  /**
   * US dollars to a hundredth of a cent, as a task may cost less than one; large sums to a cent.
   */
  static String usd(BigDecimal usd) {
    return usd(usd.doubleValue());
  }

  /** US dollars, which may be negative or infinite, to a hundredth of a cent: −$0.0500. */
  static String usd(double usd) {
    if (Double.isInfinite(usd)) {
      return "unlimited";
    }
    double size = Math.abs(usd);
    String digits = String.format(Locale.ROOT, size < LARGE ? "$%,.4f" : "$%,.2f", size);
    return (usd < 0 ? "−" : "") + digits;
  }

  /** A count or price with at most two decimals. */
  static String number(BigDecimal value) {
    BigDecimal rounded = value.setScale(CENTS, RoundingMode.HALF_EVEN);
    boolean whole = rounded.stripTrailingZeros().scale() <= 0;
    return String.format(Locale.ROOT, whole ? "%,.0f" : "%,.2f", rounded);
  }

  /** A price with cents, or with what it has below a cent: $39.29, $0.075. */
  static String price(BigDecimal usd) {
    BigDecimal rounded = usd.setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
    boolean small = usd.abs().compareTo(BigDecimal.ONE) < 0;
    int decimals = small ? Math.max(CENTS, rounded.scale()) : CENTS;
    return String.format(Locale.ROOT, "$%,." + decimals + "f", usd);
  }

  /** {@code 16.67% less}, {@code 57.14% more}. */
  static String percentMoreOrLess(BigDecimal percent) {
    return number(percent.abs()) + "% " + (percent.signum() < 0 ? "less" : "more");
  }

  static String ratio(BigDecimal ratio) {
    return ratio.setScale(DECIMALS, RoundingMode.HALF_EVEN).toPlainString();
  }
}
