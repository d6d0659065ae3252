package dev.tiebreak.decide;

import static dev.tiebreak.decide.DecideFixture.contest;
import static dev.tiebreak.decide.DecideFixture.decision;
import static dev.tiebreak.decide.DecideFixture.league;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.decide.doubt.Weightings;
import dev.tiebreak.decide.judge.Contest;
import dev.tiebreak.decide.judge.Verdict;
import dev.tiebreak.decide.league.League;
import dev.tiebreak.decide.league.Leagues;
import dev.tiebreak.domain.Evidence;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.TableParts;
import dev.tiebreak.stats.EffectSize;
import dev.tiebreak.stats.internal.test.PairedScores;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of inputs at the edge: ties, one benchmark, nothing tested, few and many tasks. */
class EdgeSentencesTest {

  /** Tasks of which the first model solved the first so many, and the second likewise. */
  private static Contest tasks(String benchmark, int first, int second, int tasks) {
    PairedScores scores = PairedScores.of(solved(first, tasks), solved(second, tasks));
    return Contest.of(benchmark, Evidence.PerTask.of(scores));
  }

  private static double[] solved(int solved, int tasks) {
    return IntStream.range(0, tasks).mapToDouble(task -> task < solved ? 1 : 0).toArray();
  }

  private static List<String> cells(DisplayTable table, int row) {
    return table.rows().get(row).stream().map(TableParts.Cell::text).toList();
  }

  @Test
  void league_namesAllWhoShareTheHighestScore() {
    League shared = league("X", new Evidence.SizeUnknown(), 95, 95, 5);

    assertThat(shared.finding())
        .isEqualTo("2 models share the highest score on X, without an error bar");
    assertThat(cells(Leagues.of(List.of(shared)).display(), 0)).contains("M0, M1");
  }

  @Test
  void league_withoutAnErrorBarBesideOthersSaysNothingOfTests() {
    League unsized = league("X", new Evidence.SizeUnknown(), 95, 5);
    League sized = league("Y", Evidence.Published.over(500), 95, 5);

    assertThat(Leagues.of(List.of(unsized, sized)).of("X").display().notes())
        .containsExactly("How many tasks there are is not known, so no error bar can be given.");
  }

  /** A is level at a weight of 1/3001 of P: WeightedMeans over two leads gives 3000/3001. */
  @Test
  void weightings_areNotAllOrNoneWhereTheyAreNot() {
    Weightings weightings =
        decision(contest("P", 60, 30, 300), contest("Q", 49.99, 50, 300)).weightings();

    assertThat(weightings.finding())
        .isEqualTo("A wins 99.97% of all weightings of the 2 contested benchmarks");
    assertThat(weightings.display().notes())
        .anyMatch(note -> note.contains("A wins 99.97%, B 0.03%;"));
    assertThat(cells(weightings.display(), 0)).contains("0.03%");
    assertThat(cells(weightings.display(), 1)).contains("99.97%");
  }

  @Test
  void oneBenchmark_isOne() {
    SplitDecision one = decision(contest("X", 60, 50, 300));

    assertThat(one.weightings().finding())
        .isEqualTo("A wins 100.0% of all weightings of the one contested benchmark");
    assertThat(one.weightings().display().notes())
        .contains("On the one benchmark, A leads by 10 points.");
    assertThat(one.chart().altText())
        .startsWith("Dumbbell chart of Model A and Model B on 1 benchmark. ");
  }

  /** 90 and 20 are no counts of 9 tasks, but both are of 10: no more than 9 is known here. */
  @Test
  void counts_sayNoMoreThanIsKnown() {
    assertThat(decision(contest("X", 90, 20, 9)).counts().differentTasks())
        .containsExactly(
            "No known number of tasks or runs of X gives both scores: 90 is not a count of 9"
                + " tasks; 20 is not a count of 9 tasks.");
  }

