package dev.tiebreak.formats.internal.log;

import static dev.tiebreak.formats.internal.Imported.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.formats.internal.Imported;
import dev.tiebreak.read.format.Holding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TauBenchTest {

  @TempDir private Path folder;

  private static String trial(String task, String reward, int trial) {
    return """
    {"task_id": %s, "reward": %s, "info": {"task": {"user_id": "u"}, "user_cost": 0.5},
     "traj": [{"role": "system", "content": "Policy"}], "trial": %d}
    """
        .formatted(task, reward, trial);
  }

  private Imported read(String name, String json) {
    return Imported.of(Holding.OUTCOMES, file(folder, name, json));
  }

  @Test
  void trials_areOutcomesOfTheModelInTheName() {
    Imported rows =
        read("oak-4o-airline.json", "[" + trial("0", "1.0", 0) + "," + trial("0", "0.0", 1) + "]");

    assertThat(rows.cells("model", "benchmark", "subset", "task", "trial", "outcome"))
        .containsExactly(
            "oak-4o | tau-bench | airline | 0 | 0 | 1.0",
            "oak-4o | tau-bench | airline | 0 | 1 | 0.0");
    assertThat(rows.columns()).doesNotContain("cost_usd");
    assertThat(rows.notes())
        .containsExactly(
            "The model of these trajectories of tau-bench, and the domain where one is known, are from"
                + " the name of the file.");
  }

  @Test
  void otherNames_areModelsWithoutADomain() {
    assertThat(read("oak_0521.json", "[" + trial("3", "1.0", 0) + "]").cells("model", "subset"))
        .containsExactly("oak_0521 | -");
  }

  @Test
  void missingAndOtherRewards_areRefusedWithTheirPlace() {
    assertThatThrownBy(() -> read("oak.json", "[" + trial("3", "\"1.0\"", 0) + "]"))
        .hasMessageContaining("[0]: reward is the text \"1.0\"; allowed: a number");
    assertThatThrownBy(() -> read("oak.json", "[" + trial("3", "null", 0) + "]"))
        .hasMessageContaining("[0]: no reward; allowed: a number");
  }

  @Test
  void cutOff_isSaid() {
    assertThatThrownBy(() -> read("oak.json", "[" + trial("3", "1.0", 0) + ", {\"task_id\": "))
        .hasMessageContaining("cut off");
  }

  @Test
  void otherTrials_areNotTaken() {
    assertThatThrownBy(() -> read("oak.json", "[{\"task_id\": 1, \"reward\": 1}]"))
        .hasMessageNotContaining("tau-bench");
  }
}
