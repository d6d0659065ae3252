package dev.tiebreak.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Outcomes of one model of which some are missing. */
class TaskOutcomesTest {

  /**
   * Task a: 1, 0 and a run that came to nothing; task b: 1; task c: two runs without an outcome.
   */
  private static TaskOutcomes some() {
    Map<String, List<Double>> runs = new LinkedHashMap<>();
    runs.put("a", List.of(1.0, 0.0));
    runs.put("b", List.of(1.0));
    Map<String, Integer> missing = new LinkedHashMap<>();
    missing.put("a", 1);
    missing.put("c", 2);
    return new TaskOutcomes("X", "A", runs, Map.of(), missing);
  }

  @Test
  void tasks_areThoseWithAnOutcomeThenThoseWithout() {
    assertThat(some().tasks()).containsExactly("a", "b", "c");
  }

  /** With what is missing as failed: a 1/3, b 1, c 0; without: a 1/2, b 1. */
  @Test
  void percent_countsMissingRunsAsFailedWhereThatIsAsked() {
    assertThat(some().percentWithMissingFailed()).hasValue(44.444444444);
    assertThat(some().percent()).hasValue(75);
    assertThat(some().solved()).isEqualTo(1.5);
  }

  @Test
  void percent_ofNoTaskIsNone() {
    TaskOutcomes none = new TaskOutcomes("X", "A", Map.of(), Map.of());

    assertThat(none.percentWithMissingFailed()).isEmpty();
    assertThat(none.percent()).isEmpty();
  }

  @Test
  void among_countsATaskThatOnlyOthersRanAsOneMissingRun() {
    TaskOutcomes among = some().among(new LinkedHashSet<>(List.of("a", "b", "c", "d")));

    assertThat(among.missing()).isEqualTo(Map.of("a", 1, "c", 2, "d", 1));
    assertThat(among.runs()).isEqualTo(some().runs());
    assertThat(some().among(Set.of()).missing()).isEqualTo(some().missing());
  }

  @Test
  void evidence_tellsWhatIsMissingOfBoth() {
    TaskOutcomes other =
        new TaskOutcomes(
            "X", "B", Map.of("a", List.of(0.0), "b", List.of(1.0), "d", List.of(1.0)), Map.of());
    Evidence.Missing missing = missing(some().evidence(other));

    assertThat(missing)
        .isEqualTo(
            new Evidence.Missing(
                4,
                3,
                1,
                new Evidence.Printed(OptionalDouble.of(33.333333333), OptionalDouble.of(50))));
    assertThat(missing.mirrored()).isEqualTo(missing(other.evidence(some())));
    assertThat(other.evidence(other).outcomes().orElseThrow().missing()).isEmpty();
  }

  private static Evidence.Missing missing(Evidence evidence) {
    return evidence.outcomes().orElseThrow().missing().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          40 | 60 | SECOND | B still leads, 60.0 to 40.0
          40 | 60 | FIRST  | B leads, 60.0 to 40.0
          60 | 40 | FIRST  | A still leads, 60.0 to 40.0
          50 | 50 | FIRST  | both have 50.0
          """)
  void missing_isSaidWithBothNumbers(double first, double second, Side winner, String who) {
    assertThat(
            new Evidence.Missing(
                    1_200,
                    3,
                    0,
                    new Evidence.Printed(OptionalDouble.of(first), OptionalDouble.of(second)))
                .words(" on X", side -> side == Side.FIRST ? "A" : "B", Optional.of(winner)))
        .isEqualTo(
            "Missing outcomes on X, of A on 3 and of B on 0 of 1,200 tasks, are left out; counted as"
                + " failed, "
                + who
                + ".");
  }
}
