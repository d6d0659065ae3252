package dev.tiebreak.data;

import dev.tiebreak.domain.TaskOutcomes;
import dev.tiebreak.domain.TaskRun;
import dev.tiebreak.read.internal.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import tech.tablesaw.api.Row;

/** The rows of outcomes: the rules across rows, and what each row says. */
final class OutcomeRows {

  private OutcomeRows() {}

  /** Notes runs that appear twice, and tasks in several clusters. */
  static Reading checked(Reading reading) {
    Map<List<String>, Integer> seen = new HashMap<>();
    Map<List<String>, String> clusters = new HashMap<>();
    return reading
        .refuseBeside(
            "task",
            row -> again(row, reading.number(row), seen),
            "each run once; several runs of a task need a column trial that tells them apart")
        .refuse("cached_input_tokens", OutcomeRows::moreThanRead, "no more than input_tokens")
        .refuseBeside(
            "cluster", row -> elsewhere(row, clusters), "the same cluster in all rows of a task");
  }

  private static Optional<String> again(Row row, int number, Map<List<String>, Integer> seen) {
    List<String> run =
        List.of(
            row.getString("model"),
            row.getString("benchmark"),
            row.getString("task"),
            row.getString("trial"));
    Integer earlier = seen.putIfAbsent(run, number);
    String trial = run.get(3).isEmpty() ? "" : ", trial " + run.get(3);
    return earlier == null
        ? Optional.empty()
        : Optional.of(
            "\""
                + run.get(2)
                + "\" of "
                + run.get(0)
                + trial
                + " already appears in row "
                + earlier);
  }

  private static Optional<String> elsewhere(Row row, Map<List<String>, String> clusters) {
    String cluster = row.getString("cluster");
    String task = row.getString("task");
    String earlier = clusters.putIfAbsent(List.of(row.getString("benchmark"), task), cluster);
    return earlier == null || earlier.equals(cluster)
        ? Optional.empty()
        : Optional.of(
            "found " + named(cluster) + " for task \"" + task + "\", before " + named(earlier));
  }

  private static Optional<String> moreThanRead(Row row) {
    return !row.isMissing("cached_input_tokens")
            && !row.isMissing("input_tokens")
            && row.getLong("cached_input_tokens") > row.getLong("input_tokens")
        ? Optional.of(
            "found \""
                + row.getLong("cached_input_tokens")
                + "\" of "
                + row.getLong("input_tokens"))
        : Optional.empty();
  }

  private static String named(String cluster) {
    return cluster.isEmpty() ? "none" : "\"" + cluster + "\"";
  }

  static TaskRun run(Row row) {
    return new TaskRun(
        row.getString("model"),
        row.getString("benchmark"),
        row.getString("task"),
        Reading.text(row, "trial"),
        row.getDouble("outcome"),
        Reading.text(row, "cluster"),
        row.isMissing("calls")
            ? OptionalInt.empty()
            : OptionalInt.of(Math.toIntExact(row.getLong("calls"))),
        count(row, "input_tokens"),
        count(row, "cached_input_tokens"),
        count(row, "output_tokens"),
        row.isMissing("cost_usd")
            ? OptionalDouble.empty()
            : OptionalDouble.of(row.getDouble("cost_usd")),
        Optional.ofNullable(row.getDate("date")));
  }

  private static OptionalLong count(Row row, String column) {
    return row.isMissing(column) ? OptionalLong.empty() : OptionalLong.of(row.getLong(column));
  }

  /** Groups one model's runs on one benchmark by their tasks. */
  static TaskOutcomes byTask(List<String> modelAndBenchmark, List<TaskRun> runs) {
    Map<String, List<Double>> outcomes = new LinkedHashMap<>();
    Map<String, String> clusters = new HashMap<>();
    for (TaskRun run : runs) {
      outcomes.computeIfAbsent(run.task(), key -> new ArrayList<>()).add(run.outcome());
      run.cluster().ifPresent(cluster -> clusters.put(run.task(), cluster));
    }
    return new TaskOutcomes(modelAndBenchmark.get(1), modelAndBenchmark.get(0), outcomes, clusters);
  }
}
