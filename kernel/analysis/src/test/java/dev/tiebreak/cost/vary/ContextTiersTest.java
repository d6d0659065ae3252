package dev.tiebreak.cost.vary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.tiebreak.cost.CostComparison;
import dev.tiebreak.cost.SampleCosts;
import dev.tiebreak.cost.price.Assumption;
import dev.tiebreak.cost.price.ContextTier;
import dev.tiebreak.cost.price.PricePlan;
import dev.tiebreak.cost.price.Service;
import dev.tiebreak.cost.price.TaskCost;
import dev.tiebreak.cost.price.TokenRates;
import dev.tiebreak.cost.price.Whose;
import dev.tiebreak.cost.price.Workload;
import dev.tiebreak.stats.Distribution;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Prices that jump at several thresholds, held against the exact cost at every step of a grid. */
class ContextTiersTest {

  private static final int STEPS = 4_000;

  private static final PricePlan QWEN =
      PricePlan.of("Qwen", TokenRates.of(1.2, 6))
          .withLongContext(32_000, TokenRates.of(2.4, 12))
          .withLongContext(128_000, TokenRates.of(3, 15))
          .withService(
              Service.BATCH,
              new ContextTier(0, TokenRates.of(0.5, 3)),
              new ContextTier(60_000, TokenRates.of(2, 9)),
              new ContextTier(128_000, TokenRates.of(1.5, 7.5)));

  /** Dearer at first, cheaper above 32,000, dearer again in between: it crosses several times. */
  private static final PricePlan OTHER =
      PricePlan.of("Other", TokenRates.of(1.9, 9))
          .withLongContext(90_000, TokenRates.of(2.9, 14))
          .withLongContext(200_000, TokenRates.of(3.5, 14));

  private static CostComparison costs(double batchShare, long growth) {
    Workload task =
        SampleCosts.task(6, 50_000, 1_000).withContextGrowth(growth).withBatchShare(batchShare);
    return SampleCosts.compare(new TaskCost(QWEN, task), new TaskCost(OTHER, task));
  }

  private static int sign(CostComparison costs, Lever lever, double value) {
    return new Crossings(costs.costs(), lever).usd(BigDecimal.valueOf(value)).signum();
  }

  /** Every step at which the exact costs change places lies beside a crossing, and no other. */
  @ParameterizedTest
  @CsvSource({
    "INPUT_TOKENS, BOTH, 0, 0, 300000",
    "INPUT_TOKENS, FIRST, 0.3, 0, 300000",
    "INPUT_TOKENS, BOTH, 0.3, 9000, 300000",
    "INPUT_TOKENS, SECOND, 1, 9000, 300000",
    "CONTEXT_GROWTH, BOTH, 0.5, 9000, 60000",
    "CONTEXT_GROWTH, FIRST, 0, 9000, 60000",
    "TOKENIZER_FACTOR, FIRST, 0.5, 9000, 6",
    "CALLS, BOTH, 0.5, 9000, 40",
    "BATCH_SHARE, FIRST, 0.5, 9000, 1",
    "OUTPUT_TOKENS, FIRST, 0.5, 9000, 100000"
  })
  void breakEvens_areWhereTheExactCostsChangePlaces(
      Assumption assumption, Whose whose, double batchShare, long growth, double most) {
    CostComparison costs = costs(batchShare, growth);
    Lever lever = new Lever(assumption, whose);
    List<Double> crossings =
        costs.breakEven(assumption, whose).crossings().stream()
            .map(crossing -> crossing.value().doubleValue())
            .toList();
    double least = Math.max(assumption.least(), most / STEPS);
    List<String> missed = new ArrayList<>();

    for (int i = 0; i < STEPS; i++) {
      double from = least + (most - least) * i / STEPS;
      double to = least + (most - least) * (i + 1) / STEPS;
      long between = crossings.stream().filter(at -> from < at && at <= to).count();
      if ((sign(costs, lever, from) == sign(costs, lever, to)) != (between % 2 == 0)) {
        missed.add(from + " to " + to);
      }
    }

    assertThat(missed).as(crossings.toString()).isEmpty();
  }

