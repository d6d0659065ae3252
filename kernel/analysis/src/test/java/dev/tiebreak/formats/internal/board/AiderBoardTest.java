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

class AiderBoardTest {

  private static final String RUN =
      """
      - dirname: 2024-05-01-20-05-59--oak-diff
        test_cases: 133
        model: %s
        edit_format: diff
        commit_hash: f4b1797-dirty, f4b1797
        pass_rate_1: 53.4
        pass_rate_2: 68.40
        percent_cases_well_formed: 100.0
        command: aider --oak
        date: 2024-05-01
        versions: 0.30.2-dev
        seconds_per_case: 32.4
        total_cost: %s

      """;

  @TempDir private Path folder;

  private Imported scores(String name, String yaml) {
    return Imported.of(Holding.SCORES, file(folder, name, yaml));
  }

  @Test
  void run_isFiveScores() {
    Imported rows = scores("polyglot_leaderboard.yml", RUN.formatted("oak", "13.8395"));

    assertThat(rows.format()).isEqualTo("an Aider leaderboard");
    assertThat(rows.cells("model", "benchmark", "subset", "metric", "score", "unit", "better", "n"))
        .containsExactly(
            "oak | Aider | polyglot | pass_rate_1 | 53.4 | percent | - | 133",
            "oak | Aider | polyglot | pass_rate_2 | 68.40 | percent | - | 133",
            "oak | Aider | polyglot | percent_cases_well_formed | 100.0 | percent | - | 133",
            "oak | Aider | polyglot | seconds_per_case | 32.4 | seconds | lower | 133",
            "oak | Aider | polyglot | total_cost | 13.8395 | usd | lower | -");
    assertThat(rows.cells("harness", "date")).contains("Aider (diff) | 2024-05-01");
  }

  @Test
  void costOfZero_isUnknown() {
    assertThat(scores("a.yml", RUN.formatted("oak", "0.0000")).leftOut())
        .containsExactly("[0].total_cost: a cost of 0, which means that it is not known");
  }

  @Test
  void twoModels_areOneSystem() {
    Path board = file(folder, "a.yml", RUN.formatted("oak + elm", "1") + RUN.formatted("oak", "1"));

    assertThat(Scores.read(board).systems("oak + elm")).hasSize(1);
    assertThat(Scores.read(board).systems("oak")).hasSize(1);
  }

  @Test
  void effort_isThatOfTheRun() {
    assertThat(scores("a.yml", RUN.formatted("oak\n  reasoning_effort: high", "1")).cells("effort"))
        .containsOnly("high");
  }

  @Test
  void runsThatNothingElseTellsApart_areToldByTheirFolders() {
    String run = RUN.formatted("oak", "1");
    String again = run.replace("--oak-diff", "--oak-diff-2").replace("68.40", "70.0");
    Path board = file(folder, "a.yml", run + again + RUN.formatted("elm", "1"));

    assertThat(Imported.of(Holding.SCORES, board).cells("model", "metric", "score", "source"))
        .contains(
            "oak | pass_rate_2 | 68.40 | 2024-05-01-20-05-59--oak-diff",
            "oak | pass_rate_2 | 70.0 | 2024-05-01-20-05-59--oak-diff-2",
            "elm | pass_rate_2 | 68.40 | -");
    assertThat(Scores.read(board).table().rowCount()).isEqualTo(15);
  }

  @Test
  void editor_isPartOfTheHarnessUnlessTheSystemIsNamedForBoth() {
    String edited = "\n  editor_model: elm\n  editor_edit_format: whole";

    assertThat(
            scores(
                    "a.yml",
                    RUN.formatted("oak" + edited, "1") + RUN.formatted("oak + elm" + edited, "1"))
                .cells("model", "harness"))
        .contains("oak | Aider (diff, editor elm, whole)", "oak + elm | Aider (diff)");
  }

  @Test
  void otherNames_leaveTheBenchmarkOpen() {
    assertThat(scores("board.yaml", RUN.formatted("oak", "1")).columns()).doesNotContain("subset");
  }

  @Test
  void missingModel_isRefusedWithItsPlace() {
    assertThatThrownBy(
            () -> scores("a.yml", RUN.replace("model: %s\n", "other: x\n").formatted("1")))
        .hasMessageContaining("[0].pass_rate_1: no model; allowed: a text");
  }

  @Test
  void textForANumber_isRefusedWithItsPlace() {
    assertThatThrownBy(() -> scores("a.yml", RUN.formatted("oak", "1").replace("53.4", "\"53.4\"")))
        .hasMessageContaining(
            "[0].pass_rate_1: pass_rate_1 is the text \"53.4\"; allowed: a number");
  }

  @Test
  void runCutOffInANumber_isRefused() {
    String board = RUN.formatted("oak", "1") + RUN.formatted("elm", "1");
    String cut = board.substring(0, board.lastIndexOf("8.40"));

    for (String name : new String[] {"a.yml", "board.txt"}) {
      assertThatThrownBy(() -> scores(name, cut))
          .hasMessageContaining(
              "line 15: the last entry has no \"total_cost\", as all before it do, and no line end")
          .hasMessageContaining("allowed: YAML 1.2");
    }
  }

  @Test
  void mistakeInALaterRun_isNamedWithItsPlace() {
    String run = RUN.formatted("oak", "1");

    assertThatThrownBy(() -> scores("a.yml", run + RUN.formatted("elm\n  model: ash", "1")))
        .hasMessageContaining("line 18, column 3: the key \"model\" twice in one mapping");
  }

  @Test
  void cutOff_isRefused() {
    String run = RUN.formatted("oak", "1");

    assertThatThrownBy(() -> scores("a.yml", run + "- dirname: \"2024"))
        .hasMessageContaining("a.yml");
  }
}
