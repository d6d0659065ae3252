package dev.tiebreak.cost.vary;

import static dev.tiebreak.cost.price.Assumption.CALLS;
import static dev.tiebreak.cost.price.Assumption.INPUT_PRICE;
import static dev.tiebreak.cost.price.Assumption.INPUT_TOKENS;
import static dev.tiebreak.cost.price.Assumption.OUTPUT_PRICE;
import static dev.tiebreak.cost.price.Assumption.OUTPUT_TOKENS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.cost.CostComparison;
import dev.tiebreak.cost.price.Assumption;
import dev.tiebreak.cost.price.PricePlan;
import dev.tiebreak.cost.price.Quantity;
import dev.tiebreak.cost.price.Service;
import dev.tiebreak.cost.price.TaskCost;
import dev.tiebreak.cost.price.TokenRates;
import dev.tiebreak.cost.price.UsdPerMillionTokens;
import dev.tiebreak.cost.price.Workload;
import dev.tiebreak.domain.Provenance;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

/** What holds for every cost. */
class CostProperties {

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private static CostComparison comparison(
      BigDecimal input, BigDecimal output, int calls, int in, int out) {
    Workload task =
        Workload.of(Quantity.calls(calls), Quantity.inputTokens(in), Quantity.outputTokens(out));
    return new CostComparison(
        new TaskCost(plan("A", input, output), task),
        new TaskCost(plan("B", output, input), task.withCalls(calls + 3)),
        new Provenance(List.of(), Optional.empty()));
  }

  private static PricePlan plan(String model, BigDecimal input, BigDecimal output) {
    return PricePlan.of(
        model, TokenRates.of(new UsdPerMillionTokens(input), new UsdPerMillionTokens(output)));
  }

  @Property
  void usd_isLinearInCalls(
      @ForAll @BigRange(min = "0", max = "10000") @Scale(3) BigDecimal price,
      @ForAll @IntRange(min = 1, max = 1000) int calls,
      @ForAll @IntRange(max = 1_000_000) int tokens) {
    CostComparison costs = comparison(price, BigDecimal.ONE, calls, tokens, tokens);
    TaskCost one = new TaskCost(costs.first().plan(), costs.first().workload().withCalls(1));

    assertThat(costs.first().usd())
        .isEqualByComparingTo(one.usd().multiply(BigDecimal.valueOf(calls)));
  }

  @Property
  void breakEven_makesTheCostsEqual(
      @ForAll @BigRange(min = "0.01", max = "1000") @Scale(2) BigDecimal input,
      @ForAll @BigRange(min = "0.01", max = "1000") @Scale(2) BigDecimal output,
      @ForAll @IntRange(min = 1, max = 100) int calls,
      @ForAll @IntRange(min = 1, max = 100_000) int in,
      @ForAll @IntRange(min = 1, max = 100_000) int out,
      @ForAll("factors") Assumption assumption) {
    CostComparison costs = comparison(input, output, calls, in, out);

    costs
        .breakEven(assumption)
        .value()
        .ifPresent(
            value ->
                assertThat(usdWith(costs.first(), assumption, value))
                    .isCloseTo(
                        costs.second().usd(),
                        org.assertj.core.api.Assertions.within(new BigDecimal("1e-15"))));
  }

  @Provide
  Arbitrary<Assumption> factors() {
    return Arbitraries.of(CALLS, INPUT_TOKENS, OUTPUT_TOKENS, INPUT_PRICE, OUTPUT_PRICE);
  }

  /** The cost computed from the formula calls·(in·input + out·output)/10⁶, one factor replaced. */
  private static BigDecimal usdWith(TaskCost cost, Assumption assumption, BigDecimal value) {
    BigDecimal calls = cost.workload().calls().mean();
    BigDecimal in = cost.workload().input().mean();
    BigDecimal out = cost.workload().output().mean();
    BigDecimal inputPrice = cost.plan().input().usd();
    BigDecimal outputPrice = cost.plan().output().usd();
    switch (assumption) {
      case CALLS -> calls = value;
      case INPUT_TOKENS -> in = value;
      case OUTPUT_TOKENS -> out = value;
      case INPUT_PRICE -> inputPrice = value;
      case OUTPUT_PRICE -> outputPrice = value;
      default -> throw new IllegalArgumentException(assumption.name());
    }
    return in.multiply(inputPrice)
        .add(out.multiply(outputPrice))
        .multiply(calls)
        .divide(MILLION, MathContext.DECIMAL128);
  }

  @Property
  void ratio_isInvertedWhenTheModelsAreChangedOver(
      @ForAll @BigRange(min = "0.01", max = "1000") @Scale(2) BigDecimal price,
      @ForAll @IntRange(min = 1, max = 100) int calls) {
    CostComparison costs = comparison(price, BigDecimal.TEN, calls, 1000, 100);
    CostComparison changed =
        new CostComparison(
            /* first= */ costs.second(), /* second= */ costs.first(), costs.provenance());

    assertThat(costs.ratio().orElseThrow().multiply(changed.ratio().orElseThrow()).doubleValue())
        .isCloseTo(1, org.assertj.core.api.Assertions.within(1e-12));
    assertThat(costs.cheaper()).isEqualTo(changed.cheaper());
  }

  @Property
  void doubles_agreeWithTheExactCost(
      @ForAll @IntRange(min = 1, max = 40) int calls,
      @ForAll @IntRange(max = 300_000) int in,
      @ForAll @IntRange(max = 20_000) int growth,
      @ForAll @IntRange(max = 10_000) int out,
      @ForAll @IntRange(max = 100) int cachedPercent,
      @ForAll @IntRange(max = 100) int batchPercent,
      @ForAll @IntRange(max = 3) int minimumCents) {
    PricePlan plan =
        PricePlan.of("A", TokenRates.of(5, 30).withCacheRead(UsdPerMillionTokens.of(0.5)))
            .withLongContext(272_000, TokenRates.of(10, 45))
            .withService(Service.BATCH, 0.5)
            .withMinimumUsdPerCall(minimumCents / 100.0);
    TaskCost cost =
        new TaskCost(
            plan,
            Workload.of(Quantity.calls(calls), Quantity.inputTokens(in), Quantity.outputTokens(out))
                .withContextGrowth(growth)
                .withCachedShare(cachedPercent / 100.0)
                .withBatchShare(batchPercent / 100.0)
                .withRetriesUntilSuccess(0.8));
    CostFunction function = new CostFunction(cost);

    assertThat(function.usd(function.values()))
        .isCloseTo(
            cost.usd().doubleValue(), org.assertj.core.api.Assertions.withinPercentage(1e-9));
  }
}
