package dev.tiebreak.formats.internal.log;

import dev.tiebreak.read.format.FoundRow;
import dev.tiebreak.read.format.FoundRows;
import dev.tiebreak.tree.Node;
import java.util.Map;
import java.util.Optional;

/** The scores of a {@code results_….json}: each metric of each task and each group. */
final class LmEvalScores {

  private static final String ERROR = "_stderr";
  private static final String HIGHER = "higher";

  private final LmEvalRun run;
  private final FoundRows rows;
  private final Map<String, String> groups;

  LmEvalScores(LmEvalRun run, FoundRows rows) {
    this.run = run;
    this.rows = rows;
    this.groups = run.groups();
  }

  void add() {
    run.results().at("results").fields().forEach(this::add);
  }

  private void add(String task, Node metrics) {
    metrics
        .fields()
        .forEach(
            (key, value) -> {
              if (key.contains(",") && !key.contains(ERROR + ",")) {
                add(task, metrics, key, value);
              }
            });
  }

  private void add(String task, Node metrics, String key, Node value) {
    String place = "results." + task + "." + key;
    LmEvalMetric metric = LmEvalMetric.of(key);
    Optional<String> better = run.better(task, metric.name());
    if (value.leaf().isPresent() && isNone(value.text())) {
      rows.leaveOut(place, "no value");
    } else if (better.isEmpty() && !metric.isShare()) {
      rows.leaveOut(place, "a metric of which it is not said whether higher is better");
    } else {
      rows.add(
          place,
          row -> {
            run.fill(row, task);
            fill(row, task, metric);
            if (run.model().isBlank()) {
              throw row.refused("no model_name", "a text");
            }
            row.put("model", run.model())
                .needNumber("score", value)
                .put("unit", metric.isShare() ? "rate" : "points")
                .put("better", better.orElse(HIGHER))
                .put("n", run.samples(task))
                .identifiedBy(run.id(place, value.text()));
            error(row, metrics.at(error(key)));
          });
    }
  }

  private void fill(FoundRow row, String task, LmEvalMetric metric) {
    Node shots = run.results().at("n-shot", task);
    row.put("metric", metric.words())
        .put("note", shots.isNumber() ? shots.text() + "-shot" : "")
        .put("part_of", whole(task, metric));
  }

  /** The label of the same metric of the group that a task is in, if that has it. */
  private String whole(String task, LmEvalMetric metric) {
    String group = groups.get(task);
    boolean has =
        group != null
            && run.results().at("results", group).keys().stream()
                .filter(key -> key.contains(","))
                .anyMatch(key -> LmEvalMetric.of(key).equals(metric));
    if (!has) {
      return "";
    }
    String version = run.version(group);
    return (version.isEmpty() ? group : group + " " + version) + ", " + metric.words();
  }

  /** {@code acc_stderr,none} of {@code acc,none}. */
  private static String error(String key) {
    int comma = key.lastIndexOf(',');
    return key.substring(0, comma) + ERROR + key.substring(comma);
  }

  private static void error(FoundRow row, Node error) {
    if (!isNone(error.text())) {
      row.number("stderr", error);
    }
  }

  /** What was not calculated is a text. */
  private static boolean isNone(String text) {
    return text.isBlank() || text.equals("N/A");
  }
}
