package dev.tiebreak.formats.internal.board;

import static dev.tiebreak.formats.internal.Imported.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.formats.internal.Imported;
import dev.tiebreak.read.format.Holding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArcPrizeTest {

  private static final String RESULTS =
      """
      [{"datasetId": "v1_Semi_Private", "modelId": "oak-high", "score": 0.136, "costPerTask": 0.058,
        "resultsUrl": "", "display": true, "displayLabel": false},
       {"datasetId": "v3_Semi_Private", "modelId": "oak-high", "score": null, "cost": 17,
        "resultsUrl": "", "display": false}]
      """;

  @TempDir private Path folder;

  private Imported scores(String json) {
    return Imported.of(Holding.SCORES, file(folder, "any.txt", json));
  }

  @Test
  void results_areRatesBesideTheirCosts() {
    Imported rows = scores(RESULTS);

    assertThat(rows.format()).isEqualTo("an ARC Prize leaderboard");
    assertThat(rows.cells("model", "benchmark", "subset", "metric", "score", "unit", "better"))
        .containsExactly(
            "oak-high | ARC Prize | v1_Semi_Private | - | 0.136 | rate | -",
            "oak-high | ARC Prize | v1_Semi_Private | cost per task | 0.058 | usd | lower",
            "oak-high | ARC Prize | v3_Semi_Private | cost of the run | 17 | usd | lower");
    assertThat(rows.leftOut()).containsExactly("[1]: no score");
  }

  @Test
  void dashForACost_isNone() {
    Imported rows = scores(RESULTS.replace("0.058", "\"-\""));

    assertThat(rows.cells("metric", "score")).containsExactly("- | 0.136", "cost of the run | 17");
    assertThat(rows.leftOut()).containsExactly("[0].costPerTask: no cost", "[1]: no score");
    assertThatThrownBy(() -> scores(RESULTS.replace("0.058", "\"much\"")))
        .hasMessageContaining(
            "[0].costPerTask: costPerTask is the text \"much\"; allowed: a number");
  }

  @Test
  void hiddenResult_isRemarkedOn() {
    assertThat(scores(RESULTS).cells("subset", "note"))
        .containsExactly(
            "v1_Semi_Private | -",
            "v1_Semi_Private | -",
            "v3_Semi_Private | not displayed on the leaderboard");
  }

  @Test
  void textForANumber_isRefusedWithItsPlace() {
    assertThatThrownBy(() -> scores(RESULTS.replace("0.136", "\"0.136\"")))
        .hasMessageContaining("[0]: score is the text \"0.136\"; allowed: a number");
  }

  @Test
  void missingModel_isRefusedWithItsPlace() {
    assertThatThrownBy(
            () ->
                scores(
                    RESULTS.replace("\"modelId\": \"oak-high\", \"score\": null", "\"score\": 1")))
        .hasMessageContaining("[1]: no modelId; allowed: a text");
  }

  @Test
  void cutOff_isRefused() {
    assertThatThrownBy(() -> scores(RESULTS.substring(0, 200))).hasMessageContaining("cut off");
  }
}
