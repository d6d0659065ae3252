package dev.tiebreak.decide;

import static dev.tiebreak.decide.DecideFixture.contest;
import static dev.tiebreak.decide.DecideFixture.decision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.tiebreak.decide.judge.Assumptions;
import dev.tiebreak.decide.judge.Certainty;
import dev.tiebreak.decide.judge.Contest;
import dev.tiebreak.decide.judge.MarginInterval;
import dev.tiebreak.decide.judge.Verdict;
import dev.tiebreak.domain.Evidence;
import dev.tiebreak.stats.Adjustment;
import dev.tiebreak.stats.internal.test.PairedOutcomes;
import dev.tiebreak.stats.internal.test.PairedScores;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerdictsTest {

  @Test
  void verdict_withoutANumberOfTasksHasNoErrorBar() {
    Contest unsized = new Contest("X", OptionalDouble.of(60), OptionalDouble.of(50));

    Verdict verdict = decision(unsized).verdict("X");

    assertThat(verdict.certainty()).isEqualTo(Certainty.NO_ERROR_BAR);
    assertThat(verdict.errorBar()).isEmpty();
    assertThat(verdict)
        .hasToString(
            "no error bar: A leads X by 10 points; how many tasks X has is not known, so no"
                + " error bar can be given.");
  }

  @Test
  void verdict_ofEqualScoresIsTied() {
    assertThat(decision(contest("X", 50, 50, 100)).verdict("X"))
        .hasToString("tied: A and B have the same score on X, 50 percent.");
  }

  @Test
  void verdict_withoutAnyScoreSaysSo() {
    assertThat(
            decision(new Contest("X", OptionalDouble.empty(), OptionalDouble.empty())).verdict("X"))
        .hasToString("no score: Neither A nor B has a score on X.");
  }

  /** Newcombe's limits of 80 and 60 of 100, from his formula in NumPy: .073119 and .318505. */
  @Test
  void verdict_ofOneClearLeadSpeaksOfNoOther() {
    Verdict verdict = decision(contest("X", 60, 80, 100)).verdict("X");

    assertThat(verdict.reason())
        .isEqualTo(
            "B leads X by 20 points (7.3 to 31.9 with 95% confidence); that lead is clear (p ="
                + " 0.002).");
  }

  /** 500 tasks, 25 and 53 discordant: exact p .00203; 275 and 147 concordant give 60.0 v 65.6. */
  @Test
  void verdict_ofOutcomesPerTaskIsPaired() {
    Contest contest =
        Contest.of("X", Evidence.PerTask.of(PairedScores.of(new PairedOutcomes(275, 25, 53, 147))));

    Verdict verdict = decision(contest).verdict("X");
    Verdict.ErrorBar bar = verdict.errorBar().orElseThrow();

    assertThat(contest.first()).hasValue(60);
    assertThat(contest.second()).hasValue(65.6);
    assertThat(bar.paired()).isTrue();
    assertThat(bar.adjustedP()).isCloseTo(0.00203, within(5e-6));
    assertThat(bar.covers()).isEqualTo("500 tasks that both ran");
    assertThat(verdict.reason())
        .isEqualTo(
            "B leads X by 5.6 points (2.1 to 9.0 with 95% confidence); that lead is clear (p ="
                + " 0.002), task by task over the 500 tasks that both ran.");
  }

  @Test
  void verdict_ofAMeasuredLeadThatIsNotClearIsTooClose() {
    Verdict verdict =
        decision(
                Contest.of(
                    "X", Evidence.PerTask.of(PairedScores.of(new PairedOutcomes(40, 9, 8, 43)))))
            .verdict("X");

    assertThat(verdict.certainty()).isEqualTo(Certainty.TOO_CLOSE_TO_CALL);
    assertThat(verdict.reason())
        .isEqualTo(
            "A leads X by 1 point; task by task over the 100 tasks that both ran, chance alone"
                + " could well explain it (p = 1.000).");
  }

  @Test
  void verdicts_takeScoresOfZeroAndHundred() {
    SplitDecision decision =
        decision(contest("X", 0, 100, 50), contest("Y", 100, 100, 50), contest("Z", 0, 40, 50));

    assertThat(decision.assuming(Assumptions.withDefaults().withPairing(0.6)).verdicts().verdicts())
        .extracting(Verdict::certainty)
        .containsExactly(Certainty.CLEAR, Certainty.TIED, Certainty.CLEAR);
    assertThat(decision.verdict("X").errorBar().orElseThrow().smallestLead()).isEmpty();
  }

  /** Nominal p .0353 twice by SciPy: Holm doubles it, Benjamini and Hochberg do not. */
  @Test
  void withAdjustment_changesWhatIsClear() {
    SplitDecision both = decision(contest("X", 82.7, 69.4, 89), contest("Y", 82.7, 69.4, 89));

    assertThat(both.verdicts().count(Certainty.CLEAR)).isZero();
    assertThat(
            both.assuming(Assumptions.withDefaults().withAdjustment(Adjustment.BENJAMINI_HOCHBERG))
                .verdicts()
                .finding())
        .isEqualTo("All 2 contested leads are clear");
  }

  /** 1.96 · √(.6·.4/100 + .8·.2/100) = .12396 around .2. */
  @Test
  void withInterval_takesTheNormalOne() {
    Verdict.ErrorBar bar =
        decision(contest("X", 80, 60, 100))
            .assuming(Assumptions.withDefaults().withInterval(MarginInterval.NORMAL))
            .verdict("X")
            .errorBar()
            .orElseThrow();

    assertThat(bar.lowerPoints()).isCloseTo(20 - 12.396, within(1e-3));
    assertThat(bar.upperPoints()).isCloseTo(20 + 12.396, within(1e-3));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 0, 1, 1.5, Double.NaN})
  void withAlpha_refusesWhatIsNoLevel(double alpha) {
    assertThatThrownBy(() -> Assumptions.withDefaults().withAlpha(alpha))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Alpha is " + alpha + "; allowed: above 0 and below 1");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1.01, 1.01, Double.NaN})
  void withPairing_refusesWhatIsNoCorrelation(double rho) {
    assertThatThrownBy(() -> Assumptions.withDefaults().withPairing(rho))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Correlation is " + rho + "; allowed: -1 to 1");
  }

  @ParameterizedTest
  @CsvSource({"0, 1 or more", "-5, 1 or more"})
  void evidence_refusesTooFewTasks(int tasks, String allowed) {
    assertThatThrownBy(() -> Evidence.Published.over(tasks))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Tasks: " + tasks + "; allowed: " + allowed);
  }

  @Test
  void evidence_refusesAWholeThatIsLessThanItsPart() {
    assertThatThrownBy(
            () ->
                new Evidence.Published(
                    361, OptionalInt.of(360), OptionalInt.empty(), Evidence.Judging.PASS_FAIL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Tasks of the whole benchmark: 360; allowed: 361 or more");
  }

  @Test
  void of_namesTheBenchmarksThatThereAre() {
    assertThatThrownBy(() -> decision(contest("X", 1, 2, 10)).verdict("Y"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("No benchmark is named \"Y\"; allowed: X");
  }
}
