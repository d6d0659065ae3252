package dev.tiebreak.words.internal;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;

/**
 * How US dollars are printed: to the cent, with more decimals if needed to tell apart amounts shown
 * together.
 *
 * @param decimals for amounts below $1,000, two or more
 * @param ofLarge the decimals of larger ones, next to which fractions of a cent are negligible
 */
public record Money(Decimals decimals, Decimals ofLarge) {

  private static final int CENTS = 2;
  private static final double LARGE = 1_000;

  /** Returns how to print amounts shown together, as in a row or a sentence. */
  public static Money of(double... together) {
    return new Money(
        Decimals.apart(CENTS, Arrays.stream(together).filter(usd -> !isLarge(usd)).toArray()),
        Decimals.telling(CENTS, Arrays.stream(together).filter(Money::isLarge).toArray()));
  }

  private static boolean isLarge(double usd) {
    return Math.abs(usd) >= LARGE;
  }

  /** Returns how to print amounts shown together. */
  public static Money of(BigDecimal... together) {
    return of(Arrays.stream(together).mapToDouble(BigDecimal::doubleValue).toArray());
  }

  /** Returns how to print amounts shown together. */
  public static Money of(Collection<Double> together) {
    return of(together.stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** Returns a single amount: $0.05, $0.000113, $3,000.00. */
  public static String alone(double usd) {
    return of(usd).usd(usd);
  }

  /** Returns a single amount: $0.05, $0.000113, $3,000.00. */
  public static String alone(BigDecimal usd) {
    return alone(usd.doubleValue());
  }

  /** Returns an interval in parentheses; without an upper limit, says that it cannot be told. */
  public String interval(double lower, double upper) {
    return Double.isInfinite(upper)
        ? "(cannot be told)"
        : "(" + usd(lower) + " to " + usd(upper) + ")";
  }

  /** Returns one of these amounts, for example {@code $0.080}. */
  public String usd(BigDecimal usd) {
    return usd(usd.doubleValue());
  }

  /** Returns one of these amounts, which may be negative or infinite: −$0.05, unlimited. */
  public String usd(double usd) {
    if (Double.isInfinite(usd)) {
      return "unlimited";
    }
    String digits = (isLarge(usd) ? ofLarge : decimals).grouped(Math.abs(usd));
    return (usd < 0 ? "−$" : "$") + digits;
  }
}
