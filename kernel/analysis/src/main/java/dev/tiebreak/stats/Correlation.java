package dev.tiebreak.stats;

import dev.tiebreak.stats.internal.Rounding;

/**
 * How alike two models' outcomes on the same tasks are: Pearson's correlation, for pass and fail
 * the phi coefficient.
 *
 * @param value −1 to 1; 0 means that one model's outcomes say nothing about the other's
 */
public record Correlation(double value) {

  /** No correlation, as if the models had run different tasks: the cautious assumption. */
  public static final Correlation NONE = new Correlation(0);

  /**
   * Treats a value that rounding put beyond −1 or 1, by 1e-12 at most, as −1 or 1.
   *
   * @throws IllegalArgumentException if it is further outside
   */
  public Correlation {
    if (!(Math.abs(value) <= 1 + Rounding.MOST)) {
      throw new IllegalArgumentException("Correlation is " + value + "; allowed: -1 to 1");
    }
    value = Math.max(-1, Math.min(1, value));
  }

  /** Returns a correlation to assume, for example {@code Correlation.of(0.6)}. */
  public static Correlation of(double value) {
    return new Correlation(value);
  }

  /**
   * The correlations that two pass rates on the same tasks allow.
   *
   * <p>Two models that solve different shares of the tasks cannot agree on all of them. With odds
   * oᵢ = pᵢ/(1−pᵢ) the most is √(min(o₁,o₂)/max(o₁,o₂)), which equals (min(p₁,p₂) −
   * p₁p₂)/√(p₁(1−p₁)p₂(1−p₂)), and the least −min(√(o₁o₂), 1/√(o₁o₂)). Source: Fréchet's bounds of
   * a joint distribution (1951) put into the phi coefficient.
   *
   * @param lower the least correlation, −1 to 0
   * @param upper the greatest, 0 to 1
   */
  public record Bounds(double lower, double upper) {

    /**
     * Returns the bounds for two rates; both are zero where a rate is 0 or 1, since a model that
     * always does the same correlates with nothing.
     */
    public static Bounds of(double first, double second) {
      if (isCertain(first) || isCertain(second)) {
        return new Bounds(0, 0);
      }
      double less = Math.min(first, second);
      double more = Math.max(first, second);
      double product = Math.sqrt(less * more / ((1 - less) * (1 - more)));
      return new Bounds(
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

    private static boolean isCertain(double rate) {
      return Rounding.isZero(rate * (1 - rate));
    }
  }

  /**
   * How alike two models' outcomes must be for their difference to be significant.
   *
   * @param value the smallest correlation at which the z test gives p ≤ alpha; 0 if it does without
   *     any, above {@code bounds} if no pairing of the two runs could, infinite for equal rates
   * @param n the number of tasks both models ran
   * @param bounds the correlations the two rates allow
   * @param confidence one less alpha
   */
  public record Required(double value, int n, Correlation.Bounds bounds, Confidence confidence) {

    /** Returns whether the difference is significant even if nothing is known of the pairing. */
    public boolean none() {
      return value == 0;
    }

    /** Returns whether two runs with these rates can be as alike as is needed. */
    public boolean attainable() {
      return value <= bounds.upper();
    }
  }
}
