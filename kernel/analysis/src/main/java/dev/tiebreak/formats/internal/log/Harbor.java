package dev.tiebreak.formats.internal.log;

import dev.tiebreak.formats.internal.JsonNumbers;
import dev.tiebreak.formats.internal.Moments;
import dev.tiebreak.read.format.FoundRow;
import dev.tiebreak.read.format.FoundRows;
import dev.tiebreak.read.format.Glance;
import dev.tiebreak.read.format.Holding;
import dev.tiebreak.read.format.Importer;
import dev.tiebreak.read.format.KnownFile;
import dev.tiebreak.read.format.Recognised;
import dev.tiebreak.tree.Node;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Trials of Harbor, which runs Terminal-Bench: one {@code result.json} each. That of their job says
 * the same of all of them together and holds no rows.
 */
public final class Harbor implements Importer {

  private static final String REWARD = "reward";
  private static final String VERSION = "1";
  private static final Map<String, String> STATUS =
      Map.of(
          "AgentTimeoutError", "timeout",
          "VerifierTimeoutError", "timeout",
          "CancelledError", "cancelled");

  @Override
  public String format() {
    return "a trial of Harbor";
  }

  @Override
  public Optional<Recognised> recognise(Glance file) {
    if (file.has("n_total_trials") && file.has("stats")) {
      return Optional.of(Recognised.companion());
    }
    return file.has("task_name")
            && file.has("trial_name")
            && (file.has("agent_info", "name") || file.has("verifier_result"))
        ? Optional.of(Recognised.holding(Holding.OUTCOMES))
        : Optional.empty();
  }

  @Override
  public void read(Holding holding, KnownFile file, FoundRows rows) {
    Node trial = file.document();
    String version = trial.at("schema_version").text();
    if (!version.isEmpty() && !version.equals(VERSION)) {
      throw file.refused("version " + version + " of Harbor's trials", "version " + VERSION);
    }
    Node rewards = trial.at("verifier_result", "rewards");
    if (model(trial).isEmpty()) {
      rows.leaveOut("", "a trial that names no model");
    } else if (rewards.children().isEmpty()) {
      unrewarded(trial, rows);
    } else if (rewards.field(REWARD).isPresent()) {
      rewarded(trial, "", rewards.at(REWARD), rows);
    } else {
      rewards.fields().forEach((name, reward) -> rewarded(trial, name, reward, rows));
    }
  }

  private static void unrewarded(Node trial, FoundRows rows) {
    if (status(trial).isEmpty()) {
      rows.leaveOut("", "a trial without a reward or an exception");
    } else {
      rows.add("", row -> fill(row, trial));
    }
  }

  private static void rewarded(Node trial, String metric, Node reward, FoundRows rows) {
    if (reward.isNumber() && !JsonNumbers.isShare(reward)) {
      rows.leaveOut("", "a reward that is no share: " + reward.text());
      return;
    }
    rows.add(
        "",
        row -> {
          fill(row.put("metric", metric), trial);
          row.needNumber("outcome", reward);
        });
  }

  private static String model(Node trial) {
    String model = trial.at("agent_info", "model_info", "name").text();
    return model.isEmpty() ? trial.at("config", "agent", "model_name").text() : model;
  }

  /** How a trial ended that an exception ended; else blank. */
  private static String status(Node trial) {
    Node exception = trial.at("exception_info");
    return exception.isNull()
        ? ""
        : STATUS.getOrDefault(exception.at("exception_type").text(), "error");
  }

  private static void fill(FoundRow row, Node trial) {
    String source = trial.at("source").text();
    row.put("model", model(trial))
        .put("benchmark", source.isBlank() ? "Harbor" : source)
        .needText("task", trial, "task_name")
        .text("trial", trial, "trial_name")
        .put("status", status(trial))
        .text("harness", trial, "agent_info", "name")
        .put("date", Moments.day(trial.at("started_at")))
        .put("seconds", Moments.seconds(trial.at("started_at"), trial.at("finished_at")))
        .put("input_tokens", sum(row, trial, "n_input_tokens"))
        .put("cache_read_tokens", sum(row, trial, "n_cache_tokens"))
        .put("output_tokens", sum(row, trial, "n_output_tokens"))
        .put("cost_usd", sum(row, trial, "cost_usd"))
        .put("input_includes_cache", "yes");
  }

  /** Returns what an agent used, in all steps of the trial together. */
  private static String sum(FoundRow row, Node trial, String key) {
    List<Node> used =
        trial.at("agent_result").isObject()
            ? List.of(trial.at("agent_result"))
            : trial.at("step_results").children().stream()
                .map(step -> step.at("agent_result"))
                .toList();
    return used.stream()
        .map(each -> row.numberOf(each, key))
        .filter(number -> !number.isEmpty())
        .map(BigDecimal::new)
        .reduce(BigDecimal::add)
        .map(BigDecimal::toPlainString)
        .orElse("");
  }
}
