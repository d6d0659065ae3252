package dev.tiebreak.formats.internal.board;

import static dev.tiebreak.formats.internal.Imported.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.data.Scores;
import dev.tiebreak.formats.internal.Imported;
import dev.tiebreak.read.format.Holding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LlmStatsTableTest {

  private static final String README =
      """
      # All about models

      | Name | Release Date | Input Context | Output Context | Riddles | Sums  |
      | ---- | ------------ | ------------- | -------------- | ------- | ----- |
      | Oak  | 2026-01-17   | 128000        | N/A            | 0.857   | 0.925 |
      | Elm  | 2026-02-11   | N/A           | N/A            | N/A     | 1     |
      """;

  @TempDir private Path folder;

  private Imported scores(String text) {
    return Imported.of(Holding.SCORES, file(folder, "README.md", text));
  }

  @Test
  void columns_areBenchmarksInRates() {
    Imported rows = scores(README);

    assertThat(rows.format()).isEqualTo("an LLM-Stats leaderboard");
    assertThat(rows.cells("model", "benchmark", "score", "unit"))
        .containsExactly(
            "Oak | Riddles | 0.857 | rate",
            "Oak | Sums | 0.925 | rate",
            "Elm | Riddles | N/A | rate",
            "Elm | Sums | 1 | rate");
    assertThat(rows.columns()).doesNotContain("date");
    assertThat(rows.leftOut())
        .containsExactly(
            "Release Date: a column of days of release, not of scores",
            "Input Context: a column of lengths, not of scores",
            "Output Context: a column of lengths, not of scores");
    Scores scores = Scores.read(folder.resolve("README.md"));
    assertThat(scores.percent("Elm", "Sums")).hasValue(100);
    assertThat(scores.percent("Elm", "Riddles")).isEmpty();
  }

  @Test
  void modelsOfOneName_areToldApartByTheirRelease() {
    Imported rows = scores(README + "| Oak | 2025-03-02 | N/A | N/A | 0.5 | N/A |\n");

    assertThat(rows.cells("model"))
        .containsExactly(
            "Oak (2026-01-17)",
            "Oak (2026-01-17)",
            "Elm",
            "Elm",
            "Oak (2025-03-02)",
            "Oak (2025-03-02)");
    assertThat(rows.notes())
        .containsExactly("Models that have one name are called by the days of their release too.");
  }

  @Test
  void scoreAboveOne_isRefused() {
    Path readme = file(folder, "README.md", README.replace("0.857", "85.7"));

    assertThatThrownBy(() -> Scores.read(readme)).hasMessageContaining("found \"85.7\"");
  }

  @Test
  void missingName_isRefusedWithItsPlace() {
    assertThatThrownBy(() -> scores(README.replace("| Elm ", "|     ")))
        .hasMessageContaining("row 3, Riddles: no Name; allowed: a text");
  }

  @Test
  void tableWithoutLengths_isNotTaken() {
    Path readme = file(folder, "README.md", README.replace("Output Context", "Price"));

    assertThatThrownBy(() -> Scores.read(readme))
        .hasMessageContaining("the header has Name, Release Date, Input Context, Price");
  }
}
