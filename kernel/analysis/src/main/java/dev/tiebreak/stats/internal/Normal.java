package dev.tiebreak.stats.internal;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The standard normal distribution. */
public final class Normal {

  private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

  private Normal() {}

  public static double density(double z) {
    return STANDARD.density(z);
  }

  public static double cumulative(double z) {
    return STANDARD.cumulativeProbability(z);
  }

  public static double quantile(double probability) {
    return STANDARD.inverseCumulativeProbability(probability);
  }

  /** The value exceeded with this probability. */
  public static double upperQuantile(double probability) {
    return STANDARD.inverseSurvivalProbability(probability);
  }

  /** The probability of a value as far from zero as this, on either side. */
  public static double twoSided(double z) {
    return Math.min(1, 2 * STANDARD.survivalProbability(Math.abs(z)));
  }
}
