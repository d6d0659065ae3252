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

class VectaraTableTest {

  private static final String README =
      """
      # Hallucination Leaderboard

      <table><tr><td>In memory of an oak.</td></tr></table>

      |Model|Hallucination Rate|Factual Consistency Rate|Answer Rate|Average Summary Length (Words)|
      |----|----:|----:|----:|----:|
      |grove/oak|1.8 %|98.2 %|99.5 %|172.4|
      |grove/elm|12.2 %|87.8 %|62.7 %|81.4|
      """;

  @TempDir private Path folder;

  @Test
  void hallucinations_areLowerIsBetterAndCountedOnce() {
    Path readme = file(folder, "any", README);
    Imported rows = Imported.of(Holding.SCORES, readme);

    assertThat(rows.format()).isEqualTo("a Vectara leaderboard");
    assertThat(rows.cells("model", "benchmark", "metric", "score", "unit", "better"))
        .containsExactly(
            "grove/oak | Vectara | hallucination rate | 1.8 % | percent | lower",
            "grove/oak | Vectara | answer rate | 99.5 % | percent | higher",
            "grove/elm | Vectara | hallucination rate | 12.2 % | percent | lower",
            "grove/elm | Vectara | answer rate | 62.7 % | percent | higher");
    assertThat(rows.leftOut())
        .containsExactly(
            "Factual Consistency Rate: a column that is 100 minus the hallucination rate",
            "Average Summary Length (Words): a column of lengths, not of scores");
    assertThat(Scores.read(readme).table().doubleColumn("score").asList())
        .containsExactly(1.8, 99.5, 12.2, 62.7);
  }

  @Test
  void missingModel_isRefusedWithItsPlace() {
    Path readme = file(folder, "a.md", README.replace("grove/elm", ""));

    assertThatThrownBy(() -> Scores.read(readme))
        .hasMessageContaining("row 3, Hallucination Rate: no Model; allowed: a text");
  }
}
