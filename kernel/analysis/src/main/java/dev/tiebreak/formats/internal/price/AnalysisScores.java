package dev.tiebreak.formats.internal.price;

import dev.tiebreak.read.format.FoundRows;
import dev.tiebreak.tree.Node;
import java.util.Map;
import java.util.Set;

/**
 * The scores of one model of Artificial Analysis: its indices, shares of tasks, costs and times.
 *
 * @param version of the intelligence index; blank if it is not said
 */
record AnalysisScores(AnalysedModel model, String version, FoundRows rows) {

  private static final String INDEX = "artificial_analysis_intelligence_index";
  private static final String INDICES = "artificial_analysis_";

  /** Evaluations that are the share of tasks solved, from 0 to 1. */
  private static final Set<String> SHARES =
      Set.of(
          "mmlu_pro",
          "gpqa",
          "hle",
          "livecodebench",
          "scicode",
          "math_500",
          "aime",
          "aime_25",
          "ifbench",
          "lcr",
          "terminalbench_hard",
          "tau2");

  private static final Map<String, String> SPEEDS =
      Map.of(
          "median_output_tokens_per_second", "tokens_per_second",
          "median_time_to_first_token_seconds", "seconds",
          "median_time_to_first_answer_token", "seconds",
          "median_time_to_first_answer_token_seconds", "seconds",
          "median_end_to_end_response_time_seconds", "seconds");

  void add() {
    model.node().at("evaluations").fields().forEach(this::evaluation);
    Node cost = model.node().at(INDEX + "_cost");
    measure(INDEX, "total_cost", "usd", cost.at("total_cost"));
    measure(INDEX, "cost_per_task", "usd", cost.at("cost_per_task", "total_cost"));
    Node speeds = model.node().field("performance").orElse(model.node());
    speeds.fields().forEach(this::speed);
  }

  private void evaluation(String name, Node value) {
    boolean index = name.startsWith(INDICES) && name.endsWith("_index");
    if (index || SHARES.contains(name)) {
      measure(name, "", index ? "index" : "rate", value);
    } else if (!value.isNull()) {
      rows.leaveOut(model.full() + ", " + name, "an evaluation whose unit is not known");
    }
  }

  private void speed(String name, Node value) {
    String unit = SPEEDS.get(name);
    if (unit == null) {
      return;
    }
    if (value.text().equals("0")) {
      rows.leaveOut(model.full() + ", " + name, "a speed of 0, which says that none was measured");
    } else {
      measure(name, "", unit, value);
    }
  }

  private void measure(String benchmark, String metric, String unit, Node value) {
    if (value.isNull()) {
      return;
    }
    boolean lower = unit.equals("usd") || unit.equals("seconds");
    rows.add(
        model.full() + ", " + (metric.isEmpty() ? benchmark : benchmark + ", " + metric),
        row ->
            row.put("model", model.model())
                .put("effort", model.effort())
                .put("benchmark", benchmark)
                .put("metric", metric)
                .put("version", benchmark.equals(INDEX) ? version : "")
                .put("unit", unit)
                .put("better", lower ? "lower" : "higher")
                .put("evaluator", "Artificial Analysis")
                .put("source", "Artificial Analysis")
                .needNumber("score", value));
  }
}
