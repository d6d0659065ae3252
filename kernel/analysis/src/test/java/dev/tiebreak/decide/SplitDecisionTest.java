package dev.tiebreak.decide;

import static dev.tiebreak.decide.DecideFixture.decision;
import static dev.tiebreak.decide.DecideFixture.unsized;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.tiebreak.chart.plot.Dumbbell;
import dev.tiebreak.chart.plot.MarginBars;
import dev.tiebreak.decide.judge.Contest;
import dev.tiebreak.decide.judge.Margin;
import dev.tiebreak.domain.Evidence;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SplitDecisionTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          80.0, 78.0, A,            contested
          78.0, 80.0, B,            contested
          79.0, 78.0, A,            contested
          78.9, 78.0, A (marginal), marginal
          78.0, 78.9, B (marginal), marginal
          78.0, 78.0, tied,         tied
          78.0,     , A,            uncontested
              , 78.0, B,            uncontested
              ,     , '',           no score
          0.0,      , A,            uncontested
          """)
  void winnerAsPrinted_followsScoresAndThreshold(
      Double first, Double second, String printed, String standing) {
    Contest contest = unsized("X", first, second);
    SplitDecision decision = decision(contest);

    assertThat(decision.winnerAsPrinted(contest)).isEqualTo(printed);
    assertThat(decision.standing(contest).words()).isEqualTo(standing);
  }

  @ParameterizedTest
  @CsvSource({"0, contested", "0.9, contested", "0.91, marginal", "100, marginal"})
  void withMarginalBelow_movesTheThreshold(double threshold, String standing) {
    Contest contest = unsized("X", 78.9, 78.0);

    assertThat(decision(contest).withMarginalBelow(threshold).standing(contest).words())
        .isEqualTo(standing);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 100.1, Double.NaN})
  void withMarginalBelow_refusesWhatIsNoLead(double threshold) {
    assertThatThrownBy(() -> decision().withMarginalBelow(threshold))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Marginal below " + threshold + "; allowed: 0 to 100 percentage points");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, 100.5, Double.NaN, Double.POSITIVE_INFINITY})
  void contest_refusesAScoreThatIsNoPercentage(double score) {
    assertThatThrownBy(() -> unsized("X", score, 50.0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Score on X is " + score + "; allowed: 0 to 100 percent, or empty where there is none");
  }

  @Test
  void percentagePoints_areTakenInDecimals() {
    assertThat(unsized("X", 58.6, 64.3).percentagePoints()).hasValue(-5.7);
  }

  @Test
  void finding_saysWhenTheContestedScoreAgreesWithThePrintedOne() {
    assertThat(decision(unsized("X", 2.0, 1.0), unsized("Y", 9.0, null)).finding())
        .isEqualTo("A leads 2–0, and 1–0 where both have a score");
    assertThat(decision(unsized("X", 1.0, 2.0), unsized("Y", 1.0, 9.0)).finding())
        .isEqualTo("B leads 2–0");
    assertThat(decision(unsized("X", 1.0, 4.0), unsized("Y", 9.0, 2.0)).finding())
        .isEqualTo("The models split the benchmarks 1–1");
    assertThat(
            decision(unsized("X", 1.0, 4.0), unsized("Y", 9.0, null), unsized("Z", 9.0, null))
                .finding())
        .isEqualTo("A leads 2–1, but B leads 1–0 where both have a score");
  }

  @Test
  void margins_goFromTheFirstModelsWidestLeadToTheSeconds() {
    Margins margins =
        decision(unsized("X", 60.0, 70.0), unsized("Y", 70.0, 60.0), unsized("Z", 1.0, null))
            .margins();

    assertThat(margins.margins()).extracting(Margin::benchmark).containsExactly("Y", "X");
    assertThat(margins.withoutMargin()).extracting(Contest::benchmark).containsExactly("Z");
    assertThat(margins.where(m -> m.percentagePoints() < 0).margins())
        .extracting(Margin::benchmark)
        .containsExactly("X");
    assertThat(margins.display().notes())
        .containsExactly("No margin, because a score is missing: Z.");
    assertThat(margins.table().columnNames())
        .containsExactly("benchmark", "margin_points", "leader", "standing");
  }

  @Test
  void chart_showsEveryScoreWithTheFindingAsTitle() {
    SplitDecision decision =
        decision(unsized("X", 60.0, 70.5), unsized("Y", 70.0, 69.5), unsized("Z", 1.0, null));

    var chart = decision.chart();

    assertThat(chart.words().title()).isEqualTo(decision.finding());
    assertThat(chart.words().source()).isEqualTo("a test");
    assertThat(chart.words().altText())
        .isEqualTo(
            "Dumbbell chart of Model A and Model B on 3 benchmarks. A leads 2–1, but it is 1–1"
                + " where both have"
                + " a score. Y 70.0 against 69.5; X 60.0 against 70.5; Z 1.0 against no score.");
    assertThat(((Dumbbell) chart.plot()).rows())
        .extracting(Dumbbell.Row::label, Dumbbell.Row::remark)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Y", "+0.5, marginal"),
            org.assertj.core.groups.Tuple.tuple("X", "−10.5"),
            org.assertj.core.groups.Tuple.tuple("Z", "uncontested"));
  }

  /** The limits of 7/50 are SciPy's, binomtest(7, 50).proportion_ci(method="wilson"). */
  @Test
  void chart_hasEachScoresOwnInterval() {
    Contest contest =
        new Contest(
            "X", OptionalDouble.of(14), OptionalDouble.empty(), Evidence.Published.over(50));

    var chart = decision(contest).chart();

    Dumbbell.Row row = ((Dumbbell) chart.plot()).rows().get(0);
    assertThat(row.firstLimits())
        .hasValueSatisfying(
            limits -> {
              assertThat(limits.lower()).isCloseTo(6.9508, within(5e-5));
              assertThat(limits.upper()).isCloseTo(26.1862, within(5e-5));
            });
    assertThat(row.secondLimits()).isEmpty();
    assertThat(chart.words().notes().get(0))
        .startsWith(
            "Whiskers: each score's 95% interval, covering which tasks a benchmark has and how"
                + " the runs went. Margin: A less B");
  }

  @Test
  void marginsChart_mutesMarginalLeadsAndNamesMissingScores() {
    var chart =
        decision(unsized("X", 60.0, 70.5), unsized("Y", 70.0, 69.5), unsized("Z", 1.0, null))
            .margins()
            .chart();

    assertThat(chart.words().title()).isEqualTo("A's widest lead is 0.5 points, B's is 10.5");
    assertThat(chart.words().altText()).endsWith(" Y: A by 0.5; X: B by 10.5.");
    assertThat(((MarginBars) chart.plot()).bars())
        .containsExactly(
            MarginBars.Bar.muted("Y", 0.5, "marginal").saying("+0.5"),
            MarginBars.Bar.clear("X", -10.5).saying("+10.5"),
            MarginBars.Bar.uncontested("Z", "no score for Model B"));
  }
}
