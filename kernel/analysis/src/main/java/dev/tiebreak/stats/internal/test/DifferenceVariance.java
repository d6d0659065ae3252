package dev.tiebreak.stats.internal.test;

import dev.tiebreak.stats.internal.Checks;
import dev.tiebreak.stats.internal.interval.NormalEstimate;
import dev.tiebreak.stats.internal.interval.RateDifference;

/**
 * How much the difference of two models varies from task to task, the squared standard error times
 * the number of tasks.
 *
 * @param value above 0; for rates at most 1
 */
public record DifferenceVariance(double value) {

  public DifferenceVariance {
    Checks.positive(value, "Variance of the difference");
  }

  /** Returns a variance to assume. */
  public static DifferenceVariance of(double value) {
    return new DifferenceVariance(value);
  }

  /**
   * Returns the variance at two published rates and their correlation, p₁(1−p₁) + p₂(1−p₂) −
   * 2ρ√(p₁(1−p₁)p₂(1−p₂)) where both models ran the same number of tasks.
   *
   * @throws IllegalArgumentException if it is zero, as where each rate is 0 or 1
   */
  public static DifferenceVariance of(RateDifference difference) {
    return of(difference.normal());
  }

  /**
   * Returns the variance behind a difference's standard error, its square times the tasks.
   *
   * @throws IllegalArgumentException if it is zero
   */
  public static DifferenceVariance of(NormalEstimate difference) {
    double error = difference.varies() ? difference.standardError() : 0;
    return new DifferenceVariance(error * error * difference.n());
  }

  /**
   * Returns ω² + σ²_A/K_A + σ²_B/K_B. Source: Miller, Adding Error Bars to Evals (2024), section 5.
   *
   * @param betweenTasks ω², the variance over tasks of the models' expected difference, 0 or more
   */
  public static DifferenceVariance of(double betweenTasks, Runs first, Runs second) {
    Checks.notNegative(betweenTasks, "Variance between tasks");
    return new DifferenceVariance(betweenTasks + first.share() + second.share());
  }

  /**
   * How one model's runs of a task vary.
   *
   * @param variance σ², of one run about the task's expected score, averaged over tasks, 0 or more
   * @param count K, runs of each task, 1 or more
   */
  public record Runs(double variance, int count) {

    public Runs {
      Checks.notNegative(variance, "Variance of a run");
      Checks.atLeast(1, count, "Runs of a task");
    }

    private double share() {
      return variance / count;
    }
  }
}
