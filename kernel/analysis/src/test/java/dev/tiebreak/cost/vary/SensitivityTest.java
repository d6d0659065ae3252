package dev.tiebreak.cost.vary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.tiebreak.cost.CostComparison;
import dev.tiebreak.cost.price.Assumption;
import dev.tiebreak.cost.price.PricePlan;
import dev.tiebreak.cost.price.Quantity;
import dev.tiebreak.cost.price.TaskCost;
import dev.tiebreak.cost.price.TokenRates;
import dev.tiebreak.cost.price.Whose;
import dev.tiebreak.cost.price.Workload;
import dev.tiebreak.domain.Provenance;
import dev.tiebreak.stats.Distribution;
import org.junit.jupiter.api.Test;

class SensitivityTest {

  private static final Workload TASK =
      Workload.of(Quantity.calls(10), Quantity.inputTokens(0), Quantity.outputTokens(1_000));
  private static final CostComparison COSTS =
      new CostComparison(
          new TaskCost(PricePlan.of("A", TokenRates.of(5, 30)), TASK),
          new TaskCost(PricePlan.of("B", TokenRates.of(5, 25)), TASK),
          Provenance.none());

  /** Ten calls write 10,000 tokens: $0.30 against $0.25; 20% of $0.30 either way is $0.12. */
  @Test
  void tornado_putsTheWidestFirst() {
    Tornado tornado = COSTS.tornado();

    assertThat(tornado.bars().get(0).swing()).isCloseTo(0.12, within(1e-12));
    assertThat(tornado.bars())
        .filteredOn(bar -> bar.lever().assumption() == Assumption.OUTPUT_PRICE)
        .allSatisfy(bar -> assertThat(bar.elasticity()).isCloseTo(1, within(1e-9)))
        .hasSize(2);
    assertThat(tornado.bars().get(0).flips()).isTrue();
    assertThat(tornado.table().rowCount()).isEqualTo(tornado.bars().size());
    assertThat(tornado.toString()).contains("What moves the difference in cost");
  }

  /** Equal where calls × price = 10 × 25. */
  @Test
  void heatMap_hasItsParityLine() {
    HeatMap map = COSTS.heatMap(Assumption.CALLS, Assumption.OUTPUT_PRICE);

    assertThat(map.parity())
        .isNotEmpty()
        .allSatisfy(point -> assertThat(point.x() * point.y()).isCloseTo(250, within(1e-6)));
    assertThat(map.table().rowCount()).isEqualTo(map.xs().size() * map.ys().size());
  }

  @Test
  void simulation_ofCertaintiesIsTheClosedForm() {
    CostSimulation simulation =
        COSTS.simulate(
            Uncertainty.none().with(Assumption.CALLS, Whose.FIRST, new Distribution.Fixed(10)),
            1_000,
            1);

    assertThat(simulation.percentile(0)).isEqualTo(simulation.percentile(100));
    assertThat(simulation.percentile(50)).isCloseTo(0.05, within(1e-12));
    assertThat(simulation.secondCheaper()).isEqualTo(1);
  }

  /** A is cheaper below 25/30 of B's 1,000 tokens: 1/3 of the range from 750 to 1,000. */
  @Test
  void simulation_countsWhoIsCheaper() {
    Uncertainty tokens =
        Uncertainty.none()
            .with(Assumption.OUTPUT_TOKENS, Whose.FIRST, new Distribution.Uniform(750, 1_000));

    CostSimulation simulation = COSTS.simulate(tokens, 100_000, 7);

    assertThat(simulation.firstCheaper()).isCloseTo(1.0 / 3, within(0.01));
    assertThat(COSTS.simulate(tokens, 100_000, 7).table().doubleColumn(0).asDoubleArray())
        .isEqualTo(simulation.table().doubleColumn(0).asDoubleArray());
  }

