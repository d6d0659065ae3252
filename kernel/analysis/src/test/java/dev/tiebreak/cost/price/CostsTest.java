package dev.tiebreak.cost.price;

import static dev.tiebreak.cost.SampleCosts.A;
import static dev.tiebreak.cost.SampleCosts.B;
import static dev.tiebreak.cost.SampleCosts.cost;
import static dev.tiebreak.cost.SampleCosts.rows;
import static dev.tiebreak.cost.SampleCosts.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tiebreak.cost.CostComparison;
import dev.tiebreak.cost.SampleCosts;
import dev.tiebreak.cost.vary.BreakEven;
import dev.tiebreak.cost.vary.CostSimulation;
import dev.tiebreak.cost.vary.HeatMap;
import dev.tiebreak.cost.vary.Lever;
import dev.tiebreak.cost.vary.OutputSavings;
import dev.tiebreak.cost.vary.Sweep;
import dev.tiebreak.cost.vary.Tornado;
import dev.tiebreak.cost.vary.Uncertainty;
import dev.tiebreak.cost.vary.VarianceShares;
import dev.tiebreak.domain.Provenance;
import dev.tiebreak.stats.Distribution;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CostsTest {

  /** Two calls of 1,000 tokens in at $3 and 1,000 out at $5 a million: $0.006 and $0.010. */
  private static final Costs THREE =
      new Costs(List.of(A, B, cost("C", 3, 5, task(2, 1_000, 1_000))), Provenance.none());

  @Test
  void costs_refuseTwoOfOneName() {
    TaskCost fewer = cost("A", 2, 10, task(2, 1_000, 500));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CostComparison(A, fewer, Provenance.none()))
        .withMessage(
            "Two costs are named A; allowed: a name for each. To compare two workloads of one"
                + " model, name its costs apart: new TaskCost(prices.plan(\"A\"),"
                + " task).named(\"A, another task\")");
  }

  /** Four calls cost $0.028, so two cost $0.014: level at two. */
  @Test
  void named_tellsTwoTasksOfOneModelApart() {
    TaskCost fewer = cost("A", 2, 10, task(2, 1_000, 500)).named("A, 2 calls");
    CostComparison costs = new CostComparison(A, fewer, Provenance.none());

    assertThat(costs.finding()).isEqualTo("A task costs 100% more with A than with A, 2 calls");
    assertThat(costs.breakEven(Assumption.CALLS).table().stringColumn("cheaper_below").asList())
        .containsExactly("A");
    assertThat(costs.breakEven(Assumption.CALLS).table().stringColumn("cheaper_above").asList())
        .containsExactly("A, 2 calls");
    assertThat(costs.assuming(Assumption.CALLS, Whose.SECOND, 4).second().model())
        .isEqualTo("A, 2 calls");
    assertThat(
            costs
                .bill()
                .withPassRates(SampleCosts.rates(50, 60, OptionalInt.empty()))
                .display()
                .title())
        .startsWith("A solved task costs 100% more with A than with A, 2 calls");
  }

  @Test
  void display_hasARowForEachOfAnyNumberOfModels() {
    assertThat(THREE.finding())
        .isEqualTo("A task costs $0.028 with A, $0.040 with B, $0.016 with C");
    assertThat(rows(THREE.display()))
        .containsExactly(
            "A | 4 | 1,000 | 500 | $2.00 | $10.00 | $0.008 | $0.020 | $0.028",
            "B | 5 | 2,000 | 300 | $1.00 | $20.00 | $0.010 | $0.030 | $0.040",
            "C | 2 | 1,000 | 1,000 | $3.00 | $5.00 | $0.006 | $0.010 | $0.016");
    assertThat(THREE.table().stringColumn("model").asList()).containsExactly("A", "B", "C");
  }

  @Test
  void costs_areOfOneModelOrMore() {
    assertThat(new Costs(List.of(A), Provenance.none()).finding())
        .isEqualTo("A task costs $0.028 with A");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Costs(List.of(), Provenance.none()))
        .withMessage("Costs of no model; allowed: one or more");
  }

  @Test
  void comparison_isOfTwo() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CostComparison(THREE))
        .withMessage("Costs of 3 models to compare; allowed: two");
  }

  static Stream<ThrowingCallable> questionsAboutADifference() {
    Lever lever = new Lever(Assumption.OUTPUT_TOKENS, Whose.FIRST);
    Lever calls = new Lever(Assumption.CALLS, Whose.FIRST);
    Uncertainty unsure =
        Uncertainty.none()
            .with(Assumption.OUTPUT_TOKENS, Whose.FIRST, Distribution.uniform(100, 900));
    return Stream.of(
        () -> BreakEven.of(THREE, lever),
        () -> Sweep.of(THREE, lever),
        () -> HeatMap.of(THREE, lever, calls),
        () -> Tornado.of(THREE, 20),
        () -> Tornado.of(THREE, unsure),
        () -> CostSimulation.of(THREE, unsure, 10, 1),
        () -> VarianceShares.of(THREE, unsure, 1),
        () -> new OutputSavings(THREE, List.of(20.0)));
  }

  @ParameterizedTest
  @MethodSource("questionsAboutADifference")
  void differences_areOfTwo(ThrowingCallable question) {
    assertThatIllegalArgumentException()
        .isThrownBy(question)
        .withMessage("Costs of 3 models to compare; allowed: two");
  }

  @Test
  void second_needsOne() {
    Costs one = new Costs(List.of(A), Provenance.none());

    assertThatIllegalArgumentException()
        .isThrownBy(one::ratio)
        .withMessage("Costs of 1 model; allowed: two, where they are compared");
  }
}
