package dev.tiebreak.stats;

import java.util.Arrays;
import java.util.Optional;

/**
 * The mean of one number divided by the mean of another, both of the same tasks: what was paid over
 * what was solved.
 *
 * <p>Standard error: √(Σ(yᵢ − R·xᵢ)²/(n(n − 1)))/x̄, with R = ȳ/x̄. Source: Cochran, Sampling
 * Techniques (1977), section 6.4, without the correction for a finite population.
 */
public final class RatioOfMeans {

  private static final String ASSUMPTION = "tasks are independent draws";
  private static final int FEWEST = 2;

  private RatioOfMeans() {}

  /**
   * Returns the ratio; empty if the second number is zero on all tasks.
   *
   * @param numerators the first number of each task, two tasks or more
   * @param denominators the second, zero or more
   * @throws IllegalArgumentException if there are fewer than two tasks, or not as many of both
   */
  public static Optional<NormalEstimate> of(double[] numerators, double[] denominators) {
    Checks.atLeast(FEWEST, numerators.length, "Tasks");
    Checks.sameLength(numerators.length, denominators.length, "Tasks with both numbers");
    int n = numerators.length;
    double mean = Arrays.stream(denominators).sum() / n;
    if (mean == 0) {
      return Optional.empty();
    }
    double ratio = Arrays.stream(numerators).sum() / n / mean;
    double squares = 0;
    for (int i = 0; i < n; i++) {
      double residual = numerators[i] - ratio * denominators[i];
      squares += residual * residual;
    }
    double error = Math.sqrt(squares / n / (n - 1)) / mean;
    return Optional.of(new NormalEstimate(ratio, error, n, "ratio estimator", ASSUMPTION));
  }
}
