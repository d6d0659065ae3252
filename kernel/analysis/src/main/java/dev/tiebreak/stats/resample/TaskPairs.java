package dev.tiebreak.stats.resample;

import dev.tiebreak.stats.Confidence;
import dev.tiebreak.stats.Correlation;
import dev.tiebreak.stats.EffectSize;
import dev.tiebreak.stats.Estimate;
import dev.tiebreak.stats.TestResult;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Two models' scores on the same tasks, compared by the method that the outcomes call for. */
public interface TaskPairs {

  /** Returns the number of tasks, two or more. */
  int n();

  /** Returns the number of clusters; empty where every task stands for itself. */
  OptionalInt clusters();

  /** Returns the first model's mean score, 0 to 1. */
  double firstMean();

  /** Returns the second model's mean score, 0 to 1. */
  double secondMean();

  /**
   * Returns the first model's mean score with its interval: Wilson's for passes and fails and where
   * no score varies, else Student's.
   */
  Estimate firstEstimate(Confidence confidence);

  /** Returns the mean difference with its 95% interval. */
  default Estimate estimate() {
    return estimate(Confidence.DEFAULT);
  }

  /** Returns the mean difference with its interval. */
  Estimate estimate(Confidence confidence);

  /** Returns the test of equal scores that goes with the interval. */
  TestResult test();

  /**
   * Returns the mean difference with an interval by drawing tasks, or whole clusters, again and
   * again.
   */
  Estimate bootstrap(Bootstrap bootstrap);

  /** Returns another way to say the difference; empty where the scores leave it undefined. */
  Optional<Estimate> effect(EffectSize size, Confidence confidence);

  /**
   * Returns how alike the two models' scores are from task to task, measured; empty if either has
   * the same score on every task.
   */
  Optional<Correlation> correlation();

  /**
   * Returns the smallest lead that so many tasks show, as a rate; empty where the differences do
   * not vary, where no possible lead is large enough, and where there are too few tasks to call one
   * clear.
   */
  OptionalDouble smallestLead(Confidence confidence);

  /**
   * Returns whether the sample shows how far off the mean difference may be. Where every task or
   * cluster differs by the same amount it does not, unless the tasks are single passes and fails or
   * the models are level.
   */
  boolean hasError();

  /** Returns the same scores with the two models swapped. */
  TaskPairs mirrored();
}
