package dev.tiebreak.data;

import static dev.tiebreak.cost.price.Quantity.calls;
import static dev.tiebreak.cost.price.Quantity.inputTokens;
import static dev.tiebreak.cost.price.Quantity.outputTokens;
import static dev.tiebreak.domain.Trait.effort;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.chart.plot.Dumbbell;
import dev.tiebreak.chart.plot.ParetoPoints;
import dev.tiebreak.claims.Ruling;
import dev.tiebreak.claims.ScoreClaims;
import dev.tiebreak.cost.price.Workload;
import dev.tiebreak.decide.SplitDecision;
import dev.tiebreak.decide.judge.Certainty;
import dev.tiebreak.decide.judge.Verdict.ErrorBar;
import dev.tiebreak.decide.league.League.Place;
import dev.tiebreak.decide.league.Leagues;
import dev.tiebreak.domain.Choice;
import dev.tiebreak.domain.Contender;
import dev.tiebreak.domain.Side;
import dev.tiebreak.show.FrameAssert;
import dev.tiebreak.show.NothingToShow;
import dev.tiebreak.worth.ParetoFrontier;
import dev.tiebreak.worth.ParetoFrontier.Point;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions, leagues, charts and claims over measures of several units and directions. */
class MixedUnitsTest {

  @TempDir private Path folder;

  private Scores scores(String header, String... rows) {
    return Scores.read(new CsvFolder(folder).write("scores.csv", header, rows));
  }

  private Scores mixed() {
    return scores(
        "model,benchmark,score,unit,better,stderr",
        "Aspen,Arena,1512,elo,,4",
        "Beech,Arena,1480,elo,,5",
        "Aspen,GPQA,85.0,,,",
        "Beech,GPQA,87.0,,,",
        "Aspen,Wait,4.2,seconds,lower,",
        "Beech,Wait,2.0,seconds,lower,",
        "Aspen,Bill,86.55,usd,lower,",
        "Beech,Bill,120.00,usd,lower,");
  }

  @Test
  void table_saysWhatEachRowIsIn() {
    SplitDecision decision = mixed().splitDecision("Aspen", "Beech");

    FrameAssert.assertThat(decision.table())
        .hasRows(
            "benchmark | unit | better | Aspen | Beech | margin | winner | standing",
            "Arena | elo | higher | 1512 | 1480 | 32 | Aspen | contested",
            "GPQA | percent | higher | 85 | 87 | -2 | Beech | contested",
            "Wait | seconds | lower | 4.2 | 2 | -2.2 | Beech | contested",
            "Bill | usd | lower | 86.55 | 120 | 33.45 | Aspen | contested");
    assertThat(CsvFolder.rows(decision.display()))
        .containsExactly(
            "Arena | Elo | 1,512 | 1,480 | +32 | Aspen | contested",
            "GPQA | percent | 85.0 | 87.0 | −2.0 | Beech | contested",
            "Wait | seconds, lower is better | 4.2 | 2.0 | −2.2 | Beech | contested",
            "Bill | US dollars, lower is better | 86.55 | 120.00 | +33.45 | Aspen | contested");
    assertThat(decision.finding()).isEqualTo("The models split the benchmarks 2–2");
    assertThat(decision.display().notes())
        .contains(
            "Margin: how far Aspen is ahead of Beech, in the unit of the row. Marginal: a lead"
                + " below 1 point on a benchmark in percent; no lead in another unit is marginal."
                + " Uncontested: the other model has no score.",
            "On Wait, Bill lower is better, and the lower score leads.");
  }

