package dev.tiebreak.stats.internal.interval;

import dev.tiebreak.stats.Confidence;

/**
 * How much alike two models' outcomes must be for their difference to be significant.
 *
 * @param value the smallest correlation from which on the z test gives p ≤ alpha; 0 if it does
 *     without any, above {@code bounds} if no pairing of the two runs could, infinite for equal
 *     rates
 * @param n the number of tasks both models ran
 * @param bounds the correlations the two rates allow
 * @param confidence one less alpha
 */
public record RequiredCorrelation(
    double value, int n, CorrelationBounds bounds, Confidence confidence) {

  /** Returns whether the difference is significant even if nothing is known of the pairing. */
  public boolean none() {
    return value == 0;
  }

  /** Returns whether two runs with these rates can be as much alike as is needed. */
  public boolean attainable() {
    return value <= bounds.upper();
  }
}
