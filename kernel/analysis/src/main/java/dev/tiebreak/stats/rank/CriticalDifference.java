package dev.tiebreak.stats.rank;

import dev.tiebreak.stats.Confidence;

/**
 * How far apart two models' mean ranks must be to tell the models apart.
 *
 * @param value the critical difference of mean ranks
 * @param n the number of data sets
 * @param confidence one less alpha, for all pairs together
 * @param method the test
 * @param assumption what it takes for granted
 */
public record CriticalDifference(
    double value, int n, int models, Confidence confidence, String method, String assumption) {

  /** Returns whether two mean ranks are far enough apart. */
  public boolean tellsApart(double firstRank, double secondRank) {
    return Math.abs(firstRank - secondRank) >= value;
  }
}
