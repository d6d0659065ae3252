package dev.tiebreak.stats;

import dev.tiebreak.stats.internal.Rounding;

/**
 * How alike two models' outcomes on the same tasks are: Pearson's correlation, for pass and fail
 * the phi coefficient.
 *
 * @param value −1 to 1; 0 says that what one model does tells nothing of the other
 */
public record Correlation(double value) {

  /** No correlation, as if the models had run different tasks: the careful assumption. */
  public static final Correlation NONE = new Correlation(0);

  /**
   * Takes what rounding put beyond −1 or 1, 1e-12 at most, as −1 or 1.
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
}
