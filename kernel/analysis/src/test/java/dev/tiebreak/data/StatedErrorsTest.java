package dev.tiebreak.data;

import static dev.tiebreak.cost.price.Quantity.calls;
import static dev.tiebreak.cost.price.Quantity.inputTokens;
import static dev.tiebreak.cost.price.Quantity.outputTokens;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.chart.style.Size;
import dev.tiebreak.cost.bill.Bill;
import dev.tiebreak.cost.price.Whose;
import dev.tiebreak.cost.price.Workload;
import dev.tiebreak.decide.SplitDecision;
import dev.tiebreak.decide.league.League;
import dev.tiebreak.read.BadDataException;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.FrameAssert;
import dev.tiebreak.worth.ParetoFrontier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scores that come with an error of their own, wherever an answer speaks of errors. */
class StatedErrorsTest {

  private static final String SAMPLED =
      "which tasks the benchmark happens to have and how the runs happened to"
          + " go; they do not cover how the model was set up.";
  private static final String INCLUDED = "what the errors of both scores include";

  @TempDir private Path folder;

  private Scores scores(String header, String... rows) {
    return Scores.read(new CsvFolder(folder).write("scores.csv", header, rows));
  }

  private SplitDecision stated() {
    return scores("model,benchmark,score,stderr", "A,X,71.2,0.1", "B,X,71.9,0.1")
        .splitDecision("A", "B");
  }

  private SplitDecision mixed() {
    return scores(
            "model,benchmark,score,stderr,n",
            "A,X,71.2,0.1,",
            "B,X,71.9,0.1,",
            "A,Y,60,,400",
            "B,Y,40,,400")
        .splitDecision("A", "B");
  }

  @Test
  void verdicts_sayWhatStatedErrorsCover() {
    DisplayTable display = stated().verdicts().display();

    assertThat(display.notes())
        .contains("The intervals cover " + INCLUDED + ".", "Margin: A less B.")
        .noneMatch(note -> note.contains("which tasks"));
    assertThat(mixed().verdicts().display().notes())
        .contains("The intervals cover on X " + INCLUDED + ", and elsewhere " + SAMPLED)
        .anyMatch(note -> note.contains("Clear from ρ"));
  }

  @Test
  void charts_sayWhatStatedErrorsCover() {
    assertThat(stated().chart().words().notes().get(0))
        .startsWith("Whiskers: each score's 95% interval, covering " + INCLUDED + ". ");
    assertThat(stated().margins().chart().words().notes().get(0))
        .startsWith("Whiskers: 95% intervals, covering " + INCLUDED + ". Pale");
    assertThat(mixed().margins().chart().words().notes().get(0))
        .startsWith(
            "Whiskers: 95% intervals, covering on X "
                + INCLUDED
                + ", and elsewhere which tasks a benchmark has and how the runs went. Pale");
  }

  @Test
  void pairings_sayWhichLeadsDoNotDependOnThem() {
    String alone =
        "By itself, the lead on X does not depend on ρ: each score has its own error, and"
            + " the two are taken as independent.";

    DisplayTable display = mixed().pairings(0, 0.5).display();
    assertThat(display.subtitle()).startsWith("Verdicts if the two models' outcomes");
    assertThat(display.notes()).contains(alone).anyMatch(note -> note.startsWith("The pairing is"));
    DisplayTable only = stated().pairings(0, 0.5).display();
    assertThat(only.subtitle()).isEqualTo("Verdicts, none of which depends on a correlation ρ");
    assertThat(only.notes())
        .contains(alone)
        .noneMatch(note -> note.contains("The pairing is not known"));
  }

