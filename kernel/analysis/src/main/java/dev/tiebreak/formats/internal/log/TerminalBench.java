package dev.tiebreak.formats.internal.log;

import dev.tiebreak.formats.internal.Moments;
import dev.tiebreak.read.format.FoundRow;
import dev.tiebreak.read.format.FoundRows;
import dev.tiebreak.read.format.Glance;
import dev.tiebreak.read.format.Holding;
import dev.tiebreak.read.format.Importer;
import dev.tiebreak.read.format.KnownFile;
import dev.tiebreak.read.format.Recognised;
import dev.tiebreak.tree.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Trials of Terminal-Bench before Harbor: a {@code results.json} for each, and one for the run that
 * repeats them all.
 */
public final class TerminalBench implements Importer {

  private static final String RESULTS = "results";
  private static final String RESULT = "is_resolved";
  private static final Map<String, String> STATUS =
      Map.of(
          "unset", "",
          "none", "",
          "test_timeout", "timeout",
          "agent_timeout", "timeout");

  @Override
  public String format() {
    return "a trial of Terminal-Bench";
  }

  @Override
  public Optional<Recognised> recognise(Glance file) {
    boolean known =
        isTrial(file.start())
            || file.start().at(RESULTS).children().stream().anyMatch(TerminalBench::isTrial);
    if (known) {
      return Optional.of(Recognised.holding(Holding.OUTCOMES));
    }
    return file.has("run_id") && file.has("agent_name") && file.has("dataset_size")
        ? Optional.of(Recognised.companion())
        : Optional.empty();
  }

  private static boolean isTrial(Node trial) {
    return trial.field("task_id").isPresent()
        && trial.field("trial_name").isPresent()
        && trial.field(RESULT).isPresent();
  }

  @Override
  public void read(Holding holding, KnownFile file, FoundRows rows) {
    Node document = file.document();
    if (isTrial(document)) {
      TerminalBenchRun run = TerminalBenchRun.ofTrial(file);
      run.flag(rows);
      add("", document, run, rows);
      return;
    }
    TerminalBenchRun run = TerminalBenchRun.of(file);
    run.flag(rows);
    List<Node> trials = document.at(RESULTS).children();
    for (int i = 0; i < trials.size(); i++) {
      add(RESULTS + "[" + i + "]", trials.get(i), run, rows);
    }
  }

  private static void add(String place, Node trial, TerminalBenchRun run, FoundRows rows) {
    rows.add(
        place,
        row -> {
          run.fill(row);
          row.needText("task", trial, "task_id")
              .needText("trial", trial, "trial_name")
              .put("outcome", outcome(row, trial.at(RESULT)))
              .put("status", STATUS.getOrDefault(trial.at("failure_mode").text(), "error"))
              .put("date", Moments.day(trial.at("trial_started_at")))
              .put(
                  "seconds",
                  Moments.seconds(trial.at("trial_started_at"), trial.at("trial_ended_at")));
          tokens(row, "input_tokens", trial.at("total_input_tokens"));
          tokens(row, "output_tokens", trial.at("total_output_tokens"));
        });
  }

  /** A trial of which it is not known whether it was resolved counts as failed. */
  private static String outcome(FoundRow row, Node resolved) {
    return switch (resolved.text()) {
      case "true", "false" -> resolved.text();
      case "" -> "false";
      default -> throw row.refused(RESULT + " is " + resolved.words(), "true, false or null");
    };
  }

  /** No tokens are tokens that nobody counted. */
  private static void tokens(FoundRow row, String column, Node tokens) {
    if (!tokens.text().equals("0")) {
      row.number(column, tokens);
    }
  }
}
