package dev.tiebreak.cost.price;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.cost.CostComparison;
import dev.tiebreak.cost.bill.Bill;
import dev.tiebreak.cost.bill.PassRates;
import dev.tiebreak.cost.vary.CostSimulation;
import dev.tiebreak.cost.vary.Sweep;
import dev.tiebreak.cost.vary.Tornado;
import dev.tiebreak.cost.vary.Uncertainty;
import dev.tiebreak.domain.Provenance;
import dev.tiebreak.stats.Distribution;
import dev.tiebreak.worth.ParetoFrontier;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostNotesTest {

  private static final PricePlan HALVED =
      PricePlan.of("A", TokenRates.of(5, 30)).withService(Service.BATCH, 0.5);
  private static final PricePlan LISTED = PricePlan.of("B", TokenRates.of(5, 30));

  private static Workload call(long input, long output) {
    return Workload.of(
        Quantity.calls(1), Quantity.inputTokens(input), Quantity.outputTokens(output));
  }

  private static CostComparison compare(PricePlan first, PricePlan second, Workload task) {
    return new CostComparison(
        new TaskCost(first, task), new TaskCost(second, task), Provenance.none());
  }

  @Test
  void missingBatchPrice_isSaidWhereverTheCostIs() {
    CostComparison costs = compare(HALVED, LISTED, call(1_000, 1_000).withBatchShare(1));
    String said = "B has no batch price: billed at the list price.";
    PassRates rates =
        new PassRates(
            "X",
            List.of(
                new PassRates.Rate("A", 50, OptionalInt.of(100)),
                new PassRates.Rate("B", 60, OptionalInt.of(100))),
            Provenance.none());
    Bill bill = costs.bill().withPassRates(rates);
    ParetoFrontier frontier =
        ParetoFrontier.of(
            List.of(costs.first(), costs.second()), rates, Map.of(), Provenance.none());

    assertThat(costs.perTask().notes()).contains(said);
    assertThat(bill.display().notes()).contains(said);
    assertThat(bill.chart().words().notes()).contains(said);
    assertThat(costs.withFewerOutputTokens(20).display().notes()).contains(said);
    assertThat(costs.breakEven(Assumption.OUTPUT_TOKENS).chart().words().notes()).contains(said);
    assertThat(costs.heatMap(Assumption.CALLS, Assumption.OUTPUT_TOKENS).chart().words().notes())
        .contains(said);
    assertThat(frontier.display().notes()).contains(said);
    assertThat(frontier.chart().words().notes()).contains(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          STANDARD | 0   | -
          STANDARD | 0.5 | B has no batch price: billed at the list price.
          BATCH    | 0   | B has no batch price: billed at the list price.
          FLEX     | 0   | A, B have no flex price: billed at the list price.
          PRIORITY | 0   | A, B have no priority price: billed at the list price.
          PRIORITY | 1   | B has no batch price: billed at the list price.
          """)
  void missingService_isSaidWhereItIsAskedFor(Service service, double batchShare, String said) {
    CostComparison costs =
        compare(HALVED, LISTED, call(1_000, 1_000).withService(service).withBatchShare(batchShare));

    assertThat(costs.costs().notes()).isEqualTo(said == null ? List.of() : List.of(said));
  }

  /** Who asks what more batches would change is told that there is no price of them. */
  @Test
  void missingBatchPrice_isSaidWhereTheBatchesAreVaried() {
    CostComparison costs = compare(HALVED, LISTED, call(1_000, 1_000));
    String said = "B has no batch price: billed at the list price.";
    Sweep second = costs.sweep(Assumption.BATCH_SHARE, Whose.SECOND);

    assertThat(second.display().notes()).contains(said);
    assertThat(second.chart().words().notes()).contains(said);
    assertThat(
            costs
                .heatMap(Assumption.CALLS, Whose.FIRST, Assumption.BATCH_SHARE, Whose.BOTH)
                .chart()
                .words()
                .notes())
        .contains(said);
    assertThat(costs.sweep(Assumption.BATCH_SHARE, Whose.FIRST).display().notes())
        .doesNotContain(said);
  }

  /** As a bill says it, so does whatever draws or moves the batch share of a model without one. */
  @Test
  void missingBatchPrice_isSaidWhereTheBatchesAreDrawn() {
    CostComparison costs = compare(HALVED, LISTED, call(1_000, 1_000).withService(Service.FLEX));
    Uncertainty batches =
        Uncertainty.none()
            .with(Assumption.BATCH_SHARE, Whose.SECOND, Distribution.uniform(0, 1))
            .with(Assumption.OUTPUT_TOKENS, Whose.SECOND, Distribution.uniform(900, 1_100));
    CostSimulation drawn = costs.simulate(batches, 100, 1);
    Tornado tornado = costs.tornado(batches);
    String[] said = {
      "B has no batch price: billed at the list price.",
      "A, B have no flex price: billed at the list price."
    };

    assertThat(drawn.display().notes()).contains(said);
    assertThat(drawn.chart().words().notes()).contains(said);
    assertThat(costs.sobol(batches, 1).display().notes()).contains(said);
    assertThat(tornado.display().notes()).contains(said);
    assertThat(tornado.chart().words().notes()).contains(said);
    assertThat(
            costs
                .simulate(
                    Uncertainty.none()
                        .with(
                            Assumption.OUTPUT_TOKENS,
                            Whose.SECOND,
                            Distribution.uniform(900, 1_100)),
                    100,
                    1)
                .display()
                .notes())
        .contains(said[1])
        .doesNotContain(said[0]);
  }

  /** 300 × 5 and 100 × 25 per million are $0.0015 and $0.0025; at least $0.05 a call. */
  @Test
  void minimum_isTheLineThatMakesTheOthersAddUp() {
    PricePlan least = PricePlan.of("A", TokenRates.of(5, 25)).withMinimumUsdPerCall(0.05);
    CostComparison costs = compare(least, LISTED, call(300, 100));
    String said =
        "A: a call costs at least $0.050, which adds $0.046 per task to its input and output"
            + " cost.";

    assertThat(costs.perTask().notes()).contains(said);
    assertThat(costs.bill().display().notes()).contains(said);
    PricePlan alike = PricePlan.of("C", TokenRates.of(5, 30));
    assertThat(compare(LISTED, alike, call(300, 100)).perTask().notes())
        .containsExactly("Tokenizer factor: B 1, C 1.");
  }
}
