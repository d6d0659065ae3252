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

class LiveCodeBenchTest {

  private static final String RESULTS =
      """
      {"performances": [
         {"question_id": "1873_A", "model": "Oak", "date": 1692662400000, "difficulty": "easy",
          "pass@1": 80.0, "platform": "codeforces"},
         {"question_id": "1873_B", "model": "Oak", "date": 1692662400000, "difficulty": "easy",
          "pass@1": 0, "platform": "codeforces"},
         {"question_id": "1873_B", "model": "Oak", "date": 1692662400000, "difficulty": "easy",
          "pass@1": 30, "platform": "codeforces"}],
       "models": [{"model_name": "grove/oak", "model_repr": "Oak"}], "date_marks": [1682899200000]}
      """;

  @TempDir private Path folder;

  private Imported outcomes(String name, String json) {
    return Imported.of(Holding.OUTCOMES, file(folder, name, json));
  }

  @Test
  void shares_areOutcomesOfProblems() {
    Imported rows = outcomes("performances_repair.json", RESULTS);

    assertThat(rows.format()).isEqualTo("a file of LiveCodeBench");
    assertThat(rows.cells("model", "benchmark", "subset", "metric", "task", "trial", "outcome"))
        .containsExactly(
            "Oak | LiveCodeBench | repair | pass@1 | 1873_A | 1 | 0.8",
            "Oak | LiveCodeBench | repair | pass@1 | 1873_B | 1 | 0",
            "Oak | LiveCodeBench | repair | pass@1 | 1873_B | 2 | 0.3");
    assertThat(rows.columns()).doesNotContain("date");
    assertThat(Outcomes.read(folder.resolve("performances_repair.json")).table().rowCount())
        .isPositive();
  }

  @Test
  void samplesOfAProblem_areTasksOfACluster() {
    assertThat(
            outcomes(
                    "a.json",
                    """
                    {"performances": [{"model": "Oak", "sample_id": "sample_0", "question_id": 2777,
                      "Pass@1": 0.0, "date": 1683504000000, "Pass@1-COT": -1}]}
                    """)
                .cells("task", "cluster", "metric", "outcome"))
        .containsExactly("sample_0 | 2777 | Pass@1 | 0");
  }

  @Test
  void shareBelowZero_isNone() {
    assertThat(outcomes("a.json", RESULTS.replace("80.0", "-1")).leftOut())
        .containsExactly("performances[0]: a share below 0, which stands for none");
  }

  @Test
  void textForANumber_isRefusedWithItsPlace() {
    assertThatThrownBy(() -> outcomes("a.json", RESULTS.replace("80.0", "\"80\"")))
        .hasMessageContaining("performances[0]: pass@1 is the text \"80\"; allowed: a number");
  }

  @Test
  void missingModel_isRefusedWithItsPlace() {
    assertThatThrownBy(
            () ->
                outcomes("a.json", RESULTS.replace("\"1873_B\", \"model\": \"Oak\"", "\"1873_B\"")))
        .hasMessageContaining("performances[1]: no model; allowed: a text");
  }

  @Test
  void cutOff_isRefused() {
    assertThatThrownBy(() -> outcomes("a.json", RESULTS.substring(0, 400)))
        .hasMessageContaining("cut off");
  }

  @Test
  void scores_areNotInIt() {
    Path results = file(folder, "a.json", RESULTS);

    assertThatThrownBy(() -> Scores.read(results))
        .hasMessageContaining("this is a file of LiveCodeBench: outcomes, not scores");
  }

  @Test
  void otherPerformances_areNotTaken() {
    assertThatThrownBy(
            () ->
                outcomes(
                    "a.json", "{\"performances\": [{\"question_id\": 1, \"model\": \"Oak\"}]}"))
        .hasMessageContaining("this is JSON");
  }
}
