package dev.tiebreak.cost.price;

import static dev.tiebreak.cost.SampleCosts.compare;
import static dev.tiebreak.cost.SampleCosts.cost;
import static dev.tiebreak.cost.SampleCosts.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.cost.CostComparison;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a log leaves open of a workload, where that changes the cost. */
class RunLogTest {

  /** A run of A that read up to 50,000 tokens in nobody knows how many calls, and wrote 1,000. */
  private static final Workload UNCOUNTED =
      task(1, 50_000, 1_000).withLog(new RunLog("A", Optional.of(50_000L)));

  private static final PricePlan LISTED = PricePlan.of("B", TokenRates.of(5, 30));
  private static final String OPEN =
      "The log of A does not say in how many calls a run read up to 50,000 tokens, and ";
  private static final String ALLOWED =
      "; allowed: the number of calls of each run, in the column calls";

  @Test
  void unknownCalls_areRefusedWhereACallHasALeastPrice() {
    assertThatThrownBy(() -> new TaskCost(LISTED.withMinimumUsdPerCall(0.05), UNCOUNTED))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(OPEN + "a call of B costs at least $0.05" + ALLOWED);
    assertThat(new TaskCost(LISTED.withMinimumUsdPerCall(0), UNCOUNTED).usd())
        .isEqualByComparingTo("0.28");
  }

  /**
   * $0.25 + $0.03 at the list price, $0.5 + $0.06 and $0.05 + $0.006 above: between the least and
   * the most of those that the tokens reach.
   */
  @Test
  void unknownCalls_areRefusedWhereLongContextHasAnotherPrice() {
    PricePlan tiers =
        LISTED
            .withLongContext(20_000, TokenRates.of(10, 60))
            .withLongContext(40_000, TokenRates.of(1, 6))
            .withLongContext(60_000, TokenRates.of(1_000, 6_000));

    assertThatThrownBy(() -> new TaskCost(tiers, UNCOUNTED))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            OPEN
                + "a call of B that reads more than 20,000 tokens has another price: a task costs"
                + " $0.056 to $0.560"
                + ALLOWED);
  }

  /** At the threshold the lower price still holds, with a tokenizer that makes a tenth more not. */
  @Test
  void unknownCalls_doNotMatterUpToTheThreshold() {
    PricePlan tier = LISTED.withLongContext(50_000, TokenRates.of(10, 60));

    assertThat(new TaskCost(tier, UNCOUNTED).usd()).isEqualByComparingTo("0.28");
    assertThatThrownBy(() -> new TaskCost(tier.withTokenizerFactor(1.1), UNCOUNTED))
        .hasMessageContaining("reads more than 50,000 tokens");
  }

  @Test
  void knownCalls_areNeverRefused() {
    PricePlan least = LISTED.withMinimumUsdPerCall(0.05);

    assertThat(new TaskCost(least, UNCOUNTED.withCalls(2)).usd()).isEqualByComparingTo("0.56");
    assertThat(UNCOUNTED.withCalls(2).log().orElseThrow().mostInputTokensInUncountedCalls())
        .isEmpty();
    assertThat(UNCOUNTED.withInputTokens(2).log().orElseThrow().mostInputTokensInUncountedCalls())
        .contains(50_000L);
  }

  /** A counted the tokens itself, B makes a fifth more of them: 0.28 · 1.2. */
  @Test
  void tokens_areThoseOfTheModelThatWasLogged() {
    PricePlan own = PricePlan.of("A", TokenRates.of(5, 30)).withTokenizerFactor(1.35);
    CostComparison costs =
        compare(
            new TaskCost(own, UNCOUNTED), new TaskCost(LISTED.withTokenizerFactor(1.2), UNCOUNTED));

    assertThat(costs.first().usd()).isEqualByComparingTo("0.28");
    assertThat(costs.second().usd()).isEqualByComparingTo("0.336");
    assertThat(costs.perTask().notes())
        .contains(
            "Tokenizer factor: A 1 (it counted the tokens itself), B 1.20 (for each token that A"
                + " counted).");
    assertThat(costs.assuming(Assumption.TOKENIZER_FACTOR, Whose.FIRST, 2).first().usd())
        .isEqualByComparingTo("0.56");
    assertThat(compare(cost("A", 5, 30, task(1, 1, 1)), costs.second()).perTask().notes())
        .contains("Tokenizer factor: A 1, B 1.20 (for each token that A counted).");
  }
}
