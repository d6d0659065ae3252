package dev.tiebreak.decide;

import static dev.tiebreak.decide.DecideFixture.contest;
import static dev.tiebreak.decide.DecideFixture.decision;
import static dev.tiebreak.decide.DecideFixture.paired;
import static dev.tiebreak.decide.DecideFixture.printed;
import static dev.tiebreak.decide.DecideFixture.unsized;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.data.Scores;
import dev.tiebreak.decide.judge.Assumptions;
import dev.tiebreak.decide.judge.Contest;
import dev.tiebreak.decide.judge.MarginInterval;
import dev.tiebreak.domain.Evidence;
import dev.tiebreak.domain.Side;
import dev.tiebreak.domain.TaskOutcomes;
import dev.tiebreak.stats.Adjustment;
import dev.tiebreak.stats.Confidence;
import dev.tiebreak.stats.internal.test.PairedScores;
import dev.tiebreak.words.internal.Decimals;
import dev.tiebreak.words.internal.Numbers;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentences around verdicts: reasons, counts of leads, assumptions; and numbers in words. */
class SentencesTest {

  /** Newcombe's limits of 80 and 60 of 100, from his formula in NumPy: .073119 and .318505. */
  @ParameterizedTest
  @CsvSource({"80, 60, A", "60, 80, B"})
  void clear_givesTheIntervalFromTheLeadersSide(double first, double second, String leader) {
    assertThat(decision(contest("X", first, second, 100)).verdict("X").reason())
        .isEqualTo(
            leader
                + " leads X by 20 points (7.3 to 31.9 with 95% confidence); that lead is clear (p ="
                + " 0.002).");
  }

  /** p is .0414 of z .04/√(.96 · .04/100); its interval −.4 to 9.8 by statsmodels, newcomb. */
  @ParameterizedTest
  @CsvSource({"100, 96, A", "96, 100, B"})
  void leans_givesTheIntervalFromTheLeadersSide(double first, double second, String leader) {
    assertThat(decision(contest("X", first, second, 100)).verdict("X").reason())
        .isEqualTo(
            leader
                + " leads X by 4 points; its test alone gives p = 0.041, but the interval still"
                + " includes 0 (−0.4 to 9.8 with 95% confidence).");
  }

  /**
   * 86.3 and 70.6 of 51: p .0498 and −.4 to 30.9; the lower limit is 0 at a correlation of .04833,
   * by SciPy's brentq. A second lead, p .0016, leaves it so.
   */
  @Test
  void leans_saysFromWhichCorrelationTheIntervalExcludesZero() {
    Contest held = contest("X", 86.27450980392157, 70.58823529411765, 51);

    assertThat(decision(held).verdict("X").reason())
        .isEqualTo(
            "A leads X by 15.7 points; its test alone gives p = 0.0498, but the interval still"
                + " includes 0 (−0.4 to 30.9 with 95% confidence); it is clear only if the two"
                + " models"
                + " tend to solve the same tasks (correlation ρ of 0.049 or more).");
    assertThat(decision(held, contest("Y", 80, 60, 100)).verdict("X").reason())
        .endsWith(
            "; with 2 leads tested together (adjusted p = 0.0498) it is clear only if the two"
                + " models"
                + " tend to solve the same tasks (correlation ρ of 0.049 or more).");
  }

  /** 25 and 8 of 33 discordant tasks: exact p .0046; of ten such leads .046; 22 and 9: .0294. */
  @Test
  void leans_ofAMeasuredLeadIsNotClearAmongAll() {
    assertThat(
            decision(paired("X", 40, 22, 9, 29), paired("Y", 40, 22, 9, 29)).verdict("X").reason())
        .isEqualTo(
            "A leads X by 13 points; by itself that lead would be clear (p = 0.029), but with 2"
                + " leads tested together (adjusted p = 0.059) it is not.");
  }

  /** Two leads of .1: neither alone nor together; the lead of 3 could be clear by itself. */
  @Test
  void tooClose_saysWhetherItIsForTheOthersTestedBeside() {
    String alone =
        "A leads X by 0.1 points; with 500 tasks no pairing of the two runs could make that lead"
            + " clear.";

    assertThat(decision(contest("X", 60, 59.9, 500)).verdict("X").reason()).isEqualTo(alone);
    assertThat(
            decision(contest("X", 60, 59.9, 500), contest("Y", 60, 59.9, 500))
                .verdict("X")
                .reason())
        .isEqualTo(alone);
  }