  /** SciPy: 99 ± norm.ppf(.975)*2 is 95.08007 to 102.91993; 1 ± norm.ppf(.975) s ends below 0. */
  @Test
  void league_keepsIntervalsWithinTheScale() {
    Scores scores =
        scores(
            "model,benchmark,score,unit,better,stderr",
            "A,R,0.99,rate,,0.02",
            "B,R,0.97,rate,,0.02",
            "A,Wait,1,seconds,lower,1",
            "B,Wait,5,seconds,lower,1");

    assertThat(CsvFolder.rows(scores.league("R").display()))
        .containsExactly(
            "1 | A | 99.0 | 95.1 to 100.0 | 1–2 | A", "2 | B | 97.0 | 93.1 to 100.0 | 1–2 | A");
    FrameAssert.assertThat(scores.league("Wait").table())
        .hasRows(
            "benchmark | rank | model | score | lower | upper | best_rank | worst_rank | groups",
            "Wait | 1 | A | 1 | 0 | 2.959963985 | 1 | 1 | ",
            "Wait | 2 | B | 5 | 3.040036015 | 6.959963985 | 2 | 2 | ");
  }

  /** 10 s apart with errors of 0.1 s, which is some 70 standard errors; nothing is known of C. */
  @Test
  void league_testsThePairsOfWhichBothScoresHaveAnError() {
    League league =
        scores(
                "model,benchmark,score,unit,better,stderr",
                "A,Wait,10,seconds,lower,0.1",
                "B,Wait,20,seconds,lower,0.1",
                "C,Wait,15,seconds,lower,",
                "D,Wait,30,seconds,lower,0.1")
            .league("Wait");

    assertThat(CsvFolder.rows(league.display()))
        .containsExactly(
            "1 | A | 10 | 9.80 to 10.20 | 1–2 | A",
            "2 | C | 15 | – | 1–4 | A B",
            "3 | B | 20 | 19.8 to 20.2 | 2–3 | B",
            "4 | D | 30 | 29.8 to 30.2 | 3–4 | –");
    assertThat(league.display().notes())
        .contains("1 score comes without an error; no pair with it is tested.")
        .noneMatch(note -> note.contains("by the same amount"));
  }

  /** SciPy: 89.5 ± norm.ppf(.975)*hypot(.5, .5) is 88.1141 to 90.8859; two digits of 1.3859. */
  @Test
  void verdict_putsTheIntervalBehindWhatItIsOf() {
    Scores scores =
        scores(
            "model,benchmark,score,unit,better,stderr",
            "A,Min,90.5,minutes,lower,0.5",
            "B,Min,1,minutes,lower,0.5",
            "A,Bill,10,usd,lower,1",
            "B,Bill,30,usd,lower,1");
    SplitDecision decision = scores.splitDecision("A", "B");

    assertThat(decision.verdict("Min").reason())
        .startsWith(
            "B leads Min, where lower is better, by 89.5 min (88.1 to 90.9 min with 95%"
                + " confidence), the other 90.5 times as long; that lead is clear");
    assertThat(decision.verdict("Bill").reason())
        .startsWith(
            "A leads Bill, where lower is better, by $20.00 ($17.23 to $22.77 with 95%"
                + " confidence), the other 3 times as much; that lead is clear");
  }

