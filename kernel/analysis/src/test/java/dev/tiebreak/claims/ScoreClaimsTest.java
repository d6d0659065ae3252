package dev.tiebreak.claims;

import static dev.tiebreak.claims.Ruling.DOES_NOT_HOLD;
import static dev.tiebreak.claims.Ruling.HOLDS;
import static dev.tiebreak.claims.Ruling.UNDECIDED;
import static dev.tiebreak.decide.DecideFixture.contest;
import static dev.tiebreak.decide.DecideFixture.decision;
import static dev.tiebreak.decide.DecideFixture.paired;
import static dev.tiebreak.decide.DecideFixture.unsized;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.decide.SplitDecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sentence says about scores, of the model named first and of the second, and of ties. */
class ScoreClaimsTest {

  private final SplitDecision decision =
      decision(
          contest("Lead", 80, 60.5, 400),
          contest("Loss", 20, 30, 400),
          contest("Tie", 50, 50, 400),
          unsized("Slim", 60.5, 60.0),
          unsized("Only A", 70.0, null),
          unsized("Only B", null, 71.0),
          unsized("None", null, null));

  /** Over ten million tasks .1 points are far more than chance, but not more than rounding. */
  @ParameterizedTest
  @CsvSource({
    "60.1, 60, DOES_NOT_HOLD, 0.1 points at most; A leads X by 0.1 points",
    "60, 60.1, DOES_NOT_HOLD, 0.1 points at most; B leads X by 0.1 points",
    "60.2, 60, HOLDS, 0.1 points at most. Chance: A leads X by 0.2 points",
    "61, 60, DOES_NOT_HOLD, 1 point at most; A leads X by 1 point",
    "62, 60, HOLDS, 1 point at most. Chance: A leads X by 2 points",
    "60.25, 60, HOLDS, 0.01 points at most. Chance: A leads X by 0.3 points",
  })
  void notARoundingError_isMoreThanTheLastDecimalOfEither(
      double first, double second, Ruling ruling, String numbers) {
    Finding finding =
        ScoreClaims.notARoundingError(decision(contest("X", first, second, 10_000_000)), "X");

    assertThat(finding.statement()).isEqualTo("not a rounding error");
    assertThat(finding.ruling()).isEqualTo(ruling);
    assertThat(finding.numbers())
        .startsWith("Rounding of the printed scores makes " + numbers + " (");
  }

  @Test
  void notARoundingError_cannotBeToldOfALoneScore() {
    assertThat(ScoreClaims.notARoundingError(decision, "Only B"))
        .hasToString("not a rounding error: undecided. Only B has a score on Only B; A has none.");
  }

  @Test
  void uncontested_namesTheWinsOfThatModelAlone() {
    assertThat(ScoreClaims.uncontested(decision, "Model A", 1))
        .hasToString(
            "1 without an opponent's score: holds. A wins 1 where B has no score (Only A).");
    assertThat(ScoreClaims.uncontested(decision, "B", 2))
        .hasToString(
            "2 without an opponent's score: does not hold. B wins 1 where A has no score (Only"
                + " B).");
    assertThat(ScoreClaims.uncontested(decision(contest("X", 2, 1, 10)), "A", 0))
        .hasToString("0 without an opponent's score: holds. A wins 0 where B has no score.");
  }

  /** 19.5 is 20 without decimals, half a unit away from either side; 10 stays 10. */
  @ParameterizedTest
  @CsvSource({
    "A, Lead, 19.5, HOLDS, 'A has 80.0, B 60.5: 19.5 points.'",
    "A, Lead, 20, HOLDS, 'A has 80.0, B 60.5: 19.5 points.'",
    "A, Lead, 19, HOLDS, 'A has 80.0, B 60.5: 19.5 points.'",
    "A, Lead, 19.4, DOES_NOT_HOLD, 'A has 80.0, B 60.5: 19.5 points.'",
    "B, Lead, 19.5, DOES_NOT_HOLD, 'A has 80.0, B 60.5: 19.5 points.'",
    "Model B, Loss, 10, HOLDS, 'B has 30, A 20: 10 points.'",
    "Model A, Loss, 10, DOES_NOT_HOLD, 'B has 30, A 20: 10 points.'",
    "A, Tie, 0, DOES_NOT_HOLD, 'A has 50, B 50: 0 points.'",
    "A, Slim, 0, DOES_NOT_HOLD, 'A has 60.5, B 60.0: 0.5 points.'",
    "A, Slim, 1, HOLDS, 'A has 60.5, B 60.0: 0.5 points.'",
    "A, Only A, 70, UNDECIDED, Only A has a score on Only A; B has none.",
  })
  void leads_areThoseOfTheModelNamed(
      String model, String benchmark, double points, Ruling ruling, String numbers) {
    Finding finding = ScoreClaims.leads(decision, model, benchmark, points);

    assertThat(finding.ruling()).isEqualTo(ruling);
    assertThat(finding.numbers()).isEqualTo(numbers);
  }

