package dev.tiebreak.formats.internal.log;

import static dev.tiebreak.formats.internal.Imported.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.formats.internal.Imported;
import dev.tiebreak.read.format.Holding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HarborTest {

  private static final String TRIAL =
      """
      {"id": "0-1", "task_name": "sort-leaves", "trial_name": "sort-leaves__a1", "source": "twig-bench",
       "agent_info": {"name": "climber", "version": "2", "model_info": {"name": "oak", "provider": "grove"}},
       "agent_result": {"n_input_tokens": 1000, "n_cache_tokens": 400, "n_output_tokens": 50, "cost_usd": 0.25},
       "verifier_result": {"rewards": {"reward": 1.0}}, "exception_info": null,
       "started_at": "2026-03-04T23:59:00.500000Z", "finished_at": "2026-03-05T00:01:01Z"}
      """;

  @TempDir private Path folder;

  private Imported read(String json) {
    return Imported.of(Holding.OUTCOMES, file(folder, "result.json", json));
  }

  @Test
  void trial_isAnOutcomeWhoseInputIncludesTheCache() {
    assertThat(
            read(TRIAL)
                .cells(
                    "model", "benchmark", "task", "trial", "harness", "outcome", "status", "date"))
        .containsExactly(
            "oak | twig-bench | sort-leaves | sort-leaves__a1 | climber | 1.0 | - | 2026-03-04");
    assertThat(
            read(TRIAL)
                .cells(
                    "input_tokens",
                    "cache_read_tokens",
                    "output_tokens",
                    "cost_usd",
                    "seconds",
                    "input_includes_cache"))
        .containsExactly("1000 | 400 | 50 | 0.25 | 120.5 | yes");
  }

  @Test
  void exceptions_areItsStatus() {
    String timeout =
        TRIAL
            .replace("{\"rewards\": {\"reward\": 1.0}}", "null")
            .replace(
                "\"exception_info\": null",
                "\"exception_info\": {\"exception_type\": \"AgentTimeoutError\"}");

    assertThat(read(timeout).cells("outcome", "status")).containsExactly("- | timeout");
    assertThat(read(timeout.replace("AgentTimeoutError", "OddError")).cells("status"))
        .containsExactly("error");
    assertThat(
            read(TRIAL.replace(
                    "\"exception_info\": null",
                    "\"exception_info\": {\"exception_type\": \"AgentTimeoutError\"}"))
                .cells("outcome", "status"))
        .containsExactly("1.0 | timeout");
  }

  @Test
  void steps_areSummed() {
    String steps =
        TRIAL.replaceFirst(
            "\"agent_result\": \\{.*\\},",
            "\"agent_result\": null, \"step_results\": [{\"agent_result\": {\"n_input_tokens\": 7, \"cost_usd\": 0.1}},"
                + " {\"agent_result\": {\"n_input_tokens\": 8, \"cost_usd\": 0.2}}, {\"agent_result\": null}],");

    assertThat(read(steps).cells("input_tokens", "output_tokens", "cost_usd"))
        .containsExactly("15 | - | 0.3");
  }

  @Test
  void severalRewards_areSeveralMetrics() {
    assertThat(
            read(TRIAL.replace("{\"reward\": 1.0}", "{\"style\": 0.5, \"tests\": 0}"))
                .cells("metric", "outcome"))
        .containsExactly("style | 0.5", "tests | 0");
  }

  @Test
  void otherTrials_areLeftOutWithTheirReason() {
    assertThatThrownBy(() -> read(TRIAL.replace("\"reward\": 1.0", "\"reward\": 7")))
        .hasMessageContaining("a reward that is no share: 7");
    assertThatThrownBy(() -> read(TRIAL.replace("\"model_info\"", "\"x\"")))
        .hasMessageContaining("a trial that names no model");
    assertThatThrownBy(() -> read(TRIAL.replace("{\"rewards\": {\"reward\": 1.0}}", "null")))
        .hasMessageContaining("a trial without a reward or an exception");
  }

  @Test
  void job_countsEachTrialOnce() {
    file(
        folder,
        "job/result.json",
        "{\"id\": \"j\", \"n_total_trials\": 2, \"stats\": {\"evals\": {}}}");
    file(folder, "job/a/result.json", TRIAL);
    file(folder, "job/b/result.json", TRIAL.replace("leaves__a1", "leaves__b2"));

    Imported rows = Imported.of(Holding.OUTCOMES, folder.resolve("job"));

    assertThat(rows.cells("trial")).containsExactly("sort-leaves__a1", "sort-leaves__b2");
    assertThat(rows.leftOut()).isEmpty();
  }

  @Test
  void otherVersion_isRefused() {
    assertThatThrownBy(() -> read(TRIAL.replace("\"id\"", "\"schema_version\": 9, \"id\"")))
        .hasMessageContaining("version 9 of Harbor's trials; allowed: version 1");
  }

  @Test
  void textForANumber_isRefused() {
    assertThatThrownBy(() -> read(TRIAL.replace("1000", "\"1000\"")))
        .hasMessageContaining("n_input_tokens is the text \"1000\"; allowed: a number");
  }

  @Test
  void cutOff_isSaid() {
    assertThatThrownBy(() -> read(TRIAL.substring(0, TRIAL.length() - 20)))
        .hasMessageContaining("cut off");
  }
}
