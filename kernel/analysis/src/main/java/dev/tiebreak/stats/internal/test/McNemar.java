package dev.tiebreak.stats.internal.test;

import dev.tiebreak.stats.TestResult;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * McNemar's tests of equal pass rates on the same tasks: of b + c tasks that only one model solved,
 * each should have solved half. Without such a task p is 1. Source: McNemar, Psychometrika 12
 * (1947); Fagerland, Lydersen and Laake, BMC Medical Research Methodology 13:91 (2013).
 */
public enum McNemar {
  /**
   * Two-sided binomial, p = min(1, 2·P(X ≤ min(b, c))); never overconfident, and so the default.
   */
  EXACT("McNemar's exact test"),

  /** The exact p less P(X = b), half of that if b = c; less conservative, close to alpha. */
  MID_P("McNemar's mid-p test"),

  /** χ² = (b − c)²/(b + c) with one degree of freedom; for b + c of 25 and more. */
  CHI_SQUARED("McNemar's chi-squared test"),

  /** χ² = (|b − c| − 1)²/(b + c), Edwards' continuity correction. */
  CORRECTED("McNemar's chi-squared test, continuity corrected");

  private static final ChiSquaredDistribution ONE_DEGREE = ChiSquaredDistribution.of(1);

  private final String label;

  McNemar(String label) {
    this.label = label;
  }

  /** Returns the test's name in words. */
  public String label() {
    return label;
  }

  /** The test; its statistic is b for the binomial ones and χ² for the others. */
  TestResult of(DiscordantPairs pairs) {
    int b = pairs.onlyFirst();
    int apart = Math.abs(b - pairs.onlySecond());
    int discordant = pairs.discordant();
    double statistic =
        switch (this) {
          case EXACT, MID_P -> b;
          case CHI_SQUARED -> squaredOver(apart, discordant);
          case CORRECTED -> squaredOver(Math.max(0, apart - 1), discordant);
        };
    double p =
        switch (this) {
          case EXACT -> exact(pairs);
          case MID_P -> midP(pairs);
          case CHI_SQUARED, CORRECTED -> ONE_DEGREE.survivalProbability(statistic);
        };
    return new TestResult(statistic, p, pairs.n(), label, DiscordantPairs.ASSUMPTION);
  }

  private static double squaredOver(double distance, int discordant) {
    return discordant == 0 ? 0 : distance * distance / discordant;
  }

  private static double exact(DiscordantPairs pairs) {
    int fewer = Math.min(pairs.onlyFirst(), pairs.onlySecond());
    return Math.min(1, 2 * halves(pairs).cumulativeProbability(fewer));
  }

  private static double midP(DiscordantPairs pairs) {
    if (pairs.discordant() == 0) {
      return 1;
    }
    int fewer = Math.min(pairs.onlyFirst(), pairs.onlySecond());
    double point = halves(pairs).probability(fewer);
    return pairs.onlyFirst() == pairs.onlySecond() ? 1 - point / 2 : exact(pairs) - point;
  }

  private static BinomialDistribution halves(DiscordantPairs pairs) {
    return BinomialDistribution.of(pairs.discordant(), 0.5);
  }
}
