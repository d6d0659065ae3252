package dev.tiebreak.decide;

import static dev.tiebreak.decide.DecideFixture.contest;
import static dev.tiebreak.decide.DecideFixture.decision;
import static dev.tiebreak.decide.DecideFixture.league;
import static dev.tiebreak.decide.DecideFixture.models;
import static dev.tiebreak.decide.DecideFixture.outcomes;
import static dev.tiebreak.decide.DecideFixture.provenance;
import static dev.tiebreak.decide.DecideFixture.unsized;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.chart.plot.MarginBars;
import dev.tiebreak.decide.judge.Assumptions;
import dev.tiebreak.decide.judge.Certainty;
import dev.tiebreak.decide.judge.Contest;
import dev.tiebreak.decide.judge.Margin;
import dev.tiebreak.decide.judge.MarginInterval;
import dev.tiebreak.decide.judge.Verdict;
import dev.tiebreak.decide.league.League;
import dev.tiebreak.decide.league.Leagues;
import dev.tiebreak.domain.Evidence;
import dev.tiebreak.show.TableParts;
import dev.tiebreak.stats.Confidence;
import dev.tiebreak.stats.internal.test.PairedScores;
import dev.tiebreak.words.internal.Numbers;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be called clear, and what titles say of the leads that may not. */
class ClearLeadsTest {

  /** z tests by SciPy 1.17.1 below .05: .0143, .0384, .0143 – of two, three and nine tasks. */
  @ParameterizedTest
  @CsvSource({"100, 0, 2", "100, 33.3, 3", "33.3, 100, 3", "100, 44.4, 9"})
  void lead_ofFewerThanTenTasksIsNeverClear(double first, double second, int tasks) {
    Verdict verdict = decision(contest("X", first, second, tasks)).verdict("X");

    assertThat(verdict.certainty()).isEqualTo(Certainty.TOO_FEW_TASKS);
    assertThat(verdict.reason())
        .endsWith("; with " + tasks + " tasks, fewer than ten, no lead is called clear.");
    assertThat(verdict.errorBar().orElseThrow().correlationNeeded()).isEmpty();
  }

  /**
   * p by SciPy's norm.sf and Newcombe's limits by statsmodels 0.15.0, confint_proportions_2indep,
   * method newcomb.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          100  | 70                | 10  | 0.038  | −3.8 to 60.3
          100  | 86.66666666666667 | 30  | 0.032  | −0.6 to 29.7
          100  | 96                | 100 | 0.041  | −0.4 to 9.8
          86.27450980392157 | 70.58823529411765 | 51 | 0.0498 | −0.4 to 30.9
          """)
  void lead_besideAnIntervalThatHoldsZeroOnlyLeans(
      double first, double second, int tasks, String p, String interval) {
    Verdict verdict = decision(contest("X", first, second, tasks)).verdict("X");

    assertThat(verdict.certainty()).isEqualTo(Certainty.LEANS);
    assertThat(verdict.reason())
        .contains(
            "; its test alone gives p = "
                + p
                + ", but the interval still includes 0 ("
                + interval
                + " with 95% confidence)");
  }

  /** Newcombe's lower limit, in NumPy, is .0248288 points; p = .0366 by SciPy's norm.sf. */
  @Test
  void limit_isNotRoundedOntoZero() {
    SplitDecision decision = decision(contest("X", 90, 89.6, 50_000));

    assertThat(decision.verdict("X").reason())
        .isEqualTo(
            "A leads X by 0.4 points (0.02 to 0.78 with 95% confidence); that lead is clear (p ="
                + " 0.037).");
    assertThat(decision.verdicts().display().rows().get(0))
        .extracting(TableParts.Cell::text)
        .contains("0.02 to 0.78");
    assertThat(decision.margins().effects().display().rows().get(0).get(2).text())
        .isEqualTo("0.40 (0.02 to 0.78)");
  }

  @Test
  void p_isNeverPrintedAsZero() {
    SplitDecision decision = decision(contest("X", 100, 0, 500));

    assertThat(decision.verdicts().display().rows().get(0))
        .extracting(TableParts.Cell::text)
        .contains("< 0.001")
        .doesNotContain("0.000");
    assertThat(decision.verdict("X").reason()).contains("(p < 0.001)");
    assertThat(decision.verdicts().table().doubleColumn("adjusted_p").get(0)).isLessThan(1e-100);
  }

