package dev.tiebreak.decide.judge;

import static dev.tiebreak.decide.DecideFixture.outcomes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.domain.TaskOutcomes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContradictionTest {

  private static double[] solved(int solved, int tasks) {
    return IntStream.range(0, tasks).mapToDouble(i -> i < solved ? 1 : 0).toArray();
  }

  /**
   * By hand: a score may be off by one task, and by half a unit of its last decimal: 52.8 of 500 is
   * 264 ± .25 tasks, 78 of 500 is 390 ± 2.5.
   */
  @ParameterizedTest
  @CsvSource({
    "52.8, 51, 500, true",
    "52.8, 264, 500, false",
    "52.8, 265, 500, false",
    "52.8, 263, 500, false",
    "52.8, 266, 500, true",
    "78, 393, 500, false",
    "78, 394, 500, true",
    "78.0, 392, 500, true",
    "33.3, 1, 3, false",
    "66.7, 1, 3, false",
    "66.7, 0, 3, true",
    "0, 1, 500, false",
    "100, 9, 10, false",
    "100, 8, 10, true",
  })
  void contradiction_isMoreThanATaskAndRounding(
      BigDecimal printed, int solved, int tasks, boolean contradicts) {
    assertThat(Contest.Contradiction.of(printed, outcomes("A", solved(solved, tasks))).isPresent())
        .isEqualTo(contradicts);
  }

  /** Two runs of each of four tasks, half a task by partial credit: 2 + .5 + .25 = 2.75 solved. */
  @Test
  void contradiction_countsRunsAndPartialCreditAsPartsOfATask() {
    TaskOutcomes outcomes =
        new TaskOutcomes(
            "X",
            "A",
            Map.of(
                "1", List.of(1.0, 1.0),
                "2", List.of(1.0, 1.0),
                "3", List.of(1.0, 0.0),
                "4", List.of(0.5, 0.0)),
            Map.of());

    assertThat(Contest.Contradiction.of(new BigDecimal("68.8"), outcomes)).isEmpty();
    assertThat(Contest.Contradiction.of(new BigDecimal("43.0"), outcomes))
        .hasValueSatisfying(
            found ->
                assertThat(found.ofPrinted("A", "X"))
                    .isEqualTo(
                        "A is printed with 43.0 on X, but its outcomes give 68.8 (2.8 of 4 tasks);"
                            + " the printed score is used here."));
  }

  @Test
  void contradiction_ofNoOutcomesIsNone() {
    assertThat(Contest.Contradiction.of(new BigDecimal("43.0"), outcomes("A"))).isEmpty();
  }
}
