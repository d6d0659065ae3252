package dev.tiebreak.cost.vary;

import static dev.tiebreak.cost.SampleCosts.A;
import static dev.tiebreak.cost.SampleCosts.B;
import static dev.tiebreak.cost.SampleCosts.COSTS;
import static dev.tiebreak.cost.SampleCosts.compare;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.cost.CostComparison;
import dev.tiebreak.cost.price.Assumption;
import dev.tiebreak.cost.price.Quantity;
import dev.tiebreak.cost.price.TaskCost;
import dev.tiebreak.cost.price.Whose;
import dev.tiebreak.cost.price.Workload.CacheLife;
import dev.tiebreak.stats.Distribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be uncertain, and what goes together. */
class UncertaintyTest {

  private static final Distribution SOME = Distribution.uniform(1, 2);

  @Test
  void matrix_hasEachPairOnBothSides() {
    Uncertainty three =
        Uncertainty.none()
            .with(Assumption.CALLS, Whose.FIRST, SOME)
            .with(Assumption.CALLS, Whose.SECOND, SOME)
            .with(Assumption.INPUT_TOKENS, Whose.BOTH, SOME)
            .withModelsCorrelated(Assumption.CALLS, 0.5)
            .withCorrelated(
                Assumption.INPUT_TOKENS, Whose.BOTH, Assumption.CALLS, Whose.SECOND, -0.25);

    assertThat(three.matrix())
        .isDeepEqualTo(new double[][] {{1, 0.5, 0}, {0.5, 1, -0.25}, {0, -0.25, 1}});
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, 1, 1.5, Double.NaN})
  void correlations_areBelowOneInSize(double rho) {
    Uncertainty both =
        Uncertainty.none()
            .with(Assumption.CALLS, Whose.FIRST, SOME)
            .with(Assumption.CALLS, Whose.SECOND, SOME);

    assertThatThrownBy(() -> both.withModelsCorrelated(Assumption.CALLS, rho))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Correlation: " + rho + "; allowed: above -1, below 1");
  }

  /** Each of a model, or of both, but not both ways. */
  @ParameterizedTest
  @CsvSource({"FIRST, FIRST", "FIRST, BOTH", "BOTH, SECOND", "BOTH, BOTH", "SECOND, SECOND"})
  void with_refusesTwoDistributionsOfOne(Whose one, Whose other) {
    Uncertainty once = Uncertainty.none().with(Assumption.CALLS, one, SOME);

    assertThatThrownBy(() -> once.with(Assumption.CALLS, other, SOME))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("CALLS of " + other + " has a distribution already; allowed: one each");
  }

  /** A tenth of what is read is written to the cache, so that nine tenths may come from it. */
  @Test
  void check_knowsWhatIsWrittenToTheCache() {
    CostComparison costs =
        compare(new TaskCost(A.plan(), A.workload().withCacheWrites(0.1, CacheLife.SHORT)), B);
    Uncertainty allOfIt =
        Uncertainty.none().with(Assumption.CACHED_SHARE, Whose.FIRST, Distribution.uniform(0.5, 1));
    Uncertainty most =
        Uncertainty.none()
            .with(Assumption.CACHED_SHARE, Whose.FIRST, Distribution.uniform(0.5, 0.9));

    assertThatCode(() -> most.check(costs.costs())).doesNotThrowAnyException();
    assertThatCode(() -> allOfIt.check(COSTS.costs())).doesNotThrowAnyException();
    assertThatThrownBy(() -> costs.simulate(allOfIt, 10, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The cached share may be 100%; allowed: up to 90%, as the rest is written to the"
                + " cache");
    assertThatThrownBy(() -> costs.tornado(allOfIt)).hasMessageContaining("allowed: up to 90%");
    assertThatThrownBy(() -> costs.sobol(allOfIt, 1)).hasMessageContaining("allowed: up to 90%");
  }

  /** From the least to the greatest, or where there is none, over the middle 90%. */
  @Test
  void items_goOverWhatTheyMayBe() {
    Uncertainty.Item bounded =
        new Uncertainty.Item(Assumption.CALLS, Whose.FIRST, Distribution.triangular(2, 3, 9));
    Uncertainty.Item endless =
        new Uncertainty.Item(Assumption.CALLS, Whose.FIRST, Distribution.logNormal(10, 0));

    assertThat(bounded.low()).isEqualTo(2);
    assertThat(bounded.high()).isEqualTo(9);
    assertThat(endless.low()).isEqualTo(endless.high());
  }

  @Test
  void items_refuseWhatAnAssumptionCannotBe() {
    assertThatThrownBy(
            () -> new Uncertainty.Item(Assumption.CALLS, Whose.FIRST, Distribution.uniform(0, 3)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The calls may be 0 to 3; allowed: 1 to 10,000");
    assertThatThrownBy(
            () ->
                new Uncertainty.Item(
                    Assumption.TOKENIZER_FACTOR, Whose.FIRST, Distribution.uniform(1, 11)))
        .hasMessage("The tokenizer factor may be 1 to 11; allowed: 0.10 to 10");
  }

  /** In the order of calls, input and output of the first model, then of the second. */
  @Test
  void ofWorkloads_isWhatVariesInBoth() {
    CostComparison costs =
        compare(
            new TaskCost(A.plan(), A.workload().with(Quantity.outputTokens(SOME))),
            new TaskCost(
                B.plan(),
                B.workload().with(Quantity.calls(SOME)).with(Quantity.inputTokens(SOME))));

    assertThat(Uncertainty.ofWorkloads(costs.costs()).items())
        .extracting(item -> item.assumption() + " of " + item.whose())
        .containsExactly("OUTPUT_TOKENS of FIRST", "CALLS of SECOND", "INPUT_TOKENS of SECOND");
  }
}