  @ParameterizedTest
  @CsvSource({
    "0.0498, 95, = 0.0498",
    "0.0502, 95, = 0.0502",
    "0.05, 95, = 0.050",
    "0.049996, 95, = 0.049996",
    "0.0498, 99, = 0.050",
    "0.0096, 99, = 0.0096",
    "0.1234, 95, = 0.123",
    "0.9999, 95, = 1.000",
    "0.0009999, 95, < 0.001",
    "0, 95, < 0.001",
  })
  void p_hasAsManyDecimalsAsShowItsSideOfAlpha(double p, double percent, String printed) {
    assertThat(Numbers.p(p, Confidence.ofPercent(percent).alpha())).isEqualTo(printed);
  }

  @Test
  void finding_countsAllLeadsWhicheverAreShown() {
    SplitDecision decision =
        decision(
            contest("W", 80, 60, 500),
            contest("X", 60, 59, 500),
            contest("Y", 60, 59.5, 500),
            contest("Z", 50, 51, 500));

    assertThat(decision.verdicts().finding()).isEqualTo("1 of the 4 contested leads is clear");
    assertThat(decision.verdicts().where(Verdict::clear).finding())
        .isEqualTo("1 of the 4 contested leads is clear, shown: 1");
    assertThat(decision.verdicts().where(v -> !v.clear()).display().title())
        .isEqualTo("1 of the 4 contested leads is clear, shown: 3");
    assertThat(decision.margins().where(Margin::clear).chart().words().title())
        .isEqualTo("1 of the 4 contested leads is clear, shown: 1");
    assertThat(decision.margins().where(Margin::clear).display().subtitle())
        .endsWith("; shown: 1 of 4");
    assertThat(decision.margins().where(Margin::clear).effects().display().subtitle())
        .endsWith("; shown: 1 of 4");
    assertThat(decision.verdicts().where(v -> v.contest().contested()).finding())
        .isEqualTo("1 of the 4 contested leads is clear");
  }

  @Test
  void finding_ofWidestLeadsCountsThoseThatAreNotShown() {
    SplitDecision decision = decision(unsized("X", 80.0, 60.0), unsized("Y", 50.0, 55.0));

    assertThat(decision.margins().where(m -> m.lead() < 10).chart().words().title())
        .isEqualTo("A's widest lead is 20 points, B's is 5; shown: 1 of 2");
  }

  @Test
  void finding_ofNothingTestedIsNotThatNoneIsClear() {
    assertThat(
            decision(unsized("X", 80.0, 60.0), unsized("Y", 50.0, 55.0), unsized("Z", 1.0, 2.0))
                .verdicts()
                .finding())
        .isEqualTo("No lead can be judged: no number of tasks is published");
    assertThat(decision(unsized("X", 80.0, 60.0)).verdicts().finding())
        .isEqualTo("The one contested lead cannot be judged: its number of tasks is not known");
    assertThat(decision(contest("X", 100, 0, 9)).verdicts().finding())
        .isEqualTo("The one contested lead cannot be judged: it rests on fewer than ten tasks");
    assertThat(decision(contest("X", 100, 0, 9), unsized("Y", 1.0, 2.0)).verdicts().finding())
        .isEqualTo("No lead can be judged: 1 has no error bar, 1 rests on fewer than ten tasks");
    assertThat(
            decision(contest("X", 80, 60, 500), contest("Y", 60, 59, 500), unsized("Z", 1.0, 2.0))
                .verdicts()
                .finding())
        .isEqualTo("1 of the 3 contested leads is clear; 1 has no error bar");
    assertThat(decision(contest("X", 50, 50, 500)).verdicts().finding())
        .isEqualTo("There is no lead to judge");
  }

