package dev.tiebreak.domain;

import dev.tiebreak.stats.internal.test.PairedScores;
import dev.tiebreak.words.internal.Numbers;
import dev.tiebreak.words.internal.Plural;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
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
 * @param missing how many runs of a task came to no outcome, one or more; a task that only other
 *     models ran counts as one such run
 */
public record TaskOutcomes(
    String benchmark,
    String model,
    Map<String, List<Double>> runs,
    Map<String, String> clusters,
    Map<String, Integer> missing) {

  private static final int DECIMALS = 9;

  /** Fewer say nothing about how tasks differ. */
  public static final int FEWEST_TASKS = 2;

  public TaskOutcomes {
    Map<String, List<Double>> copy = new LinkedHashMap<>();
    runs.forEach((task, outcomes) -> copy.put(task, List.copyOf(outcomes)));
    runs = Collections.unmodifiableMap(copy);
    clusters = Map.copyOf(clusters);
    missing = Collections.unmodifiableMap(new LinkedHashMap<>(missing));
    copy.forEach(
        (task, outcomes) -> {
          if (outcomes.isEmpty()) {
            throw new IllegalArgumentException(
                "Task " + task + " of " + benchmark + " has no run; allowed: one or more");
          }
        });
  }

  /** Makes outcomes of which none is missing. */
  public TaskOutcomes(
      String benchmark,
      String model,
      Map<String, List<Double>> runs,
      Map<String, String> clusters) {
    this(benchmark, model, runs, clusters, Map.of());
  }

  /** Returns these outcomes, with a run missing of each of these tasks that has none. */
  public TaskOutcomes among(Set<String> tasks) {
    Map<String, Integer> more = new LinkedHashMap<>(missing);
    tasks.stream()
        .filter(task -> !runs.containsKey(task))
        .forEach(task -> more.putIfAbsent(task, 1));
    return new TaskOutcomes(benchmark, model, runs, clusters, more);
  }

  /** Returns all tasks: those with an outcome, then those without. */
  public Set<String> tasks() {
    Set<String> tasks = new LinkedHashSet<>(runs.keySet());
    tasks.addAll(missing.keySet());
    return tasks;
  }

  /**
   * Returns the mean over all tasks, in percent, where missing outcomes count as failed; empty if
   * there is no task.
   */
  public OptionalDouble percentWithMissingFailed() {
    OptionalDouble mean = tasks().stream().mapToDouble(this::meanWithMissingFailed).average();
    return mean.isPresent() ? OptionalDouble.of(percent(mean.getAsDouble())) : mean;
  }

  private double meanWithMissingFailed(String task) {
    List<Double> known = runs.getOrDefault(task, List.of());
    double sum = 0;
    for (double outcome : known) {
      sum += outcome;
    }
    return sum / (known.size() + missing.getOrDefault(task, 0));
  }

  /** Returns the same outcomes, the benchmark and the model called by other names of theirs. */
  public TaskOutcomes named(String otherBenchmark, String otherModel) {
    return new TaskOutcomes(otherBenchmark, otherModel, runs, clusters, missing);
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
    return evidence(other)
        .outcomes()
        .orElseThrow(() -> incomparable(List.of(this, other)).orElseThrow().refusal(benchmark));
  }

  /** Joins the outcomes of two models by the names of the tasks, or says why that is impossible. */
  public Evidence evidence(TaskOutcomes other) {
    Optional<Evidence.Incomparable> refused = incomparable(List.of(this, other));
    if (refused.isPresent()) {
      return refused.get().with(missing(this, other));
    }
    List<String> common = common(List.of(this, other));
    PairedScores scores = PairedScores.of(means(common), other.means(common));
    return new Evidence.PerTask(
        clusters.isEmpty() ? scores : scores.clusteredBy(clusterNames(common)),
        runsOf(common, other),
        missingFrom(other),
        other.missingFrom(this),
        missing(this, other),
        Optional.empty());
  }

  private static Optional<Evidence.Missing> missing(TaskOutcomes first, TaskOutcomes second) {
    TaskOutcomes one = first.among(second.tasks());
    TaskOutcomes other = second.among(first.tasks());
    return one.missing.isEmpty() && other.missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Evidence.Missing(
                one.tasks().size(),
                one.missing.size(),
                other.missing.size(),
                new Evidence.Printed(
                    one.percentWithMissingFailed(), other.percentWithMissingFailed())));
  }

  /** Returns the tasks that all of some models ran, in the order of the first. */
  public static List<String> common(List<TaskOutcomes> models) {
    Set<String> common = new LinkedHashSet<>(models.get(0).runs.keySet());
    models.forEach(each -> common.retainAll(each.runs.keySet()));
    return List.copyOf(common);
  }

  /** Returns why two models or more cannot be compared task by task; empty where they can. */
  public static Optional<Evidence.Incomparable> incomparable(List<TaskOutcomes> models) {
    List<String> common = common(models);
    if (common.size() < FEWEST_TASKS) {
      return Optional.of(
          new Evidence.Incomparable(
              who(models, TaskOutcomes::counted)
                  + " have "
                  + (common.isEmpty() ? "no" : "only one")
                  + " task in common",
              FEWEST_TASKS + " tasks or more that all of them ran, by the same name"));
    }
    List<Object> names = models.get(0).clusterNames(common);
    return Set.copyOf(names).size() == 1
        ? Optional.of(
            new Evidence.Incomparable(
                "all "
                    + common.size()
                    + " tasks that "
                    + who(models, each -> each.model)
                    + " have in common are in the cluster \""
                    + names.get(0)
                    + "\"",
                "two clusters or more, or none"))
        : Optional.empty();
  }

  private static String who(List<TaskOutcomes> models, Function<TaskOutcomes, String> name) {
    return models.size() == 2
        ? name.apply(models.get(0)) + " and " + name.apply(models.get(1))
        : "the " + models.size() + " models";
  }

  private String counted() {
    return model + " (" + Numbers.count(runs.size()) + Plural.of(runs.size(), " task)", " tasks)");
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
