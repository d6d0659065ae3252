package dev.tiebreak.stats;

import dev.tiebreak.stats.internal.Checks;
import dev.tiebreak.words.internal.Numbers;

/**
 * A number computed from a sample, with how far off it may be.
 *
 * @param value the estimate, finite; its unit is that of the method that made it
 * @param n how many tasks it rests on; where two models ran different numbers, the smaller
 * @param interval the plausible values of the quantity
 * @param method how the interval was computed
 * @param assumption what the interval takes for granted
 */
public record Estimate(double value, int n, Interval interval, String method, String assumption) {

  public Estimate {
    Checks.finite(value, "Estimate");
    Checks.atLeast(1, n, "Tasks");
  }

  /** Returns the estimate in words, for example {@code 0.14, 0.06951 to 0.2619 (95%), n = 50}. */
  @Override
  public String toString() {
    return Numbers.significant(value)
        + ", "
        + interval
        + ", n = "
        + n
        + "; "
        + method
        + "; assuming "
        + assumption;
  }
}
