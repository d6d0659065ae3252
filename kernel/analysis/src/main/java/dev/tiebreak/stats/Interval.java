package dev.tiebreak.stats;

import dev.tiebreak.stats.internal.Rounding;
import dev.tiebreak.words.internal.Numbers;

/**
 * The plausible values of a quantity.
 *
 * @param lower the lower limit, in the unit of what is estimated
 * @param upper the upper limit, no less than the lower
 * @param confidence how sure the interval is to contain the true value
 */
public record Interval(double lower, double upper, Confidence confidence) {

  public Interval {
    if (!(lower <= upper)) {
      throw new IllegalArgumentException(
          "Interval is " + lower + " to " + upper + "; allowed: a lower limit not above the upper");
    }
  }

  /** Returns whether the value lies between the limits or on one. */
  public boolean contains(double value) {
    return lower <= value && value <= upper;
  }

  /**
   * Returns whether zero lies outside, by more than the 1e-12 by which rounding may move a limit.
   */
  public boolean excludesZero() {
    return lower > Rounding.MOST || upper < -Rounding.MOST;
  }

  /** Returns the distance between the limits. */
  public double width() {
    return upper - lower;
  }

  /** Returns this interval without what lies outside the possible values. */
  public Interval within(double least, double most) {
    return new Interval(Math.max(least, lower), Math.min(most, upper), confidence);
  }

  /** Returns the limits in words, for example {@code 0.06951 to 0.2619 (95%)}. */
  @Override
  public String toString() {
    return Numbers.significant(lower)
        + " to "
        + Numbers.significant(upper)
        + " ("
        + confidence
        + ")";
  }
}
