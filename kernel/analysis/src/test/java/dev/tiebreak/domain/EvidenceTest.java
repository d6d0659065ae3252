package dev.tiebreak.domain;

import static dev.tiebreak.decide.DecideFixture.outcomes;
import static dev.tiebreak.decide.DecideFixture.printed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The evidence behind scores: outcomes joined by the names of their tasks, and what is refused. */
class EvidenceTest {

  private final TaskOutcomes first = outcomes("A", 1, 0, 1, 1, 0);
  private final TaskOutcomes second = outcomes("B", 0, 0, 1);

  @Test
  void with_joinsByTheNamesOfTasks() {
    Evidence.PerTask evidence = first.with(second);

    assertThat(evidence.scores().n()).isEqualTo(3);
    assertThat(evidence.scores().firstMean()).isEqualTo(2 / 3.0);
    assertThat(evidence.scores().secondMean()).isEqualTo(1 / 3.0);
    assertThat(evidence.onlyFirst()).containsExactly("t3", "t4");
    assertThat(evidence.onlySecond()).isEmpty();
    assertThat(evidence.runs()).isEqualTo(new Evidence.Runs(1, 1));
    assertThat(evidence.replaced()).isEmpty();
    assertThat(second.with(first).onlySecond()).containsExactly("t3", "t4");
  }

  @Test
  void mirrored_turnsEverythingRound() {
    Evidence.PerTask turned =
        (Evidence.PerTask) first.with(second).insteadOf(printed(61.5, 40.0)).mirrored();

    assertThat(turned.onlyRunBy(Side.FIRST)).isEmpty();
    assertThat(turned.onlyRunBy(Side.SECOND)).containsExactly("t3", "t4");
    assertThat(turned.scores().firstMean()).isEqualTo(1 / 3.0);
    assertThat(turned.replaced().orElseThrow().first()).hasValue(40);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 | 1 | ''
          5 | 5 | , 5 times each
          1 | 3 | , 1 to 3 times each
          """)
  void runs_areSaidWhereThereIsMoreThanOne(int fewest, int most, String words) {
    assertThat(new Evidence.Runs(fewest, most)).hasToString(words);
  }

  /** One task is run twice by one model and three times by the other, the other once by both. */
  @Test
  void with_countsTheRunsOfTheTasksThatBothRan() {
    TaskOutcomes one =
        new TaskOutcomes("X", "A", Map.of("1", List.of(1.0, 0.0), "2", List.of(1.0)), Map.of());
    TaskOutcomes three =
        new TaskOutcomes(
            "X",
            "B",
            Map.of("1", List.of(0.0, 0.0, 1.0), "2", List.of(0.0), "3", List.of(1., 1., 1., 1.)),
            Map.of());

    assertThat(one.with(three).runs()).isEqualTo(new Evidence.Runs(1, 3));
    assertThat(three.with(one).runs()).isEqualTo(new Evidence.Runs(1, 3));
    assertThat(one.percent()).hasValue(75);
    assertThat(one.with(three).scores().secondMean()).isEqualTo(1 / 6.0);
  }

  /** A task without a cluster is its own cluster, whatever the others are called. */
  @Test
  void with_letsTasksWithoutAClusterStandForThemselves() {
    Map<String, List<Double>> runs =
        Map.of("1", List.of(1.0), "2", List.of(0.0), "3", List.of(1.0), "4", List.of(1.0));
    TaskOutcomes clustered = new TaskOutcomes("X", "A", runs, Map.of("1", "c", "2", "c"));

    assertThat(clustered.with(clustered).scores().clusters()).hasValue(3);
    assertThat(new TaskOutcomes("X", "A", runs, Map.of()).with(clustered).scores().clusters())
        .isEmpty();
  }

  @Test
  void with_refusesFewerThanTwoTasksInCommon() {
    assertThatThrownBy(() -> first.with(outcomes("B", 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "On X, A (5 tasks) and B (1 task) have only one task in common; allowed: 2 tasks or more"
                + " that all of them ran, by the same name");
    assertThatThrownBy(
            () ->
                first.with(
                    new TaskOutcomes(
                        "X", "B", Map.of("u", List.of(1.0), "v", List.of(1.0)), Map.of())))
        .hasMessage(
            "On X, A (5 tasks) and B (2 tasks) have no task in common; allowed: 2 tasks or more that"
                + " all of them ran, by the same name");
    assertThat(first.with(outcomes("B", 1, 1)).scores().n()).isEqualTo(2);
  }

  @Test
  void with_refusesASingleCluster() {
    TaskOutcomes one =
        new TaskOutcomes(
            "X", "A", Map.of("1", List.of(1.0), "2", List.of(0.0)), Map.of("1", "c", "2", "c"));

    assertThatThrownBy(() -> one.with(one))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "On X, all 2 tasks that A and A have in common are in the cluster \"c\"; allowed: two"
                + " clusters or more, or none");
  }

  @Test
  void values_refuseWhatTheyCannotBe() {
    assertThatThrownBy(() -> new TaskOutcomes("X", "A", Map.of("1", List.of()), Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Task 1 of X has no run; allowed: one or more");
    assertThatThrownBy(() -> new Evidence.Runs(0, 1))
        .hasMessage("Runs of a task: 0; allowed: 1 or more");
    assertThatThrownBy(() -> new Evidence.Runs(3, 2))
        .hasMessage("Most runs of a task: 2; allowed: 3 or more");
    assertThatThrownBy(
            () ->
                new Evidence.Published(
                    9, OptionalInt.empty(), OptionalInt.of(0), Evidence.Judging.PASS_FAIL))
        .hasMessage("Trials of each task: 0; allowed: 1 or more");
    assertThatThrownBy(() -> Evidence.Published.over(0)).hasMessage("Tasks: 0; allowed: 1 or more");
    assertThatThrownBy(
            () ->
                new Evidence.Published(
                    9, OptionalInt.of(8), OptionalInt.empty(), Evidence.Judging.PASS_FAIL))
        .hasMessage("Tasks of the whole benchmark: 8; allowed: 9 or more");
    assertThatThrownBy(() -> new Contender(" ", "A"))
        .hasMessage("A model's name is \" \", short \"A\"; allowed: not blank");
    assertThatThrownBy(() -> new Contender("A", " "))
        .hasMessage("A model's name is \"A\", short \" \"; allowed: not blank");
    assertThatThrownBy(() -> Contender.of(""))
        .hasMessage("A model's name is \"\", short \"\"; allowed: not blank");
  }

  @Test
  void values_takeWhatIsJustAllowed() {
    assertThat(
            new Evidence.Published(
                2, OptionalInt.of(2), OptionalInt.of(1), Evidence.Judging.UNKNOWN))
        .extracting(Evidence.Published::tasks)
        .isEqualTo(2);
  }
}