  @Test
  void verdict_restsOnTheErrorOfTheSource() {
    SplitDecision decision = mixed().splitDecision("Aspen", "Beech");
    ErrorBar bar = decision.verdict("Arena").errorBar().orElseThrow();

    // SciPy: 32 ± norm.ppf(.975)*hypot(4, 5); 2*norm.sf(32/hypot(4, 5)) = 5.806016198367771e-07
    assertThat(bar.lower()).isCloseTo(19.45010710609612, within(1e-9));
    assertThat(bar.upper()).isCloseTo(44.54989289390388, within(1e-9));
    assertThat(bar.test().pValue()).isCloseTo(5.806016198367771e-07, within(1e-15));
    assertThat(bar.basis()).isEqualTo(ErrorBar.Basis.ERRORS);
    assertThat(bar.tasks()).isEmpty();
    assertThat(decision.verdict("Arena"))
        .hasToString(
            "clear: Aspen leads Arena by 32 Elo (19 to 45 Elo with 95% confidence), an"
                + " expected score of 54.6%; that lead is clear (p < 0.001), by the errors of both"
                + " scores.");
    assertThat(decision.verdict("Wait"))
        .hasToString(
            "no error bar: Beech leads Wait, where lower is better, by 2.2 s, the other 2.1 times"
                + " as long; not both scores come with an error, so no error bar can be given.");
    assertThat(decision.verdict("Bill").reason())
        .startsWith(
            "Aspen leads Bill, where lower is better, by $33.45, the other 1.39 times as much;");
    assertThat(decision.verdict("GPQA").certainty()).isEqualTo(Certainty.NO_ERROR_BAR);
    assertThat(decision.verdicts().display().notes())
        .contains(
            "On Arena each score has its own error, a standard error of 4 as its source says"
                + " and a standard error of 5 as its source says; the two are taken as independent."
                + " Test: z test.")
        .noneMatch(note -> note.contains("ρ = 0"));
    assertThatThrownBy(bar::lowerPoints)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The margin is in Elo, not in percentage points: ask lower() and upper()");
    assertThatThrownBy(() -> decision.contests().get(0).percentagePoints())
        .hasMessage("Arena is in Elo, not in percent: ask difference()");
  }

  @Test
  void finding_countsTheBenchmarksOfAllUnits() {
    assertThat(mixed().finding())
        .isEqualTo("Aspen and Beech each have the best score on 2 of 4 contested benchmarks");

    Scores lower =
        scores(
            "model,benchmark,score,unit,better",
            "Aspen,Wait,4.2,seconds,lower",
            "Beech,Wait,2.0,seconds,lower",
            "Aspen,Errors,5.2,percent,lower",
            "Beech,Errors,3.1,percent,lower");
    assertThat(lower.finding())
        .isEqualTo("Beech has the best score on 2 of 2 contested benchmarks");
    assertThat(lower.chart().words().title()).isEqualTo(lower.finding());
  }

  @Test
  void chart_ofScoresDrawsEveryUnit() {
    Chart chart = mixed().chart();

    assertThat(chart.words().title()).isEqualTo(mixed().finding());
    assertThat(chart.words().subtitle()).isEqualTo("Benchmark scores, each unit on its own");
    assertThat(chart.words().altText())
        .endsWith(
            " on 4 benchmarks. Aspen and Beech each have the best score on 2 of 4 contested"
                + " benchmarks. Arena (Elo): Aspen 1,512, Beech 1,480; GPQA: Aspen 85.0, Beech 87.0;"
                + " Wait (seconds, lower is better): Aspen 4.2, Beech 2.0; Bill (US dollars, lower is"
                + " better): Aspen $86.55, Beech $120.00.");
    FrameAssert.assertThat(chart.data())
        .hasRows(
            "Benchmark | Unit | Aspen | Beech",
            "Arena | Elo | 1512 | 1480",
            "GPQA | percent | 85 | 87",
            "Wait | seconds, lower is better | 4.2 | 2",
            "Bill | US dollars, lower is better | 86.55 | 120");
  }

  @Test
  void picture_ofScoresHasABlockForEachUnitAndDirection() {
    Scores scores =
        scores(
            "model,benchmark,score,unit,better",
            "Aspen,Errors,5.25,percent,lower",
            "Beech,Errors,3.1,percent,lower",
            "Aspen,GPQA,85,,",
            "Aspen,Wait,4.2,seconds,lower",
            "Beech,Wait,12,seconds,lower",
            "Aspen,Start,0.5,seconds,lower",
            "Beech,Bill,1234.5,usd,lower");

    assertThat(scores.chart().svg())
        .contains(">Percent, lower is better<", ">Percent<", ">Seconds, lower is better<")
        .contains(">US dollars, lower is better<", ">5.25<", ">3.1<", ">85.0<", ">12.0<", ">0.5<")
        .contains(">$1,234.50<", "Stronger colour: a better score, each unit by itself. Framed:");
  }

