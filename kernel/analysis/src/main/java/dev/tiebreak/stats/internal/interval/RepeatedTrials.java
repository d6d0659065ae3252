package dev.tiebreak.stats.internal.interval;

import dev.tiebreak.stats.internal.Checks;
import java.util.ArrayList;
import java.util.List;

/**
 * Pass rates of tasks that were each run several times.
 *
 * @param tasks each task's solved share of its runs, two or more tasks of two or more runs
 */
public record RepeatedTrials(List<PassRate> tasks) {

  public RepeatedTrials {
    tasks = List.copyOf(tasks);
    Checks.atLeast(2, tasks.size(), "Tasks");
    tasks.forEach(task -> Checks.atLeast(2, task.n(), "Runs of a task"));
  }

  /**
   * Returns tasks run equally often, for example {@code RepeatedTrials.of(5, 4, 2, 5, 0)} for four
   * tasks of five runs each.
   *
   * @param runs runs of each task, two or more
   * @param solved how many runs of each task solved it
   */
  public static RepeatedTrials of(int runs, int... solved) {
    List<PassRate> tasks = new ArrayList<>();
    for (int count : solved) {
      tasks.add(PassRate.of(count, runs));
    }
    return new RepeatedTrials(tasks);
  }

  /** Returns the mean over tasks with the standard error over tasks and runs. */
  public NormalEstimate mean() {
    return mean(Noise.TASKS_AND_RUNS);
  }

  /**
   * Returns the mean over tasks with its standard error.
   *
   * <p>With T tasks of k runs each and rates p: over runs √Σ[p(1−p)/(k−1)]/T; over tasks and runs
   * s/√T, s the standard deviation (over T−1) of the rates, since the rates already contain what
   * the runs add; over tasks alone the root of the difference of the two squares, zero where the
   * runs explain everything. Source: Miller, Adding Error Bars to Evals (2024), section 3.
   */
  public NormalEstimate mean(Noise noise) {
    NormalEstimate both =
        TaskScores.of(tasks.stream().mapToDouble(PassRate::value).toArray()).mean();
    double all = both.standardError() * both.standardError();
    double runs = varianceOverRuns();
    double variance =
        switch (noise) {
          case RUNS -> runs;
          case TASKS -> Math.max(0, all - runs);
          case TASKS_AND_RUNS -> all;
        };
    return new NormalEstimate(
        both.value(), Math.sqrt(variance), tasks.size(), noise.label(), noise.assumption());
  }

  private double varianceOverRuns() {
    double sum = 0;
    for (PassRate task : tasks) {
      sum += task.variance() / (task.n() - 1);
    }
    return sum / ((double) tasks.size() * tasks.size());
  }
}