  /** Mean outcomes are rounded to a decimal, but not to none: 1 of 3,000 tasks is .0333 points. */
  @Test
  void lead_ofOutcomesIsRoundedButNotToNothing() {
    assertThat(decision(paired("X", 1000, 2, 1, 1997)).verdict("X").reason())
        .startsWith("A leads X by 0.03 points; ");
    assertThat(decision(paired("X", 1000, 4, 1, 1995)).verdict("X").reason())
        .startsWith("A leads X by 0.1 points; ");
    assertThat(decision(contest("X", 50.123456, 50, 100)).verdict("X").reason())
        .startsWith("A leads X by 0.1 points; ");
  }

  @Test
  void tie_belowZeroHasAMinusSign() {
    SplitDecision tied =
        Scores.parse(
                """
                model,benchmark,score,unit,stderr
                A,X,-1.96,points,0.5
                B,X,-1.96,points,0.5
                """)
            .splitDecision("A", "B");

    assertThat(tied.verdict("X").reason())
        .startsWith("A and B have the same score on X, −1.96 points.");
  }

  @Test
  void contradiction_followsTheReasonOfEitherModel() {
    TaskOutcomes none = DecideFixture.outcomes("B", 0, 0, 0, 0);
    Contest contest =
        unsized("X", 60.0, 50.0)
            .with(
                Map.of(
                    Side.SECOND,
                    Contest.Contradiction.of(new BigDecimal("50"), none).orElseThrow()));

    assertThat(decision(contest).verdict("X").reason())
        .isEqualTo(
            "A leads X by 10 points; how many tasks X has is not known, so no error bar can be"
                + " given. B is printed with 50 on X, but its outcomes give 0.0 (0 of 4 tasks); the"
                + " printed score is used here.");
    assertThat(decision(contest).mirrored().verdict("X").reason())
        .isEqualTo(decision(contest).verdict("X").reason());
    assertThat(decision(contest).finding())
        .isEqualTo("A leads 1–0; B is printed with 50 on X, but its outcomes give 0.0");
  }

  @Test
  void finding_countsLeads() {
    Contest clear = contest("C", 80, 60, 500);
    Contest open = contest("O", 60, 59, 500);
    Contest few = contest("F", 100, 0, 9);
    Contest unsized = unsized("U", 2.0, 1.0);
    Contest tie = contest("T", 50, 50, 500);

    assertThat(decision(clear, tie).verdicts().finding())
        .isEqualTo("The one contested lead is clear");
    assertThat(decision(open, tie).verdicts().finding())
        .isEqualTo("The one contested lead is not clear");
    assertThat(decision(clear, contest("D", 80, 60, 500)).verdicts().finding())
        .isEqualTo("All 2 contested leads are clear");
    assertThat(decision(open, open, tie).verdicts().finding())
        .isEqualTo("None of the 2 contested leads is clear");
    assertThat(decision(clear, clear, open).verdicts().finding())
        .isEqualTo("2 of the 3 contested leads are clear");
    assertThat(decision(open, few, few, unsized, unsized).verdicts().finding())
        .isEqualTo(
            "None of the 5 contested leads is clear; 2 have no error bar, 2 rest on fewer than ten"
                + " tasks");
    assertThat(decision(few, few, unsized, unsized).verdicts().finding())
        .isEqualTo("No lead can be judged: 2 have no error bar, 2 rest on fewer than ten tasks");
    assertThat(decision(few, few).verdicts().finding())
        .isEqualTo("No lead can be judged: 2 rest on fewer than ten tasks");
    assertThat(decision(unsized, unsized).verdicts().finding())
        .isEqualTo("No lead can be judged: no number of tasks is published");
  }