  @Test
  void winner_isTheLowerWhereLowerIsBetter() {
    SplitDecision decision =
        scores(
                "model,benchmark,score,better",
                "Quince,Hallucination rate,3.3,lower",
                "Rowan,Hallucination rate,12.9,lower",
                "Quince,Accuracy,80,",
                "Rowan,Accuracy,78,")
            .splitDecision("Quince", "Rowan");

    assertThat(decision.finding()).isEqualTo("Quince leads 2–0");
    assertThat(decision.verdict("Hallucination rate").reason())
        .startsWith("Quince leads Hallucination rate, where lower is better, by 9.6 points;");
    assertThat(decision.margins().margins().get(0).difference()).isEqualTo(9.6);
    assertThat(decision.weightings().share(Side.FIRST)).hasValue(1);
    assertThat(decision.weightings().meanLead()).isEqualTo(5.8);
    assertThat(decision.mirrored().contests().get(0).difference()).hasValue(-9.6);
    assertThat(decision.chart().data().columnNames()).contains("Unit", "Quince", "Rowan");
    assertThat(decision.chart().data().stringColumn("Unit").asList())
        .containsExactly("percent, lower is better", "percent");
  }

  /** statsmodels: confint_proportions_2indep(967, 1000, 871, 1000, method="newcomb"). */
  @Test
  void errorBar_ofALowerShareIsThatOfTheRest() {
    SplitDecision decision =
        scores(
                "model,benchmark,score,better,n",
                "Quince,Made up,3.3,lower,1000",
                "Rowan,Made up,12.9,lower,1000")
            .splitDecision("Quince", "Rowan");
    ErrorBar bar = decision.verdict("Made up").errorBar().orElseThrow();

    assertThat(bar.lower()).isCloseTo(7.268693057303638, within(1e-9));
    assertThat(bar.upper()).isCloseTo(12.011454006093299, within(1e-9));
    assertThat(decision.verdict("Made up").clear()).isTrue();
  }

  @Test
  void weightings_countOnlyPercent() {
    SplitDecision decision = mixed().splitDecision("Aspen", "Beech");

    assertThat(decision.weightings().meanLead()).isEqualTo(-2);
    assertThat(decision.weightings().display().notes())
        .contains("Left out, as not in percent: Arena, Wait, Bill.");
    assertThat(decision.weightings().flip("Arena")).isEmpty();
    assertThat(decision.weightings().finding())
        .isEqualTo("Beech wins 100.0% of all weightings of the one contested benchmark in percent");
  }

  @Test
  void blanks_areFilledWithinTheRangeOrBesideTheOther() {
    SplitDecision decision =
        scores(
                "model,benchmark,score,unit,better",
                "A,Arena,1512,elo,",
                "A,Bill,3.00,usd,lower",
                "B,Rate,50,,",
                "A,Both,1,,",
                "B,Both,2,,")
            .splitDecision("A", "B");

    assertThat(decision.blanks().finding())
        .isEqualTo("With the blanks filled it could be anything from 3–1 to 0–4");
    assertThat(CsvFolder.rows(decision.blanks().display()))
        .containsExactly(
            "Arena | B | 1,512 Elo", "Bill | B | 3 US dollars", "Rate | A | 50.0 percent");
  }

  @Test
  void charts_putNoTwoUnitsOnOneAxis() {
    SplitDecision decision = mixed().splitDecision("Aspen", "Beech");

    FrameAssert.assertThat(
            decision.chart().data().selectColumns("Benchmark", "Unit", "Aspen", "Beech", "Remark"))
        .hasRows(
            "Benchmark | Unit | Aspen | Beech | Remark",
            "Arena | Elo | 1512 | 1480 | +32 Elo",
            "GPQA | percent | 85 | 87 | −2.0",
            "Wait | seconds, lower is better | 4.2 | 2 | −2.2 s",
            "Bill | US dollars, lower is better | 86.55 | 120 | +$33.45");
    FrameAssert.assertThat(
            decision
                .margins()
                .chart()
                .data()
                .selectColumns("Benchmark", "Unit", "Aspen ahead of Beech", "Remark"))
        .hasRows(
            "Benchmark | Unit | Aspen ahead of Beech | Remark",
            "Arena | Elo | 32 | ",
            "GPQA | percentage points | -2 | no error bar",
            "Wait | seconds, lower is better | -2.2 | no error bar",
            "Bill | US dollars, lower is better | 33.45 | no error bar");
    assertThat(decision.chart().words().subtitle())
        .isEqualTo("Benchmark scores, each unit on its own axis");
    assertThat(decision.chart().altText())
        .contains(
            "Arena (Elo) 1,512 against 1,480; GPQA 85.0 against 87.0; Wait (seconds, lower is"
                + " better) 4.2 against 2.0; Bill (US dollars, lower is better) $86.55 against"
                + " $120.00.");
    assertThat(decision.margins().chart().altText())
        .contains("Arena: Aspen by 32 Elo (clear)", "Bill: Aspen by $33.45 (no error bar)");
    assertThat(decision.chart().svg())
        .contains(">Elo<", ">Percent<", ">Seconds, lower is better<", ">$120.00<", ">1,512<");
    assertThat(decision.margins().chart().svg())
        .contains(">Lead in Elo<", ">Lead in seconds, where lower is better<", ">+$20<");
  }

