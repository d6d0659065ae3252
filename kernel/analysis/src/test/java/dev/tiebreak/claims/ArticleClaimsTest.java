package dev.tiebreak.claims;

import static dev.tiebreak.claims.CostClaims.jumpInCost;
import static dev.tiebreak.claims.CostClaims.outputPrices;
import static dev.tiebreak.claims.CostClaims.roughlyComparable;
import static dev.tiebreak.claims.Ruling.DOES_NOT_HOLD;
import static dev.tiebreak.claims.Ruling.HOLDS;
import static dev.tiebreak.claims.Ruling.UNDECIDED;
import static dev.tiebreak.claims.ScoreClaims.better;
import static dev.tiebreak.claims.ScoreClaims.leads;
import static dev.tiebreak.claims.ScoreClaims.marginal;
import static dev.tiebreak.claims.ScoreClaims.neitherDominates;
import static dev.tiebreak.claims.ScoreClaims.notARoundingError;
import static dev.tiebreak.claims.ScoreClaims.significant;
import static dev.tiebreak.claims.ScoreClaims.uncontested;
import static dev.tiebreak.claims.ScoreClaims.wins;
import static dev.tiebreak.cost.price.Quantity.calls;
import static dev.tiebreak.cost.price.Quantity.inputTokens;
import static dev.tiebreak.cost.price.Quantity.outputTokens;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.cost.CostComparison;
import dev.tiebreak.cost.price.Workload;
import dev.tiebreak.data.Prices;
import dev.tiebreak.data.Scores;
import dev.tiebreak.decide.SplitDecision;
import dev.tiebreak.decide.judge.Assumptions;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The article's claims. Ratios and shares by hand from its table, as beside each. */
class ArticleClaimsTest {

  private static final Path DATASETS = Path.of("../../datasets");
  private static final String GPT = "GPT-5.5";
  private static final String OPUS = "Claude Opus 4.7";
  private static final String PRO = "GPT-5.5 Pro";

  private final Scores scores = Scores.read(DATASETS.resolve("scores.csv"));
  private final SplitDecision careful = scores.splitDecision(GPT, OPUS);
  private final SplitDecision usual = careful.assuming(Assumptions.withDefaults().withPairing(0.6));
  private final Prices prices = Prices.read(DATASETS.resolve("prices.csv"));

  @ParameterizedTest
  @CsvSource({
    "Claude Opus 4.7, SWE-bench Pro, 5.7, HOLDS",
    "Opus 4.7, SWE-bench Pro, 6, HOLDS",
    "Opus 4.7, SWE-bench Pro, 5.8, DOES_NOT_HOLD",
    "GPT-5.5, SWE-bench Pro, 5.7, DOES_NOT_HOLD",
    "GPT-5.5, Terminal-Bench 2.0, 13.3, HOLDS",
    "GPT-5.5, OSWorld-Verified, 0.7, HOLDS",
    "GPT-5.5, GDPval, 84.9, UNDECIDED",
  })
  void leads_holdsAtTheDecimalsOfTheClaim(
      String model, String benchmark, double points, Ruling ruling) {
    assertThat(leads(careful, model, benchmark, points).ruling()).isEqualTo(ruling);
  }

  @Test
  void leads_saysBothScores() {
    assertThat(leads(careful, OPUS, "SWE-bench Pro", 5.7))
        .hasToString(
            "leads SWE-bench Pro by 5.7 points: holds. Opus 4.7 has 64.3, GPT-5.5 58.6: 5.7"
                + " points.");
  }

  @Test
  void leads_printsBothScoresWithTheSameDecimals() {
    assertThat(leads(careful, GPT, "OSWorld-Verified", 0.7).numbers())
        .isEqualTo("GPT-5.5 has 78.7, Opus 4.7 78.0: 0.7 points.");
  }

  @Test
  void notARoundingError_hangsOnThePairing() {
    assertThat(notARoundingError(careful, "SWE-bench Pro").ruling()).isEqualTo(UNDECIDED);
    assertThat(notARoundingError(careful, "SWE-bench Pro").numbers())
        .startsWith(
            "Rounding of the printed scores makes 0.1 points at most. Chance: Opus 4.7 leads"
                + " SWE-bench Pro by 5.7 points");
    assertThat(notARoundingError(usual, "SWE-bench Pro").ruling()).isEqualTo(HOLDS);
    assertThat(notARoundingError(usual, "OSWorld-Verified").ruling()).isEqualTo(DOES_NOT_HOLD);
    assertThat(notARoundingError(usual, "Expert-SWE").ruling()).isEqualTo(UNDECIDED);
  }

