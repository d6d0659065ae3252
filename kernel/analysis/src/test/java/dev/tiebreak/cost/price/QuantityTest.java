package dev.tiebreak.cost.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.tiebreak.cost.CostComparison;
import dev.tiebreak.cost.vary.CostSimulation;
import dev.tiebreak.cost.vary.Uncertainty;
import dev.tiebreak.domain.Provenance;
import dev.tiebreak.stats.Distribution;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Calls and tokens that vary from task to task. */
class QuantityTest {

  private static final Workload VARYING =
      Workload.of(
          Quantity.calls(Distribution.triangular(5, 7, 12)),
          Quantity.inputTokens(Distribution.uniform(0, 2_000)),
          Quantity.outputTokens(Distribution.seen(List.of(500.0, 1_000.0, 3_000.0))));

  private static final CostComparison COSTS =
      new CostComparison(
          new TaskCost(PricePlan.of("A", TokenRates.of(5, 30)), VARYING),
          new TaskCost(PricePlan.of("B", TokenRates.of(5, 25)), VARYING.withCalls(7)),
          Provenance.none());

  /**
   * Means: (5 + 7 + 12)/3 calls; 1,000 tokens in; 4,500/3 out. 8 × (1,000 × 5 + 1,500 × 30)/10⁶.
   */
  @Test
  void usd_isThatOfTheMeanTask() {
    assertThat(COSTS.first().usd()).isEqualByComparingTo("0.4");
  }

  /**
   * The quantities vary independently and the cost is their product, so that the means multiply.
   */
  @Test
  void simulation_drawsWhatTheWorkloadsSay() {
    CostSimulation drawn = COSTS.simulate(200_000, 5);

    assertThat(drawn.mean())
        .isCloseTo(COSTS.first().usd().subtract(COSTS.second().usd()).doubleValue(), within(0.003));
    assertThat(drawn.percentile(0)).isLessThan(drawn.percentile(100));
  }

  /** With context that grows, twice the calls cost more than twice: the note says so. */
  @Test
  void perTask_saysWhereTheMeanTaskIsNotTheMeanCost() {
    CostComparison grown =
        new CostComparison(
            new TaskCost(COSTS.first().plan(), VARYING.withContextGrowth(500)),
            COSTS.second(),
            Provenance.none());

    assertThat(COSTS.perTask().notes()).containsExactly("Tokenizer factor: A 1, B 1.");
    assertThat(grown.perTask().notes())
        .contains("A: the cost of the average task; simulate gives the mean over all tasks.");
  }

  @Test
  void workloadsWithoutSpread_haveNothingToDraw() {
    CostComparison certain =
        new CostComparison(
            new TaskCost(COSTS.first().plan(), Workload.chatTurn()),
            new TaskCost(COSTS.second().plan(), Workload.codeReview()),
            Provenance.none());

    assertThatThrownBy(() -> certain.simulate(10, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("No assumption is uncertain; allowed: one or more with a distribution");
    assertThat(certain.bill().display().notes())
        .contains(
            "Assumed, not measured: 1,500 input tokens per call (A) and 20,000 input tokens per"
                + " call (B), 500 output tokens per call (A) and 1,500 output tokens per call"
                + " (B).");
  }

  @Test
  void spreads_refuseWhatCannotBe() {
    assertThatThrownBy(() -> Quantity.calls(Distribution.uniform(0, 5)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Calls per task: 0; allowed: 1 or more");
    assertThatThrownBy(() -> Quantity.inputTokens(Distribution.uniform(-1, 5)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Input tokens per call: -1; allowed: 0 or more");
    assertThatThrownBy(
            () ->
                Uncertainty.none()
                    .with(
                        Assumption.CACHED_SHARE,
                        Whose.BOTH,
                        Distribution.triangular(0.5, 0.8, 1.2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The cached share may be 50% to 120%; allowed: 0% to 100%");
    assertThatThrownBy(
            () ->
                Uncertainty.none()
                    .with(Assumption.BATCH_SHARE, Whose.FIRST, Distribution.logNormal(0.5, 0.1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The batch share may be 0% to Infinity; allowed: 0% to 100%");
    assertThatThrownBy(
            () ->
                Uncertainty.none()
                    .with(Assumption.CALLS, Whose.FIRST, Distribution.uniform(1, 2))
                    .with(Assumption.CALLS, Whose.BOTH, Distribution.uniform(1, 2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("CALLS of BOTH has a distribution already; allowed: one each");
  }
}