  @Test
  void errorBelowThatOfCounting_isSaidToBeLeftAside() {
    String header = "model,benchmark,score,stderr,n";
    String both =
        " stated standard errors of 1 and 2 points are below those of counting 100 tasks, which"
            + " are used.";
    Scores scores = scores(header, "A,X,30,1,100", "B,X,50,2,100");
    SplitDecision decision = scores.splitDecision("A", "B");

    // statsmodels, Newcombe: 30 and 50 of 100 are -32.6 to -6.4 points apart
    assertThat(decision.verdict("X").errorBar().orElseThrow().lower())
        .isCloseTo(-32.6, within(0.05));
    assertThat(decision.verdict("X").reason()).endsWith(" The" + both);
    assertThat(decision.mirrored().verdict("X").reason()).endsWith(" The" + both);
    assertThat(decision.verdicts().display().notes()).anyMatch(note -> note.endsWith(both));
    assertThat(decision.margins().chart().words().notes()).contains("On X the" + both);
    assertThat(decision.chart().words().notes()).contains("On X the" + both);
    assertThat(scores.league("X").display().notes()).contains("The" + both);
    assertThat(reason(scores(header, "A,X,30,1,100", "B,X,50,,100")))
        .endsWith(
            " The stated standard error of 1 point is below the one of counting 100 tasks, which"
                + " is used.");
    assertThat(reason(scores(header, "A,X,30,1,100", "B,X,50,2,200")))
        .endsWith(
            " The stated standard errors of 1 and 2 points are below those of counting their"
                + " tasks, which are used.");
    // sqrt(.3*.7/100) is 4.583 points
    assertThat(reason(scores(header, "A,X,30,4.58,100", "B,X,50,,100"))).doesNotContain("stated");
  }

  private static String reason(Scores scores) {
    return scores.splitDecision("A", "B").verdict("X").reason();
  }

  @Test
  void read_refusesAnErrorAndAnIntervalThatContradictEachOther() {
    Path file =
        new CsvFolder(folder)
            .write("scores.csv", "model,benchmark,score,stderr,ci_low,ci_high", "A,X,50,10,49,51");

    // 1/norm.ppf(.975) = .5102
    assertThatThrownBy(() -> Scores.read(file))
        .isInstanceOf(BadDataException.class)
        .hasMessageStartingWith(
            file
                + ", row 2, column stderr: a standard error of 10 beside an interval of 49 to"
                + " 51 (95%), which is that of a standard error of 0.5102; allowed: an error and an"
                + " interval that agree, or one of the two");
  }

  /** Rounded, another level, as rates, Wilson's of 99 of 100, an error of nothing. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "50,percent,0.5,49,51,",
        "50,percent,0.61,49,51,90",
        "0.5,rate,0.005,0.49,0.51,",
        "99,percent,0.995,94.55,99.82,",
        "50,percent,0,49,51,",
        "50,percent,1,50,50,"
      })
  void read_takesAnErrorAndAnIntervalThatAgree(String row) {
    assertThat(
            scores("model,benchmark,score,unit,stderr,ci_low,ci_high,ci_level", "A,X," + row)
                .models())
        .containsExactly("A");
  }

  /** SciPy: norm.ppf(.975)*.1 = .196; .7 ± norm.ppf(.975)*hypot(.1, .1) is .4228 to .9772. */
  @Test
  void costs_restOnStatedErrors() {
    Scores scores = scores("model,benchmark,score,stderr", "A,X,71.2,0.1", "B,X,71.9,0.1");
    Prices prices =
        Prices.read(new CsvFolder(folder).write("prices.csv", CsvFolder.PRICES, "A,1,0", "B,2,0"));
    Workload million = Workload.of(calls(1), inputTokens(1_000_000), outputTokens(0));
    ParetoFrontier frontier = prices.frontier(scores, "X", million);

    assertThat(CsvFolder.rows(frontier.display()))
        .containsExactly(
            "A | 71.2 | 71.0 to 71.4 | $1.00 | clearly | –",
            "B | 71.9 | 71.7 to 72.1 | $2.00 | clearly | 0.7");
    Bill bill =
        prices.compare("A", million, "B", million).bill().withPassRates(scores.passRates("X"));
    assertThat(bill.display().notes())
        .contains(
            "Per solved task: cost / pass rate on X, failed tasks paid for too; in brackets, the"
                + " range given by the rate's 95% interval (by the error stated).",
            "B scores 0.7 points more than A for $1.00 more a task: 0.7 points per extra dollar"
                + " (95%: 0.4 to 1.0).")
        .noneMatch(note -> note.contains("number of tasks"));
    assertThat(bill.finding()).doesNotContain("without an error bar");
    // 100/71.396, 100/71.004
    assertThat(bill.perSolvedTask(Whose.FIRST).orElseThrow().lowerUsd())
        .isCloseTo(1.400638, within(1e-6));
    assertThat(bill.perSolvedTask(Whose.FIRST).orElseThrow().upperUsd())
        .isCloseTo(1.408371, within(1e-6));
  }

