package dev.tiebreak.formats.internal.board;

import static dev.tiebreak.formats.internal.Imported.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.formats.internal.Imported;
import dev.tiebreak.read.format.Holding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelTableTest {

  private static final String README =
      """
      # Models

      | Rank | LLM Model | Params | Creator | [SWE-bench Verified](#swe) | τ²-Bench Telecom | GPQA | Our Index |
      |---|---|---|---|---|---|---|---|
      | 1 | [Oak](https://oak.example) | `30B` | Grove | **72.2** | 24.9% | - | 22 |
      | 2 | Elm | 7B | Grove | 59.2 |  | 75.2 | 30 |
      """;

  @TempDir private Path folder;

  private Imported scores(String text) {
    return Imported.of(Holding.SCORES, file(folder, "any", text));
  }

  @Test
  void knownBenchmarks_areReadAndOtherColumnsNamed() {
    Imported rows = scores(README);

    assertThat(rows.format()).isEqualTo("a table of models by benchmarks");
    assertThat(rows.cells("model", "benchmark", "score"))
        .containsExactly(
            "Oak | SWE-bench Verified | 72.2",
            "Oak | τ²-Bench Telecom | 24.9%",
            "Oak | GPQA | -",
            "Elm | SWE-bench Verified | 59.2",
            "Elm | GPQA | 75.2");
    assertThat(rows.leftOut())
        .containsExactly(
            "Rank: a column that is no known benchmark",
            "Params: a column that is no known benchmark",
            "Creator: a column that is no known benchmark",
            "Our Index: a column that is no known benchmark",
            "row 3, τ²-Bench Telecom: no score");
  }

  @Test
  void plainTableOfScores_isNotTaken() {
    assertThat(scores("model,GPQA,MMLU\nOak,72.2,80\n").format()).isEqualTo("CSV");
  }

  @Test
  void wordsThatContainABenchmark_areNone() {
    assertThat(scores("model,creator,Mathew,Research\nOak,Grove,72.2,80\n").format())
        .isEqualTo("CSV");
  }

  @Test
  void missingModel_isRefusedWithItsPlace() {
    assertThatThrownBy(() -> scores(README.replace("| Elm |", "| |")))
        .hasMessageContaining("row 3, SWE-bench Verified: no LLM Model; allowed: a text");
  }
}