  /** SciPy: 1512 ± norm.ppf(.975)*4; 1480 ± norm.ppf(.975)*5. */
  @Test
  void chart_ofOneUnitHasItsAxisAndItsErrors() {
    Chart chart =
        scores("model,benchmark,score,unit,stderr", "A,Arena,1512,elo,4", "B,Arena,1480,elo,5")
            .splitDecision("A", "B")
            .chart();

    assertThat(chart.words().subtitle()).isEqualTo("Benchmark scores, in Elo");
    FrameAssert.assertThat(chart.data())
        .hasRows(
            "Benchmark | A, Elo | B, Elo | A, lower limit | A, upper limit | B, lower limit | B,"
                + " upper limit | Remark",
            "Arena | 1512 | 1480 | 1504.160144 | 1519.839856 | 1470.20018 | 1489.79982 | +32 Elo");
  }

  /** Three seconds less two, and an error of two: no wait is shorter than none. */
  @Test
  void whiskers_endWhereScoresDo() {
    Chart chart =
        scores(
                "model,benchmark,score,unit,better,stderr",
                "A,Wait,3,seconds,lower,2",
                "B,Wait,2,seconds,lower,2")
            .splitDecision("A", "B")
            .chart();

    Dumbbell.Row row = ((Dumbbell) chart.plot()).rows().get(0);
    assertThat(row.firstLimits().orElseThrow().lower()).isZero();
    assertThat(row.secondLimits().orElseThrow().lower()).isZero();
  }

  @Test
  void widestLead_isInTheUnitOfAllLeads() {
    assertThat(
            scores(
                    "model,benchmark,score,unit",
                    "A,Arena,1512,elo",
                    "B,Arena,1480,elo",
                    "A,Vision,1200,elo",
                    "B,Vision,1210.5,elo")
                .splitDecision("A", "B")
                .margins()
                .finding())
        .isEqualTo("A's widest lead is 32 Elo, B's is 10.5 Elo");
    assertThat(
            scores(
                    "model,benchmark,score,unit",
                    "A,Arena,1512,elo",
                    "B,Arena,1480,elo",
                    "A,GPQA,60,percent",
                    "B,GPQA,62,percent")
                .splitDecision("A", "B")
                .margins()
                .finding())
        .isEqualTo("A leads on 1 of 2 benchmarks, B on 1");
  }

  @Test
  void claims_askTheMeasure() {
    SplitDecision decision = mixed().splitDecision("Aspen", "Beech");

    assertThat(ScoreClaims.leads(decision, "Aspen", "Arena", 32))
        .hasToString("leads Arena by 32 Elo: holds. Aspen has 1512, Beech 1480: 32 Elo.");
    assertThat(ScoreClaims.leads(decision, "Beech", "Wait", 2.2).ruling()).isEqualTo(Ruling.HOLDS);
    assertThat(ScoreClaims.leads(decision, "Aspen", "Wait", 2.2).ruling())
        .isEqualTo(Ruling.DOES_NOT_HOLD);
    assertThat(ScoreClaims.marginal(decision, "Arena").numbers())
        .startsWith("No lead in Elo is called marginal; clear: Aspen leads Arena");
    assertThat(ScoreClaims.significant(decision, "Arena").ruling()).isEqualTo(Ruling.HOLDS);
  }

  @Test
  void passRates_areOfShares() {
    assertThatThrownBy(() -> mixed().passRates("Arena"))
        .isInstanceOf(NothingToShow.class)
        .hasMessage("The cost of a pass needs a share of tasks that pass; Arena is in Elo");
  }

