package dev.tiebreak.cost.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.tiebreak.cost.CostComparison;
import dev.tiebreak.cost.bill.PassRates;
import dev.tiebreak.cost.bill.SolvedTaskCost;
import dev.tiebreak.cost.vary.Crossing;
import dev.tiebreak.domain.Provenance;
import java.math.BigDecimal;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PricePlanTest {

  private static final PricePlan GPT =
      PricePlan.of("GPT-5.5", TokenRates.of(5, 30)).withLongContext(272_000, TokenRates.of(10, 45));
  private static final PricePlan OPUS =
      PricePlan.of(
          "Claude Opus 4.7", TokenRates.of(5, 25).withCacheRead(UsdPerMillionTokens.of(0.5)));

  private static Workload call(long input, long output) {
    return Workload.of(
        Quantity.calls(1), Quantity.inputTokens(input), Quantity.outputTokens(output));
  }

  /** (3 × input + output) / 4, Artificial Analysis' convention. */
  @ParameterizedTest
  @CsvSource({"5, 30, 11.25", "5, 25, 10.00", "30, 180, 67.50"})
  void blended_isThreePartsInputToOneOutput(double input, double output, BigDecimal usd) {
    assertThat(PricePlan.of("A", TokenRates.of(input, output)).blended(3, 1).usd())
        .isEqualByComparingTo(usd);
  }

  @Test
  void blended_mayBeOfOneKindAlone() {
    assertThat(GPT.blended(2, 0).usd()).isEqualByComparingTo("5");
    assertThat(GPT.blended(0, 1).usd()).isEqualByComparingTo("30");
  }

  /** At one rate for all, 300,000 tokens in and 2,000 out are 0.3 · 1 + 0.002 · 2. */
  @Test
  void rates_mayBeReplaced() {
    TokenRates other = TokenRates.of(1, 2);

    assertThat(GPT.withRates(other).rates()).isEqualTo(other);
    assertThat(GPT.withRates(other).longContext()).isEqualTo(GPT.longContext());
    assertThat(new TaskCost(GPT.withRates(other).atOneRate(0), call(300_000, 2_000)).usd())
        .isEqualByComparingTo("0.304");
  }

  /** Twice the price of input and of what keeps its proportion to it; that of output stays. */
  @Test
  void withInputAndCache_keepsTheProportionOfTheCache() {
    TokenRates rates =
        TokenRates.of(2, 9)
            .withCacheRead(UsdPerMillionTokens.of(0.5))
            .withCacheWrite(UsdPerMillionTokens.of(3))
            .withLongCacheWrite(UsdPerMillionTokens.of(4))
            .withInputAndCache(UsdPerMillionTokens.of(4));

    assertThat(rates.input().usd()).isEqualByComparingTo("4");
    assertThat(rates.output().usd()).isEqualByComparingTo("9");
    assertThat(rates.cacheRead().usd()).isEqualByComparingTo("1");
    assertThat(rates.cacheWrite().usd()).isEqualByComparingTo("6");
    assertThat(rates.longCacheWrite().usd()).isEqualByComparingTo("8");
  }

  @Test
  void cache_costsWhatInputDoesWhereNothingIsStated() {
    TokenRates rates = TokenRates.of(2, 9);

    assertThat(rates.cacheRead().usd()).isEqualByComparingTo("2");
    assertThat(rates.cacheWrite().usd()).isEqualByComparingTo("2");
    assertThat(rates.longCacheWrite().usd()).isEqualByComparingTo("2");
  }

  /** 272,000 × 5 + 2,000 × 30, and 272,001 × 10 + 2,000 × 45, per million. */
  @ParameterizedTest
  @CsvSource({"272000, 1.42", "272001, 2.81001"})
  void longContext_isPaidForTheWholeRequest(long input, BigDecimal usd) {
    assertThat(new TaskCost(GPT, call(input, 2_000)).usd()).isEqualByComparingTo(usd);
  }

  /** 54,742 × 5 + 2,491,904 × 0.5 + 14,838 × 25, per million. */
  @Test
  void cachedInput_isPaidAtItsOwnPrice() {
    Workload task = call(2_546_646, 14_838).withCachedShare(2_491_904.0 / 2_546_646);

    assertThat(new TaskCost(OPUS, task).usd().doubleValue()).isCloseTo(1.890612, within(1e-9));
  }

  /**
   * 100,000 tokens in, 90% of them cached, and 1,000 out: 0.1 × 2.5 + 0.001 × 30 with no price of
   * the cache, whatever input costs; 0.01 × 2.5 + 0.09 × 0.5 + 0.03 with one.
   */
  @ParameterizedTest
  @CsvSource({"false, 0.28", "true, 0.1"})
  void blankCachePrice_followsThatOfInput(boolean stated, BigDecimal usd) {
    TokenRates blank = TokenRates.of(5, 30);
    TokenRates rates = stated ? blank.withCacheRead(UsdPerMillionTokens.of(0.5)) : blank;
    TaskCost cost =
        new TaskCost(PricePlan.of("A", rates), call(100_000, 1_000).withCachedShare(0.9));
    CostComparison costs = new CostComparison(cost, cost.named("B"), Provenance.none());

    assertThat(costs.assuming(Assumption.INPUT_PRICE, Whose.FIRST, 2.5).first().usd())
        .isEqualByComparingTo(usd);
  }

  /** A cache that has a price of its own once it is assumed follows input no longer. */
  @Test
  void blankCachePrice_mayBeAssumedBesideThatOfInput() {
    TaskCost cost =
        new TaskCost(
            PricePlan.of("A", TokenRates.of(5, 30)), call(1_000_000, 0).withCachedShare(0.5));
    CostComparison costs = new CostComparison(cost, cost.named("B"), Provenance.none());

    assertThat(
            costs
                .assuming(Assumption.CACHE_READ_PRICE, Whose.FIRST, 1)
                .assuming(Assumption.INPUT_PRICE, Whose.FIRST, 2)
                .first()
                .usd())
        .isEqualByComparingTo("1.5");
  }

  /** By hand: calls read 100, 150 and 200 tokens, at $2, and write 10 + 5 each, at $4. */
  @Test
  void growingContext_isReadAgainByEachCall() {
    Workload task = call(100, 10).withCalls(3).withContextGrowth(50).withReasoningTokens(5);

    assertThat(new TaskCost(PricePlan.of("A", TokenRates.of(2, 4)), task).usd())
        .isEqualByComparingTo("0.00108");
  }

  /** A million tokens in at $2, of which a quarter is written to the cache at $4 or $8. */
  @ParameterizedTest
  @CsvSource({"SHORT, 2.5", "LONG, 3.5"})
  void cacheWrites_arePaidByHowLongTheyStay(Workload.CacheLife life, BigDecimal usd) {
    TokenRates rates =
        TokenRates.of(2, 0)
            .withCacheWrite(UsdPerMillionTokens.of(4))
            .withLongCacheWrite(UsdPerMillionTokens.of(8));

    assertThat(
            new TaskCost(PricePlan.of("A", rates), call(1_000_000, 0).withCacheWrites(0.25, life))
                .usd())
        .isEqualByComparingTo(usd);
  }

  /** One dollar at the list price. */
  @Test
  void services_multiplyTheListPrice() {
    PricePlan plan =
        PricePlan.of("A", TokenRates.of(1, 0))
            .withService(Service.BATCH, 0.5)
            .withService(Service.PRIORITY, 2);
    Workload task = call(1_000_000, 0);

    assertThat(new TaskCost(plan, task.withBatchShare(0.5)).usd()).isEqualByComparingTo("0.75");
    assertThat(new TaskCost(plan, task.withService(Service.PRIORITY)).usd())
        .isEqualByComparingTo("2");
    assertThat(new TaskCost(plan, task.withService(Service.FLEX)).usd()).isEqualByComparingTo("1");
    assertThat(new TaskCost(plan.withTokenizerFactor(1.2), task).usd()).isEqualByComparingTo("1.2");
    assertThat(new TaskCost(plan.withMinimumUsdPerCall(3), task.withCalls(2)).usd())
        .isEqualByComparingTo("6");
    assertThat(new TaskCost(plan, task.withRetriesUntilSuccess(0.5)).usd())
        .isEqualByComparingTo("2");
  }

  @Test
  void perSolvedTask_dividesByThePassRate() {
    SolvedTaskCost solved =
        SolvedTaskCost.of(
            new TaskCost(OPUS, call(0, 40_000)), new PassRates.Rate("A", 50, OptionalInt.of(100)));

    assertThat(solved.usd()).isEqualTo(2);
    assertThat(solved.lowerUsd()).isBetween(1.0, 2.0);
    assertThat(solved.upperUsd()).isGreaterThan(2);
  }

  @Test
  void breakEven_findsTheCliff() {
    CostComparison costs =
        new CostComparison(
            new TaskCost(GPT, call(10_000, 2_000)),
            new TaskCost(PricePlan.of("B", TokenRates.of(0, 1_000)), call(0, 2_000)),
            Provenance.none());

    assertThat(costs.breakEven(Assumption.INPUT_TOKENS).crossings())
        .singleElement()
        .satisfies(
            crossing -> {
              assertThat(crossing.value().doubleValue()).isCloseTo(272_000, within(1e-3));
              assertThat(crossing.kind()).isEqualTo(Crossing.Kind.CLIFF);
            });
  }

  @Test
  void breakEven_saysWhatTheDearerModelNeeds() {
    CostComparison costs =
        new CostComparison(
            new TaskCost(GPT, call(10_000, 1_000)),
            new TaskCost(OPUS, call(10_000, 1_000)),
            Provenance.none());

    assertThat(costs.breakEven(Assumption.OUTPUT_TOKENS).toString())
        .isEqualTo(
            "GPT-5.5 costs more now ($0.080 against $0.075 with Claude Opus 4.7) and would cost"
                + " less with 16.7% fewer output tokens: below 833.33 output tokens per call"
                + " instead of 1,000.");
  }

  /** 4 / 0.8 = 5: the first is as dear at 80% success as the second without retries. */
  @Test
  void breakEven_ofTheSuccessRateIsSearchedFor() {
    CostComparison costs =
        new CostComparison(
            new TaskCost(PricePlan.of("A", TokenRates.of(0, 4)), call(0, 1_000)),
            new TaskCost(PricePlan.of("B", TokenRates.of(0, 5)), call(0, 1_000)),
            Provenance.none());

    assertThat(costs.breakEven(Assumption.SUCCESS_RATE).value().orElseThrow().doubleValue())
        .isCloseTo(0.8, within(1e-9));
  }

  @Test
  void plansAndWorkloads_refuseWhatCannotBe() {
    assertThatThrownBy(() -> UsdPerMillionTokens.of(0.000005))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Price is 0.0000050, which is probably per token; allowed: 0, or 0.0001 to 10000 US"
                + " dollars per million tokens");
    assertThatThrownBy(() -> call(1, 1).withCachedShare(1.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Cached share: 1.5; allowed: 0 to 1");
    assertThatThrownBy(() -> call(1, 1).withCachedShare(-0.5))
        .hasMessage("Cached share: -0.5; allowed: 0 to 1");
    assertThatThrownBy(() -> call(1, 1).withCacheWrites(-0.1, Workload.CacheLife.SHORT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Share written to the cache: -0.1; allowed: 0 to 1");
    assertThatThrownBy(
            () -> call(1, 1).withCachedShare(0.9).withCacheWrites(0.2, Workload.CacheLife.LONG))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Cached share and share written to the cache: 1.1; allowed: 0 to 1");
    assertThatThrownBy(() -> call(1, 1).withBatchShare(1.01))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Batch share: 1.01; allowed: 0 to 1");
    assertThatThrownBy(() -> call(1, 1).withRetriesUntilSuccess(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Success rate: 0.0; allowed: 0.0001 to 1");
    assertThatThrownBy(() -> GPT.withLongContext(1_000, TokenRates.of(1, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Long context is above 1000 tokens after 272000; allowed: rising thresholds");
    assertThatThrownBy(() -> GPT.withTokenizerFactor(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Tokenizer factor: 0.0; allowed: 0.1 to 10");
    assertThatThrownBy(() -> GPT.withTokenizerFactor(10.1))
        .hasMessage("Tokenizer factor: 10.1; allowed: 0.1 to 10");
    assertThatThrownBy(() -> GPT.withMinimumUsdPerCall(-0.01))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Minimum US dollars per call: -0.01; allowed: 0 to 10000");
    assertThatThrownBy(() -> GPT.withService(Service.PRIORITY, 11))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("PRIORITY factor of the list price: 11.0; allowed: 0 to 10");
    assertThatThrownBy(() -> GPT.withLongContext(272_000, TokenRates.of(1, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Long context is above 272000 tokens after 272000; allowed: rising thresholds");
    assertThatThrownBy(() -> OPUS.withLongContext(0, TokenRates.of(1, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Long context is above 0 tokens; allowed: 1 or more");
    assertThatThrownBy(() -> new TaskCost(OPUS, call(1, 1)).usdPerMonth(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Tasks a month: -1; allowed: 0 or more");
    assertThatThrownBy(() -> GPT.blended(-1, 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Mix is -1:3; allowed: parts of 0 or more, not both 0");
    assertThatThrownBy(() -> GPT.blended(3, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Mix is 3:-1; allowed: parts of 0 or more, not both 0");
    assertThatThrownBy(() -> GPT.blended(0, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Mix is 0:0; allowed: parts of 0 or more, not both 0");
  }
}
