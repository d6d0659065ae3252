package dev.tiebreak.formats.internal.log;

import dev.tiebreak.formats.internal.JsonNumbers;
import dev.tiebreak.formats.internal.Moments;
import dev.tiebreak.read.format.FoundRow;
import dev.tiebreak.read.format.FoundRows;
import dev.tiebreak.read.format.KnownFile;
import dev.tiebreak.tree.Node;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a log of Inspect says of its run as a whole.
 *
 * @param header its parts but for the samples
 * @param day on which it began; blank if that is not known
 * @param solvers what drove the model but for the solver that only asks it; blank where nothing
 *     else did
 * @param id tells it from other runs; blank if it has none
 */
record InspectRun(Node header, String day, String solvers, String id) {

  private static final String SUCCESS = "success";
  private static final String ASKING = "generate";

  /**
   * Reads what the header of a log says.
   *
   * @throws dev.tiebreak.read.BadDataException if it began at a moment that is none
   */
  static InspectRun of(Node header, KnownFile log) {
    Node created = header.at("eval", "created");
    String day = Moments.day(created);
    if (day.isEmpty() && !created.isNull()) {
      throw log.refused(
          "eval.created is " + created.words(), "a moment such as 2026-03-04T10:00:00Z");
    }
    return new InspectRun(header, day, solvers(header), id(header.at("eval")));
  }

  private static String solvers(Node header) {
    return header.at("plan", "steps").children().stream()
        .map(step -> step.at("solver").text())
        .filter(solver -> !solver.equals(ASKING))
        .collect(Collectors.joining(" + "));
  }

  private static String id(Node eval) {
    String run = eval.at("run_id").text();
    return eval.at("eval_id").text().isEmpty() && !run.isEmpty()
        ? run + ", " + eval.at("task_id").text()
        : eval.at("eval_id").text();
  }

  String model() {
    return header.at("eval", "model").text();
  }

  /** The models that play a role, such as that of the grader; none if that is not said. */
  List<String> models(String role) {
    Node played = header.at("eval", "model_roles", role);
    return (played.isArray() ? played.children().stream() : Stream.of(played))
        .map(each -> each.isObject() ? each.at("model").text() : each.text())
        .filter(model -> !model.isEmpty())
        .distinct()
        .toList();
  }

  /** Whether the tested model also plays a role. */
  boolean alsoHasARole() {
    return header.at("eval", "model_roles").fields().keySet().stream()
        .anyMatch(role -> models(role).contains(model()));
  }

  /** How the run ended; a log without a header was left while it ran. */
  private String status() {
    String status = header.at("status").text();
    return status.isEmpty() ? "started" : status;
  }

  /** Says that a run did not end as it should. */
  void flag(FoundRows rows) {
    if (!status().equals(SUCCESS)) {
      rows.say(
          "The run of "
              + header.at("eval", "task").text()
              + " by "
              + model()
              + " has the status "
              + status()
              + ": what it holds may not be all that was to run.");
    }
  }

  /** Fills the cells that all rows of a log have in common. */
  void fill(FoundRow row) {
    String version = header.at("eval", "task_version").text();
    row.needText("model", header, "eval", "model")
        .needText("benchmark", header, "eval", "task")
        .put("version", version.equals("0") ? "" : version)
        .put("harness", solvers)
        .text("effort", header, "plan", "config", "reasoning_effort")
        .text("effort", header, "eval", "model_generate_config", "reasoning_effort")
        .put("date", day);
  }

  /**
   * The id of something in this run, which is the same in a copy of the log; blank if the run has
   * none.
   */
  String id(String... parts) {
    return id.isEmpty() ? "" : id + ", " + String.join(", ", parts);
  }

  /** How often each sample was run; 1 where that is not said. */
  int epochs(FoundRow row) {
    Node epochs = header.at("eval", "config", "epochs");
    return epochs.isNull()
        ? 1
        : JsonNumbers.count(epochs)
            .filter(count -> count > 0)
            .orElseThrow(
                () ->
                    row.refused(
                        "eval.config.epochs is " + epochs.words(), "a whole number of 1 or more"));
  }

  /** A remark for the scores of a run that did not end as it should; else blank. */
  String remark() {
    return status().equals(SUCCESS) ? "" : "status " + status();
  }
}