  private static final Workload MILLION =
      Workload.of(calls(1), inputTokens(1_000_000), outputTokens(0));

  private Prices prices() {
    return Prices.read(
        new CsvFolder(folder).write("prices.csv", CsvFolder.PRICES, "A,1,0", "B,2,0", "C,3,0"));
  }

  /** By hand: B waits less than A for more money, C more than B for more. */
  @Test
  void frontier_ofALowerMeasureIsOfTheLowest() {
    ParetoFrontier frontier =
        prices()
            .frontier(
                scores(
                    "model,benchmark,score,unit,better,stderr",
                    "A,Wait,4.2,seconds,lower,0.1",
                    "B,Wait,2.0,seconds,lower,1.5",
                    "C,Wait,2.1,seconds,lower,3"),
                "Wait",
                MILLION);

    assertThat(frontier.frontier()).extracting(Point::model).containsExactly("A", "B");
    assertThat(frontier.clear()).extracting(Point::model).containsExactly("A");
    assertThat(frontier.finding())
        .isEqualTo("2 of 3 models are worth the money, clearly so for 1 of 2");
    // SciPy: 4.2 ± norm.ppf(.975)*.1; no wait is shorter than none
    FrameAssert.assertThat(
            frontier
                .table()
                .selectColumns(
                    "model", "score_seconds", "score_seconds_low", "score_seconds_high", "clear"))
        .hasRows(
            "model | score_seconds | score_seconds_low | score_seconds_high | clear",
            "A | 4.2 | 4.004003602 | 4.395996398 | true",
            "B | 2 | 0 | 4.939945977 | false",
            "C | 2.1 | 0 | 7.979891954 | false");
    assertThat(frontier.display().subtitle())
        .isEqualTo("Wait in seconds, lower is better; cost in US dollars per task");
    assertThat(frontier.pointsPerDollar(frontier.points().get(1))).isEmpty();
    assertThat(frontier.chart().altText()).contains("A: 4.2 seconds for $1");
    assertThat(frontier.chart().svg()).contains(">Wait, seconds, lower is better (axis reversed)<");
    assertThat(((ParetoPoints) frontier.chart().plot()).frontier())
        .extracting(ParetoPoints.Model::name)
        .containsExactly("A", "B");
  }

  @Test
  void frontier_inEloGoesByTheLabels() {
    ParetoFrontier frontier =
        prices()
            .frontier(
                scores(
                    "model,benchmark,score,unit,effort,label",
                    "A,Arena,1480,elo,high,A (high)",
                    "B,Arena,1512,elo,,"),
                "Arena",
                MILLION);

    assertThat(frontier.points()).extracting(Point::model).containsExactly("A (high)", "B");
    assertThat(CsvFolder.rows(frontier.display()).get(1)).startsWith("B | 1,512 | no error bar | ");
    assertThat(frontier.chart().data().columnNames()).contains("Arena, Elo");
    assertThat(frontier.finding()).startsWith("Every better score costs more");
  }

  @Test
  void league_isRankedByItsMeasure() {
    Scores scores =
        scores(
            "model,benchmark,score,unit,better,stderr",
            "A,Wait,4.2,seconds,lower,0.1",
            "B,Wait,2.0,seconds,lower,0.1",
            "C,Wait,2.1,seconds,lower,0.1",
            "A,Arena,1512,elo,,4",
            "B,Arena,1480,elo,,5",
            "C,Arena,1300,elo,,5");

    assertThat(scores.league("Wait").places())
        .extracting(Place::model)
        .extracting(Contender::name)
        .containsExactly("B", "C", "A");
    assertThat(scores.league("Wait").places()).extracting(Place::rank).containsExactly(1, 2, 3);
    assertThat(scores.league("Wait").mayBeFirst())
        .extracting(Contender::name)
        .containsExactly("B", "C");
    FrameAssert.assertThat(scores.league("Wait").pairs())
        .hasRows(
            "model | other | lead | p | adjusted_p | verdict",
            // SciPy: 2*norm.sf(.1/hypot(.1, .1)) = 0.4795001221869535
            "B | C | 0.1 | 0.4795 | 0.4795 | too close to call",
            "B | A | 2.2 | 0 | 0 | clear",
            "C | A | 2.1 | 0 | 0 | clear");
    Leagues leagues = scores.leagues();
    assertThat(leagues.table().columnNames()).contains("unit", "better");
    // ranks: A 3 and 1, B 1 and 2, C 2 and 3
    assertThat(leagues.meanRanks().models())
        .extracting(Contender::name)
        .containsExactly("B", "A", "C");
    assertThat(CsvFolder.rows(scores.league("Arena").display()).get(0))
        .startsWith("1 | A | 1,512 | 1,504 to 1,520 | 1");
  }

