package dev.tiebreak.decide;

import static dev.tiebreak.decide.DecideFixture.contest;
import static dev.tiebreak.decide.DecideFixture.decision;
import static dev.tiebreak.decide.DecideFixture.paired;
import static dev.tiebreak.decide.DecideFixture.unsized;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.tiebreak.chart.plot.ChartPlot;
import dev.tiebreak.chart.plot.Dumbbell;
import dev.tiebreak.chart.plot.MarginBars;
import dev.tiebreak.chart.plot.Words;
import dev.tiebreak.data.Scores;
import dev.tiebreak.show.NothingToShow;
import java.util.OptionalDouble;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/**
 * What the charts of a decision show and say. Newcombe's limits of 80 v 60.5, 60 v 60.4 and 20 v 30
 * of 400, and Wilson's of 80 and 60.5, by statsmodels 0.15.0; p by SciPy 1.17.1.
 */
class FiguresTest {

  private final SplitDecision decision =
      decision(
          contest("Loss", 20, 30, 400),
          contest("Slim", 60, 60.4, 400),
          unsized("Only B", null, 71.0),
          contest("Tie", 40, 40, 400),
          contest("Wide", 80, 60.5, 400),
          unsized("Only A", 70.0, null),
          unsized("None", null, null));

  @Test
  void margins_areDrawnFromTheFirstModelsWidestLead() {
    MarginBars bars = (MarginBars) decision.margins().chart().plot();

    assertThat(bars.first()).isEqualTo("Model A");
    assertThat(bars.second()).isEqualTo("Model B");
    assertThat(bars.bars())
        .extracting(
            MarginBars.Bar::label,
            bar -> bar.margin().orElse(Double.NaN),
            MarginBars.Bar::weight,
            MarginBars.Bar::remark)
        .containsExactly(
            Tuple.tuple("Wide", 19.5, MarginBars.Weight.CLEAR, ""),
            Tuple.tuple("Tie", 0.0, MarginBars.Weight.MUTED, "tied"),
            Tuple.tuple("Slim", -0.4, MarginBars.Weight.MUTED, "too close to call"),
            Tuple.tuple("Loss", -10.0, MarginBars.Weight.CLEAR, ""),
            Tuple.tuple("Only B", Double.NaN, MarginBars.Weight.MUTED, "no score for Model A"),
            Tuple.tuple("Only A", Double.NaN, MarginBars.Weight.MUTED, "no score for Model B"));
    assertLimits(bars.bars().get(0).limits().orElseThrow(), 13.22191, 25.57080);
    assertLimits(bars.bars().get(2).limits().orElseThrow(), -7.15161, 6.35676);
    assertLimits(bars.bars().get(3).limits().orElseThrow(), -15.90765, -4.00324);
  }

  /** Half of the interval is 1.96 · √2 · 1.1 = 3.05 dollars, 2.77 points and 124.7 tokens. */
  @Test
  void margin_isWrittenAlikeWhereverItIs() {
    SplitDecision decision =
        Scores.parse(
                """
                model,benchmark,score,unit,better,stderr
                A,Bill,66.90,usd,lower,1.1
                B,Bill,33.45,usd,lower,1.1
                A,Quiz,80.62,percent,higher,1
                B,Quiz,75.29,percent,higher,1
                A,Bills,1.11,usd,lower,1.1
                B,Bills,50,usd,lower,1.1
                A,Tokens,6812,tokens,lower,45
                B,Tokens,8123,tokens,lower,45
                """)
            .splitDecision("A", "B");

    assertThat(decision.margins().display().text()).contains("−33.45", "+48.89", "+5.3 ", "+1,310");
    assertThat(decision.display().text()).contains("−33.45", "+48.89", "+5.33", "+1,311");
    assertThat(decision.verdicts().display().text())
        .contains("−33.45", "+48.89", "+5.3 ", "+1,310", "by 5.3 points", "by $33.45");
    assertThat(((Dumbbell) decision.chart().plot()).rows())
        .extracting(Dumbbell.Row::remark)
        .containsExactlyInAnyOrder("−$33.45", "+$48.89", "+5.33", "+1,311 tokens");
    assertThat(((MarginBars) decision.margins().chart().plot()).bars())
        .extracting(MarginBars.Bar::number)
        .containsExactly("+$48.89", "+$33.45", "+5.3", "+1,310");
    assertThat(decision.margins().chart().altText())
        .containsSubsequence(
            "Bills: A by $48.89", "Bill: B by $33.45", "Quiz: A by 5.3", "Tokens: A by 1,310");
  }

  private static void assertLimits(ChartPlot.Limits limits, double lower, double upper) {
    assertThat(limits.lower()).isCloseTo(lower, within(5e-6));
    assertThat(limits.upper()).isCloseTo(upper, within(5e-6));
  }

  @Test
  void margins_sayInWordsWhatTheyDraw() {
    Words words = decision.margins().chart().words();

    assertThat(words.title()).isEqualTo("2 of the 3 contested leads are clear");
    assertThat(words.subtitle()).isEqualTo("How far the leader is ahead, in percentage points");
    assertThat(words.notes())
        .containsExactly(
            "Whiskers: 95% intervals, covering which tasks a benchmark has and how the runs"
                + " went. Pale:"
                + " not clear, with all leads tested together. Assumed: outcomes of the two models"
                + " not correlated (ρ = 0, the cautious choice); α = 0.05; p values adjusted by"
                + " Holm;"
                + " Newcombe's intervals at 95%.");
    assertThat(words.altText())
        .isEqualTo(
            "Bar chart of the margins of Model A and Model B. 2 of the 3 contested leads are clear."
                + " Wide: A by 19.5 (clear); Tie: tied; Slim: B by 0.4 (too close to call); Loss: B"
                + " by 10.0 (clear).");
    assertThat(words.source()).isEqualTo("a test");
  }