  @ParameterizedTest
  @CsvSource({
    "Terminal-Bench 2.0, UNDECIDED, HOLDS",
    "MCP-Atlas, UNDECIDED, HOLDS",
    "OSWorld-Verified, DOES_NOT_HOLD, DOES_NOT_HOLD",
    "GDPval, UNDECIDED, UNDECIDED",
  })
  void significant_followsTheVerdict(String benchmark, Ruling unpaired, Ruling paired) {
    assertThat(significant(careful, benchmark).ruling()).isEqualTo(unpaired);
    assertThat(significant(usual, benchmark).ruling()).isEqualTo(paired);
  }

  @Test
  void marginal_isALeadBelowTheThreshold() {
    assertThat(marginal(careful, "OSWorld-Verified"))
        .hasToString(
            "marginal: holds. Marginal is a lead below 1 point; too close to call: GPT-5.5 leads"
                + " OSWorld-Verified by 0.7 points; with 361 tasks no pairing of the two runs could"
                + " make that lead clear.");
    assertThat(marginal(careful.withMarginalBelow(0.5), "OSWorld-Verified").ruling())
        .isEqualTo(DOES_NOT_HOLD);
    assertThat(marginal(careful, "GDPval").ruling()).isEqualTo(UNDECIDED);
  }

  @Test
  void wins_areCountedAsPrinted() {
    assertThat(wins(careful, GPT, 4, 6).ruling()).isEqualTo(HOLDS);
    assertThat(wins(careful, OPUS, 4, 6).ruling()).isEqualTo(DOES_NOT_HOLD);
    assertThat(uncontested(careful, GPT, 2))
        .hasToString(
            "2 without an opponent's score: holds. GPT-5.5 wins 2 where Opus 4.7 has no score"
                + " (Expert-SWE, GDPval).");
    assertThat(uncontested(careful, OPUS, 2).ruling()).isEqualTo(DOES_NOT_HOLD);
  }

  /** 7 · 30 / (11 · 25) = .7636 on output alone; 7 · 80 / (11 · 75) = .6788 at 10,000 and 1,000. */
  @ParameterizedTest
  @CsvSource({"0, 23.6% less", "10000, 32.1% less"})
  void sevenCallsAgainstEleven_areNotComparableButLess(long read, String less) {
    Finding finding = roughlyComparable(compare(7, 11, read), 10);

    assertThat(finding.ruling()).isEqualTo(DOES_NOT_HOLD);
    assertThat(finding.numbers())
        .isEqualTo(
            "A task costs "
                + less
                + " with GPT-5.5 than with Claude Opus 4.7. Comparable: within 10%.");
  }

  /** 30 · .8 / 25 = .96, 30 · .7 / 25 = .84; with 50 more on either side .9867 and .9467. */
  @Test
  void fewerOutputTokens_areComparableDependingOnWhatIsRead() {
    Finding alone =
        roughlyComparable(compare(1, 1, 0).withFewerOutputTokens(20, 30), /* withinPercent= */ 10);
    Finding read = roughlyComparable(compare(1, 1, 10_000).withFewerOutputTokens(20, 30), 10);

    assertThat(alone)
        .hasToString(
            "then roughly comparable (output alone): undecided. A task with GPT-5.5 costs,"
                + " against Claude Opus 4.7: with 20% fewer 4.0% less, with 30% fewer 16.0% less."
                + " Level at 16.7% fewer. Comparable: within 10%.");
    assertThat(read)
        .hasToString(
            "then roughly comparable (10,000 tokens read, 1,000 written per call): holds. A task"
                + " with"
                + " GPT-5.5 costs, against Claude Opus 4.7: with 20% fewer 1.3% less, with 30%"
                + " fewer 5.3% less. Level at 16.7% fewer. Comparable: within 10%.");
    assertThat(roughlyComparable(compare(1, 1, 0).withFewerOutputTokens(40, 50), 10).ruling())
        .isEqualTo(DOES_NOT_HOLD);
  }

  /** $500.03 against $500.025 a call; 5 calls at 30 against 6 at 25. */
  @Test
  void comparisons_neverLookLikeWhatTheyAreNot() {
    assertThat(roughlyComparable(compare(1, 1, 100_000_000), 10).numbers())
        .isEqualTo(
            "A task costs 0.001% more with GPT-5.5 than with Claude Opus 4.7. Comparable: within"
                + " 10%.");
    assertThat(roughlyComparable(compare(5, 6, 0), 10).numbers())
        .isEqualTo(
            "A task costs the same with GPT-5.5 and Claude Opus 4.7. Comparable: within 10%.");
    assertThat(jumpInCost(compare(1, 1, 100_000_000), 2).numbers())
        .startsWith("A task with GPT-5.5 costs 1.00001 times as much");
  }

  @Test
  void outputPrices_areThoseOfTheList() {
    assertThat(outputPrices(compare(1, 1, 0), 30, 25).ruling()).isEqualTo(HOLDS);
    assertThat(outputPrices(compare(1, 1, 0), 30, 15).ruling()).isEqualTo(DOES_NOT_HOLD);
  }

