package dev.tiebreak.data;

import dev.tiebreak.domain.TaskOutcomes;
import dev.tiebreak.domain.TaskRun;
import dev.tiebreak.read.internal.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules across rows of outcomes. */
final class OutcomeRows {

  private static final String EACH_ONCE =
      "each run once; several runs of a task need a column trial that tells them apart";

  private static final String ONE_CLUSTER = "the same cluster in all rows of a task";

  private OutcomeRows() {}

  /** Notes runs that appear twice, counts that contradict each other, tasks in several clusters. */
  static Reading checked(Reading reading) {
    OutcomeColumns columns = new OutcomeColumns(reading.rows());
    int[] tasks = columns.tasks();
    runsOnce(reading, columns, columns.runs(tasks));
    oneLabelEach(reading, columns);
    for (int row = 0; row < columns.rows(); row++) {
      int index = row;
      if (!reading.isRefused(row)) {
        columns
            .faults(row)
            .forEach(fault -> reading.note(index, fault.column(), fault.found(), fault.allowed()));
      }
    }
    oneCluster(reading, columns, tasks);
    return reading;
  }

  private static void runsOnce(Reading reading, OutcomeColumns columns, int[] runs) {
    int[] first = new int[runs.length];
    Arrays.fill(first, -1);
    for (int row : reading.kept()) {
      int earlier = first[runs[row]];
      if (earlier < 0) {
        first[runs[row]] = row;
      } else if (!reading.isRefused(row)) {
        String trial = columns.text("trial", row);
        reading.noteBeside(
            row,
            "task",
            "\""
                + columns.text("task", row)
                + "\" of "
                + columns.text("model", row)
                + (trial.isEmpty() ? "" : ", trial " + trial)
                + " already appears in "
                + reading.place(reading.number(earlier)),
            EACH_ONCE);
      }
    }
  }

  private static void oneLabelEach(Reading reading, OutcomeColumns columns) {
    Map<String, MeasureName> seen = new HashMap<>();
    for (int row : columns.namesMeasures() ? reading.kept() : new int[0]) {
      MeasureName name = columns.measure(row);
      MeasureName earlier =
          name.benchmark().isEmpty() ? null : seen.putIfAbsent(name.label(), name);
      if (earlier != null && !earlier.equals(name)) {
        reading.noteBeside(
            row,
            "benchmark",
            "\"" + name.label() + "\" is what two measures are called",
            "measures that differ in more than which column says what");
      }
    }
  }

  private static void oneCluster(Reading reading, OutcomeColumns columns, int[] tasks) {
    int[] clusters = columns.codes("cluster");
    int[] first = new int[tasks.length];
    Arrays.fill(first, -1);
    for (int row : reading.kept()) {
      int earlier = first[tasks[row]];
      if (earlier < 0) {
        first[tasks[row]] = row;
      } else if (clusters[earlier] != clusters[row]) {
        reading.noteBeside(
            row,
            "cluster",
            "found "
                + named(columns.text("cluster", row))
                + " for task \""
                + columns.text("task", row)
                + "\", before "
                + named(columns.text("cluster", earlier)),
            ONE_CLUSTER);
      }
    }
  }

  private static String named(String cluster) {
    return cluster.isEmpty() ? "none" : "\"" + cluster + "\"";
  }

  /** Groups one model's runs on one benchmark by their tasks. */
  static TaskOutcomes byTask(List<String> modelAndBenchmark, List<TaskRun> runs) {
    Map<String, List<Double>> outcomes = new LinkedHashMap<>();
    Map<String, String> clusters = new HashMap<>();
    Map<String, Integer> missing = new LinkedHashMap<>();
    for (TaskRun run : runs) {
      if (run.hasOutcome()) {
        outcomes.computeIfAbsent(run.task(), key -> new ArrayList<>()).add(run.outcome());
      } else {
        missing.merge(run.task(), 1, Integer::sum);
      }
      run.cluster().ifPresent(cluster -> clusters.put(run.task(), cluster));
    }
    return new TaskOutcomes(
        modelAndBenchmark.get(1), modelAndBenchmark.get(0), outcomes, clusters, missing);
  }
}