  /** The models differ by .2 on every task, and on no other benchmark by anything else. */
  @Test
  void finding_saysThatModelsDifferByTheSameEverywhere() {
    double[] first = new double[30];
    double[] second = new double[30];
    Arrays.fill(first, 0.8);
    Arrays.fill(second, 0.6);
    Contest same = Contest.of("S", Evidence.PerTask.of(PairedScores.of(first, second)));

    assertThat(decision(same).verdicts().finding())
        .isEqualTo(
            "The one contested lead cannot be judged: the models differ by the same amount"
                + " everywhere");
    assertThat(decision(same, unsized("U", 2.0, 1.0)).verdicts().finding())
        .isEqualTo("No lead can be judged: 2 have no error bar");
    assertThat(
            decision(same, contest("C", 80, 60, 500), contest("O", 60, 59, 500))
                .pairings(0)
                .finding())
        .isEqualTo("Clear leads: 1 at ρ = 0");
  }

  @Test
  void assumptions_areSaidInOneSentence() {
    Assumptions others =
        Assumptions.withDefaults()
            .withPairing(-0.25)
            .withAlpha(0.1)
            .withAdjustment(Adjustment.BENJAMINI_HOCHBERG)
            .withInterval(MarginInterval.NORMAL);
    String paired = "outcomes of the two models on the same tasks correlated by ρ = −0.25";
    String tested = "α = 0.1; p values adjusted by Benjamini–Hochberg";

    assertThat(others)
        .hasToString("Assumed: " + paired + "; " + tested + "; normal intervals at 90%.");
    assertThat(others.ofMeasured()).isEqualTo("Assumed: " + tested + "; intervals at 90%.");
    assertThat(others.ofSome())
        .isEqualTo(
            "Assumed where outcomes are not known task by task: "
                + paired
                + ", normal intervals; everywhere: "
                + tested
                + "; intervals at 90%.");
    assertThat(others.ofLeague())
        .isEqualTo(
            "Assumed where outcomes are not known task by task: "
                + paired
                + ", or as much as two scores allow; "
                + tested
                + "; intervals at 90%, those of differences normal.");
  }

  /**
   * ρ of −.9 is more than 80 and 60 of 100 allow: −√(.2·.4/(.8·.6)) = −.408; 50 and 50 allow it.
   */
  @Test
  void capped_pairingIsNamed() {
    assertThat(
            decision(contest("X", 80, 60, 100), contest("Y", 50, 50, 100), unsized("Z", 1.0, 2.0))
                .assuming(Assumptions.withDefaults().withPairing(-0.9))
                .verdicts()
                .display()
                .notes())
        .anyMatch(
            note ->
                note.endsWith(
                    " Some pairs of scores do not allow ρ = −0.9; the nearest value they do"
                        + " allow is used instead: −0.408 on X."));
  }

  @Test
  void notes_ofOutcomesSayWhatTheyReplaceAndLeaveOut() {
    TaskOutcomes first = DecideFixture.outcomes("Model A", 1, 0, 1, 1, 0);
    TaskOutcomes second = DecideFixture.outcomes("Model B", 0, 0, 1, 0);
    Contest contest = Contest.of("X", first.with(second).insteadOf(printed(61.5, null)));
    Verdicts verdicts = decision(contest).verdicts();

    assertThat(verdicts.display().notes())
        .contains(
            "Left out on X: 1 task (t4) with an outcome of A only.",
            "The scores on X are those of the tasks that both ran; the published ones are 61.5 and"
                + " none.",
            "Margin: A less B. Clear from ρ: how alike the two models' outcomes on the same tasks"
                + " are, from 0 (unrelated) to 1 (identical). Smallest lead: a true lead of that"
                + " size"
                + " would be found in four of five comparisons.");
    assertThat(decision(contest).mirrored().verdicts().display().notes())
        .contains(
            "Left out on X: 1 task (t4) with an outcome of A only.",
            "The scores on X are those of the tasks that both ran; the published ones are none and"
                + " 61.5.");
  }

