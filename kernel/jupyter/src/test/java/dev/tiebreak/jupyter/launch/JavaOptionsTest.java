package dev.tiebreak.jupyter.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaOptionsTest {

  @Test
  void all_endsWithTheOptionsOfTheUserSoThatTheyWin() {
    assertThat(new JavaOptions(List.of("-Xmx8g", "-XX:-UseCountedLoopSafepoints")).all())
        .endsWith("-Xmx8g", "-XX:-UseCountedLoopSafepoints")
        .contains("-XX:+UseSerialGC");
  }

  /** Java refuses to start with two collectors. */
  @ParameterizedTest
  @ValueSource(strings = {"-XX:+UseG1GC", "-XX:+UseZGC", "-XX:+UseParallelGC"})
  void all_leavesOurCollectorOutWhereTheUserChoosesOne(String collector) {
    assertThat(new JavaOptions(List.of(collector)).all())
        .contains(collector)
        .doesNotContain("-XX:+UseSerialGC");
  }
}