  @Test
  void margins_withoutErrorBarsMuteWhatIsMarginalOrTied() {
    MarginBars bars =
        (MarginBars)
            decision(unsized("X", 60.0, 59.5), unsized("Y", 50.0, 50.0), unsized("Z", 40.0, 45.0))
                .margins()
                .chart()
                .plot();

    assertThat(bars.bars())
        .containsExactly(
            MarginBars.Bar.muted("X", 0.5, "marginal").saying("+0.5"),
            MarginBars.Bar.muted("Y", 0, "tied"),
            MarginBars.Bar.clear("Z", -5).saying("+5.0"));
  }

  @Test
  void scores_areDrawnContestedOnesFirst() {
    Dumbbell dumbbell = (Dumbbell) decision.chart().plot();

    assertThat(dumbbell.first()).isEqualTo("Model A");
    assertThat(dumbbell.second()).isEqualTo("Model B");
    assertThat(dumbbell.rows())
        .extracting(
            Dumbbell.Row::label, Dumbbell.Row::first, Dumbbell.Row::second, Dumbbell.Row::remark)
        .containsExactly(
            Tuple.tuple("Wide", OptionalDouble.of(80), OptionalDouble.of(60.5), "+19.5"),
            Tuple.tuple("Tie", OptionalDouble.of(40), OptionalDouble.of(40), "0.0"),
            Tuple.tuple("Slim", OptionalDouble.of(60), OptionalDouble.of(60.4), "−0.4, marginal"),
            Tuple.tuple("Loss", OptionalDouble.of(20), OptionalDouble.of(30), "−10.0"),
            Tuple.tuple("Only B", OptionalDouble.empty(), OptionalDouble.of(71), "uncontested"),
            Tuple.tuple("Only A", OptionalDouble.of(70), OptionalDouble.empty(), "uncontested"));
    assertLimits(dumbbell.rows().get(0).firstLimits().orElseThrow(), 75.80297, 83.62629);
    assertLimits(dumbbell.rows().get(0).secondLimits().orElseThrow(), 55.63127, 65.16898);
    assertThat(dumbbell.rows().get(4).secondLimits()).isEmpty();
  }

  @Test
  void scores_sayInWordsWhatTheyDraw() {
    Words words = decision.chart().words();

    assertThat(words.title()).isEqualTo(decision.finding());
    assertThat(words.subtitle()).isEqualTo("Benchmark scores, in percent");
    assertThat(words.altText())
        .isEqualTo(
            "Dumbbell chart of Model A and Model B on 6 benchmarks. "
                + decision.finding()
                + ". Wide 80.0 against 60.5; Tie 40.0 against 40.0; Slim 60.0 against 60.4; Loss"
                + " 20.0 against 30.0; Only B no score against 71.0; Only A 70.0 against no"
                + " score.");
    assertThat(words.notes())
        .containsExactly(
            "Whiskers: each score's 95% interval, covering which tasks a benchmark has and how"
                + " the runs went. Margin: A less B, in percentage points. Marginal: a lead"
                + " below 1 point."
                + " Uncontested: the other model has no score.");
    assertThat(decision(unsized("X", 60.0, 59.0)).chart().words().notes())
        .containsExactly(
            "Margin: A less B, in percentage points. Marginal: a lead below 1 point. Uncontested:"
                + " the other model has no score.");
  }

  /** Wilson's limits of 60 of 100 and 45 of 100 by statsmodels, as either model's. */
  @Test
  void scores_ofOutcomesHaveEachModelsOwnInterval() {
    Dumbbell.Row row =
        ((Dumbbell) decision(paired("X", 40, 20, 5, 35)).chart().plot()).rows().get(0);

    assertLimits(row.firstLimits().orElseThrow(), 50.20026, 69.05987);
    assertLimits(row.secondLimits().orElseThrow(), 35.61454, 54.75540);
  }

  @Test
  void charts_ofBlanksSayWhoHasNoScore() {
    SplitDecision none = decision(unsized("X", null, null));

    assertThatThrownBy(none::chart)
        .isInstanceOf(NothingToShow.class)
        .hasMessage("No benchmark has a score of Model A or Model B");
    assertThatThrownBy(() -> none.margins().chart())
        .isInstanceOf(NothingToShow.class)
        .hasMessage("No benchmark has a score of both Model A and Model B");
    SplitDecision two = decision(unsized("X", 60.0, 50.0), unsized("Y", 30.0, 40.0));
    assertThatThrownBy(() -> two.margins().where(margin -> margin.lead() > 50).chart())
        .isInstanceOf(NothingToShow.class)
        .hasMessage("None of the 2 margins of Model A and Model B fulfils the condition");
    assertThat(decision(unsized("X", 60.0, null)).margins().chart().altText())
        .isEqualTo(
            "Bar chart of the margins of Model A and Model B. No benchmark has a score of both"
                + " models.");
  }
}
