package dev.tiebreak.show;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Other tests rely on this class: it must notice any wrong cell. */
class FrameAssertTest {

  private static Table frame() {
    return Table.create(
        "leads",
        StringColumn.create("benchmark", "SWE", "GPQA"),
        DoubleColumn.create("p", 0.0314, Double.NaN),
        IntColumn.create("tasks", 500, 198));
  }

  @Test
  void hasRows_takesWhatIsSo() {
    FrameAssert.assertThat(frame())
        .isNamed("leads")
        .hasRows("benchmark | p | tasks", "SWE | 0.031 | 500", "GPQA | | 198");
  }

  @ParameterizedTest
  @CsvSource({
    "benchmark | p | task,  SWE | 0.031 | 500, GPQA | | 198",
    "benchmark | p | tasks, SWE | 0.032 | 500, GPQA | | 198",
    "benchmark | p | tasks, SWE | | 500,       GPQA | | 198",
    "benchmark | p | tasks, SWE | 0.031 | 500, GPQA | 0 | 198",
    "benchmark | p | tasks, SWE | 0.031 | 501, GPQA | | 198",
    "benchmark | p | tasks, swe | 0.031 | 500, GPQA | | 198",
    "benchmark | p | tasks, SWE | 0.031,       GPQA | | 198"
  })
  void hasRows_noticesWhatIsWrong(String header, String first, String second) {
    assertThatThrownBy(() -> FrameAssert.assertThat(frame()).hasRows(header, first, second))
        .isInstanceOf(AssertionError.class);
  }
}