  /** With the same tokens on both sides all but always, B is cheaper all but always. */
  @Test
  void simulation_knowsWhatGoesTogether() {
    Distribution tokens = new Distribution.LogNormal(1_000, 0.5);
    Uncertainty apart =
        Uncertainty.none()
            .with(Assumption.OUTPUT_TOKENS, Whose.FIRST, tokens)
            .with(Assumption.OUTPUT_TOKENS, Whose.SECOND, tokens);
    Uncertainty together = apart.withModelsCorrelated(Assumption.OUTPUT_TOKENS, 0.9999);

    assertThat(COSTS.simulate(together, 10_000, 1).secondCheaper()).isGreaterThan(0.999);
    assertThat(COSTS.simulate(apart, 10_000, 1).secondCheaper()).isBetween(0.5, 0.7);
    assertThatThrownBy(() -> COSTS.sobol(together, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Sobol indices of correlated assumptions; allowed: independent ones");
  }

  /** The difference is linear in one assumption alone, so that it makes all of the variance. */
  @Test
  void sobol_givesAllToTheOnlyOne() {
    assertThat(
            COSTS
                .sobol(
                    Uncertainty.none()
                        .with(Assumption.CALLS, Whose.FIRST, new Distribution.Triangular(5, 7, 12)),
                    1)
                .shares())
        .singleElement()
        .satisfies(share -> assertThat(share.total()).isCloseTo(1, within(0.01)));
  }

  /** 5 to 15 calls of A at 3 cents: $0.15 and $0.45, against $0.25 for B. */
  @Test
  void tornado_takesTheRangesThatAreGiven() {
    Tornado tornado =
        COSTS.tornado(
            Uncertainty.none()
                .with(Assumption.CALLS, Whose.FIRST, Distribution.uniform(5, 15))
                .with(Assumption.OUTPUT_TOKENS, Whose.BOTH, Distribution.uniform(900, 1_100)));

    assertThat(tornado.bars()).hasSize(2);
    assertThat(tornado.bars().get(0).low()).isEqualTo(5);
    assertThat(tornado.bars().get(0).atLow()).isCloseTo(-0.10, within(1e-12));
    assertThat(tornado.bars().get(0).atHigh()).isCloseTo(0.20, within(1e-12));
    assertThat(tornado.bars().get(0).flips()).isTrue();
    assertThat(tornado.bars().get(1).swing()).isCloseTo(0.01, within(1e-12));
    assertThat(tornado.chart().words().title())
        .isEqualTo(
            "Only one assumption alone, within its range, changes which model is cheaper:"
                + " the calls of A");
  }

  /** The middle 90% of a log-normal: median · exp(±1.6449 σ). */
  @Test
  void tornado_takesTheMiddleOfWhatHasNoEnd() {
    Tornado tornado =
        COSTS.tornado(
            Uncertainty.none()
                .with(Assumption.OUTPUT_TOKENS, Whose.FIRST, Distribution.logNormal(1_000, 0.5)));

    assertThat(tornado.bars().get(0).low())
        .isCloseTo(1_000 * Math.exp(-1.644854 * 0.5), within(0.01));
    assertThat(tornado.bars().get(0).high())
        .isCloseTo(1_000 * Math.exp(1.644854 * 0.5), within(0.01));
  }

  /** Level where ten calls at $30 cost what ten at $25 do: 25/30 of 1,000 tokens. */
  @Test
  void sweep_hasBothCostsAndTheBreakEven() {
    Sweep sweep = COSTS.sweep(Assumption.OUTPUT_TOKENS);

    assertThat(sweep.steps().get(0).firstUsd()).isZero();
    assertThat(sweep.steps().get(200).value()).isEqualTo(2_000);
    assertThat(sweep.steps().get(200).firstUsd()).isCloseTo(0.6, within(1e-12));
    assertThat(sweep.steps().get(200).secondUsd()).isCloseTo(0.25, within(1e-12));
    assertThat(sweep.display().rows()).hasSize(11);
    assertThat(sweep.chart().words().title())
        .isEqualTo("Above 833.33 output tokens per call with A, B is cheaper");
    assertThatThrownBy(() -> COSTS.sweep(Assumption.CACHED_SHARE, Whose.FIRST, 0.5, 1.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Sweep of the cached share from 50% to 150%; allowed: rising, 0% to 100%");
  }

  /** A is twice as dear between the two thresholds alone: the ends of the range say nothing. */
  @Test
  void tornado_knowsOfChangesBetweenTheEnds() {
    PricePlan tiers =
        PricePlan.of("A", TokenRates.of(1, 0))
            .withLongContext(200_000, TokenRates.of(2, 0))
            .withLongContext(272_000, TokenRates.of(1, 0));
    Workload task =
        Workload.of(Quantity.calls(1), Quantity.inputTokens(100_000), Quantity.outputTokens(0));
    CostComparison costs =
        new CostComparison(
            new TaskCost(tiers, task),
            new TaskCost(PricePlan.of("B", TokenRates.of(1.5, 0)), task),
            Provenance.none());
    Tornado tornado =
        costs.tornado(
            Uncertainty.none()
                .with(Assumption.INPUT_TOKENS, Whose.BOTH, Distribution.uniform(50_000, 400_000)));

    assertThat(tornado.bars().get(0).flips()).isTrue();
    assertThat(tornado.display().text()).contains("yes, at 200,000 and 272,000");
    assertThat(tornado.chart().words().title())
        .isEqualTo(
            "Only one assumption alone, within its range, changes which model is cheaper:"
                + " the input tokens of both models");
    assertThat(tornado.table().booleanColumn("flips").get(0)).isTrue();
  }

  /** 0.3 and 0.1 + 0.2 are the same to all but the bits of a double. */
  @Test
  void drawsAndCells_knowATie() {
    Workload other =
        Workload.of(Quantity.calls(3), Quantity.inputTokens(0), Quantity.outputTokens(1_000));
    CostComparison tie =
        new CostComparison(
            new TaskCost(PricePlan.of("A", TokenRates.of(0, 0.1)), other),
            new TaskCost(PricePlan.of("B", TokenRates.of(0, 0.3)), other.withCalls(1)),
            Provenance.none());
    CostSimulation drawn =
        tie.simulate(
            Uncertainty.none()
                .with(Assumption.OUTPUT_TOKENS, Whose.BOTH, Distribution.uniform(500, 1_500)),
            1_000,
            1);

    assertThat(drawn.same()).isEqualTo(1);
    assertThat(drawn.sentence())
        .startsWith("A task costs the same with A and B in all 1,000 draws; the difference from B");
    assertThat(drawn.display().title())
        .isEqualTo("A task costs the same with A and B in all draws");
    assertThat(tie.sweep(Assumption.OUTPUT_TOKENS, Whose.BOTH).display().rows())
        .allSatisfy(row -> assertThat(row.get(3).text()).isEqualTo("the same"));
    assertThat(
            tie.heatMap(Assumption.INPUT_TOKENS, Whose.BOTH, Assumption.OUTPUT_TOKENS, Whose.BOTH)
                .toString())
        .startsWith("A is cheaper on 0.0% of the grid from ")
        .endsWith("; both cost the same on 100.0%.");
  }

  @Test
  void heatMap_drawsWhatItShows() {
    HeatMap map =
        COSTS.heatMap(Assumption.CALLS, Whose.SECOND, Assumption.OUTPUT_TOKENS, Whose.BOTH);

    assertThat(map.xs().get(1) - map.xs().get(0)).isEqualTo(0.5);
    assertThat(map.chart().altText()).contains("calls per task (B)");
    assertThatThrownBy(() -> COSTS.heatMap(Assumption.CALLS, Assumption.CALLS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Grid of the calls against itself; allowed: two assumptions");
  }

  /** What goes with more calls is fewer tokens: the product varies less than if apart. */
  @Test
  void simulation_correlatesAnyTwo() {
    Uncertainty apart =
        Uncertainty.none()
            .with(Assumption.CALLS, Whose.FIRST, Distribution.uniform(5, 15))
            .with(Assumption.OUTPUT_TOKENS, Whose.FIRST, Distribution.uniform(500, 1_500));
    Uncertainty together =
        apart.withCorrelated(
            Assumption.CALLS, Whose.FIRST, Assumption.OUTPUT_TOKENS, Whose.FIRST, -0.9);
    CostSimulation one = COSTS.simulate(apart, 20_000, 1);
    CostSimulation other = COSTS.simulate(together, 20_000, 1);

    assertThat(other.percentile(95) - other.percentile(5))
        .isLessThan(0.6 * (one.percentile(95) - one.percentile(5)));
    assertThat(other.chart().altText()).contains("draws");
    assertThat(other.display().rows()).hasSize(6);
    assertThatThrownBy(() -> apart.withModelsCorrelated(Assumption.CALLS, 0.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("CALLS of SECOND is not uncertain; allowed: one with a distribution");
    assertThatThrownBy(
            () ->
                apart.withCorrelated(
                    Assumption.CALLS, Whose.FIRST, Assumption.OUTPUT_TOKENS, Whose.FIRST, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Correlation: 1.0; allowed: above -1, below 1");
  }

  /** B costs $0.08: so does A at 80,000 tokens of $1, and again at 160,000 of $0.50. */
  private static CostComparison acrossACliff() {
    PricePlan cliff =
        PricePlan.of("A", TokenRates.of(1, 0)).withLongContext(100_000, TokenRates.of(0.5, 0));
    Workload once =
        Workload.of(Quantity.calls(1), Quantity.inputTokens(50_000), Quantity.outputTokens(0));
    return new CostComparison(
        new TaskCost(cliff, once),
        new TaskCost(PricePlan.of("B", TokenRates.of(0.08 / 0.05, 0)), once),
        Provenance.none());
  }

  @Test
  void breakEven_reportsEveryCrossing() {
    CostComparison costs = acrossACliff();
    BreakEven breakEven = costs.breakEven(Assumption.INPUT_TOKENS);

    assertThat(breakEven.crossings())
        .extracting(crossing -> Math.round(crossing.value().doubleValue()))
        .containsExactly(80_000L, 100_000L, 160_000L);
    assertThat(breakEven.crossings())
        .extracting(Crossing::kind)
        .containsExactly(Crossing.Kind.LEVEL, Crossing.Kind.CLIFF, Crossing.Kind.LEVEL);
    assertThat(breakEven.toString())
        .isEqualTo(
            "The cheaper model changes 3 times with the input tokens of A: A below 80,000 input"
                + " tokens per call, B above 80,000, A above 100,000, where a price jumps, B above"
                + " 160,000; now, at 50,000, A costs less ($0.05 against $0.08 with B).");
    assertThat(breakEven.table().rowCount()).isEqualTo(3);
  }

  /** B costs more below 80,000 tokens, and again from 100,000 to 160,000. */
  @Test
  void aPicturesTitle_saysHowFarItHolds() {
    CostComparison costs = acrossACliff();

    assertThat(title(costs, 50_000, 90_000))
        .isEqualTo("From 50,000 to 90,000 input tokens per call with A, B is cheaper above 80,000");
    assertThat(title(costs, 50_000, 120_000))
        .isEqualTo(
            "The cheaper model changes 2 times with the input tokens of A from 50,000 to 120,000"
                + " input tokens per call");
    assertThat(title(costs, 50_000, 200_000))
        .isEqualTo("The cheaper model changes 3 times with the input tokens of A");
  }

  private static String title(CostComparison costs, double from, double to) {
    return costs.sweep(Assumption.INPUT_TOKENS, Whose.FIRST, from, to).chart().words().title();
  }

  /** A costs $0.0002625 a chat turn and B $0.00026345: 1.0036 of the former. */
  @Test
  void tornado_tellsTodaysValueFromWhereTheCheaperModelChanges() {
    CostComparison costs =
        new CostComparison(
            new TaskCost(PricePlan.of("A", TokenRates.of(0.075, 0.30)), Workload.chatTurn()),
            new TaskCost(PricePlan.of("B", TokenRates.of(0.0755, 0.3004)), Workload.chatTurn()),
            Provenance.none());

    assertThat(costs.tornado().display().text())
        .contains("yes, at 1.004")
        .doesNotContain("at 1.00 ");
    assertThat(costs.tornado(0.4).ranges()).startsWith("Each assumption alone, 0.40% down and up");
    assertThat(costs.tornado(99.999).ranges())
        .startsWith("Each assumption alone, 99.999% down and up");
  }

  /** Of n calls, A's input costs 0.001·n·(n + 1) / 2 more and B's output 2·n: n + 1 = 4,000. */
  @Test
  void breakEven_ofManyCallsOfBothIsWhereTheirSumsMeet() {
    Workload loop =
        Workload.of(
                Quantity.calls(9_000), Quantity.inputTokens(1_000), Quantity.outputTokens(100_000))
            .withContextGrowth(1_000);
    PricePlan first =
        PricePlan.of("A", TokenRates.of(2, 0)).withLongContext(1_000_000, TokenRates.of(2, 0));
    CostComparison costs =
        new CostComparison(
            new TaskCost(first, loop),
            new TaskCost(PricePlan.of("B", TokenRates.of(1, 20)), loop),
            Provenance.none());

    assertThat(costs.breakEven(Assumption.CALLS, Whose.BOTH).crossings())
        .singleElement()
        .satisfies(
            crossing -> assertThat(crossing.value().doubleValue()).isCloseTo(3_999, within(1e-6)));
  }
}
