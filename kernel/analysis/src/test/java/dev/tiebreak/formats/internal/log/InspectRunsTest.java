package dev.tiebreak.formats.internal.log;

import static dev.tiebreak.formats.internal.Imported.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.data.Scores;
import dev.tiebreak.formats.internal.Imported;
import dev.tiebreak.read.format.Holding;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Logs of several runs of one model, in one folder. */
class InspectRunsTest {

  private static final String SAME = "the same in a file before it";

  @TempDir private Path folder;
  private Path logs;

  @BeforeEach
  void aFolderOfLogs() {
    logs = folder.resolve("logs");
  }

  /** A run of one sample, whose only solver is told by its name. */
  private void log(String name, String run, String uuid, String solver, String score) {
    String text =
        """
        {"version": 2, "status": "success",
         "eval": {"task": "riddles", "model": "grove/oak", "created": "2026-03-04T10:00:00Z", %s},
         "plan": {"steps": [{"solver": "%s"}, {"solver": "generate"}]},
         "results": {"completed_samples": 1, "scores": [
           {"name": "match", "scorer": "match", "metrics": {"accuracy": {"value": %s}}}]},
         "samples": [{"id": 1, "epoch": 1, %s "scores": {"match": {"value": %s}}}]}
        """
            .formatted(run, solver, score, uuid, score);
    file(folder, "logs/" + name, text);
  }

  private Imported read(Holding holding) {
    return Imported.of(holding, logs);
  }

  private static String eval(String id) {
    return "\"eval_id\": \"" + id + "\"";
  }

  private static String uuid(String id) {
    return "\"uuid\": \"" + id + "\",";
  }

  @Test
  void equalRuns_areTwo() {
    log("a.json", eval("e1"), uuid("u1"), "generate", "1");
    log("b.json", eval("e2"), uuid("u2"), "generate", "1");

    assertThat(read(Holding.OUTCOMES).cells("trial", "outcome"))
        .containsExactly("1 | 1", "1, b.json | 1");
    Imported scores = read(Holding.SCORES);
    assertThat(scores.cells("score", "source", "harness"))
        .containsExactly("1 | - | -", "1 | b.json | -");
    assertThat(scores.notes())
        .containsExactly(
            "Scores of runs that repeat one in a file before theirs are told apart by their source, which"
                + " names their file: 1.");
  }

  @Test
  void otherScoreOfTheSameDay_isAnotherRowOfItsMeasure() {
    log("a.json", eval("e1"), "", "generate", "1");
    log("b.json", eval("e2"), "", "generate", "0");

    assertThat(Scores.read(logs).table().rowCount()).isEqualTo(2);
  }

  @Test
  void copyOfALog_countsOnce() {
    log("a.json", eval("e1"), uuid("u1"), "generate", "1");
    log("b.json", eval("e1"), uuid("u1"), "generate", "1");

    assertThat(read(Holding.OUTCOMES).leftOut()).containsExactly("samples[0]: " + SAME);
    assertThat(read(Holding.SCORES).leftOut())
        .containsExactly("results.scores[0].metrics.accuracy: " + SAME);
  }

  /** A run that was cancelled and went on in another log, which takes over what was done. */
  @Test
  void sampleThatWentIntoALaterLog_countsOnce() {
    log("a.json", eval("e1"), uuid("u1"), "generate", "1");
    log("b.json", eval("e2"), uuid("u1"), "generate", "1");

    assertThat(read(Holding.OUTCOMES).cells("trial")).containsExactly("1");
  }

  @Test
  void olderLogs_areToldApartByTheirRun() {
    log("a.json", "\"run_id\": \"r1\", \"task_id\": \"t\"", "", "generate", "1");
    log("b.json", "\"run_id\": \"r2\", \"task_id\": \"t\"", "", "generate", "1");
    log("c.json", "\"run_id\": \"r2\", \"task_id\": \"t\"", "", "generate", "1");

    assertThat(read(Holding.OUTCOMES).cells("trial")).containsExactly("1", "1, b.json");
  }

  @Test
  void logsWithoutIds_areCopiesWhereAllIsEqual() {
    log("a.json", "\"run_id\": \"\"", "", "generate", "1");
    log("b.json", "\"run_id\": \"\"", "", "generate", "1");

    assertThat(read(Holding.OUTCOMES).leftOut()).containsExactly("samples[0]: " + SAME);
  }

  @Test
  void scoresWithoutIds_stillContradictEachOther() {
    log("a.json", "\"run_id\": \"\"", "", "generate", "1");
    log("b.json", "\"run_id\": \"\"", "", "generate", "0");

    assertThatThrownBy(() -> Scores.read(logs)).hasMessageContaining("already appear in a.json");
  }

  @Test
  void otherSolver_isAnotherHarness() {
    log("a.json", eval("e1"), uuid("u1"), "generate", "1");
    log("b.json", eval("e2"), uuid("u2"), "chain_of_thought", "1");

    assertThat(read(Holding.OUTCOMES).cells("harness", "trial"))
        .containsExactly("- | 1", "chain_of_thought | 1");
    assertThat(read(Holding.SCORES).cells("harness", "score"))
        .containsExactly("- | 1", "chain_of_thought | 1");
    assertThat(read(Holding.SCORES).notes()).isEmpty();
  }
}
