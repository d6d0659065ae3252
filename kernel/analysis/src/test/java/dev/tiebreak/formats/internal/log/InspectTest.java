package dev.tiebreak.formats.internal.log;

import static dev.tiebreak.formats.internal.Imported.archive;
import static dev.tiebreak.formats.internal.Imported.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.data.DataCheck;
import dev.tiebreak.data.DataFile;
import dev.tiebreak.data.Outcomes;
import dev.tiebreak.data.Prices;
import dev.tiebreak.formats.internal.Imported;
import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Source;
import dev.tiebreak.read.format.Holding;
import dev.tiebreak.remark.Remark;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectTest {

  private static final String EVAL =
      """
      "eval": {"task": "riddles", "task_version": 0, "model": "grove/oak",
        "created": "2026-03-04T10:00:00+00:00", "dataset": {"samples": 2},
        "config": {"epochs": 2}},
      "plan": {"config": {"reasoning_effort": "high"}}
      """;

  @TempDir private Path folder;

  private static String log(String status, String samples) {
    return """
    {"version": 2, "status": "%s", %s,
     "results": {"total_samples": 4, "completed_samples": 4, "scores": [
       {"name": "match", "scorer": "match", "metrics": {
         "accuracy": {"name": "accuracy", "value": 0.75}, "stderr": {"name": "stderr", "value": 0.25}}}]},
     "samples": [%s]}
    """
        .formatted(status, EVAL, samples);
  }

  private static String sample(String id, String value) {
    return """
    {"id": %s, "epoch": 1, "scores": {"match": {"value": %s}}, "total_time": 1.5,
     "model_usage": {"grove/oak": {"input_tokens": 60, "output_tokens": 7, "total_tokens": 167,
        "input_tokens_cache_read": 100, "reasoning_tokens": 3, "total_cost": 0.002},
      "grove/judge": {"input_tokens": 9000, "output_tokens": 9000, "total_tokens": 18000}}}
    """
        .formatted(id, value);
  }

  private Imported outcomes(String json) {
    return Imported.of(Holding.OUTCOMES, file(folder, "log.json", json));
  }

  @Test
  void samples_areOutcomesWithTheModelsOwnTokens() {
    Imported rows = outcomes(log("success", sample("\"a\"", "\"C\"")));

    assertThat(
            rows.cells(
                "model", "benchmark", "task", "trial", "outcome", "effort", "date", "version"))
        .containsExactly("grove/oak | riddles | a | 1 | 1 | high | 2026-03-04 | -");
    assertThat(
            rows.cells(
                "input_tokens",
                "output_tokens",
                "cache_read_tokens",
                "reasoning_tokens",
                "cost_usd",
                "seconds",
                "input_includes_cache"))
        .containsExactly("60 | 7 | 100 | 3 | 0.002 | 1.5 | no");
    assertThat(rows.format()).isEqualTo("an Inspect log, version 2");
    assertThat(rows.notes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'\"C\"', 1",
    "'\"I\"', 0",
    "'\"P\"', 0.5",
    "'\"N\"', 0",
    "true, true",
    "0.25, 0.25",
    "1, 1"
  })
  void grades_areShares(String value, String outcome) {
    assertThat(outcomes(log("success", sample("1", value))).cells("outcome"))
        .containsExactly(outcome);
  }

  @Test
  void nan_isNoOutcomeAndSaysSo() {
    assertThat(outcomes(log("success", sample("1", "NaN"))).cells("outcome", "status"))
        .containsExactly("- | error");
  }

  @Test
  void noSamples_areSaid() {
    assertThatThrownBy(() -> outcomes(log("success", "")))
        .hasMessageContaining("no row is left; left out: samples (a log without samples)");
  }

  @Test
  void otherNumbers_areNoShare() {
    assertThat(outcomes(log("success", sample("1", "7") + "," + sample("2", "\"C\""))).leftOut())
        .containsExactly("samples[0]: a score that is no share: 7");
  }

  @Test
  void severalScorers_areSeveralMetrics() {
    assertThat(
            outcomes(
                    log(
                        "success",
                        """
                        {"id": 1, "epoch": 1, "scores": {"match": {"value": "C"},
                         "style": {"value": {"tone": 1, "length": 0}}}}
                        """))
                .cells("metric", "outcome"))
        .containsExactly("match | 1", "style, tone | 1", "style, length | 0");
  }

  @Test
  void results_areScoresWithTheirError() {
    assertThat(
            Imported.of(Holding.SCORES, file(folder, "log.json", log("success", "")))
                .cells("model", "benchmark", "metric", "score", "unit", "stderr", "n", "trials"))
        .containsExactly("grove/oak | riddles | - | 0.75 | rate | 0.25 | 2 | 2");
  }

  @ParameterizedTest
  @CsvSource({"2.0, 2 | 2", "null, 4 | 1", "3, - | -"})
  void epochs_divideTheSamples(String epochs, String count) {
    assertThat(scores(log("success", "").replace("\"epochs\": 2", "\"epochs\": " + epochs)))
        .containsExactly("0.75 | " + count);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1.5, 1.5", "\"2.0\", the text \"2.0\""})
  void epochsThatAreNoCount_areRefusedWithTheirPlace(String epochs, String words) {
    assertThatThrownBy(
            () -> scores(log("success", "").replace("\"epochs\": 2", "\"epochs\": " + epochs)))
        .isInstanceOf(BadDataException.class)
        .hasMessageContaining(
            "results.scores[0].metrics.accuracy: eval.config.epochs is "
                + words
                + "; allowed: a whole number of 1 or more");
  }

  @Test
  void samplesThatAreNoCount_areRefusedWithTheirPlace() {
    assertThatThrownBy(
            () ->
                scores(
                    log("success", "")
                        .replace("\"completed_samples\": 4", "\"completed_samples\": 4.5")))
        .isInstanceOf(BadDataException.class)
        .hasMessageContaining("completed_samples is 4.5; allowed: a whole number");
  }

  private List<String> scores(String json) {
    return Imported.of(Holding.SCORES, file(folder, "log.json", json))
        .cells("score", "n", "trials");
  }

  /** So that what a log prints stands beside what its samples say, and only then. */
  @Test
  void accuracy_isTheMeasureOfTheOutcomes() {
    String scores =
        """
        {"name": "match", "metrics": {"accuracy": {"value": 0.75}, "mean": {"value": 3}}},
        {"name": "style", "metrics": {"accuracy": {"value": 0.5}}}""";
    String log =
        log("success", sample("1", "1"))
            .replace(
                "\"match\": {\"value\": 1}", "\"match\": {\"value\": 1}, \"style\": {\"value\": 0}")
            .replaceFirst(
                "(?s)\"scores\": \\[.*\\]\\},\\s*\"samples\"",
                "\"scores\": [" + scores + "]}, \"samples\"");

    assertThat(Imported.of(Holding.SCORES, file(folder, "log.json", log)).cells("metric", "score"))
        .containsExactly("match | 0.75", "match, mean | 3", "style | 0.5");
    assertThat(outcomes(log).cells("metric")).containsExactly("match", "style");
  }

  @Test
  void unfinishedRun_isFlagged() {
    Path log = file(folder, "log.json", log("cancelled", sample("1", "\"C\"")));

    assertThat(Imported.of(Holding.OUTCOMES, log).notes())
        .containsExactly(
            "The run of riddles by grove/oak has the status cancelled: what it holds may not be all"
                + " that was to run.");
    assertThat(Imported.of(Holding.SCORES, log).cells("note")).containsExactly("status cancelled");
  }

  @Test
  void archive_isTheSameLog() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("_journal/start.json", "{\"version\": 2, " + EVAL + "}");
    parts.put("samples/1_epoch_1.json", sample("1", "\"I\""));
    parts.put("samples/2_epoch_1.json", sample("2", "\"C\""));

    Imported rows = Imported.of(Holding.OUTCOMES, archive(folder, "log.eval", parts));

    assertThat(rows.cells("task", "outcome", "input_tokens"))
        .containsExactly("1 | 0 | 60", "2 | 1 | 60");
    assertThat(rows.places()).containsExactly("samples/1_epoch_1.json", "samples/2_epoch_1.json");
    assertThat(rows.notes()).singleElement().asString().contains("has the status started");
  }

  @Test
  void versionThatIsAList_isRefused() {
    assertThatThrownBy(
            () ->
                outcomes(
                    log("success", sample("1", "1")).replace("\"version\": 2", "\"version\": [2]")))
        .hasMessageContaining("of Inspect's logs; allowed: version 1, 2 or 3");
  }

  @ParameterizedTest
  @CsvSource({"'', an Inspect log", "'\"version\": 3, ', 'an Inspect log, version 3'"})
  void otherVersions_sayTheSameOfSamples(String version, String format) {
    Imported rows =
        outcomes(log("success", sample("1", "\"C\"")).replaceFirst("\"version\": 2, ", version));

    assertThat(rows.cells("task", "outcome", "input_tokens")).containsExactly("1 | 1 | 60");
    assertThat(rows.format()).isEqualTo(format);
  }

  @ParameterizedTest
  @CsvSource({
    "'\"yesterday\"', 'the text \"yesterday\"'",
    "1700000000, 1700000000",
    "'\"\"', 'the text \"\"'"
  })
  void dayThatIsNone_isRefused(String created, String words) {
    assertThatThrownBy(
            () ->
                outcomes(
                    log("success", sample("1", "1"))
                        .replace("\"2026-03-04T10:00:00+00:00\"", created)))
        .isInstanceOf(BadDataException.class)
        .hasMessageContaining("log.json, eval.created is " + words + "; allowed: a moment");
  }

  @Test
  void otherVersion_isRefused() {
    assertThatThrownBy(
            () ->
                outcomes(
                    log("success", sample("1", "1")).replace("\"version\": 2", "\"version\": 9")))
        .isInstanceOf(BadDataException.class)
        .hasMessageContaining("version 9 of Inspect's logs; allowed: version 1, 2 or 3");
  }

  @Test
  void textForANumber_isRefusedWithItsPlace() {
    assertThatThrownBy(
            () ->
                outcomes(
                    log("success", sample("1", "1"))
                        .replace("\"input_tokens\": 60", "\"input_tokens\": \"60\"")))
        .hasMessageContaining("samples[0]: input_tokens is the text \"60\"; allowed: a number");
  }

  @Test
  void prices_areNotInIt() {
    Path log = file(folder, "log.json", log("success", ""));

    assertThatThrownBy(() -> Prices.read(log))
        .hasMessageContaining(
            "this is an Inspect log, version 2: scores and outcomes, not prices; allowed: prices");
  }

  @Test
  void folder_isReadAsOneAndABadLogIsNamed() {
    file(folder, "logs/a.json", log("success", sample("1", "\"C\"")));
    file(folder, "logs/b.json", "{\"version\": 2, " + EVAL + ", \"samples\": [{\"id\": 2, ");
    file(folder, "logs/c.json", log("success", sample("3", "\"I\"")));
    file(folder, "logs/notes.md", "What we ran.");

    Imported rows = Imported.of(Holding.OUTCOMES, folder.resolve("logs"));

    assertThat(rows.cells("task", "outcome")).containsExactly("1 | 1", "3 | 0");
    assertThat(rows.places()).containsExactly("a.json, samples[0]", "c.json, samples[0]");
    assertThat(rows.leftOut())
        .hasSize(2)
        .anyMatch(line -> line.startsWith("b.json: ") && line.contains("as if it was cut off"))
        .anyMatch("notes.md: of no known format"::equals);
  }

  @Test
  void badLog_isAnErrorOfItsFolder() {
    file(folder, "logs/a.json", log("success", sample("1", "\"C\"")));
    file(folder, "logs/b.json", "{\"version\": 2, " + EVAL + ", \"samples\": [{\"id\": 2, ");

    DataCheck check = DataCheck.of(Source.of(folder.resolve("logs")));

    assertThat(check.files().stream().flatMap(file -> file.kind().stream()))
        .containsExactly(DataFile.Kind.SCORES, DataFile.Kind.OUTCOMES);
    assertThat(check.remarks())
        .filteredOn(remark -> remark.kind() == Remark.Kind.ERROR)
        .hasSize(2)
        .allMatch(remark -> remark.toString().contains("b.json"));
  }

  @Test
  void copyOfALog_countsOnce() {
    file(folder, "logs/a.json", log("success", sample("1", "\"C\"")));
    file(folder, "logs/b.json", log("success", sample("1", "\"C\"") + "," + sample("2", "\"I\"")));

    Imported rows = Imported.of(Holding.OUTCOMES, folder.resolve("logs"));

    assertThat(rows.cells("task", "outcome")).containsExactly("1 | 1", "2 | 0");
    assertThat(rows.leftOut()).containsExactly("samples[0]: the same in a file before it");
  }

  @Test
  void runsInSeveralLogs_areFurtherTrials() {
    file(folder, "logs/a.json", log("success", sample("1", "\"C\"")));
    file(folder, "logs/b.json", log("success", sample("1", "\"I\"")));

    Imported rows = Imported.of(Holding.OUTCOMES, folder.resolve("logs"));

    assertThat(rows.cells("task", "trial", "outcome"))
        .containsExactly("1 | 1 | 1", "1 | 1, b.json | 0");
    assertThat(rows.notes())
        .containsExactly(
            "Runs of tasks that a file before theirs has too are further trials, which are called after"
                + " their files: 1.");
  }

  /** Two reducers of one scorer; the second could not score one of the two samples. */
  @Test
  void reducers_areMetricsOfTheSamplesThatTheyScored() {
    String scores =
        """
        {"name": "match", "scorer": "match", "reducer": "%s", "scored_samples": %d,
         "metrics": {"accuracy": {"name": "accuracy", "value": 0.5}}}
        """;
    String log =
        log("success", "")
            .replaceFirst(
                "(?s)\"scores\": \\[.*\\]\\},\\s*\"samples\"",
                "\"scores\": ["
                    + scores.formatted("mean", 2)
                    + ","
                    + scores.formatted("max", 1)
                    + "]}, \"samples\"");

    assertThat(
            Imported.of(Holding.SCORES, file(folder, "log.json", log))
                .cells("metric", "score", "n", "trials"))
        .containsExactly("match, mean | 0.5 | 2 | 2", "match, max | 0.5 | 1 | 2");
  }

  @ParameterizedTest
  @CsvSource({"time, timeout", "working, timeout", "token, -"})
  void limitOfTime_isATimeout(String limit, String status) {
    String late =
        sample("1", "\"I\"")
            .replace("\"epoch\"", "\"limit\": {\"type\": \"" + limit + "\"}, \"epoch\"");

    assertThat(outcomes(log("success", late + "," + sample("2", "NaN"))).cells("status"))
        .containsExactly(status, "error");
  }

  @Test
  void runsWithoutAnyOutcome_areStillOutcomes() {
    assertThat(
            Outcomes.read(file(folder, "log.json", log("success", sample("1", "NaN"))))
                .table()
                .rowCount())
        .isEqualTo(1);
  }

  @Test
  void day_isThatOfUtc() {
    assertThat(
            outcomes(
                    log("success", sample("1", "1"))
                        .replace("2026-03-04T10:00:00+00:00", "2026-03-04T20:30:00-04:00"))
                .cells("date"))
        .containsExactly("2026-03-05");
  }
}
