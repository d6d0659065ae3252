package dev.tiebreak.domain;

import dev.tiebreak.stats.internal.test.PairedScores;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * What one model did on each task of a benchmark.
 *
 * @param benchmark the benchmark's name
 * @param model the model's name
 * @param runs the outcomes of each task's runs, 0 to 1, at least one per task, in the order of the
 *     data
 * @param clusters what a task shares with others, such as its repository; a task without an entry
 *     is its own cluster
 */
public record TaskOutcomes(
    String benchmark, String model, Map<String, List<Double>> runs, Map<String, String> clusters) {

  private static final int DECIMALS = 9;

  /** Fewer say nothing about how tasks differ. */
  public static final int FEWEST_TASKS = 2;

  public TaskOutcomes {
    Map<String, List<Double>> copy = new LinkedHashMap<>();
    runs.forEach((task, outcomes) -> copy.put(task, List.copyOf(outcomes)));
    runs = Collections.unmodifiableMap(copy);
    clusters = Map.copyOf(clusters);
    copy.forEach(
        (task, outcomes) -> {
          if (outcomes.isEmpty()) {
            throw new IllegalArgumentException(
                "Task " + task + " of " + benchmark + " has no run; allowed: one or more");
          }
        });
  }

  /** Returns the mean over tasks of their mean outcomes, in percent; empty if there is no task. */
  public OptionalDouble percent() {
    OptionalDouble mean = means().average();
    return mean.isPresent() ? OptionalDouble.of(percent(mean.getAsDouble())) : mean;
  }

  /**
   * Returns a rate in percent, rounded so that means of thirds added up in different orders are
   * equal.
   */
  public static double percent(double rate) {
    return BigDecimal.valueOf(100 * rate).setScale(DECIMALS, RoundingMode.HALF_EVEN).doubleValue();
  }

  /** Returns how many tasks were solved; partial credit counts as part of a task. */
  public double solved() {
    return means().sum();
  }

  private DoubleStream means() {
    return runs.keySet().stream().mapToDouble(this::mean);
  }

  /** The mean outcome of a task's runs. */
  private double mean(String task) {
    double sum = 0;
    for (double outcome : runs.get(task)) {
      sum += outcome;
    }
    return sum / runs.get(task).size();
  }

  /**
   * Joins the outcomes of two models by task name.
   *
   * @throws IllegalArgumentException if fewer than two tasks are common, or the common ones are all
   *     in one cluster
   */
  public Evidence.PerTask with(TaskOutcomes other) {
    List<String> common = runs.keySet().stream().filter(other.runs::containsKey).toList();
    if (common.size() < FEWEST_TASKS) {
      throw new IllegalArgumentException(
          "On "
              + benchmark
              + ", "
              + model
              + " ran "
              + runs.size()
              + " tasks and "
              + other.model
              + " ran "
              + other.runs.size()
              + ", with "
              + common.size()
              + " in common; allowed: "
              + FEWEST_TASKS
              + " tasks or more that both ran, under the same names");
    }
    PairedScores scores = PairedScores.of(means(common), other.means(common));
    return new Evidence.PerTask(
        clusters.isEmpty() ? scores : scores.clusteredBy(clusters(common, other)),
        runsOf(common, other),
        missingFrom(other),
        other.missingFrom(this),
        Optional.empty());
  }

  private List<Object> clusters(List<String> tasks, TaskOutcomes other) {
    List<Object> names = clusterNames(tasks);
    if (new HashSet<>(names).size() == 1) {
      throw new IllegalArgumentException(
          "On "
              + benchmark
              + ", all "
              + tasks.size()
              + " tasks that both "
              + model
              + " and "
              + other.model
              + " ran are in the cluster \""
              + names.get(0)
              + "\"; allowed: two clusters or more, or none");
    }
    return names;
  }

  /**
   * Returns the cluster of each task; a task without one is its own cluster; empty if no task has
   * one.
   */
  public List<Object> clusterNames(List<String> tasks) {
    List<Object> names = new ArrayList<>();
    for (String task : tasks) {
      String cluster = clusters.get(task);
      names.add(cluster == null ? List.of(task) : cluster); // a list equals no cluster's name
    }
    return clusters.isEmpty() ? List.of() : names;
  }

  /** Returns the mean outcomes of some tasks. */
  public double[] means(List<String> tasks) {
    return tasks.stream().mapToDouble(this::mean).toArray();
  }

  private Evidence.Runs runsOf(List<String> tasks, TaskOutcomes other) {
    int fewest = Integer.MAX_VALUE;
    int most = 0;
    for (String task : tasks) {
      int mine = runs.get(task).size();
      int others = other.runs.get(task).size();
      fewest = Math.min(fewest, Math.min(mine, others));
      most = Math.max(most, Math.max(mine, others));
    }
    return new Evidence.Runs(fewest, most);
  }

  private List<String> missingFrom(TaskOutcomes other) {
    return runs.keySet().stream().filter(task -> !other.runs.containsKey(task)).toList();
  }
}