  /** 30/5 and 180/30 are both 6. */
  @Test
  void pro_costsSixTimesAsMuchButHasNoScore() {
    Workload task = task(1, 10_000);
    CostComparison costs = prices.compare(PRO, task, GPT, task);

    assertThat(jumpInCost(costs, 2))
        .hasToString(
            "a jump in cost: holds. A task with GPT-5.5 Pro costs 6 times as much as with GPT-5.5."
                + " A jump: 2 times or more.");
    assertThat(jumpInCost(costs, 6.5).ruling()).isEqualTo(DOES_NOT_HOLD);
    assertThat(better(scores, PRO, GPT))
        .hasToString("better than GPT-5.5: undecided. The data has no score of GPT-5.5 Pro.");
  }

  /** The shares of all weightings are tested beside Weightings. */
  @Test
  void neitherDominates_whereBothWinManyWeightings() {
    assertThat(neitherDominates(careful))
        .hasToString(
            "neither dominates: holds. Where both have a score it is 2–2; of all ways to weight"
                + " those benchmarks GPT-5.5 wins 57.4%, Opus 4.7 42.6%. Dominant: 95% or more.");
  }

  @Test
  void ruling_ofAClaimIsTheWeakestInIt() {
    Finding holds = wins(careful, GPT, 4, 6);
    Finding open = significant(careful, "GDPval");
    Finding fails = wins(careful, GPT, 5, 6);

    assertThat(Claim.of("A.", holds, open).ruling()).isEqualTo(UNDECIDED);
    assertThat(Claim.of("B.", open, fails, holds).ruling()).isEqualTo(DOES_NOT_HOLD);
    Claims claims = Claims.of(Claim.of("A.", holds, open), Claim.of("C.", holds));
    assertThat(claims.finding()).isEqualTo("1 of 2 claims holds, 1 undecided");
    assertThat(claims.table().intColumn("number").asObjectArray()).containsExactly(1, 1, 2);
    assertThat(claims.where(c -> c.ruling() == HOLDS).claims()).hasSize(1);
  }

  /** Who chooses some claims sees how many there are in all, and each by its own number. */
  @Test
  void where_keepsTheCountAndTheNumbersOfAllClaims() {
    Claims all =
        Claims.of(
            Claim.of("A.", wins(careful, GPT, 5, 6)), Claim.of("B.", wins(careful, GPT, 4, 6)));
    Claims chosen = all.where(claim -> claim.ruling() == HOLDS);

    assertThat(all.finding()).isEqualTo("1 of 2 claims holds, 1 does not");
    assertThat(chosen.finding()).isEqualTo("1 of 2 claims holds, 1 does not, shown: 1");
    assertThat(chosen.table().intColumn("number").asObjectArray()).containsExactly(2);
    assertThat(chosen.display().rows().get(0).get(0).text()).isEqualTo("2");
  }

  @Test
  void claim_refusesASentenceOfWhichNothingIsChecked() {
    assertThatThrownBy(() -> Claim.of("A leads."))
        .hasMessage("Nothing is checked of \"A leads.\"; allowed: one statement or more");
    assertThatThrownBy(() -> Claim.of(" ", wins(careful, GPT, 4, 6)))
        .hasMessage("The sentence of a claim is blank; allowed: some text");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-3, 827, Double.NaN})
  void leads_refusesWhatIsNoLead(double points) {
    assertThatThrownBy(() -> leads(careful, GPT, "MCP-Atlas", points))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Lead is " + points + "; allowed: 0 to 100 percentage points");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-3, 827, Double.NaN})
  void roughlyComparable_refusesWhatIsNoPercentage(double within) {
    assertThatThrownBy(() -> roughlyComparable(compare(1, 1, 0), within))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Comparable within " + within + "; allowed: 0 to 100 percent");
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, -6, Double.NaN, Double.POSITIVE_INFINITY})
  void jumpInCost_refusesWhatIsNoJump(double times) {
    assertThatThrownBy(() -> jumpInCost(compare(1, 1, 0), times))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Jump is " + times + " times; allowed: above 1");
  }

  @Test
  void leads_namesTheModelsThatThereAre() {
    assertThatThrownBy(() -> leads(careful, "GPT-6", "MCP-Atlas", 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "No model of this decision is named \"GPT-6\"; allowed: GPT-5.5, Claude Opus 4.7");
  }

  private CostComparison compare(long gptCalls, long opusCalls, long read) {
    return prices.compare(GPT, task(gptCalls, read), OPUS, task(opusCalls, read));
  }

  private static Workload task(long calls, long read) {
    return Workload.of(calls(calls), inputTokens(read), outputTokens(1_000));
  }
}
