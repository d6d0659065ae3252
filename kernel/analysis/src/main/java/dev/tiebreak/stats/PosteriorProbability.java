package dev.tiebreak.stats;

import dev.tiebreak.words.internal.Numbers;

/**
 * How likely something is, given the outcomes and a prior.
 *
 * @param value 0 to 1
 * @param n how many tasks are behind it; where two models ran different numbers, the smaller
 * @param method how it was computed
 * @param assumption what it takes for granted
 */
public record PosteriorProbability(double value, int n, String method, String assumption) {

  public PosteriorProbability {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("Probability is " + value + "; allowed: 0 to 1");
    }
    Checks.atLeast(1, n, "Tasks");
  }

  /** Returns the probability in words. */
  @Override
  public String toString() {
    return Numbers.significant(value) + ", n = " + n + "; " + method + "; assuming " + assumption;
  }
}
