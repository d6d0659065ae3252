package dev.tiebreak.stats.internal.interval;

import dev.tiebreak.stats.Correlation;
import dev.tiebreak.stats.internal.Checks;
import dev.tiebreak.stats.internal.Rounding;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.descriptive.Mean;

/**
 * One number for each task: a score, or how much better one model did than another.
 *
 * <p>Pass and fail are 1 and 0, partial credit lies between. A mean of differences is the paired
 * comparison: what the models share on a task cancels before anything is averaged.
 */
public final class TaskScores {

  public static final String ASSUMPTION = "tasks are independent draws";

  private final double[] values;
  private final double mean;

  private TaskScores(double[] values) {
    Checks.atLeast(2, values.length, "Tasks");
    this.values = Checks.finite(values, "Score of task");
    this.mean = Mean.of(values).getAsDouble();
  }

  /**
   * Returns the scores of the tasks.
   *
   * @throws IllegalArgumentException if there are fewer than two, or one is missing or infinite
   */
  public static TaskScores of(double... scores) {
    return new TaskScores(scores);
  }

  /**
   * Returns the first model's score less the second's, task by task.
   *
   * @throws IllegalArgumentException if the lengths differ, there are fewer than two tasks, or a
   *     score is missing or infinite
   */
  public static TaskScores differences(double[] first, double[] second) {
    Checks.sameLength(first.length, second.length, "Scores of the two models");
    double[] differences = Checks.finite(first, "First model's score of task");
    double[] subtracted = Checks.finite(second, "Second model's score of task");
    for (int i = 0; i < differences.length; i++) {
      differences[i] -= subtracted[i];
    }
    return new TaskScores(differences);
  }

  /**
   * Groups the tasks that belong together: questions on one passage, issues of one repository.
   *
   * @param clusters the name or number of each task's cluster, in the order of the tasks
   * @throws IllegalArgumentException if there is not one for each task, or they are all the same
   */
  public ClusteredScores clusteredBy(List<?> clusters) {
    return new ClusteredScores(this, Clusters.of(clusters, values.length));
  }

  /** Returns the number of tasks. */
  public int n() {
    return values.length;
  }

  /** Returns the mean with its standard error s/√n, s the standard deviation over n − 1. */
  public NormalEstimate mean() {
    double n = values.length;
    return new NormalEstimate(
        mean,
        Math.sqrt(sumOfSquares() / (n - 1) / n),
        values.length,
        "standard error of the mean",
        ASSUMPTION);
  }

  double meanValue() {
    return mean;
  }

  double deviation(int task) {
    return values[task] - mean;
  }

  /** Whether the scores differ from task to task by more than rounding. */
  public boolean vary() {
    return !Rounding.isZero(Math.sqrt(sumOfSquares() / values.length));
  }

  /**
   * Returns the correlation of two models' scores, task by task; empty if either has the same score
   * on every task.
   *
   * @throws IllegalArgumentException if the lengths differ or a score is not finite
   */
  public static Optional<Correlation> correlation(double[] first, double[] second) {
    Checks.sameLength(first.length, second.length, "Scores of the two models");
    TaskScores a = of(first);
    TaskScores b = of(second);
    double scale = Math.sqrt(a.sumOfSquares()) * Math.sqrt(b.sumOfSquares());
    return a.vary() && b.vary()
        ? Optional.of(new Correlation(a.sumOfProducts(b) / scale))
        : Optional.empty();
  }

  double sumOfSquares() {
    return sumOfProducts(this);
  }

  /** The sum over the tasks of the products of both scores' deviations from their means. */
  double sumOfProducts(TaskScores other) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += deviation(i) * other.deviation(i);
    }
    return sum;
  }

  /** What the bootstrap draws: the tasks themselves. */
  public DrawnUnits units() {
    return DrawnUnits.ofTasks(values, ASSUMPTION);
  }

  /** The same for whole clusters. */
  public DrawnUnits units(Clusters clusters) {
    double[] sums = new double[clusters.count()];
    double[] sizes = new double[clusters.count()];
    for (int i = 0; i < values.length; i++) {
      sums[clusters.of()[i]] += values[i];
      sizes[clusters.of()[i]]++;
    }
    return new DrawnUnits(sums, sizes, values.length, ClusteredScores.ASSUMPTION);
  }
}
