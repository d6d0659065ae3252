package dev.tiebreak.formats.internal.log;

import dev.tiebreak.formats.internal.UnixSeconds;
import dev.tiebreak.read.format.FoundRow;
import dev.tiebreak.read.format.KnownFile;
import dev.tiebreak.tree.Node;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a {@code results_….json} of lm-evaluation-harness says.
 *
 * @param results all but the settings of its tasks
 */
record LmEvalRun(Node results) {

  private static final Pattern MODEL = Pattern.compile("(?:^|,)(?:pretrained|model)=([^,]+)");

  private static final String[] KEPT = {
    "results.*.*",
    "group_subtasks.*[*]",
    "versions.*",
    "n-shot.*",
    "higher_is_better.*.*",
    "n-samples.*.effective",
    "configs.*.metric_list[*].*",
    "model_name",
    "config.model",
    "config.model_args",
    "config.model_args.pretrained",
    "date"
  };

  static LmEvalRun of(KnownFile file) {
    return new LmEvalRun(file.keeping(KEPT).document());
  }

  /** Returns the model; blank if it is not said. */
  String model() {
    String name = results.at("model_name").text();
    if (!name.isBlank()) {
      return name;
    }
    Node settings = results.at("config", "model_args");
    Matcher given = MODEL.matcher(settings.text());
    return given.find() ? given.group(1) : settings.at("pretrained").text();
  }

  /** Returns the day on which it ran; blank if it is not said. */
  String day() {
    return UnixSeconds.day(results.at("date").text()).orElse("");
  }

  /** Returns the version of a task; blank if it is not said. */
  String version(String task) {
    return results.at("versions", task).text().replace("N/A", "");
  }

  /** Returns how many samples of a task were run; blank if it is not said. */
  String samples(String task) {
    Node count = results.at("n-samples", task, "effective");
    return count.isNumber() ? count.text() : "";
  }

  /** Returns which of two values of a metric is better, if it is said. */
  Optional<String> better(String task, String metric) {
    Node higher = results.at("higher_is_better", task, metric);
    if (higher.isNull()) {
      higher =
          results.at("configs", task, "metric_list").children().stream()
              .filter(each -> each.at("metric").text().equals(metric))
              .map(each -> each.at("higher_is_better"))
              .findFirst()
              .orElse(Node.Leaf.UNREAD);
    }
    return switch (higher.text()) {
      case "true" -> Optional.of("higher");
      case "false" -> Optional.of("lower");
      default -> Optional.empty();
    };
  }

  /** Returns the group that each task or group is directly in. */
  Map<String, String> groups() {
    return results.at("group_subtasks").fields().entrySet().stream()
        .flatMap(
            group ->
                group.getValue().children().stream()
                    .map(task -> Map.entry(task.text(), group.getKey())))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
  }

  /** Fills the cells that all rows of a task have in common. */
  void fill(FoundRow row, String task) {
    row.put("benchmark", task).put("version", version(task)).put("date", day());
  }

  /** The id of something in this run, by its moment; blank if that is not known. */
  String id(String... parts) {
    String moment = results.at("date").text();
    return moment.isEmpty() ? "" : moment + ", " + model() + ", " + String.join(", ", parts);
  }
}