  @Test
  void share_restsOnTheCountUnlessTheErrorStatedIsLarger() {
    String header = "model,benchmark,score,n,stderr";
    // sqrt(.6*.4/400) = 2.449 points
    assertThat(basis(scores(header, "A,X,60,400,2", "B,X,50,400,2")))
        .isEqualTo(ErrorBar.Basis.COUNTS);
    assertThat(basis(scores(header, "A,X,60,400,4", "B,X,50,400,4")))
        .isEqualTo(ErrorBar.Basis.ERRORS);
    assertThat(basis(scores(header, "A,X,60,400,", "B,X,50,300,")))
        .isEqualTo(ErrorBar.Basis.ERRORS);
    assertThat(
            scores(header, "A,X,60,3,0", "B,X,50,,0")
                .splitDecision("A", "B")
                .verdict("X")
                .certainty())
        .isEqualTo(Certainty.NO_ERROR_BAR);
    assertThat(
            scores(header, "A,X,60,9,20", "B,X,50,9,20")
                .splitDecision("A", "B")
                .verdict("X")
                .certainty())
        .isEqualTo(Certainty.TOO_FEW_TASKS);
  }

  private static ErrorBar.Basis basis(Scores scores) {
    return scores.splitDecision("A", "B").verdict("X").errorBar().orElseThrow().basis();
  }

  @Test
  void parts_areLeftOutWhereTheirMeanIsThere() {
    Scores scores =
        scores(
            "model,benchmark,subset,score,part_of",
            "A,MMLU,,60,",
            "B,MMLU,,50,",
            "A,MMLU,law,40,MMLU",
            "B,MMLU,law,55,MMLU",
            "A,Else,one,1,Else",
            "B,Else,one,2,Else");
    SplitDecision decision = scores.splitDecision("A", "B");

    assertThat(decision.contests())
        .extracting(c -> c.benchmark())
        .containsExactly("MMLU", "Else, one");
    assertThat(decision.display().notes())
        .contains("Left out, as parts of a mean that is here: MMLU, law.");
    assertThat(scores.leagues().leagues()).hasSize(2);
    assertThat(scores.chart().words().notes())
        .contains("Left out, as parts of a mean that is here: MMLU, law.");
  }

  @Test
  void verdict_saysWhereSidesAreNotAlike() {
    Scores scores =
        scores(
            "model,benchmark,score,effort,n",
            "Umber,Fixes,70,xhigh,1000",
            "Violet,Fixes,50,medium,1000",
            "Violet,Fixes,65,xhigh,1000");
    SplitDecision decision =
        scores.choosing(Choice.with(effort("medium"))).splitDecision("Umber", "Violet");

    assertThat(decision.finding())
        .isEqualTo("Umber leads 1–0, but not like for like (effort xhigh against medium)");
    assertThat(decision.verdict("Fixes").words())
        .isEqualTo("clear, but not like for like (effort xhigh against medium)");
    assertThat(decision.verdict("Fixes").reason())
        .endsWith(" Not like for like: effort xhigh against medium.");
    assertThat(decision.mirrored().finding())
        .isEqualTo("Umber leads 1–0, but not like for like (effort medium against xhigh)");
    assertThat(decision.display().notes())
        .contains("Violet: Fixes 50 (medium); where there are several, chosen: effort medium.");
    assertThat(decision.chart().words().notes())
        .contains("Violet: Fixes 50 (medium); where there are several, chosen: effort medium.");
    assertThat(ScoreClaims.leads(decision, "Umber", "Fixes", 20).numbers())
        .isEqualTo(
            "Umber has 70, Violet 50: 20 points. Not like for like: effort xhigh against medium.");
    assertThat(scores.splitDecision("Umber", "Violet (xhigh)").verdict("Fixes").words())
        .isEqualTo("clear");
    assertThatThrownBy(() -> scores.splitDecision("Umber", "Violet"))
        .hasMessageStartingWith("Violet has 2 scores on Fixes; allowed: one of them");
  }
}
