package dev.tiebreak.formats.internal.board;

import static dev.tiebreak.formats.internal.Imported.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.data.Prices;
import dev.tiebreak.data.Scores;
import dev.tiebreak.formats.internal.Imported;
import dev.tiebreak.read.format.Holding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalPlusTest {

  private static final String BOARD =
      """
      {"Oak-7B": {"link": "https://oak.example", "open-data": "NONE", "prompted": true, "size": 7.0,
         "pass@1": {"humaneval": 81.7, "humaneval+": 77.40, "mbpp": 82, "mbpp+": null}},
       "Elm (2)": {"link": "", "open-data": "Partial", "prompted": false, "size": null,
         "pass@1": {"humaneval": 9.1, "humaneval+": 0.0, "mbpp": null, "mbpp+": null}}}
      """;

  @TempDir private Path folder;

  private Imported scores(String json) {
    return Imported.of(Holding.SCORES, file(folder, "any.txt", json));
  }

  @Test
  void numbers_arePercentOfEachBenchmark() {
    Imported rows = scores(BOARD);

    assertThat(rows.format()).isEqualTo("an EvalPlus leaderboard");
    assertThat(rows.cells("model", "benchmark", "metric", "score", "unit"))
        .containsExactly(
            "Oak-7B | humaneval | pass@1 | 81.7 | percent",
            "Oak-7B | humaneval+ | pass@1 | 77.40 | percent",
            "Oak-7B | mbpp | pass@1 | 82 | percent",
            "Elm (2) | humaneval | pass@1 | 9.1 | percent",
            "Elm (2) | humaneval+ | pass@1 | 0.0 | percent");
  }

  @Test
  void nulls_areLeftOutAndCounted() {
    assertThat(scores(BOARD).leftOut())
        .containsExactly(
            "Oak-7B.pass@1.mbpp+: no value",
            "Elm (2).pass@1.mbpp: no value",
            "Elm (2).pass@1.mbpp+: no value");
  }

  @Test
  void otherThanANumber_isRefusedWithItsPlace() {
    Path board = file(folder, "board.json", BOARD.replace("81.7", "\"high\""));

    assertThatThrownBy(() -> Scores.read(board))
        .hasMessageContaining("Oak-7B.pass@1.humaneval")
        .hasMessageContaining("high");
  }

  @Test
  void missingScores_areRefused() {
    assertThatThrownBy(
            () -> scores(BOARD.replace("\"pass@1\": {\"humaneval\": 9.1", "\"x\": {\"a\": 9")))
        .hasMessageContaining("no \"pass@1\"");
  }

  @Test
  void cutOff_isRefused() {
    assertThatThrownBy(() -> scores(BOARD.substring(0, BOARD.length() - 80)))
        .hasMessageContaining("cut off");
  }

  @Test
  void prices_areNotInIt() {
    Path board = file(folder, "board.json", BOARD);

    assertThatThrownBy(() -> Prices.read(board))
        .hasMessageContaining("this is an EvalPlus leaderboard: scores, not prices");
  }

  @Test
  void otherObjectsOfModels_areNotTaken() {
    assertThatThrownBy(() -> scores("{\"Oak\": {\"pass@1\": 81.7, \"prompted\": true}}"))
        .hasMessageContaining("this is JSON");
  }
}