  @Test
  void pairings_ofNothingTestedAreNotThatNoneIsClear() {
    SplitDecision blanks =
        decision(new Contest("X", OptionalDouble.of(70), OptionalDouble.empty()));

    assertThat(blanks.pairings(0, 0.6).finding()).isEqualTo("There is no lead to judge");
    assertThat(blanks.pairings(0, 0.6).display().notes())
        .noneMatch(note -> note.contains("was measured, so that none"));
    assertThat(decision(unsized("X", 80.0, 60.0), unsized("Y", 1.0, 2.0)).pairings(0).finding())
        .isEqualTo("No lead can be judged: no number of tasks is published");
  }

  @Test
  void leagues_ofNothingTestedAreNotThatNoneIsBest() {
    League unsized = league("Y", new Evidence.SizeUnknown(), 80, 60);

    assertThat(
            Leagues.of(List.of(unsized, league("X", Evidence.Published.over(9), 100, 0))).finding())
        .isEqualTo(
            "No model can be called the best: no benchmark has an error bar over ten tasks or"
                + " more");
    assertThat(
            Leagues.of(List.of(unsized, league("X", Evidence.Published.over(500), 80, 60)))
                .finding())
        .isEqualTo(
            "There is clearly one best model on 1 of 2 benchmarks; 1 of them cannot be"
                + " judged");
    assertThat(Leagues.of(List.of(unsized, unsized)).display().notes())
        .contains("No pair of models could be tested, because there is no error bar.");
  }

  /** A lead that nobody judged is pale beside those that were. */
  @Test
  void chart_drawsNothingAsClearThatIsNot() {
    MarginBars bars =
        (MarginBars)
            decision(contest("X", 80, 60, 500), unsized("Y", 80.0, 60.0), contest("Z", 100, 0, 9))
                .margins()
                .chart()
                .plot();

    assertThat(bars.bars())
        .extracting(MarginBars.Bar::label, MarginBars.Bar::weight, MarginBars.Bar::remark)
        .containsExactlyInAnyOrder(
            Tuple.tuple("X", MarginBars.Weight.CLEAR, ""),
            Tuple.tuple("Y", MarginBars.Weight.MUTED, "no error bar"),
            Tuple.tuple("Z", MarginBars.Weight.MUTED, "too few to tell"));
  }

  @Test
  void chart_ofMeasuredPairingsAssumesNone() {
    double[] first = new double[20];
    double[] second = new double[20];
    Arrays.fill(first, 0, 15, 1);
    Arrays.fill(second, 3, 9, 1);
    SplitDecision measured =
        decision(Contest.of("X", Evidence.PerTask.of(PairedScores.of(first, second))));

    assertThat(measured.margins().chart().words().notes().get(0))
        .endsWith("Assumed: α = 0.05; p values adjusted by Holm; intervals at 95%.");
  }

  /** Five runs a task, 4/5 against 3/5 on every task, whatever the last bit of the means. */
  @ParameterizedTest
  @CsvSource({"0.8, 0.6", "0.6, 0.4", "1, 0.8"})
  void lead_thatIsTheSameOnEveryTaskIsNotJudged(double first, double second) {
    double[] one = new double[30];
    double[] two = new double[30];
    Arrays.fill(one, first);
    Arrays.fill(two, second);
    PairedScores scores = PairedScores.of(one, two);
    Verdict verdict = decision(Contest.of("X", Evidence.PerTask.of(scores))).verdict("X");
    Verdict clustered =
        decision(
                Contest.of(
                    "X",
                    Evidence.PerTask.of(
                        scores.clusteredBy(IntStream.range(0, 30).mapToObj(i -> i / 3).toList()))))
            .verdict("X");

    assertThat(verdict)
        .hasToString(
            "no error bar: A leads X by 20 points; every task differs by the same amount, so no"
                + " error bar"
                + " can be estimated.");
    assertThat(clustered.reason()).contains("; every cluster differs by the same amount, so");
    assertThat(verdict.errorBar()).isEmpty();
  }

  @Test
  void lead_ofTiesTestedBesideSpeaksOfBenchmarks() {
    assertThat(
            decision(contest("X", 80, 60, 500), contest("Y", 60, 60, 500), contest("Z", 1, 1, 500))
                .verdict("X")
                .reason())
        .contains("even with 3 benchmarks tested together");
  }

