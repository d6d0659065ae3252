package dev.tiebreak.stats;

import dev.tiebreak.words.internal.Numbers;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * What the outcomes say of a rate, as a Beta distribution.
 *
 * @param alpha solved tasks and the prior's share, above 0
 * @param beta failed tasks and the prior's share, above 0
 * @param n the tasks behind it
 */
public record BetaPosterior(double alpha, double beta, int n) {

  private static final double NEGLIGIBLE = 1e-15;
  private static final double NEAR = 1e-6;
  private static final double STEP = 1.0 / 64;
  private static final int STEPS = 224;

  public BetaPosterior {
    Checks.positive(alpha, "Beta distribution's alpha");
    Checks.positive(beta, "Beta distribution's beta");
    Checks.atLeast(1, n, "Tasks");
  }

  /** Returns the posterior of a pass rate from a uniform prior, Beta(k+1, n−k+1). */
  public static BetaPosterior of(PassRate rate) {
    return of(rate, Prior.UNIFORM);
  }

  /** Returns the posterior of a pass rate. */
  public static BetaPosterior of(PassRate rate, Prior prior) {
    return new BetaPosterior(
        rate.value() * rate.n() + prior.parameter(),
        (1 - rate.value()) * rate.n() + prior.parameter(),
        rate.n());
  }

  /** Returns the posterior mean α/(α+β) with its equal-tailed credible interval. */
  public Estimate estimate(Confidence confidence) {
    BetaDistribution distribution = distribution();
    double tail = confidence.alpha() / 2;
    return new Estimate(
        alpha / (alpha + beta),
        n,
        new Interval(
            distribution.inverseCumulativeProbability(tail),
            distribution.inverseSurvivalProbability(tail),
            confidence),
        "equal-tailed credible interval",
        words());
  }

  /**
   * Returns how likely the rate is above a threshold.
   *
   * @throws IllegalArgumentException if the threshold is not 0 to 1
   */
  public PosteriorProbability probabilityAbove(double threshold) {
    if (!(threshold >= 0 && threshold <= 1)) {
      throw new IllegalArgumentException("Threshold is " + threshold + "; allowed: 0 to 1");
    }
    return new PosteriorProbability(
        distribution().survivalProbability(threshold), n, "Beta posterior", words());
  }

  /**
   * Returns how likely this rate is above another model's, outcomes taken as independent: ∫ f(x)
   * G(x) dx with this density f and the other's distribution function G, by double exponential
   * quadrature (Takahasi and Mori, 1974) over the narrower of the two.
   */
  public PosteriorProbability probabilityAbove(BetaPosterior other) {
    double above =
        distribution().getVariance() <= other.distribution().getVariance()
            ? averaged(other.distribution()::cumulativeProbability)
            : other.averaged(distribution()::survivalProbability);
    return new PosteriorProbability(
        Math.min(1, above),
        Math.min(n, other.n),
        "two Beta posteriors",
        words() + " and " + other.words() + ", independent");
  }

  /** The expectation of a function of the rate. */
  private double averaged(DoubleUnaryOperator function) {
    BetaDistribution distribution = distribution();
    double low = snapped(distribution.inverseCumulativeProbability(NEGLIGIBLE));
    double width = snapped(distribution.inverseSurvivalProbability(NEGLIGIBLE)) - low;
    double sum = 0;
    for (int i = -STEPS; i <= STEPS; i++) {
      double t = i * STEP;
      double inner = Math.PI / 2 * Math.sinh(t);
      double x = low + width / (1 + Math.exp(-2 * inner));
      double weight = Math.PI / 4 * Math.cosh(t) / (Math.cosh(inner) * Math.cosh(inner));
      if (x > 0 && x < 1) {
        sum += weight * distribution.density(x) * function.applyAsDouble(x);
      }
    }
    return sum * width * STEP;
  }

  /** The library's quantiles are exact to 1e-9, too coarse beside a density infinite at 0 or 1. */
  private static double snapped(double quantile) {
    return quantile < NEAR ? 0 : quantile > 1 - NEAR ? 1 : quantile;
  }

  private BetaDistribution distribution() {
    return BetaDistribution.of(alpha, beta);
  }

  private String words() {
    return "Beta(" + Numbers.significant(alpha) + ", " + Numbers.significant(beta) + ")";
  }
}
