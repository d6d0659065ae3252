package dev.tiebreak.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.tiebreak.show.Provenance;
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
        .filteredOn(bar -> bar.assumption() == Assumption.OUTPUT_PRICE)
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

  /** A is the cheaper below 25/30 of B's 1,000 tokens: 1/3 of the range from 750 to 1,000. */
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

  /** With the same tokens on both sides all but always, B is the cheaper all but always. */
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
}
