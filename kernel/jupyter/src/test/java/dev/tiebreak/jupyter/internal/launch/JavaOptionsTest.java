package dev.tiebreak.jupyter.internal.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

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
}
