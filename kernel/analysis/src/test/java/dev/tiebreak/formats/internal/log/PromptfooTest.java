package dev.tiebreak.formats.internal.log;

import static dev.tiebreak.formats.internal.Imported.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.formats.internal.Imported;
import dev.tiebreak.read.format.Holding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromptfooTest {

  @TempDir private Path folder;

  private static String result(
      String provider, int column, String prompt, int test, String success) {
    return """
    {"promptIdx": %d, "testIdx": %d, "promptId": "%s", "provider": {"id": "%s", "label": ""},
     "prompt": {"raw": "Q", "label": "q"}, "success": %s, "score": 1, "failureReason": 0, "latencyMs": 1250,
     "cost": 0.002, "response": {"output": "A", "cached": false,
       "tokenUsage": {"total": 16, "prompt": 14, "completion": 2, "completionDetails": {"reasoning": 1}}}}
    """
        .formatted(column, test, prompt, provider, success);
  }

  private Imported read(String version, String... results) {
    return Imported.of(
        Holding.OUTCOMES,
        file(
            folder,
            "any.json",
            """
            {"evalId": "e", "results": {"version": %s, "timestamp": "2026-03-04T10:00:00.000Z", "prompts": [],
              "results": [%s], "stats": {"successes": 1}}, "config": {"description": "Riddles"}}
            """
                .formatted(version, String.join(",", results))));
  }

  @Test
  void tests_areOutcomesOfTheirProviders() {
    Imported rows =
        read("3", result("grove:oak", 0, "p", 0, "true"), result("grove:elm", 1, "p", 0, "false"));

    assertThat(rows.cells("model", "benchmark", "subset", "task", "trial", "outcome", "date"))
        .containsExactly(
            "grove:oak | Riddles | - | 0 | 1 | true | 2026-03-04",
            "grove:elm | Riddles | - | 0 | 1 | false | 2026-03-04");
    assertThat(
            rows.cells("input_tokens", "output_tokens", "reasoning_tokens", "cost_usd", "seconds"))
        .allMatch("14 | 2 | 1 | 0.002 | 1.25"::equals);
    assertThat(rows.format()).isEqualTo("a promptfoo results file, version 3");
    assertThat(rows.notes())
        .containsExactly(
            "promptfoo knows a test by its position: tests are the same in two files only if both ran"
                + " the same list of tests.");
  }

  @Test
  void severalPrompts_areSeveralMeasures() {
    assertThat(
            read("3", result("a", 0, "p", 0, "true"), result("a", 1, "q", 0, "true"))
                .cells("subset"))
        .containsExactly("prompt 1", "prompt 2");
  }

  @Test
  void repeatedTests_areTrials() {
    assertThat(
            read("3", result("a", 0, "p", 0, "true"), result("a", 0, "p", 0, "false"))
                .cells("trial"))
        .containsExactly("1", "2");
  }

  @Test
  void errorsAndCachedAnswers_tellNoOutcomeAndNoTime() {
    Imported rows =
        read(
            "3",
            result("a", 0, "p", 0, "false").replace("\"failureReason\": 0", "\"failureReason\": 2"),
            result("a", 0, "p", 1, "true").replace("\"cached\": false", "\"cached\": true"));

    assertThat(rows.cells("outcome", "status")).containsExactly("- | error", "true | -");
    assertThat(rows.cells("seconds", "input_tokens")).containsExactly("1.25 | 14", "- | -");
  }

  @Test
  void otherVersion_isRefused() {
    assertThatThrownBy(() -> read("9", result("a", 0, "p", 0, "true")))
        .hasMessageContaining("version 9 of promptfoo's results; allowed: version 2 or 3");
  }

  @Test
  void missingAndOtherValues_areRefusedWithTheirPlace() {
    assertThatThrownBy(() -> read("3", result("a", 0, "p", 0, "null")))
        .hasMessageContaining("results.results[0]: no success; allowed: a text");
    assertThatThrownBy(() -> read("3", result("a", 0, "p", 0, "true").replace("1250", "\"1250\"")))
        .hasMessageContaining(
            "results.results[0]: latencyMs is the text \"1250\"; allowed: a number");
  }

  @Test
  void cutOff_isSaid() {
    assertThatThrownBy(() -> read("3", result("a", 0, "p", 0, "true") + ", {\"promptIdx\": ["))
        .hasMessageContaining("any.json");
  }
}
