package dev.tiebreak.stats.internal.interval;

import dev.tiebreak.stats.Confidence;
import dev.tiebreak.stats.Interval;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * How the interval of one pass rate is computed.
 *
 * <p>A published percentage is often not a whole number of tasks but an average of trials, so the
 * methods take any rate; a library's intervals for whole counts would not do.
 */
public enum RateInterval {
  /**
   * Wilson's score interval, the default: (p + z²/2n ± z√(p(1−p)/n + z²/4n²))/(1 + z²/n). Its
   * coverage is near the nominal on average, and it never leaves 0 to 1. Source: Wilson, JASA 22
   * (1927).
   */
  WILSON("Wilson score interval"),

  /**
   * Clopper and Pearson's exact interval, where a guarantee is required: never covers less than the
   * nominal level, often more. The α/2 quantile of Beta(k, n−k+1) and the 1−α/2 quantile of
   * Beta(k+1, n−k). Source: Clopper and Pearson, Biometrika 26 (1934).
   */
  CLOPPER_PEARSON("Clopper–Pearson exact interval"),

  /**
   * Jeffreys' equal-tailed Bayesian interval, good for few tasks: the α/2 and 1−α/2 quantiles of
   * Beta(k+½, n−k+½); the lower limit is 0 if no task was solved and the upper 1 if all were.
   * Source: Brown, Cai and DasGupta, Statistical Science 16 (2001).
   */
  JEFFREYS("Jeffreys interval");

  private final String label;

  RateInterval(String label) {
    this.label = label;
  }

  /** Returns the method's name in words. */
  public String label() {
    return label;
  }

  public Interval of(PassRate rate, Confidence confidence) {
    Interval interval =
        switch (this) {
          case WILSON -> wilson(rate, confidence);
          case CLOPPER_PEARSON -> beta(rate, 0, confidence);
          case JEFFREYS -> beta(rate, 0.5, confidence);
        };
    return new Interval(
        rate.value() == 0 ? 0 : Math.max(0, interval.lower()),
        rate.value() == 1 ? 1 : Math.min(1, interval.upper()),
        confidence);
  }

  private static Interval wilson(PassRate rate, Confidence confidence) {
    double p = rate.value();
    double n = rate.n();
    double z2 = confidence.z() * confidence.z();
    double centre = (p + z2 / (2 * n)) / (1 + z2 / n);
    double reach = Math.sqrt(z2 * (p * (1 - p) / n + z2 / (4 * n * n))) / (1 + z2 / n);
    return new Interval(centre - reach, centre + reach, confidence);
  }

  /** Quantiles of Beta(k+prior, n−k+1−prior) and Beta(k+1−prior, n−k+prior). */
  private static Interval beta(PassRate rate, double prior, Confidence confidence) {
    double solved = rate.value() * rate.n();
    double failed = rate.n() - solved;
    double tail = confidence.alpha() / 2;
    double lower =
        rate.value() == 0
            ? 0
            : BetaDistribution.of(solved + prior, failed + 1 - prior)
                .inverseCumulativeProbability(tail);
    double upper =
        rate.value() == 1
            ? 1
            : BetaDistribution.of(solved + 1 - prior, failed + prior)
                .inverseSurvivalProbability(tail);
    return new Interval(lower, upper, confidence);
  }
}
