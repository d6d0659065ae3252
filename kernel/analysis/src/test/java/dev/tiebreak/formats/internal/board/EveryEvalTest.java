package dev.tiebreak.formats.internal.board;

import static dev.tiebreak.formats.internal.Imported.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.data.Outcomes;
import dev.tiebreak.data.Scores;
import dev.tiebreak.formats.internal.Imported;
import dev.tiebreak.read.format.Holding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EveryEvalTest {

  private static final String SCORES =
      """
      {"schema_version": "0.3.0", "evaluation_id": "grove/oak/1750000000",
       "evaluation_timestamp": "1750000000", "retrieved_timestamp": "1770682486.6",
       "source_metadata": {"source_name": "A Board", "source_organization_name": "Meadow",
         "evaluator_relationship": "third_party"},
       "model_info": {"name": "Oak", "id": "grove/oak", "developer": "Grove"},
       "evaluation_results": [
         {"evaluation_name": "riddles",
          "metric_config": {"metric_name": "accuracy", "metric_unit": "proportion",
            "lower_is_better": false, "min_score": 0.0, "max_score": 1.0},
          "score_details": {"score": 0.4486, "uncertainty": {"num_samples": 200,
            "standard_error": {"value": 0.035},
            "confidence_interval": {"lower": 0.1, "upper": 0.9, "confidence_level": 0.95}}}},
         {"evaluation_name": "errors",
          "metric_config": {"lower_is_better": true, "min_score": 0, "max_score": 100},
          "score_details": {"score": 7.5, "uncertainty": {
            "confidence_interval": {"lower": 6.5, "upper": 9, "confidence_level": 0.9}}}},
         {"evaluation_name": "essays",
          "metric_config": {"lower_is_better": false, "min_score": 1, "max_score": 10},
          "score_details": {"score": 6}},
         {"evaluation_name": "levels",
          "metric_config": {"lower_is_better": false, "has_unknown_level": true},
          "score_details": {"score": -1}}]}
      """;

  private static final String SAMPLES =
      """
      {"schema_version": "0.3.0", "evaluation_id": "a", "model_id": "grove/oak", "evaluation_name": "riddles", "sample_id": "r1", "interaction_type": "single_turn", "evaluation": {"score": 1.0, "is_correct": true}, "token_usage": {"input_tokens": 12, "output_tokens": 5, "total_tokens": 17, "reasoning_tokens": 2}, "performance": {"latency_ms": 1500}}
      {"schema_version": "0.3.0", "evaluation_id": "a", "model_id": "grove/oak", "evaluation_name": "riddles", "sample_id": "r2", "interaction_type": "single_turn", "evaluation": {"score": 7, "is_correct": false}, "token_usage": null}
      """;

  @TempDir private Path folder;

  private Imported scores(String json) {
    return Imported.of(Holding.SCORES, file(folder, "any.txt", json));
  }

  private Imported outcomes(String lines) {
    return Imported.of(Holding.OUTCOMES, file(folder, "any.txt", lines));
  }

  @Test
  void results_areScoresInTheirUnits() {
    Imported rows = scores(SCORES);

    assertThat(rows.format()).isEqualTo("Every Eval Ever, version 0.3.0");
    assertThat(rows.cells("model", "benchmark", "metric", "score", "unit", "better", "min", "max"))
        .containsExactly(
            "grove/oak | riddles | accuracy | 0.4486 | rate | higher | - | -",
            "grove/oak | errors | - | 7.5 | percent | lower | - | -",
            "grove/oak | essays | - | 6 | points | higher | 1 | 10");
    assertThat(rows.leftOut()).containsExactly("evaluation_results[3]: a level that is not known");
    assertThat(Scores.read(folder.resolve("any.txt")).table().rowCount()).isEqualTo(3);
  }

  @Test
  void folder_namesTheVersionsOfAllFilesThatAreRead() {
    file(folder, "all/a.json", SCORES.replace("0.3.0", "0.2.0"));
    file(folder, "all/b.json", SCORES.replace("grove/oak", "grove/elm"));
    file(folder, "all/c_samples.jsonl", SAMPLES.replace("0.3.0", "0.3.1"));

    assertThat(Imported.of(Holding.SCORES, folder.resolve("all")).format())
        .isEqualTo("Every Eval Ever, versions 0.2.0 and 0.3.0");
    assertThat(Imported.of(Holding.OUTCOMES, folder.resolve("all")).format())
        .isEqualTo("Every Eval Ever, version 0.3.1");
    assertThatThrownBy(() -> Imported.of(Holding.PRICES, folder.resolve("all")))
        .hasMessageContaining(
            "this is Every Eval Ever, versions 0.2.0, 0.3.0 and 0.3.1: scores and");
  }

  @Test
  void uncertainty_isTheErrorElseTheInterval() {
    assertThat(scores(SCORES).cells("stderr", "ci_low", "ci_high", "ci_level", "n"))
        .containsExactly("0.035 | - | - | - | 200", "- | 6.5 | 9 | 0.9 | -", "- | - | - | - | -");
  }

  @Test
  void relationship_saysWhoEvaluated() {
    assertThat(scores(SCORES).cells("evaluator", "source", "date"))
        .startsWith("Meadow | A Board | 2025-06-15");
    assertThat(scores(SCORES.replace("third_party", "first_party")).cells("evaluator"))
        .startsWith("Grove");
    assertThat(scores(SCORES.replace("third_party", "other")).columns())
        .doesNotContain("evaluator");
    assertThat(
            scores(
                    SCORES.replace(
                        "\"third_party\"",
                        "\"third_party\", \"additional_details\": {\"source_role\": \"aggregator\"}"))
                .columns())
        .doesNotContain("evaluator");
  }

  @Test
  void samples_areOutcomes() {
    Imported rows = outcomes(SAMPLES);

    assertThat(
            rows.cells(
                "model",
                "benchmark",
                "task",
                "outcome",
                "input_tokens",
                "reasoning_tokens",
                "seconds"))
        .containsExactly(
            "grove/oak | riddles | r1 | 1.0 | 12 | 2 | 1.5",
            "grove/oak | riddles | r2 | false | - | - | -");
    assertThat(rows.places()).containsExactly("line 1", "line 2");
  }

  @Test
  void otherVersion_isRefused() {
    assertThatThrownBy(() -> scores(SCORES.replace("0.3.0", "1.0")))
        .hasMessageContaining("version 1.0 of Every Eval Ever; allowed: version 0.2 or 0.3");
    assertThat(scores(SCORES.replace("0.3.0", "0.2.2")).cells("model")).hasSize(3);
  }

  @Test
  void missingFields_areRefusedWithTheirPlace() {
    assertThatThrownBy(() -> scores(SCORES.replace("\"id\": \"grove/oak\", ", "")))
        .hasMessageContaining("evaluation_results[0]: no model_info.id; allowed: a text");
    assertThatThrownBy(() -> scores(SCORES.replace("\"lower_is_better\": true, ", "")))
        .hasMessageContaining(
            "evaluation_results[1]: metric_config.lower_is_better is null; allowed: true or false");
    assertThatThrownBy(
            () -> outcomes(SAMPLES.replace("\"sample_id\": \"r2\", ", "\"sample_id\": \"\", ")))
        .hasMessageContaining("line 2: no sample_id; allowed: a text");
  }

  @Test
  void textForANumber_isRefusedWithItsPlace() {
    assertThatThrownBy(() -> scores(SCORES.replace("0.4486", "\"0.4486\"")))
        .hasMessageContaining(
            "evaluation_results[0]: score is the text \"0.4486\"; allowed: a number");
  }

  @Test
  void cutOff_isRefused() {
    assertThatThrownBy(() -> scores(SCORES.substring(0, 700))).hasMessageContaining("cut off");
    assertThatThrownBy(() -> outcomes(SAMPLES.substring(0, SAMPLES.length() - 30)))
        .hasMessageContaining("line 2");
  }

  @Test
  void wrongKind_isCalledByItsName() {
    Path scores = file(folder, "scores.json", SCORES);
    Path samples = file(folder, "samples.jsonl", SAMPLES);

    assertThatThrownBy(() -> Outcomes.read(scores))
        .hasMessageContaining("this is Every Eval Ever, version 0.3.0: scores, not outcomes");
    assertThatThrownBy(() -> Scores.read(samples))
        .hasMessageContaining("this is Every Eval Ever, version 0.3.0: outcomes, not scores");
  }
}
