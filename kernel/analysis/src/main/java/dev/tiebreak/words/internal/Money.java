package dev.tiebreak.words.internal;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;

/**
 * US dollars as they are printed: to the cent, and below it as far as tells apart the amounts that
 * stand together.
 *
 * @param decimals of amounts below $1,000, two or more
 * @param ofLarge the decimals of larger ones, beside which fractions of a cent are lost
 */
public record Money(Decimals decimals, Decimals ofLarge) {

  private static final int CENTS = 2;
  private static final double LARGE = 1_000;

  /** Returns how amounts are printed that stand together, as in a row or a sentence. */
  public static Money of(double... together) {
    return new Money(
        Decimals.apart(CENTS, Arrays.stream(together).filter(usd -> !isLarge(usd)).toArray()),
        Decimals.telling(CENTS, Arrays.stream(together).filter(Money::isLarge).toArray()));
  }

  private static boolean isLarge(double usd) {
    return Math.abs(usd) >= LARGE;
  }

  /** Returns how amounts are printed that stand together. */
  public static Money of(BigDecimal... together) {
    return of(Arrays.stream(together).mapToDouble(BigDecimal::doubleValue).toArray());
  }

  /** Returns how amounts are printed that stand together. */
  public static Money of(Collection<Double> together) {
    return of(together.stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** Returns one amount by itself: $0.05, $0.000113, $3,000.00. */
  public static String alone(double usd) {
    return of(usd).usd(usd);
  }

  /** Returns one amount by itself: $0.05, $0.000113, $3,000.00. */
  public static String alone(BigDecimal usd) {
    return alone(usd.doubleValue());
  }

  /** Returns an interval in brackets; one without an upper limit says that it cannot be told. */
  public String interval(double lower, double upper) {
    return Double.isInfinite(upper)
        ? "(cannot be told)"
        : "(" + usd(lower) + " to " + usd(upper) + ")";
  }

  /** Returns an amount of these, for example {@code $0.080}. */
  public String usd(BigDecimal usd) {
    return usd(usd.doubleValue());
  }

  /** Returns an amount of these, which may be negative or infinite: −$0.05, unlimited. */
  public String usd(double usd) {
    if (Double.isInfinite(usd)) {
      return "unlimited";
    }
    String digits = (isLarge(usd) ? ofLarge : decimals).grouped(Math.abs(usd));
    return (usd < 0 ? "−$" : "$") + digits;
  }
}
