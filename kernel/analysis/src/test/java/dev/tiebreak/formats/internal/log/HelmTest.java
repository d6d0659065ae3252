package dev.tiebreak.formats.internal.log;

import static dev.tiebreak.formats.internal.Imported.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.formats.internal.Imported;
import dev.tiebreak.read.format.Holding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelmTest {

  @TempDir private Path folder;

  private static String statistic(String name, String more, String mean) {
    return """
    {"name": {"name": "%s", "split": "test"%s}, "count": 1, "sum": %3$s, "sum_squared": 1, "mean": %3$s}
    """
        .formatted(name, more, mean);
  }

  private static String instance(String id, int trial, String more, String mean) {
    return """
    {"instance_id": "%s", "train_trial_index": %d%s, "stats": [%s, %s, %s]}
    """
        .formatted(
            id,
            trial,
            more,
            statistic("num_prompt_tokens", "", "300"),
            statistic("inference_runtime", "", "0.5"),
            statistic("exact_match", "", mean));
  }

  private Path run(String metrics) {
    file(
        folder,
        "run/run_spec.json",
        """
        {"name": "twigs:kind=short,model=grove_oak", "scenario_spec": {"class_name": "T", "args": {"kind": "short"}},
         "adapter_spec": {"model": "grove/oak"}, "metric_specs": [{"class_name": "M", "args": {"names": [%s]}}]}
        """
            .formatted(metrics));
    file(
        folder,
        "run/stats.json",
        "["
            + String.join(
                ",",
                statistic("num_prompt_tokens", "", "300"),
                statistic("exact_match", "", "0.25"),
                statistic("exact_match", ", \"perturbation\": {\"name\": \"typos\"}", "0.1"),
                statistic("f1_score", "", "0.4"))
            + "]");
    file(
        folder,
        "run/per_instance_stats.json",
        "["
            + String.join(
                ",",
                instance("id1", 0, "", "1"),
                instance("id1", 1, "", "0"),
                instance("id2", 0, "", "0"),
                instance("id2", 1, "", "0"),
                instance("id2", 0, ", \"perturbation\": {\"name\": \"typos\"}", "1"))
            + "]");
    return folder.resolve("run");
  }

  @Test
  void mainMetric_isAScoreOfCountedInstances() {
    Imported rows = Imported.of(Holding.SCORES, run("\"exact_match\", \"f1_score\""));

    assertThat(rows.cells("model", "benchmark", "subset", "metric", "score", "unit", "n", "trials"))
        .containsExactly("grove/oak | twigs | short | exact_match | 0.25 | rate | 2 | 2");
    assertThat(rows.leftOut())
        .containsExactly(
            "[0]: another metric than the main one, exact_match",
            "[2]: of instances that were changed",
            "[3]: another metric than the main one, exact_match");
  }

  @Test
  void instances_areOutcomes() {
    Imported rows = Imported.of(Holding.OUTCOMES, run("\"exact_match\""));

    assertThat(rows.cells("task", "trial", "outcome", "input_tokens", "seconds"))
        .containsExactly(
            "id1 | 0 | 1 | 300 | 0.5",
            "id1 | 1 | 0 | 300 | 0.5",
            "id2 | 0 | 0 | 300 | 0.5",
            "id2 | 1 | 0 | 300 | 0.5");
    assertThat(rows.leftOut())
        .containsExactly("[4]: an instance that was changed, or is not of the split test");
  }

  @Test
  void metricThatIsNoKnownShare_hasNoOutcomes() {
    assertThatThrownBy(() -> Imported.of(Holding.OUTCOMES, run("\"inference_runtime\"")))
        .hasMessageContaining("a value of inference_runtime, which is no share");
  }

  @Test
  void statisticsAlone_areRefused() {
    Path alone = file(folder, "stats.json", "[" + statistic("exact_match", "", "1") + "]");

    assertThatThrownBy(() -> Imported.of(Holding.SCORES, alone))
        .hasMessageContaining("no run_spec.json beside it; allowed: the whole folder of a run");
  }

  @Test
  void settingsAlone_holdNoRows() {
    assertThatThrownBy(() -> Imported.of(Holding.SCORES, run("\"x\"").resolve("run_spec.json")))
        .hasMessageContaining("this is a run of HELM, a part without rows of its own");
  }

  @Test
  void textForANumber_isRefusedWithItsPlace() {
    Path run = run("\"exact_match\"");
    file(folder, "run/stats.json", "[" + statistic("exact_match", "", "\"1\"") + "]");

    assertThatThrownBy(() -> Imported.of(Holding.SCORES, run.resolve("stats.json")))
        .hasMessageContaining("[0]: mean is the text \"1\"; allowed: a number");
  }

  @Test
  void cutOff_isSaid() {
    Path run = run("\"exact_match\"");
    file(folder, "run/stats.json", "[" + statistic("exact_match", "", "1") + ", {\"name\"");

    assertThatThrownBy(() -> Imported.of(Holding.SCORES, run.resolve("stats.json")))
        .hasMessageContaining("cut off");
  }
}
