package dev.tiebreak.stats.internal.interval;

import dev.tiebreak.stats.Correlation;
import dev.tiebreak.stats.internal.Rounding;

/**
 * The correlations that two pass rates on the same tasks allow.
 *
 * <p>Two models that solve different shares of the tasks cannot agree on all of them. With odds oᵢ
 * = pᵢ/(1−pᵢ) the most is √(min(o₁,o₂)/max(o₁,o₂)), which equals (min(p₁,p₂) −
 * p₁p₂)/√(p₁(1−p₁)p₂(1−p₂)), and the least −min(√(o₁o₂), 1/√(o₁o₂)). Source: Fréchet's bounds of a
 * joint distribution (1951) put into the phi coefficient.
 *
 * @param lower the least correlation, −1 to 0
 * @param upper the greatest, 0 to 1
 */
public record CorrelationBounds(double lower, double upper) {

  /**
   * Returns the bounds for two rates; both are zero where a rate is 0 or 1, since a model that
   * always does the same correlates with nothing.
   */
  public static CorrelationBounds of(PassRate first, PassRate second) {
    if (!first.varies() || !second.varies()) {
      return new CorrelationBounds(0, 0);
    }
    double less = Math.min(first.value(), second.value());
    double more = Math.max(first.value(), second.value());
    double product = Math.sqrt(less * more / ((1 - less) * (1 - more)));
    return new CorrelationBounds(
        -Math.min(product, 1 / product), Math.sqrt(less * (1 - more) / (more * (1 - less))));
  }

  /**
   * Returns whether the pass rates allow this correlation. One that was measured may lie on its
   * bound, and by rounding, 1e-12 at most, beyond it.
   */
  public boolean allow(Correlation correlation) {
    return lower - Rounding.MOST <= correlation.value()
        && correlation.value() <= upper + Rounding.MOST;
  }

  /** Returns the allowed correlation nearest to another. */
  public Correlation nearest(Correlation other) {
    return new Correlation(Math.max(lower, Math.min(upper, other.value())));
  }
}
