package dev.tiebreak.cost;

import static dev.tiebreak.show.FrameAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.cost.price.Assumption;
import dev.tiebreak.cost.price.PricePlan;
import dev.tiebreak.cost.price.Quantity;
import dev.tiebreak.cost.price.TaskCost;
import dev.tiebreak.cost.price.TokenRates;
import dev.tiebreak.cost.price.UsdPerMillionTokens;
import dev.tiebreak.cost.price.Whose;
import dev.tiebreak.cost.price.Workload;
import dev.tiebreak.cost.vary.BreakEven;
import dev.tiebreak.cost.vary.OutputSavings;
import dev.tiebreak.domain.Provenance;
import dev.tiebreak.show.TableParts.Cell;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostComparisonTest {

  private static final Workload TASK =
      Workload.of(Quantity.calls(2), Quantity.inputTokens(1000), Quantity.outputTokens(100));

  private static TaskCost cost(String model, double input, double output, Workload task) {
    return new TaskCost(PricePlan.of(model, TokenRates.of(input, output)), task);
  }

  private static CostComparison compare(TaskCost first, TaskCost second) {
    return new CostComparison(first, second, new Provenance(List.of("a test"), Optional.empty()));
  }

  @Test
  void usd_isExact() {
    assertThat(cost("A", 0.1, 0.3, TASK).usd()).isEqualByComparingTo("0.00026");
  }

  @Test
  void breakEven_isEmptyWhereTheCostDoesNotDependOnIt() {
    BreakEven none =
        compare(cost("A", 1, 0, TASK), cost("B", 2, 2, TASK)).breakEven(Assumption.OUTPUT_TOKENS);

    assertThat(none.value()).isEmpty();
    assertThat(none.table().rowCount()).isZero();
    assertThat(none.toString())
        .isEqualTo(
            "A costs less now ($0.0020 against $0.0044 with B) and would still cost less at any"
                + " number of its output tokens, from 0 to 1,000,000,000 output tokens per call.");
  }

  @Test
  void breakEven_isEmptyWhereTheCostsOnlyMeetAtTheLeastThatThereCanBe() {
    Workload writing = TASK.withInputTokens(0);
    CostComparison costs = compare(cost("A", 1, 2, writing), cost("B", 2, 2, writing));

    assertThat(costs.breakEven(Assumption.INPUT_TOKENS).crossings()).isEmpty();
  }

  @Test
  void breakEven_isEmptyWhereOnlyANegativeNumberWouldDo() {
    assertThat(
            compare(cost("A", 9, 1, TASK), cost("B", 1, 1, TASK))
                .breakEven(Assumption.OUTPUT_TOKENS)
                .value())
        .isEmpty();
  }

  @Test
  void table_hasWhatMakesUpTheCost() {
    assertThat(SampleCosts.COSTS.table())
        .isNamed("cost per task")
        .hasRows(
            "model | calls | input_tokens_per_call | output_tokens_per_call"
                + " | input_usd_per_million_tokens | output_usd_per_million_tokens | input_usd"
                + " | output_usd | usd_per_task",
            "A | 4 | 1000 | 500 | 2 | 10 | 0.00800 | 0.02000 | 0.02800",
            "B | 5 | 2000 | 300 | 1 | 20 | 0.01000 | 0.03000 | 0.04000");
  }

  @Test
  void perTask_hasARowForEachModel() {
    assertThat(SampleCosts.rows(SampleCosts.COSTS.perTask()))
        .containsExactly(
            "A | 4 | 1,000 | 500 | $2.00 | $10.00 | $0.008 | $0.020 | $0.028",
            "B | 5 | 2,000 | 300 | $1.00 | $20.00 | $0.010 | $0.030 | $0.040");
    assertThat(SampleCosts.COSTS.perTask().title())
        .isEqualTo("A task costs 30% less with A than with B");
    assertThat(SampleCosts.CHANGED_OVER.perTask().title())
        .isEqualTo("A task costs 42.86% more with B than with A");
    assertThat(SampleCosts.COSTS).hasToString(SampleCosts.COSTS.display().text());
  }

  /** Only the model that is meant: A's ten calls are $0.070, B's $0.080. */
  @ParameterizedTest
  @CsvSource({"FIRST, 0.07, 0.04", "SECOND, 0.028, 0.08", "BOTH, 0.07, 0.08"})
  void assuming_changesTheModelsThatAreMeant(Whose whose, BigDecimal first, BigDecimal second) {
    CostComparison ten = SampleCosts.COSTS.assuming(Assumption.CALLS, whose, 10);

    assertThat(ten.first().usd()).isEqualByComparingTo(first);
    assertThat(ten.second().usd()).isEqualByComparingTo(second);
    assertThat(ten.perTask().notes())
        .filteredOn(note -> note.endsWith("by assumption."))
        .hasSize(whose == Whose.BOTH ? 2 : 1);
  }

  @Test
  void perTask_saysWhoIsCheaperAndByHowMuch() {
    assertThat(compare(cost("A", 1, 0, TASK), cost("B", 2, 0, TASK)).perTask().title())
        .isEqualTo("A task costs 50% less with A than with B");
    assertThat(compare(cost("A", 0, 0, TASK), cost("B", 0, 0, TASK)).perTask().title())
        .isEqualTo("A task costs the same with A and B: $0.00");
  }

  /**
   * 1,500 tokens in and 500 out: $0.0002625 and $0.00026345, of which $0.0001125 and $0.00011325.
   */
  @Test
  void perTask_tellsSmallPricesAndCostsApart() {
    Workload turn = Workload.chatTurn();
    CostComparison costs = compare(cost("A", 0.075, 0.30, turn), cost("B", 0.0755, 0.3004, turn));

    assertThat(costs.perTask().rows())
        .extracting(row -> row.subList(4, 9).stream().map(Cell::text).toList())
        .containsExactly(
            List.of("$0.0750", "$0.3000", "$0.0001125", "$0.0001500", "$0.0002625"),
            List.of("$0.0755", "$0.3004", "$0.0001133", "$0.0001502", "$0.0002635"));
    assertThat(costs.bill().display().text()).doesNotContain("$0.00 ", "$0.0000 ");
    assertThat(costs.tornado().display().text()).doesNotContain("$0.00 ", "$0.0000 ");
    assertThat(costs.heatMap(Assumption.CALLS, Assumption.OUTPUT_TOKENS).chart().words())
        .extracting(words -> words.title())
        .isEqualTo("A task costs 0.36% less with A than with B (tokens assumed)");
  }

  @Test
  void perTask_ofAFreeModelNamesIt() {
    assertThat(compare(cost("A", 1, 0, TASK), cost("B", 0, 0, TASK)).perTask().title())
        .isEqualTo("A task costs $0.002 with A and nothing with B");
  }

  /**
   * Cached tokens at the whole input price: as dear as what is written to the cache for nothing.
   */
  @Test
  void sweep_neverFallsBelowNothingWhereAllIsCachedOrWritten() {
    PricePlan free =
        PricePlan.of(
            "A",
            TokenRates.of(5, 0)
                .withCacheRead(UsdPerMillionTokens.of(0))
                .withCacheWrite(UsdPerMillionTokens.of(0)));
    CostComparison costs =
        compare(
            new TaskCost(free, TASK.withCacheWrites(0.2, Workload.CacheLife.SHORT)),
            cost("B", 1, 1, TASK));

    assertThat(costs.sweep(Assumption.CACHED_SHARE).steps())
        .allSatisfy(step -> assertThat(step.firstUsd()).isNotNegative());
  }

  @Test
  void withFewerOutputTokens_hasNoRatioToAModelThatCostsNothing() {
    OutputSavings savings =
        compare(cost("A", 1, 1, TASK), cost("B", 0, 0, TASK)).withFewerOutputTokens(20);

    assertThat(savings.table().doubleColumn("ratio").isMissing(0)).isTrue();
    assertThat(savings.display().rows().get(0)).extracting(Cell::text).contains("–", "B");
  }

  @Test
  void quantities_refuseWhatCannotBe() {
    assertThatThrownBy(() -> Quantity.calls(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Calls per task: 0; allowed: 1 or more");
    assertThatThrownBy(() -> TASK.withOutputTokens(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Output tokens per call: -1; allowed: 0 or more");
    assertThatThrownBy(() -> new UsdPerMillionTokens(new BigDecimal("10000.01")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Price is 10000.01; allowed: 0 to 10000 US dollars per million tokens");
    assertThatThrownBy(
            () -> compare(cost("A", 1, 1, TASK), cost("B", 1, 1, TASK)).withFewerOutputTokens(101))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Fewer output tokens by 101.0; allowed: 0 to 100 percent");
  }
}
