package dev.tiebreak.stats;

import java.util.Optional;

/**
 * How alike two models' outcomes on the same tasks are: Pearson's correlation, for pass and fail
 * the phi coefficient.
 *
 * @param value −1 to 1; 0 says that what one model does tells nothing of the other
 */
public record Correlation(double value) {

  /** No correlation, as if the models had run different tasks: the careful assumption. */
  public static final Correlation NONE = new Correlation(0);

  public Correlation {
    if (!(value >= -1 && value <= 1)) {
      throw new IllegalArgumentException("Correlation is " + value + "; allowed: -1 to 1");
    }
  }

  /** Returns a correlation to assume, for example {@code Correlation.of(0.6)}. */
  public static Correlation of(double value) {
    return new Correlation(value);
  }

  /**
   * Returns the correlation of two models' scores, task by task; empty if either has the same score
   * on every task.
   *
   * @throws IllegalArgumentException if the lengths differ or a score is not finite
   */
  public static Optional<Correlation> between(double[] first, double[] second) {
    Checks.sameLength(first.length, second.length, "Scores of the two models");
    TaskScores a = TaskScores.of(first);
    TaskScores b = TaskScores.of(second);
    double scale = Math.sqrt(a.sumOfSquares()) * Math.sqrt(b.sumOfSquares());
    return scale == 0
        ? Optional.empty()
        : Optional.of(new Correlation(clip(a.sumOfProducts(b) / scale)));
  }

  private static double clip(double value) {
    return Math.max(-1, Math.min(1, value));
  }
}