  @Test
  void correlation_thatCannotBeMeasuredIsSaid() {
    assertThat(decision(paired("X", 0, 30, 0, 0)).verdicts().display().notes())
        .anyMatch(
            note ->
                note.startsWith(
                    "X is compared task by task, over the 30 tasks that both ran; how alike the"
                        + " outcomes are cannot be measured, since one model did the same on all"
                        + " of them."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          60 | 50 | 20 | 30 | A's widest lead is 10 points, B's is 10
          60 | 50 | 20 | 18 | A is never behind, and leads by up to 10 points
          50 | 60 | 18 | 20 | B is never behind, and leads by up to 10 points
          51 | 50 | 18 | 18 | A is never behind, and leads by up to 1 point
          50 | 50 | 18 | 18 | The models are tied wherever both have a score
          50 | -  | -  | 18 | No benchmark has a score of both models
          """)
  void marginsTitle_isTheWidestLeadOfEach(
      Double x1, Double x2, Double y1, Double y2, String title) {
    assertThat(
            decision(unsized("X", x1, x2), unsized("Y", y1, y2)).margins().chart().words().title())
        .isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource({"5.7, +5.7", "-5.7, −5.7", "0, 0.0"})
  void signed_hasARealMinus(double value, String text) {
    assertThat(Numbers.signed(value, new Decimals(1))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1 point, 1 point, 1 point",
    "0.7, 0.7 points, 0.7 points, 0.7 points",
    "10, 10 points, 10 points, 10 points",
    "0.96, 0.96 points, 1 point, 0.96 points",
    "1.00004, 1.00004 points, 1 point, 1 point",
    "12.3456, 12.3456 points, 12.3 points, 12.35 points",
  })
  void points_areOneOrMany(double value, String exact, String oneDecimal, String brief) {
    assertThat(Numbers.points(value)).isEqualTo(exact);
    assertThat(Numbers.oneDecimalPoints(value)).isEqualTo(oneDecimal);
    assertThat(Numbers.briefPoints(value)).isEqualTo(brief);
  }

  @ParameterizedTest
  @CsvSource({"0, 0.0", "0.04, 0.04", "0.06, 0.1", "7.25, 7.3", "0.0004, 0.0004"})
  void tellingZero_hasMoreDecimalsWhereItWouldLookLikeNone(double value, String text) {
    assertThat(Numbers.tellingZero(value)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"-12.34, −12.3, −12", "12.36, 12.4, 12", "-0.04, 0.0, 0", "0, 0.0, 0"})
  void minus_isNoHyphenAndNeverBeforeZero(double value, String oneDecimal, String whole) {
    assertThat(Numbers.oneDecimal(value)).isEqualTo(oneDecimal);
    assertThat(Numbers.whole(value)).isEqualTo(whole);
  }

  @ParameterizedTest
  @CsvSource({
    "-0.6, 29.6, 0, −0.6 to 29.6",
    "0.04, 0.37, 0, 0.04 to 0.37",
    "-3, -0.004, 0, −3.000 to −0.004",
    "0.996, 1.2, 1, 0.996 to 1.200",
    "0, 1.2, 0, 0.0 to 1.2",
  })
  void range_showsOnWhichSideOfTheLevelItsLimitsAre(
      double lower, double upper, double level, String text) {
    assertThat(Numbers.range(lower, upper, level, new Decimals(1))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"0.68879, 0.688", "-0.4082, −0.408", "0.5, 0.5", "0, 0", "-0.0004, 0"})
  void correlation_isRoundedTowardsNone(double rho, String text) {
    assertThat(Numbers.correlation(rho)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"0.035, 0.035", "0.0001, < 0.001", "0.0498, 0.0498", "0.001, 0.001"})
  void pAlone_leavesOutTheSignOfEquality(double p, String text) {
    assertThat(Numbers.pAlone(p, Confidence.DEFAULT.alpha())).isEqualTo(text);
  }

  /** 60 v 80 of 1,000: z is .2/√(.4/1000) = 10. */
  @Test
  void p_thatIsSmallIsNotPrintedAsZeroInASentence() {
    assertThat(decision(contest("X", 60, 80, 1000)).verdict("X").reason())
        .endsWith("that lead is clear (p < 0.001).");
  }

  @Test
  void names_areThoseOfBenchmarksAndModels() {
    SplitDecision decision = decision(unsized("X", 1.0, 2.0), unsized("Y", 1.0, null));

    assertThat(decision.namesFor("benchmark")).containsExactly("X", "Y");
    assertThat(decision.namesFor("model")).containsExactly("Model A", "Model B");
    assertThat(decision.namesFor("other")).containsExactly("X", "Y", "Model A", "Model B");
    assertThat(
            List.of(
                decision.verdicts().namesFor("benchmark"),
                decision.margins().namesFor("benchmark"),
                decision.margins().effects().namesFor("benchmark"),
                decision.weightings().namesFor("benchmark")))
        .containsOnly(List.of("X", "Y"));
  }
}