  @Test
  void display_saysNeverWhereNoPairingHelps() {
    SplitDecision decision = decision(contest("X", 60, 59.9, 500));

    assertThat(decision.verdicts().display().rows().get(0))
        .extracting(TableParts.Cell::text)
        .contains("never")
        .doesNotContain("none");
    assertThat(decision.verdicts().display().notes())
        .anyMatch(note -> note.contains("never: not even identical outcomes would do"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          9 | - | - | - | A leads 1–0, but no benchmark has a score of both models
          9 | - | - | 9 | The models split the benchmarks 1–1, but no benchmark has a score of both models
          - | - | - | - | No benchmark has a score of either model
          9 | 9 | - | - | The models are tied wherever both have a score
          9 | 9 | 8 | - | A leads 1–0, but it is 0–0 where both have a score
          """)
  void headline_isTrueWithoutACommonBenchmark(
      Double x1, Double x2, Double y1, Double y2, String headline) {
    assertThat(decision(unsized("X", x1, x2), unsized("Y", y1, y2)).finding()).isEqualTo(headline);
  }

  @Test
  void league_callsNoPairOfFewTasksClear() {
    League few = league("X", Evidence.Published.over(9), 100, 0);

    assertThat(few.pairs().stringColumn("verdict").get(0)).isEqualTo("too few to tell");
    assertThat(few.finding()).isEqualTo("2 of 2 models may be the best on X");
    assertThat(few.clearPairs()).isZero();
    assertThat(few.display().notes())
        .contains("With fewer than ten tasks no difference is called clear.");
  }

  /** 100 against 86.7 of 30: p .032, −0.6 to 29.7. */
  @Test
  void league_callsNoPairClearWhoseIntervalHoldsZero() {
    League held = league("X", Evidence.Published.over(30), 100, 86.66666666666667);

    assertThat(held.pairs().stringColumn("verdict").get(0)).isEqualTo("leans");
    assertThat(held.pairs().doubleColumn("adjusted_p").get(0)).isLessThan(0.05);
    assertThat(held.display().notes())
        .contains(
            "Not clear, though the test alone would say so, since the interval of the difference"
                + " still includes 0: 1 pair.");
  }

  /**
   * 100 against 86.7 of 30: by the normal method 1.2 to 25.5, which excludes 0 as its test does.
   */
  @Test
  void league_looksAtTheIntervalThatWasChosen() {
    League held = league("X", Evidence.Published.over(30), 100, 86.66666666666667);
    League normal = held.assuming(Assumptions.withDefaults().withInterval(MarginInterval.NORMAL));
    SplitDecision decision =
        decision(contest("X", 100, 86.66666666666667, 30)).assuming(normal.assumptions());

    assertThat(normal.pairs().stringColumn("verdict").get(0)).isEqualTo("clear");
    assertThat(decision.verdict("X").certainty()).isEqualTo(Certainty.CLEAR);
    assertThat(normal.display().notes())
        .noneMatch(note -> note.startsWith("Not clear"))
        .anyMatch(note -> note.endsWith("; intervals at 95%, those of differences normal."));
    assertThat(held.display().notes())
        .anyMatch(note -> note.endsWith("; intervals at 95%, those of differences Newcombe's."));
  }

  /** A and B differ by .2 on every task, C from both by what varies. */
  @Test
  void league_judgesNoPairThatDiffersByTheSameEverywhere() {
    League league =
        League.ofTasks(
            models(3),
            List.of(
                outcomes("A", IntStream.range(0, 12).mapToDouble(i -> 0.8).toArray()),
                outcomes("B", IntStream.range(0, 12).mapToDouble(i -> 0.6).toArray()),
                outcomes(
                    "C",
                    IntStream.range(0, 12).mapToDouble(i -> i % 2 == 0 ? 0.2 : 0.4).toArray())),
            provenance());

    assertThat(league.pairs().stringColumn("verdict").asList())
        .containsExactly("no error bar", "clear", "clear");
    assertThat(league.pairs().doubleColumn("p").isMissing(0)).isTrue();
    assertThat(league.tested()).isEqualTo(2);
    assertThat(league.display().notes())
        .contains(
            "No error bar can be estimated for 1 pair, since all tasks, or clusters, differ by"
                + " the same amount.");
  }
}