  /** 19 of 30 against 10: 30 points exactly; 11 against 10 of 30: 3.3 as a reader sees it. */
  @Test
  void leads_ofOutcomesAreShownWithADecimal() {
    assertThat(ScoreClaims.leads(decision(paired("X", 10, 1, 0, 19)), "A", "X", 3.3))
        .hasToString("leads X by 3.3 points: holds. A has 36.7, B 33.3: 3.3 points.");
  }

  /** 58 v 63 of 500 leans, p .105; the others as in their verdicts. */
  @ParameterizedTest
  @CsvSource({
    "Lead, HOLDS",
    "Loss, HOLDS",
    "Tie, DOES_NOT_HOLD",
    "Slim, UNDECIDED",
    "Only A, UNDECIDED",
    "None, UNDECIDED",
  })
  void significant_followsTheVerdict(String benchmark, Ruling ruling) {
    Finding finding = ScoreClaims.significant(decision, benchmark);

    assertThat(finding.statement()).isEqualTo("significant");
    assertThat(finding.ruling()).isEqualTo(ruling);
    assertThat(finding.numbers()).isEqualTo(decision.verdict(benchmark).reason());
  }

  @Test
  void significant_isOpenOfALeadThatLeansAndNotOfOneThatIsTooClose() {
    assertThat(ScoreClaims.significant(decision(contest("X", 58, 63, 500)), "X").ruling())
        .isEqualTo(UNDECIDED);
    assertThat(ScoreClaims.significant(decision(contest("X", 60, 59.9, 500)), "X").ruling())
        .isEqualTo(DOES_NOT_HOLD);
    assertThat(ScoreClaims.significant(decision(contest("X", 100, 0, 9)), "X").ruling())
        .isEqualTo(UNDECIDED);
  }

  @ParameterizedTest
  @CsvSource({
    "Slim, HOLDS",
    "Lead, DOES_NOT_HOLD",
    "Tie, DOES_NOT_HOLD",
    "Only B, UNDECIDED",
    "None, UNDECIDED",
  })
  void marginal_isALeadBelowTheThreshold(String benchmark, Ruling ruling) {
    Finding finding = ScoreClaims.marginal(decision, benchmark);

    assertThat(finding.ruling()).isEqualTo(ruling);
    assertThat(finding.numbers())
        .isEqualTo("Marginal is a lead below 1 point; " + decision.verdict(benchmark));
  }

  @Test
  void wins_countAlsoWhatStandsAlone() {
    assertThat(ScoreClaims.wins(decision, "A", 3, 7))
        .hasToString(
            "3 wins of 7: holds. A wins 3 of 7 as printed, 2 of them where both have a score.");
    assertThat(ScoreClaims.wins(decision, "B", 2, 7))
        .hasToString(
            "2 wins of 7: holds. B wins 2 of 7 as printed, 1 of them where both have a score.");
    assertThat(ScoreClaims.wins(decision, "A", 3, 6).ruling()).isEqualTo(DOES_NOT_HOLD);
    assertThat(ScoreClaims.wins(decision, "A", 2, 7).ruling()).isEqualTo(DOES_NOT_HOLD);
  }

  /** One lead of d against one of −1 wins d/(d + 1) of all weightings: 19 is 95% exactly. */
  @ParameterizedTest
  @CsvSource({"19, 95.0%, 5.0%, UNDECIDED", "18.9, 95.0%, 5.0%, HOLDS"})
  void neitherDominates_belowTheShareThatCounts(
      double lead, String wins, String loses, Ruling ruling) {
    SplitDecision split = decision(unsized("X", lead, 0.0), unsized("Y", 1.0, 2.0));

    assertThat(ScoreClaims.neitherDominates(split).ruling()).isEqualTo(ruling);
    assertThat(ScoreClaims.neitherDominates(split.mirrored()).ruling()).isEqualTo(ruling);
  }

  /** Leads of 30 and 20 points of 400 tasks are clear, one of either model's side. */
  @Test
  void neitherDominates_doesNotHoldOfASweepOfEitherModel() {
    SplitDecision sweep = decision(contest("X", 80, 50, 400), contest("Y", 70, 50, 400));

    assertThat(ScoreClaims.neitherDominates(sweep))
        .hasToString(
            "neither dominates: does not hold. Where both have a score it is 2–0; of all ways to"
                + " weight those benchmarks A wins 100.0%, B 0.0%. Dominant: 95% or more.");
    assertThat(ScoreClaims.neitherDominates(sweep.mirrored()))
        .hasToString(
            "neither dominates: does not hold. Where both have a score it is 0–2; of all ways to"
                + " weight those benchmarks B wins 0.0%, A 100.0%. Dominant: 95% or more.");
    assertThat(ScoreClaims.neitherDominates(decision(unsized("X", 1.0, null))))
        .hasToString("neither dominates: undecided. No benchmark has a score of both models.");
  }

  @Test
  void model_goesByEitherOfItsNames() {
    assertThatThrownBy(() -> ScoreClaims.wins(decision, "C", 1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("No model of this decision is named \"C\"; allowed: Model A, Model B");
    assertThat(ScoreClaims.wins(decision, "Model B", 2, 7).ruling()).isEqualTo(HOLDS);
  }
}