  /** sqrt(.3*.7/100) and sqrt(.5*.5/100) are 4.6 and 5 points. */
  @Test
  void costs_sayWhichStatedErrorsAreSetAside() {
    Scores scores = scores("model,benchmark,score,stderr,n", "A,X,30,1,100", "B,X,50,2,100");
    Prices prices =
        Prices.read(new CsvFolder(folder).write("prices.csv", CsvFolder.PRICES, "A,1,0", "B,2,0"));
    Workload million = Workload.of(calls(1), inputTokens(1_000_000), outputTokens(0));
    String note =
        "The stated standard errors of 1 and 2 points are below those of counting 100 tasks, which"
            + " are used.";

    assertThat(prices.frontier(scores, "X", million).display().notes()).contains(note);
    assertThat(
            prices
                .compare("A", million, "B", million)
                .bill()
                .withPassRates(scores.passRates("X"))
                .display()
                .notes())
        .contains(note);
  }

  @Test
  void numbers_areTheSameInTablesAndSentences() {
    SplitDecision decision =
        scores(
                "model,benchmark,score,unit,better,stderr",
                "A,Tokens,1234567,tokens,lower,1000",
                "B,Tokens,987654,tokens,lower,1000",
                "A,Call,0.0000001,usd,lower,",
                "B,Call,0.00000037,usd,lower,",
                "A,Same,1234567,tokens,lower,",
                "B,Same,1234567,tokens,lower,",
                "A,Near,1234.5678901,points,,",
                "B,Near,1234.5678902,points,,")
            .splitDecision("A", "B");

    assertThat(CsvFolder.rows(decision.display()))
        .containsExactly(
            "Tokens | tokens, lower is better | 1,234,567 | 987,654 | −246,913 | B | contested",
            "Call | US dollars, lower is better | 0.00000010 | 0.00000037 | +0.00000027 | A"
                + " | contested",
            "Same | tokens, lower is better | 1,234,567 | 1,234,567 | 0 | tied | tied",
            "Near | points | 1,234.5678901 | 1,234.5678902 | −0.0000001 | B | contested");
    // SciPy: 246913 ± norm.ppf(.975)*hypot(1000, 1000) is 244141.19 to 249684.81, ± 2800
    assertThat(decision.verdict("Tokens").reason())
        .startsWith(
            "B leads Tokens, where lower is better, by 246,900 tokens (244,100 to 249,700 tokens"
                + " with 95% confidence), the other 1.25 times as much;");
    assertThat(decision.verdict("Call").reason())
        .startsWith(
            "A leads Call, where lower is better, by $0.00000027, the other 3.7 times as much;");
    assertThat(decision.verdict("Same").reason())
        .isEqualTo("A and B have the same score on Same, 1,234,567 tokens.");
    assertThat(decision.verdict("Near").reason()).startsWith("B leads Near by 0.0000001 points;");
    assertThat(CsvFolder.rows(decision.verdicts().display()).get(0))
        .contains("−246,900", "−249,700 to −244,100");
  }

