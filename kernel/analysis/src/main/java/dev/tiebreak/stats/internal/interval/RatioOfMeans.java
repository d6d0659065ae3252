package dev.tiebreak.stats.internal.interval;

import dev.tiebreak.stats.Confidence;
import dev.tiebreak.stats.Estimate;
import dev.tiebreak.stats.Interval;
import dev.tiebreak.stats.internal.Checks;
import java.util.Arrays;
import java.util.Optional;

/**
 * The mean of one number divided by the mean of another, both of the same tasks: for example the
 * amount paid over the number solved.
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
   * @throws IllegalArgumentException if there are fewer than two tasks, or different numbers of the
   *     two
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

  /**
   * Returns the ratio of two numbers that are never negative, such as dollars and tasks solved,
   * with an interval that is not negative either; empty if the second number is zero on all tasks.
   *
   * <p>Where the second mean cannot be told from zero, x̄ ≤ t·s/√n, the ratio has no upper limit,
   * and the interval goes from 0 to infinity: with pass and fail, up to three tasks solved of
   * fifty. This is when Fieller's interval has no upper limit. Source: Fieller, J. Royal
   * Statistical Society B 16 (1954). A ratio of 0 is 0 whatever the second mean is, and so are both
   * limits.
   *
   * @param numerators the first number of each task, zero or more, two tasks or more
   * @param denominators the second, zero or more
   * @throws IllegalArgumentException if there are fewer than two tasks, or different numbers of the
   *     two
   */
  public static Optional<Estimate> ofPositive(
      double[] numerators, double[] denominators, Confidence confidence) {
    return of(numerators, denominators)
        .map(ratio -> ratio.positiveEstimate(confidence))
        .map(
            estimate ->
                estimate.value() == 0 || isBounded(denominators, confidence)
                    ? estimate
                    : new Estimate(
                        estimate.value(),
                        estimate.n(),
                        new Interval(0, Double.POSITIVE_INFINITY, confidence),
                        estimate.method(),
                        estimate.assumption()));
  }

  private static boolean isBounded(double[] denominators, Confidence confidence) {
    NormalEstimate mean = TaskScores.of(denominators).mean();
    double reach =
        NormalEstimate.studentQuantile(denominators.length, confidence) * mean.standardError();
    return mean.value() > reach;
  }
}
