package dev.tiebreak.formats.internal.log;

import static dev.tiebreak.formats.internal.Imported.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.data.Outcomes;
import dev.tiebreak.formats.internal.Imported;
import dev.tiebreak.read.format.Holding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweBenchResultsTest {

  @TempDir private Path folder;

  private Imported read(Holding holding, String json) {
    return Imported.of(
        holding,
        file(folder, "evaluation/verified/20260102_climber_oak/results/results.json", json));
  }

  @Test
  void resolvedTasks_areCountedAndNoShareIsMade() {
    Imported rows =
        read(
            Holding.SCORES,
            """
            {"no_generation": ["bark__bark-3"], "no_logs": [], "resolved": ["bark__bark-1", "bark__bark-2"]}
            """);

    assertThat(rows.cells("model", "benchmark", "subset", "metric", "score", "unit", "better"))
        .containsExactly(
            "20260102_climber_oak | SWE-bench | verified | resolved tasks | 2 | points | higher");
    assertThat(rows.notes())
        .containsExactly(
            "The results of a submission to SWE-bench list the tasks that were resolved and not all"
                + " that were to be: read is how many were resolved, without a share; the model is the"
                + " name of the folder.");
  }

  @Test
  void outcomes_areNotInIt() {
    assertThatThrownBy(
            () ->
                Outcomes.read(file(folder, "r.json", "{\"resolved\": [], \"no_generation\": []}")))
        .hasMessageContaining(
            "this is the results file of a SWE-bench submission: scores, not outcomes");
  }

  @Test
  void otherResults_areNotTaken() {
    assertThatThrownBy(() -> read(Holding.SCORES, "{\"resolved\": 3, \"no_generation\": 1}"))
        .hasMessageNotContaining("SWE-bench");
  }
}
