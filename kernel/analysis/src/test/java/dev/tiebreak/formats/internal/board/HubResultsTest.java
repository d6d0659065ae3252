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

class HubResultsTest {

  private static final String RESULTS =
      """
      - dataset:
          id: Meadow/riddles
          task_id: diamond
        value: 78.8
        date: '2026-05-23'
        source:
          url: https://meadow.example/oak
          name: Model Card
        notes: With tools
      """;

  @TempDir private Path folder;

  private Imported scores(String name, String yaml) {
    return Imported.of(Holding.SCORES, file(folder, name, yaml));
  }

  @Test
  void results_areOfTheModelOfTheFolder() {
    Imported rows = scores("oak-12b/.eval_results/riddles.yaml", RESULTS);

    assertThat(rows.format()).isEqualTo("a file of Hugging Face's evaluation results");
    assertThat(rows.cells("model", "benchmark", "subset", "score", "tools", "date", "source"))
        .containsExactly(
            "oak-12b | Meadow/riddles | diamond | 78.8 | With tools | 2026-05-23 | Model Card");
    assertThat(rows.notes()).singleElement().asString().contains("do not say their unit");
    assertThat(Imported.of(Holding.SCORES, folder.resolve("oak-12b/.eval_results")).cells("model"))
        .containsExactly("oak-12b");
  }

  @Test
  void metrics_areScoresOfTheirOwn() {
    String several =
        RESULTS.replace(
            "  value: 78.8\n",
            """
              metrics:
                - {metric_id: accuracy, value: 78.8}
                - metric_id: f1
                  value: 41.20
            """);

    assertThat(
            scores("oak/.eval_results/a.yaml", several)
                .cells("model", "benchmark", "subset", "metric", "score", "date"))
        .containsExactly(
            "oak | Meadow/riddles | diamond | accuracy | 78.8 | 2026-05-23",
            "oak | Meadow/riddles | diamond | f1 | 41.20 | 2026-05-23");
    assertThatThrownBy(
            () -> scores("oak/.eval_results/a.yaml", several.replace("metric_id: f1", "id: f1")))
        .hasMessageContaining("[0].metrics[1]: no metric_id; allowed: a text");
  }

  @Test
  void folderOfTheModel_saysThatHiddenFilesAreToBeSpeltOut() {
    file(folder, "oak/.eval_results/a.yaml", RESULTS);
    Path hidden = folder.resolve("oak/.eval_results/a.yaml");

    assertThatThrownBy(() -> Scores.read(folder.resolve("oak")))
        .hasMessageEndingWith(
            "all files are left out: .eval_results/a.yaml (a hidden file); allowed: a folder or"
                + " pattern with files; hidden ones are read where their names are spelt out, as in \""
                + hidden
                + "\"");
  }

  @Test
  void moment_isItsDay() {
    String moment = RESULTS.replace("2026-05-23", "2026-05-23T23:30:00-02:00");

    assertThat(scores("oak/.eval_results/a.yaml", moment).cells("date"))
        .containsExactly("2026-05-24");
    Path other = file(folder, "elm/.eval_results/a.yaml", RESULTS.replace("2026-05-23", "May"));
    assertThatThrownBy(() -> Scores.read(other)).hasMessageContaining("found \"May\"");
  }

  @Test
  void rates_areNotTakenToBePercent() {
    Path rate = file(folder, "oak/.eval_results/a.yaml", RESULTS.replace("78.8", "0.788"));

    assertThatThrownBy(() -> Scores.read(rate))
        .hasMessageContaining(
            "has 0.788 in [0], and nothing says whether that is a rate or a percentage; allowed: a"
                + " unit, rate (0.788 is then 78.8 percent) or percent, for all scores of the"
                + " benchmark in the column unit of benchmarks.csv beside it, or in the mapping where"
                + " one is used");
  }

  @Test
  void cacheOfTheHub_namesTheModelAboveItsSnapshot() {
    assertThat(
            scores("models--grove--oak-12b/snapshots/5f3a/.eval_results/a.yaml", RESULTS)
                .cells("model"))
        .containsExactly("grove/oak-12b");
  }

  @Test
  void patternThatSpellsTheFolder_findsThoseOfAllModels() {
    file(folder, "hub/oak/.eval_results/a.yaml", RESULTS);
    file(folder, "hub/elm/.eval_results/a.yaml", RESULTS);
    file(folder, "hub/elm/.eval_results/.old.yaml", RESULTS);

    Imported rows = Imported.of(Holding.SCORES, folder.resolve("hub/*/.eval_results/*.yaml"));

    assertThat(rows.cells("model")).containsExactly("elm", "oak");
    assertThat(rows.leftOut()).containsExactly("elm/.eval_results/.old.yaml: a hidden file");
  }

  @Test
  void otherFolder_isRefused() {
    assertThatThrownBy(() -> scores("downloads/a.yaml", RESULTS))
        .hasMessageContaining(
            "results of Hugging Face outside of a folder .eval_results, so that no folder names the"
                + " model; allowed: a file in MODEL/.eval_results");
  }

  @Test
  void textForANumber_isRefusedWithItsPlace() {
    assertThatThrownBy(
            () -> scores("oak/.eval_results/a.yaml", RESULTS.replace("78.8", "\"78.8\"")))
        .hasMessageContaining("[0]: value is the text \"78.8\"; allowed: a number");
  }

  @Test
  void missingDataset_isRefusedWithItsPlace() {
    assertThatThrownBy(
            () ->
                scores(
                    "oak/.eval_results/a.yaml", RESULTS + RESULTS.replace("Meadow/riddles", "''")))
        .hasMessageContaining("[1]: no dataset.id; allowed: a text");
  }

  @Test
  void cutOff_isRefused() {
    assertThatThrownBy(() -> scores("oak/.eval_results/a.yaml", RESULTS + "- dataset: \"Mea"))
        .hasMessageContaining("a.yaml");
  }
}
