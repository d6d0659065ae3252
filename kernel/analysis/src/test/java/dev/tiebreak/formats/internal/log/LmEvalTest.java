package dev.tiebreak.formats.internal.log;

import static dev.tiebreak.formats.internal.Imported.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.formats.internal.Imported;
import dev.tiebreak.read.format.Holding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LmEvalTest {

  private static final String TIME = "2026-01-21T03-44-18.4";

  private static final String RESULTS =
      """
      {"results": {
         "twigs": {"alias": "twigs", "acc,none": 0.6, "acc_stderr,none": 0.05},
         "twigs_short": {"alias": " - short", "acc,none": 0.5, "acc_stderr,none": 0.1,
           "word_perplexity,none": 12.5, "word_perplexity_stderr,none": "N/A", "odd,none": 3,
           "odd_stderr,none": "N/A"},
         "sums": {"alias": "sums", "exact_match,strict-match": 0.25, "exact_match_stderr,strict-match": 0.0}},
       "group_subtasks": {"twigs": ["twigs_short"], "sums": []},
       "versions": {"twigs": 2, "twigs_short": 1.0, "sums": "N/A"},
       "n-shot": {"twigs_short": 5, "sums": 0},
       "higher_is_better": {"twigs_short": {"acc": true, "word_perplexity": false}},
       "n-samples": {"twigs_short": {"original": 900, "effective": 20}, "sums": {"original": 4, "effective": 4}},
       "config": {"model": "hf", "model_args": "pretrained=grove/oak,dtype=float"},
       "date": 1769000000.5}
      """;

  @TempDir private Path folder;

  private static String sample(int id, String filter, String value) {
    return """
    {"doc_id": %d, "doc": {"q": "?"}, "target": "3", "arguments": {}, "resps": [["3"]], "filtered_resps": ["3"],\
     "filter": "%s", "metrics": ["exact_match"], "doc_hash": "h%d", "exact_match": %s}
    """
        .formatted(id, filter, id % 10, value);
  }

  private Imported scores(String json) {
    return Imported.of(Holding.SCORES, file(folder, "any.json", json));
  }

  private Path samples(String... lines) {
    return file(folder, "grove__oak/samples_sums_" + TIME + ".jsonl", String.join("", lines));
  }

  @Test
  void metrics_areScoresWithErrorsAndDirections() {
    Imported rows = scores(RESULTS);

    assertThat(
            rows.cells("benchmark", "version", "metric", "score", "unit", "better", "stderr", "n"))
        .containsExactly(
            "twigs | 2 | acc | 0.6 | rate | higher | 0.05 | -",
            "twigs_short | 1.0 | acc | 0.5 | rate | higher | 0.1 | 20",
            "twigs_short | 1.0 | word_perplexity | 12.5 | points | lower | - | 20",
            "sums | - | exact_match, strict-match | 0.25 | rate | higher | 0.0 | 4");
    assertThat(rows.cells("model", "date")).allMatch("grove/oak | 2026-01-21"::equals);
    assertThat(rows.cells("note")).containsExactly("-", "5-shot", "5-shot", "0-shot");
    assertThat(rows.leftOut())
        .containsExactly(
            "results.twigs_short.odd,none: a metric of which it is not said whether higher is better");
  }

  @Test
  void runsOfOneDay_areRowsOfOneMeasure() {
    file(folder, "runs/a.json", RESULTS);
    file(folder, "runs/b.json", RESULTS.replace("1769000000.5", "1769000001.5"));
    file(folder, "runs/copy.json", RESULTS);

    Imported rows = Imported.of(Holding.SCORES, folder.resolve("runs"));

    assertThat(rows.cells("benchmark", "score", "source"))
        .contains("twigs | 0.6 | -", "twigs | 0.6 | b.json")
        .hasSize(8);
  }

  @Test
  void taskOfAGroup_isPartOfItsMean() {
    assertThat(scores(RESULTS).cells("part_of")).containsExactly("-", "twigs 2, acc", "-", "-");
  }

  @Test
  void samples_areOutcomesOfTheModelInTheResultsBeside() {
    file(folder, "grove__oak/results_" + TIME + ".json", RESULTS);

    Imported rows =
        Imported.of(
            Holding.OUTCOMES,
            samples(sample(1, "strict-match", "1.0"), sample(2, "strict-match", "0.0")));

    assertThat(rows.cells("model", "benchmark", "task", "metric", "outcome", "date"))
        .containsExactly(
            "grove/oak | sums | h1 | exact_match, strict-match | 1.0 | 2026-01-21",
            "grove/oak | sums | h2 | exact_match, strict-match | 0.0 | 2026-01-21");
    assertThat(rows.notes())
        .containsExactly(
            "The samples of sums by grove/oak are 2 of the 4 that its results are of.");
  }

  @Test
  void samplesAlone_areOfTheModelOfTheFolder() {
    Imported rows = Imported.of(Holding.OUTCOMES, samples(sample(1, "none", "1.0")));

    assertThat(rows.cells("model", "metric")).containsExactly("grove__oak | exact_match");
    assertThat(rows.notes())
        .containsExactly(
            "No results lie beside these samples of lm-evaluation-harness: their model is the name of"
                + " the folder, and whether they are all of the task's samples is not known.");
  }

  @Test
  void documentThatStandsTwice_isTwoTasks() {
    assertThat(
            Imported.of(
                    Holding.OUTCOMES,
                    samples(
                        sample(1, "none", "1.0"), sample(11, "none", "1"), sample(11, "flex", "0")))
                .cells("task", "metric"))
        .containsExactly(
            "h1 | exact_match",
            "h1, document 11 | exact_match",
            "h1, document 11 | exact_match, flex");
  }

  @Test
  void otherNumbers_areNoShare() {
    assertThat(
            Imported.of(
                    Holding.OUTCOMES, samples(sample(1, "none", "-3.5"), sample(2, "none", "1")))
                .leftOut())
        .containsExactly("line 1: a value of exact_match that is no share");
  }

  @Test
  void missingModel_isRefused() {
    assertThatThrownBy(() -> scores(RESULTS.replace("pretrained", "path")))
        .hasMessageContaining("no model_name; allowed: a text");
  }

  @Test
  void otherThanANumber_isRefusedWithItsPlace() {
    assertThatThrownBy(
            () -> scores(RESULTS.replace("_stderr,none\": 0.05", "_stderr,none\": \"0.05\"")))
        .hasMessageContaining(
            "results.twigs.acc,none: the value is the text \"0.05\"; allowed: a number");
    assertThatThrownBy(() -> scores(RESULTS.replace("\"acc,none\": 0.6", "\"acc,none\": \"0.6\"")))
        .hasMessageContaining(
            "results.twigs.acc,none: the value is the text \"0.6\"; allowed: a number");
  }

  @Test
  void valueThatWasNotCalculated_isLeftOut() {
    assertThat(scores(RESULTS.replace("\"acc,none\": 0.6", "\"acc,none\": \"N/A\"")).leftOut())
        .contains("results.twigs.acc,none: no value");
  }

  @Test
  void cutOff_isSaid() {
    assertThatThrownBy(() -> scores(RESULTS.substring(0, RESULTS.length() - 40)))
        .hasMessageContaining("cut off");
    assertThatThrownBy(
            () ->
                Imported.of(
                    Holding.OUTCOMES,
                    samples(sample(1, "none", "1.0"), "{\"doc_id\": 2, \"doc\": {")))
        .hasMessageContaining("line 2");
  }

  @Test
  void otherResults_areNotTaken() {
    assertThatThrownBy(() -> scores("{\"results\": {\"twigs\": {\"acc\": 0.5}}}"))
        .hasMessageNotContaining("lm-evaluation");
  }
}
