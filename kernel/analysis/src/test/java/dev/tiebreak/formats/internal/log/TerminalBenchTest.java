package dev.tiebreak.formats.internal.log;

import static dev.tiebreak.formats.internal.Imported.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.formats.internal.Imported;
import dev.tiebreak.read.format.Holding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TerminalBenchTest {

  private static final String RUN = "results/20260102_climber_oak-4/run1_2026-01-02__03-04-05/";

  @TempDir private Path folder;

  private static String trial(String task, String resolved, String failure) {
    return """
    {"id": "1", "trial_name": "%1$s.1-of-1", "task_id": "%1$s", "instruction": "Sort.", "is_resolved": %2$s,
     "failure_mode": "%3$s", "total_input_tokens": 0, "total_output_tokens": 12,
     "trial_started_at": "2026-01-02T03:04:05+00:00", "trial_ended_at": "2026-01-02T03:05:05.25+00:00"}
    """
        .formatted(task, resolved, failure);
  }

  private void run(String... trials) {
    file(
        folder,
        RUN + "results.json",
        "{\"id\": \"2\", \"results\": [" + String.join(",", trials) + "]}");
  }

  private Imported read() {
    return Imported.of(Holding.OUTCOMES, folder.resolve("results"));
  }

  @Test
  void trialOfUnknownResult_countsAsFailed() {
    run(
        trial("a", "true", "unset"),
        trial("b", "null", "test_timeout"),
        trial("c", "false", "parse_error"));

    Imported rows = read();

    assertThat(rows.cells("model", "harness", "benchmark", "task", "outcome", "status"))
        .containsExactly(
            "oak-4 | climber | Terminal-Bench | a | true | -",
            "oak-4 | climber | Terminal-Bench | b | false | timeout",
            "oak-4 | climber | Terminal-Bench | c | false | error");
    assertThat(rows.cells("output_tokens", "seconds", "date"))
        .allMatch("12 | 60.25 | 2026-01-02"::equals);
    assertThat(rows.columns()).doesNotContain("input_tokens");
    assertThat(rows.notes())
        .containsExactly(
            "The model of these trials of Terminal-Bench is from the name of the folder of their run.");
  }

  @Test
  void trialThatItsRunRepeats_countsOnce() {
    run(trial("a", "true", "unset"), trial("b", "false", "unset"));
    file(folder, RUN + "a/a.1-of-1/results.json", trial("a", "true", "unset"));

    Imported rows = read();

    assertThat(rows.cells("task")).containsExactlyInAnyOrder("a", "b");
    assertThat(rows.leftOut())
        .hasSize(1)
        .allMatch(line -> line.endsWith("the same in a file before it"));
  }

  @Test
  void settingsOfTheRun_goBeforeTheFolder() {
    run(trial("a", "true", "unset"));
    file(
        folder,
        RUN + "run_metadata.json",
        """
        {"run_id": "r", "agent_name": "climber-2", "model_name": "grove/oak", "dataset_name": "twig-core",
         "dataset_version": "0.1.1", "dataset_size": 1}
        """);

    assertThat(read().cells("model", "harness", "benchmark", "version"))
        .containsExactly("grove/oak | climber-2 | twig-core | 0.1.1");
  }

  /** Runs that are called otherwise lie in the folder of a submission. */
  @Test
  void folderOfASubmission_goesBeforeThatOfARun() {
    String trials = "{\"id\": \"2\", \"results\": [" + trial("a", "true", "unset") + "]}";
    file(folder, "results/20260102_climber_oak-4/climb_1/results.json", trials);
    file(
        folder,
        "results/20260102_climber_oak-4/climb_2/results.json",
        trials.replace("a.1", "a.2"));

    assertThat(read().cells("model", "harness", "trial"))
        .containsExactly("oak-4 | climber | a.1-of-1", "oak-4 | climber | a.2-of-1");
  }

  @Test
  void otherValues_areRefusedWithTheirPlace() {
    run(trial("a", "\"yes\"", "unset"));

    assertThatThrownBy(this::read)
        .hasMessageContaining(
            "results[0]: is_resolved is the text \"yes\"; allowed: true, false or null");
  }

  @Test
  void cutOff_isSaid() {
    run(trial("a", "true", "unset") + ", {");

    assertThatThrownBy(() -> Imported.of(Holding.OUTCOMES, folder.resolve(RUN + "results.json")))
        .hasMessageContaining("results.json");
  }

  @Test
  void otherResults_areNotTaken() {
    assertThatThrownBy(
            () ->
                Imported.of(
                    Holding.OUTCOMES,
                    file(folder, "x.json", "{\"results\": [{\"task_id\": \"a\"}]}")))
        .hasMessageNotContaining("Terminal-Bench");
  }
}