  /** Printed without decimals, 50 stands for 49.5 to 50.5 percent: 247.5 to 252.5 of 500. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          200     | 50 is 99 or 100 or 101 of 200 tasks
          500     | 50 is 248 to 252 of 500 tasks
          1000000 | 50 is 495,000 to 505,000 of 1,000,000 tasks
          """)
  void counts_ofManyTasksAreARange(int tasks, String words) {
    assertThat(decision(contest("X", 50, 40, tasks)).counts().checks().get(0).words())
        .isEqualTo(words);
  }

  @Test
  void correlation_thatCannotBeMeasuredIsNotPrintedAsZero() {
    SplitDecision decision = decision(tasks("X", 30, 0, 30), tasks("Y", 20, 10, 30));

    assertThat(cells(decision.verdicts().display(), 0)).contains("not measurable");
    assertThat(decision.verdicts().table().doubleColumn("rho").isMissing(0)).isTrue();
    assertThat(cells(decision.verdicts().display(), 1)).contains("measured: 0.500");
    assertThat(decision.pairings(0, 0.6).display().notes())
        .contains("The models are compared task by task, so no pairing has to be assumed.");
  }

  /** The normal formula gives 140 points for two tasks, 76 for 100 against 33.3 of three. */
  @Test
  void smallestLead_isOneThatCanBeFound() {
    SplitDecision decision =
        decision(tasks("P", 2, 1, 2), contest("Q", 100, 33.3, 3), contest("R", 70, 60, 200));

    assertThat(decision.verdict("P").errorBar().orElseThrow().smallestLead()).isEmpty();
    assertThat(decision.verdict("Q").errorBar().orElseThrow().smallestLead()).isEmpty();
    assertThat(decision.verdict("R").errorBar().orElseThrow().smallestLead()).isPresent();
  }

  /** 2.8016 standard errors √(1e-5 · (1 − 1e-5)/1e6) are 0.000886 points, in NumPy. */
  @Test
  void smallSizes_areNotPrintedAsZero() {
    SplitDecision decision = decision(contest("X", 99.999, 100, 1_000_000));

    assertThat(cells(decision.verdicts().display(), 0)).contains("0.001").doesNotContain("0.0");
    assertThat(cells(decision(contest("Y", 80.04, 80, 1_000_000)).margins().effects().display(), 0))
        .anyMatch(cell -> cell.startsWith("0.04 ("));
  }

  @Test
  void effect_withoutWidthIsNotGiven() {
    SplitDecision same = decision(tasks("X", 10, 10, 30));

    assertThat(same.margins().effects().of(same.margins().margins().get(0), EffectSize.ODDS_RATIO))
        .isEmpty();
  }

  /** z of Y is .1/√((.24 + .25 + 2 · .5 · √.06)/250) = 1.844 at ρ = −.5, and 2.259 at 0. */
  @Test
  void pairings_sayWherePairingIsMeasuredAndWhereNot() {
    SplitDecision mixed = decision(tasks("X", 20, 10, 30), contest("Y", 60, 50, 250));

    assertThat(mixed.pairings(-0.5, 0).finding())
        .isEqualTo("Clear leads: 1 at ρ = −0.5, 2 at ρ = 0");
    assertThat(mixed.pairings(0, 0.6).display().notes())
        .contains(
            "On X the models are compared task by task, so no pairing has to be assumed;"
                + " elsewhere the pairing is not known; on SWE-bench Verified ρ was between 0.56"
                + " and 0.66 for six pairs of models.");
    assertThat(mixed.verdicts().display().notes())
        .contains(
            "Assumed where outcomes are not known task by task: outcomes of the two models not"
                + " correlated (ρ = 0, the cautious choice), Newcombe's intervals; everywhere: α ="
                + " 0.05; p values adjusted by Holm; intervals at 95%.");
  }

  @Test
  void pairings_ofNothingTestedSayNothingOfPairingAndP() {
    assertThat(
            decision(contest("X", 60, 50, new Evidence.SizeUnknown()))
                .pairings(0, 0.6)
                .display()
                .notes())
        .isEmpty();
  }

  @Test
  void shown_isNotTakenForOneOfTheLeadsNotJudged() {
    SplitDecision decision =
        decision(
            contest("X", 80, 60, 500),
            contest("Y", 70, 60, 9),
            contest("Z", 60, 50, new Evidence.SizeUnknown()));

    assertThat(decision.verdicts().where(Verdict::clear).finding())
        .isEqualTo(
            "1 of the 3 contested leads is clear; 1 has no error bar, 1 rests on fewer than ten"
                + " tasks; shown: 1");
  }

  @Test
  void published_countsOfRunsAreARangeToo() {
    Evidence runs =
        new Evidence.Published(
            100, OptionalInt.empty(), OptionalInt.of(5), Evidence.Judging.UNKNOWN);

    assertThat(decision(contest("X", 50, 40, runs)).counts().checks().get(0).words())
        .isEqualTo("50 is 50 of 100 tasks, or 248 to 252 of 500 runs, 5 a task");
  }

  @Test
  void reason_writesManyTasksWithTheirThousandsApart() {
    assertThat(
            decision(contest("X", 50.1, 50, Evidence.Published.over(100_000)))
                .verdict("X")
                .reason())
        .contains("; with 100,000 tasks ");
  }
}
