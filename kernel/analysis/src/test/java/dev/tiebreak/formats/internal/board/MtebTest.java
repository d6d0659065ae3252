package dev.tiebreak.formats.internal.board;

import static dev.tiebreak.formats.internal.Imported.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.data.Outcomes;
import dev.tiebreak.formats.internal.Imported;
import dev.tiebreak.read.format.Holding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MtebTest {

  private static final String RESULT =
      """
      {"dataset_revision": "0fd18e", "task_name": "Riddles", "evaluation_time": 12.5,
       "mteb_version": "1.12.0", "scores": {"test": [
         {"hf_subset": "default", "languages": ["eng-Latn"], "accuracy": 0.860941, "f1": 0.85,
          "scores_per_experiment": [{"accuracy": 0.1}], "main_score": 0.860941},
         {"hf_subset": "deu", "languages": ["deu-Latn"], "cos_sim_spearman": -0.02, "main_score": -0.02}]}}
      """;

  private static final String OLD =
      """
      {"test": {"accuracy": 0.83, "accuracy_stderr": 0.01, "evaluation_time": 3.2,
         "cos_sim": {"spearman": 0.4}},
       "mteb_dataset_name": "Riddles", "mteb_version": "0.0.2"}
      """;

  @TempDir private Path folder;

  private Imported scores(String name, String json) {
    return Imported.of(Holding.SCORES, file(folder, name, json));
  }

  @Test
  void mainScore_goesByTheMetricThatItRepeats() {
    Imported rows = scores("grove__oak-large/Riddles.json", RESULT);

    assertThat(rows.format()).isEqualTo("an MTEB result");
    assertThat(rows.cells("model", "benchmark", "subset", "metric", "score", "unit", "min", "max"))
        .containsExactly(
            "grove/oak-large | Riddles | test | accuracy | 0.860941 | rate | - | -",
            "grove/oak-large | Riddles | test, deu | cos_sim_spearman | -0.02 | rate | -1 | 1");
    assertThat(rows.leftOut()).containsExactly("scores.test[0].f1: a metric beside the main one");
  }

  @Test
  void mainScoreThatNoMetricRepeats_keepsItsName() {
    assertThat(
            scores("oak/Riddles.json", RESULT.replace("\"f1\": 0.85", "\"f1\": 0.860941"))
                .cells("metric"))
        .startsWith("main_score");
  }

  @Test
  void olderShape_hasAllItsMetrics() {
    Imported rows = scores("grove__oak/Riddles.json", OLD);

    assertThat(rows.cells("model", "subset", "metric", "score"))
        .containsExactly(
            "grove/oak | test | accuracy | 0.83", "grove/oak | test | cos_sim, spearman | 0.4");
    assertThat(rows.leftOut()).containsExactly("test.accuracy_stderr: a spread over repetitions");
  }

  @Test
  void folderOfARevision_liesInThatOfTheModel() {
    assertThat(scores("grove__oak/5f3a/Riddles.json", RESULT).cells("model"))
        .containsOnly("grove/oak");
  }

  @Test
  void modelBesideIt_isTold() {
    file(
        folder,
        "results/model_meta.json",
        """
        {"name": "grove/oak", "revision": "1", "n_parameters": 7, "embed_dim": 1024}
        """);

    assertThat(scores("results/Riddles.json", RESULT).cells("model")).containsOnly("grove/oak");
    assertThat(Imported.of(Holding.SCORES, folder.resolve("results")).cells("model"))
        .containsOnly("grove/oak");
  }

  @Test
  void textForANumber_isRefusedWithItsPlace() {
    assertThatThrownBy(
            () ->
                scores(
                    "oak/a.json",
                    RESULT.replace("\"main_score\": 0.860941", "\"main_score\": \"high\"")))
        .hasMessageContaining("scores.test[0]: main_score is the text \"high\"; allowed: a number");
    assertThatThrownBy(() -> scores("oak/a.json", OLD.replace("0.83", "\"0.83\"")))
        .hasMessageContaining("test.accuracy: accuracy is the text \"0.83\"; allowed: a number");
  }

  @Test
  void missingMainScore_isRefused() {
    assertThatThrownBy(() -> scores("oak/a.json", RESULT.replace(", \"main_score\": -0.02", "")))
        .hasMessageContaining("scores.test[1]: no main_score; allowed: a number");
  }

  @Test
  void cutOff_isRefused() {
    assertThatThrownBy(() -> scores("oak/a.json", RESULT.substring(0, 300)))
        .hasMessageContaining("cut off");
  }

  @Test
  void outcomes_areNotInIt() {
    Path result = file(folder, "oak/a.json", RESULT);

    assertThatThrownBy(() -> Outcomes.read(result))
        .hasMessageContaining("this is an MTEB result: scores, not outcomes");
  }
}
