package dev.tiebreak.formats.internal.log;

import dev.tiebreak.formats.internal.Moments;
import dev.tiebreak.read.format.FoundRow;
import dev.tiebreak.tree.Node;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An entry of a board of SWE-bench.
 *
 * @param among how many entries its board has
 * @param model from {@code model_display}, else from its tags, else its name
 * @param harness its agent; the name of an older entry, whose tags say which model it is
 */
record SweBenchEntry(
    String board, int among, String place, Node entry, String model, String harness) {

  private static final String MODEL = "Model: ";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  static SweBenchEntry of(String board, int among, String place, Node entry) {
    String tagged =
        entry.at("tags").children().stream()
            .map(Node::text)
            .filter(tag -> tag.startsWith(MODEL))
            .map(tag -> tag.substring(MODEL.length()).strip())
            .distinct()
            .collect(Collectors.joining(" + "));
    String shown = entry.at("model_display").text();
    String model = shown.isBlank() ? tagged : shown;
    String name = entry.at("name").text();
    String agent = entry.at("agent").text();
    String harness = agent.isBlank() && !model.isBlank() ? name : agent;
    return new SweBenchEntry(board, among, place, entry, model.isBlank() ? name : model, harness);
  }

  String name() {
    return entry.at("name").text();
  }

  /** What is the same for one entry in several boards; it has to have a record of its tasks. */
  String identity() {
    return tasks().isEmpty()
        ? place
        : String.join("\n", name(), entry.at("folder").text(), entry.at("resolved").text());
  }

  /** What may stand only once in a board. */
  List<String> key() {
    return List.of(board, model, harness, effort(), Moments.day(entry.at("date")));
  }

  private String effort() {
    return entry.at("reasoning_effort").text();
  }

  SweBenchEntry withFolder() {
    String folder = entry.at("folder").text();
    return new SweBenchEntry(
        board, among, place, entry, model, harness.isEmpty() ? folder : harness + ", " + folder);
  }

  Map<String, Node> tasks() {
    return entry.at("per_instance_details").fields();
  }

  long resolvedTasks() {
    return tasks().values().stream()
        .filter(task -> task.at("resolved").text().equals("true"))
        .count();
  }

  /** Whether the printed share and that of its tasks differ by more than one task. */
  boolean contradictsItsTasks() {
    if (tasks().isEmpty() || !entry.at("resolved").isNumber()) {
      return false;
    }
    BigDecimal printed =
        new BigDecimal(entry.at("resolved").text()).multiply(BigDecimal.valueOf(tasks().size()));
    BigDecimal counted = BigDecimal.valueOf(resolvedTasks()).multiply(HUNDRED);
    return printed.subtract(counted).abs().compareTo(HUNDRED) > 0;
  }

  /** Fills the cells that all rows of an entry have in common. */
  void fill(FoundRow row) {
    row.put("model", model)
        .put("benchmark", "SWE-bench")
        .put("subset", board)
        .put("harness", harness)
        .put("effort", effort())
        .put("date", Moments.day(entry.at("date")));
    if (model.isBlank()) {
      row.needText("model", entry, "name");
    }
  }
}
