package dev.tiebreak.stats.internal;

import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.Quantile.EstimationMethod;

/** Percentiles of drawn numbers. */
public final class Percentiles {

  private static final Quantile INVERSE =
      Quantile.withDefaults().with(EstimationMethod.HF1).withCopy(true);
  private static final double HUNDRED = 100;

  private Percentiles() {}

  /**
   * Returns the smallest number that each percentage of the numbers does not exceed (Hyndman and
   * Fan's type 1), without sorting them all.
   *
   * @param values one or more, left unchanged
   * @param percents each 0 to 100
   * @throws IllegalArgumentException if there is no number, or a percentage is outside its range
   */
  public static double[] of(double[] values, double... percents) {
    Checks.atLeast(1, values.length, "Values");
    double[] shares = new double[percents.length];
    for (int i = 0; i < percents.length; i++) {
      if (!(percents[i] >= 0 && percents[i] <= HUNDRED)) {
        throw new IllegalArgumentException("Percentile: " + percents[i] + "; allowed: 0 to 100");
      }
      shares[i] = percents[i] / HUNDRED;
    }
    return INVERSE.evaluate(values, shares);
  }
}
