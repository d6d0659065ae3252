package dev.tiebreak.words.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How exact a number may be beside its error bar: to the second digit of half of that.
 *
 * @param places its decimals; below zero where not even its last whole digits say anything
 */
public record ErrorDigits(int places) {

  private static final int OF_POINTS = 1;
  private static final int CENTS = 2;
  private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_UP);

  /** Returns those of an error bar, of which no limit may look like zero that is not. */
  public static ErrorDigits of(double lower, double upper) {
    int decimals = decimalsOf(lower, upper);
    ErrorDigits digits =
        new ErrorDigits(decimals > 0 ? decimals : Math.min(0, half(lower, upper).scale()));
    while (digits.places < 0 && (digits.hide(lower) || digits.hide(upper))) {
      digits = digits.finer(1);
    }
    return digits;
  }

  /** Returns those of an error bar in percentage points, which have one decimal if that tells. */
  public static ErrorDigits ofPoints(double lower, double upper) {
    return new ErrorDigits(Numbers.apart(lower, upper, 0, new Decimals(OF_POINTS)).count());
  }

  /** Returns the same, finer by so many digits. */
  public ErrorDigits finer(int digits) {
    return new ErrorDigits(places + digits);
  }

  /** Returns the same, or as much finer as it takes for a number not to look like zero. */
  public ErrorDigits showing(double value) {
    ErrorDigits digits = this;
    while (digits.hide(value)) {
      digits = digits.finer(1);
    }
    return digits;
  }

  /** Returns those of dollars, which have cents or are whole, since $33.50 is not $33.45. */
  public ErrorDigits inDollars() {
    return places <= 0 ? this : new ErrorDigits(Math.max(CENTS, places));
  }

  /** Whether a number that is not zero looks like it. */
  public boolean hide(double value) {
    return value != 0 && rounded(value) == 0;
  }

  /** Returns a number as exact as it may be. */
  public double rounded(double value) {
    return BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP).doubleValue();
  }

  /** Returns the decimals of a number that is rounded so. */
  public int decimals() {
    return Math.max(0, places);
  }

  private static BigDecimal half(double lower, double upper) {
    return BigDecimal.valueOf((upper - lower) / 2).round(TWO_DIGITS);
  }

  private static int decimalsOf(double lower, double upper) {
    Decimals apart =
        Decimals.apart(
            0,
            Numbers.keepingWhole(lower).doubleValue(),
            Numbers.keepingWhole(upper).doubleValue());
    BigDecimal half = half(lower, upper);
    int meant = half.signum() == 0 ? apart.count() : Math.max(0, half.scale());
    return Numbers.apart(lower, upper, 0, new Decimals(Math.min(apart.count(), meant))).count();
  }
}
