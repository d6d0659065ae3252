package dev.tiebreak.formats.internal.log;

import static dev.tiebreak.formats.internal.Imported.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.data.Outcomes;
import dev.tiebreak.formats.internal.Imported;
import dev.tiebreak.read.format.Holding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweBenchProTest {

  private static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";

  @TempDir private Path folder;

  private Imported read(String json) {
    return Imported.of(Holding.OUTCOMES, file(folder, "oak-5.1.json", json));
  }

  private static String task(String repository, String value) {
    return "\"instance_" + repository + "-" + COMMIT + "-vnan\": " + value;
  }

  @Test
  void keys_areTasksOfTheModelThatTheFileIsCalledAfter() {
    Imported rows =
        read("{" + task("moss-hq__moss-web", "true") + ", " + task("bark__bark", "false") + "}");

    assertThat(rows.cells("model", "benchmark", "cluster", "outcome"))
        .containsExactly(
            "oak-5.1 | SWE-bench Pro | moss-hq__moss-web | true",
            "oak-5.1 | SWE-bench Pro | bark__bark | false");
    assertThat(rows.places().get(0)).isEqualTo("instance_moss-hq__moss-web-" + COMMIT + "-vnan");
    assertThat(rows.notes())
        .containsExactly("The model of these results of SWE-bench Pro is the name of the file.");
  }

  @Test
  void otherValues_areRefusedWithTheirPlace() {
    assertThatThrownBy(() -> read("{" + task("bark__bark", "\"yes\"") + "}"))
        .hasMessageContaining("-vnan: the value is the text \"yes\"; allowed: true or false");
    assertThatThrownBy(() -> read("{" + task("bark__bark", "\"true\"") + "}"))
        .hasMessageContaining("the value is the text \"true\"; allowed: true or false");
  }

  @Test
  void textWithoutAFile_namesNoModel() {
    assertThatThrownBy(() -> Outcomes.parse("{" + task("bark__bark", "true") + "}"))
        .hasMessageContaining("no name of a file; allowed: a file that is called after its model");
  }

  @Test
  void cutOff_isSaid() {
    assertThatThrownBy(() -> read("{" + task("bark__bark", "true") + ", \"instance_"))
        .hasMessageContaining("cut off");
  }

  @Test
  void otherKeys_areNotTaken() {
    assertThatThrownBy(() -> read("{\"parser-1\": true, \"parser-2\": false}"))
        .hasMessageNotContaining("SWE-bench");
  }
}
