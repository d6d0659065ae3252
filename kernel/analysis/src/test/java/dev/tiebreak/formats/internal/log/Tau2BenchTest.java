package dev.tiebreak.formats.internal.log;

import static dev.tiebreak.formats.internal.Imported.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.formats.internal.Imported;
import dev.tiebreak.read.format.Holding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Tau2BenchTest {

  private static final String OAK =
      """
      {"model_name": "Oak", "submitting_organization": "Grove", "submission_date": "2026-02-26",
       "submission_type": "standard", "reasoning_effort": "high",
       "results": {
         "airline": {"pass_1": 83.0, "pass_2": 78.33, "pass_3": null, "cost": 0.11},
         "banking_knowledge": {"pass_1": 32.2, "cost": null, "retrieval_config": "alltools"}},
       "methodology": {"evaluation_date": "2026-01-05", "tau2_bench_version": "1.0.1", "user_simulator": "elm"}}
      """;

  @TempDir private Path folder;

  private Imported read(String json) {
    return Imported.of(Holding.SCORES, file(folder, "any.json", json));
  }

  @Test
  void eachK_isAMetricOfItsOwn() {
    Imported rows = read(OAK);

    assertThat(rows.cells("subset", "metric", "score", "unit", "better"))
        .containsExactly(
            "airline | pass^1 | 83.0 | percent | -",
            "airline | pass^2 | 78.33 | percent | -",
            "airline | cost per task | 0.11 | usd | lower",
            "banking_knowledge, alltools | pass^1 | 32.2 | percent | -");
    assertThat(
            rows.cells("model", "effort", "harness", "benchmark", "version", "evaluator", "date"))
        .allMatch(
            "Oak | high | user simulated by elm | tau2-bench | 1.0.1 | Grove | 2026-02-26"::equals);
    assertThat(rows.leftOut())
        .containsExactly(
            "results.airline.pass_3: no value", "results.banking_knowledge.cost: no value");
  }

  @Test
  void voice_isAnotherMeasure() {
    assertThat(
            read(OAK.replace("\"standard\"", "\"custom\", \"modality\": \"voice\""))
                .cells("subset", "note"))
        .contains("airline, voice | submission type custom");
  }

  @Test
  void textForANumber_isRefusedWithItsPlace() {
    assertThatThrownBy(() -> read(OAK.replace("83.0", "\"83.0\"")))
        .hasMessageContaining(
            "results.airline.pass_1: pass_1 is the text \"83.0\"; allowed: a number");
  }

  @Test
  void missingModel_isRefused() {
    assertThatThrownBy(() -> read(OAK.replace("\"Oak\"", "\"\"")))
        .hasMessageContaining("no model_name; allowed: a text");
  }

  @Test
  void cutOff_isSaid() {
    assertThatThrownBy(() -> read(OAK.substring(0, OAK.length() - 10)))
        .hasMessageContaining("cut off");
  }

  @Test
  void otherResults_areNotTaken() {
    assertThatThrownBy(
            () -> read("{\"model_name\": \"Oak\", \"results\": {\"airline\": {\"pass_1\": 1}}}"))
        .hasMessageNotContaining("tau2");
  }
}
