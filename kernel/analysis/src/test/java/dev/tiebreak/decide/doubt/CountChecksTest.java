package dev.tiebreak.decide.doubt;

import static dev.tiebreak.decide.DecideFixture.contest;
import static dev.tiebreak.decide.DecideFixture.decision;
import static dev.tiebreak.decide.DecideFixture.headings;
import static dev.tiebreak.decide.DecideFixture.published;
import static dev.tiebreak.decide.DecideFixture.rows;
import static dev.tiebreak.decide.DecideFixture.unsized;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.decide.SplitDecision;
import dev.tiebreak.domain.Evidence;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.FrameAssert;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Counts by hand: 284/361 is 78.67%, 288/369 is 78.05%, 1/9 is 11.1%. */
class CountChecksTest {

  private final CountChecks counts =
      decision(
              contest("OS", 78.7, 78, published(361, OptionalInt.of(369), 0)),
              unsized("Unsized", 1.0, 2.0),
              contest("Nine", 11.1, 22.3, 9))
          .counts();

  @Test
  void table_hasARowForEachScore() {
    FrameAssert.assertThat(counts.table())
        .isNamed("counts")
        .hasRows(
            "benchmark | model | score | is_count_of_tasks | finding",
            "OS | Model A | 78.700 | true | 78.7 is 284 of 361 tasks, but not a count of 369"
                + " tasks of"
                + " the whole benchmark",
            "OS | Model B | 78.000 | false | 78.0 is 288 of 369 tasks of the whole benchmark,"
                + " but not a count of 361 tasks",
            "Nine | Model A | 11.100 | true | 11.1 is 1 of 9 tasks",
            "Nine | Model B | 22.300 | false | 22.3 is not a count of 9 tasks");
  }

  @Test
  void display_mutesWhatIsNoCount() {
    DisplayTable display = counts.display();

    assertThat(display.title()).isEqualTo("Can these scores be counts of tasks?");
    assertThat(display.subtitle())
        .isEqualTo("Scores in percent, with the decimals they were printed with");
    assertThat(headings(display)).isEqualTo("Benchmark | Model | Score");
    assertThat(rows(display))
        .containsExactly(
            "OS | A | 78.7 is 284 of 361 tasks, but not a count of 369 tasks of the whole"
                + " benchmark",
            "OS | B | 78.0 is 288 of 369 tasks of the whole benchmark, but not a count of 361"
                + " tasks",
            "Nine | A | 11.1 is 1 of 9 tasks",
            "Nine | B | (22.3 is not a count of 9 tasks)");
    assertThat(display.notes())
        .containsExactly(
            "No known number of tasks or runs of OS gives both scores: 78.7 is 284 of 361"
                + " tasks, but not a count of 369 tasks of the whole benchmark; 78.0 is 288 of 369"
                + " tasks of the whole benchmark, but not a count of 361 tasks.",
            "No known number of tasks or runs of Nine gives both scores: 11.1 is 1 of 9"
                + " tasks; 22.3 is not a count of 9 tasks.",
            "A score that is not a count of the tasks averages several runs, gives partial"
                + " credit or"
                + " counts other tasks. That is no error, but two such scores may not measure the"
                + " same thing.");
    assertThat(display.source()).isEqualTo("a test");
    assertThat(counts).hasToString(display.text());
  }

  @Test
  void tasks_areTheLikeliestThatAScoreIsACountOf() {
    assertThat(counts.checks().get(0).tasks().map(CountChecks.Check.TaskSet::size)).contains(361);
    assertThat(counts.checks().get(1).tasks().map(CountChecks.Check.TaskSet::size)).contains(369);
    assertThat(counts.checks().get(3).tasks()).isEmpty();
  }

  /** Scores of one benchmark are held against each other, not against those of the next. */
  @Test
  void differentTasks_areOfOneBenchmark() {
    assertThat(
            decision(contest("X", 11.1, 22.2, 9), contest("Y", 50, 25, 4))
                .counts()
                .differentTasks())
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"RUBRIC", "PAIRWISE"})
  void counts_leaveOutWhatIsNotPassedOrFailed(Evidence.Judging judging) {
    SplitDecision decision =
        decision(
            contest(
                "X",
                78.7,
                78,
                new Evidence.Published(9, OptionalInt.empty(), OptionalInt.of(1), judging)));

    assertThat(decision.counts().checks()).isEmpty();
    assertThat(decision.verdicts().display().notes())
        .endsWith(
            "X is not judged pass or fail; its error bar is the widest that such scores allow.");
  }

  @ParameterizedTest
  @EnumSource(names = {"PASS_FAIL", "UNKNOWN"})
  void counts_takeWhatIsPassedOrFailed(Evidence.Judging judging) {
    SplitDecision decision =
        decision(
            contest(
                "X",
                50,
                25,
                new Evidence.Published(4, OptionalInt.empty(), OptionalInt.of(3), judging)));

    assertThat(decision.counts().checks()).hasSize(2);
    assertThat(decision.verdicts().display().notes())
        .noneMatch(note -> note.contains("not judged"))
        .endsWith(
            "On X each task is usually run 3 times; how far the trials of a task agree is not"
                + " known, so the error bar is that of a single run of each task and, if"
                + " anything, too wide.");
  }
}