  @Test
  void charts_drawEveryUnitAndCutNoWord() {
    List<String> rows = new ArrayList<>(List.of("A,Mix,70,", "B,Mix,60,"));
    for (int i = 1; i <= 8; i++) {
      rows.add("A,Bench " + i + "," + (1500 + i) + ",elo");
      rows.add("B,Bench " + i + ",1400,elo");
    }
    SplitDecision decision =
        scores("model,benchmark,score,unit", rows.toArray(String[]::new)).splitDecision("A", "B");
    Chart chart = decision.chart();

    assertThat(chart.words().title()).isEqualTo("A leads 9–0");
    assertThat(chart.data().rowCount()).isEqualTo(9);
    assertThat(chart.words().notes())
        .contains(
            "Elo of Bench 1, Bench 2, Bench 3, Bench 4, Bench 5, Bench 6 and 2 more: 400 points"
                + " are odds of ten to one.");
    assertThat(decision.margins().chart().data().rowCount()).isEqualTo(9);
    assertThat(chart.withSize(Size.COLUMN).svg()).doesNotContain("…").contains("and 2 more:");
  }

  /** 13 of 40 are 32.5% and 14 are 35.0%; 26 are 65.0%; 140 of 200 are 70.0% and 139 69.5%. */
  @Test
  void counts_areOfScoresWithTheDecimalsTheyWereWrittenWith() {
    SplitDecision zeros =
        scores("model,benchmark,score,n", "A,Q,33.0,40", "B,Q,65.0,40").splitDecision("A", "B");
    SplitDecision whole =
        scores("model,benchmark,score,n", "A,Q,33,40", "B,Q,65.0,40").splitDecision("A", "B");
    SplitDecision many =
        scores("model,benchmark,score,unit,n", "A,Q,0.700,rate,200", "B,Q,0.650,rate,200")
            .splitDecision("B", "A");

    assertThat(CsvFolder.rows(zeros.counts().display()))
        .containsExactly(
            "Q | A | 33.0 is not a count of 40 tasks", "Q | B | 65.0 is 26 of 40 tasks")
        .isEqualTo(CsvFolder.rows(whole.counts().display()));
    assertThat(zeros.verdicts().display().notes())
        .contains(
            "No known number of tasks or runs of Q gives both scores: 33.0 is not a count of 40"
                + " tasks; 65.0 is 26 of 40 tasks.");
    assertThat(CsvFolder.rows(many.counts().display()))
        .containsExactly("Q | B | 65.0 is 130 of 200 tasks", "Q | A | 70.0 is 140 of 200 tasks");
    assertThat(CsvFolder.rows(many.mirrored().counts().display()))
        .containsExactly("Q | A | 70.0 is 140 of 200 tasks", "Q | B | 65.0 is 130 of 200 tasks");
  }

  /** Wilson's intervals of 300 and of 40 tasks: no source states an error. */
  @Test
  void verdicts_sayOfAnErrorThatItIsThatOfACount() {
    SplitDecision counted =
        scores("model,benchmark,score,n", "A,Q,83.9,300", "B,Q,68.0,40").splitDecision("A", "B");

    assertThat(counted.verdict("Q").reason())
        .endsWith(", by the errors of both scores.")
        .doesNotContain("come with");
    assertThat(counted.verdicts().display().notes())
        .anyMatch(
            note ->
                note.matches(
                    "On Q each score has its own error, one of \\S+ downwards and \\S+ upwards"
                        + " computed from its 300 tasks and one of \\S+ downwards and \\S+"
                        + " upwards computed from its 40 tasks; the two are taken as independent\\."
                        + " Test: z test\\."));
  }

  @Test
  void verdicts_sayThatThereIsOnlyOneTask() {
    Scores one = scores("model,benchmark,score,n", "A,Q,100,1", "B,Q,0,1");

    assertThat(one.splitDecision("A", "B").verdict("Q"))
        .hasToString(
            "too few to tell: A leads Q by 100 points; with 1 task, fewer than ten, no lead is called"
                + " clear.");
    assertThat(CsvFolder.rows(one.splitDecision("A", "B").counts().display()))
        .containsExactly("Q | A | 100 is 1 of 1 tasks", "Q | B | 0 is 0 of 1 tasks");
    assertThat(one.league("Q").display().notes())
        .noneMatch(note -> note.startsWith("How many tasks"))
        .anyMatch(note -> note.contains("1 task"));
  }
}