  /** By hand: 1.2/6 against 1.9/9, then 2.4/12, 2.9/14, 3/15, and at last 3.5/14. */
  @Test
  void cheaperModel_changesAtEachThreshold() {
    assertThat(costs(0, 0).breakEven(Assumption.INPUT_TOKENS, Whose.BOTH).crossings())
        .extracting(
            each -> each.value().longValue() + " " + each.kind() + " " + each.cheaperAbove().get())
        .containsExactly(
            "32000 CLIFF Other", "90000 CLIFF Qwen", "128000 CLIFF Other", "200000 CLIFF Qwen");
  }

  @ParameterizedTest
  @EnumSource(
      value = Assumption.class,
      names = {"INPUT_TOKENS", "CONTEXT_GROWTH", "CALLS", "BATCH_SHARE", "INPUT_PRICE"})
  void sweepsAndTornados_areTheExactCost(Assumption assumption) {
    CostComparison costs = costs(0.3, 9_000);

    for (Sweep.Step step : costs.sweep(assumption, Whose.BOTH).steps()) {
      BigDecimal value = BigDecimal.valueOf(step.value());
      assertThat(step.firstUsd())
          .isCloseTo(
              costs.first().usdWith(assumption, value).doubleValue(), withinPercentage(1e-9));
      assertThat(step.secondUsd())
          .isCloseTo(
              costs.second().usdWith(assumption, value).doubleValue(), withinPercentage(1e-9));
    }
    Tornado.Bar bar =
        costs.tornado(60).bars().stream()
            .filter(each -> each.lever().equals(new Lever(assumption, Whose.FIRST)))
            .findFirst()
            .orElseThrow();
    Crossings exact = new Crossings(costs.costs(), bar.lever());
    assertThat(bar.atLow())
        .isCloseTo(exact.usd(BigDecimal.valueOf(bar.low())).doubleValue(), within(1e-9));
    assertThat(bar.atHigh())
        .isCloseTo(exact.usd(BigDecimal.valueOf(bar.high())).doubleValue(), within(1e-9));
  }

  /** Ten values equally likely, of which each lies in another place between the thresholds. */
  @ParameterizedTest
  @CsvSource({"0, 0", "0.3, 9000", "1, 9000"})
  void simulation_hasTheMeanOfTheExactCosts(double batchShare, long growth) {
    CostComparison costs = costs(batchShare, growth);
    List<Double> inputs =
        List.of(1_000.0, 20_000.0, 31_999.0, 32_001.0, 61_000.0, 90_001.0, 130_000.0, 250_000.0);
    double mean =
        inputs.stream()
            .map(BigDecimal::valueOf)
            .mapToDouble(
                input -> costs.first().usdWith(Assumption.INPUT_TOKENS, input).doubleValue())
            .average()
            .orElseThrow();
    CostSimulation drawn =
        costs.simulate(
            Uncertainty.none()
                .with(Assumption.INPUT_TOKENS, Whose.FIRST, Distribution.seen(inputs)),
            200_000,
            7);

    assertThat(drawn.mean() + costs.second().usd().doubleValue())
        .isCloseTo(mean, withinPercentage(1));
  }

  @ParameterizedTest
  @CsvSource({"0.3", "1"})
  void heatMap_hasTheExactCostInEachCell(double batchShare) {
    CostComparison costs = costs(batchShare, 9_000);
    HeatMap map = costs.heatMap(Assumption.INPUT_TOKENS, Assumption.CALLS, 12);

    for (int row = 0; row < map.ys().size(); row++) {
      for (int column = 0; column < map.xs().size(); column++) {
        TaskCost first =
            costs
                .first()
                .assuming(Assumption.INPUT_TOKENS, BigDecimal.valueOf(map.xs().get(column)))
                .assuming(Assumption.CALLS, BigDecimal.valueOf(map.ys().get(row)));
        assertThat(map.ratios().get(row).get(column))
            .isCloseTo(
                first.usd().doubleValue() / costs.second().usd().doubleValue(),
                withinPercentage(1e-9));
      }
    }
  }
}
