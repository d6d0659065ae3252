package dev.tiebreak.jupyter.internal.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaOptionsTest {

  @Test
  void all_endsWithTheOptionsOfTheUserSoThatTheyWin() {
    assertThat(new JavaOptions(List.of("-Xmx8g", "-XX:-UseCountedLoopSafepoints")).all())
        .endsWith("-Xmx8g", "-XX:-UseCountedLoopSafepoints");
  }

  /** Java refuses to start with two collectors. */
  @Test
  void all_leavesTheCollectorToJavaAndTheUser() {
    assertThat(new JavaOptions(List.of()).all())
        .noneMatch(option -> option.matches("-XX:\\+Use\\w+GC"));
  }

  /** Hints are read from messages. */
  @Test
  void all_letsHotCodeKeepTheMessagesOfItsExceptions(@TempDir Path folder) throws Exception {
    Path code =
        Files.writeString(
            folder.resolve("Hot.java"),
            """
            class Hot {
              static int at(int[] array, int index) { return array[index]; }
              public static void main(String[] arguments) {
                int[] array = new int[1];
                for (int i = 1; i < 50_000; i++) {
                  try { at(array, i); } catch (ArrayIndexOutOfBoundsException e) {
                    if (e.getMessage() == null) { System.exit(3); }
                  }
                }
              }
            }
            """);
    List<String> command = new ArrayList<>(List.of(KernelSpec.java()));
    command.addAll(new JavaOptions(List.of()).all());
    command.add(code.toString());
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
  }
}
