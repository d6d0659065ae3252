package dev.tiebreak.cost;

import dev.tiebreak.cost.bill.PassRates;
import dev.tiebreak.cost.price.ContextTier;
import dev.tiebreak.cost.price.PricePlan;
import dev.tiebreak.cost.price.Quantity;
import dev.tiebreak.cost.price.Quantity.Amount;
import dev.tiebreak.cost.price.Service;
import dev.tiebreak.cost.price.TaskCost;
import dev.tiebreak.cost.price.TokenRates;
import dev.tiebreak.cost.price.UsdPerMillionTokens;
import dev.tiebreak.cost.price.Workload;
import dev.tiebreak.cost.price.Workload.CacheLife;
import dev.tiebreak.domain.Provenance;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.TableParts.Cell;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Two models that can be reckoned with by hand, and any that there could be. */
public final class SampleCosts {

  /**
   * Four calls of 1,000 tokens in at $2 and 500 out at $10 a million: $0.008 and $0.020, together
   * $0.028, which is $0.007 a call.
   */
  public static final TaskCost A = cost("A", 2, 10, task(4, 1_000, 500));

  /**
   * Five calls of 2,000 tokens in at $1 and 300 out at $20 a million: $0.010 and $0.030, together
   * $0.040, which is $0.008 a call.
   */
  public static final TaskCost B = cost("B", 1, 20, task(5, 2_000, 300));

  public static final CostComparison COSTS = compare(A, B);
  public static final CostComparison CHANGED_OVER = compare(B, A);

  private SampleCosts() {}

  public static Workload task(long calls, long input, long output) {
    return Workload.of(
        Quantity.calls(calls), Quantity.inputTokens(input), Quantity.outputTokens(output));
  }

  public static TaskCost cost(String model, double input, double output, Workload task) {
    return new TaskCost(PricePlan.of(model, TokenRates.of(input, output)), task);
  }

  public static CostComparison compare(TaskCost first, TaskCost second) {
    return new CostComparison(first, second, Provenance.none());
  }

  public static PassRates rates(double ofA, double ofB, OptionalInt tasks) {
    return new PassRates(
        "X",
        List.of(new PassRates.Rate("A", ofA, tasks), new PassRates.Rate("B", ofB, tasks)),
        Provenance.none());
  }

  /** The rows of a table as one would write them down, with bars between the cells. */
  public static List<String> rows(DisplayTable table) {
    return table.rows().stream()
        .map(row -> row.stream().map(Cell::text).collect(Collectors.joining(" | ")))
        .toList();
  }

  /** Plans of every kind: with a cache or none, tiers, services, a minimum, a tokenizer. */
  public static Arbitrary<PricePlan> plans() {
    Arbitrary<Integer> cents = Arbitraries.integers().between(10, 2_000);
    return Combinators.combine(
            rates(cents),
            rates(cents),
            Arbitraries.of(0, 40_000, 200_000),
            Arbitraries.of(0.0, 0.0, 0.02),
            Arbitraries.integers().between(8, 14),
            rates(cents),
            Arbitraries.of(OwnRates.class))
        .as(
            (rates, higher, above, minimum, tokenizer, own, services) -> {
              PricePlan plan =
                  PricePlan.of(
                          String.format(
                              "model %s-%s-%d",
                              rates.input().usd(), rates.output().usd(), tokenizer),
                          rates)
                      .withService(Service.BATCH, 0.5)
                      .withService(Service.FLEX, 0.6)
                      .withService(Service.PRIORITY, 2)
                      .withMinimumUsdPerCall(minimum)
                      .withTokenizerFactor(tokenizer / 10.0);
              PricePlan tiers =
                  above == 0
                      ? plan
                      : plan.withLongContext(above, higher)
                          .withLongContext(2L * above, rates.withOutput(higher.output()));
              return services.in(tiers, own, higher);
            });
  }

  /** Which services have rates of their own, and in which tiers. */
  private enum OwnRates {
    NONE,
    OF_BATCHES,
    OF_BATCHES_IN_OTHER_TIERS,
    OF_ALL;

    private PricePlan in(PricePlan plan, TokenRates own, TokenRates higher) {
      return switch (this) {
        case NONE -> plan;
        case OF_BATCHES -> plan.withService(Service.BATCH, new ContextTier(0, own));
        case OF_BATCHES_IN_OTHER_TIERS ->
            plan.withService(
                Service.BATCH, new ContextTier(30_000, own), new ContextTier(90_000, higher));
        case OF_ALL ->
            plan.withService(Service.BATCH, new ContextTier(0, own))
                .withService(Service.FLEX, new ContextTier(0, own), new ContextTier(40_000, higher))
                .withService(Service.PRIORITY, new ContextTier(0, higher));
      };
    }
  }

  private static Arbitrary<TokenRates> rates(Arbitrary<Integer> cents) {
    Arbitrary<Integer> orBlank =
        Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(0)), Tuple.of(2, cents));
    return Combinators.combine(cents, cents, orBlank, orBlank, orBlank)
        .as(
            (input, output, read, write, longWrite) -> {
              TokenRates rates = TokenRates.of(input / 100.0, output / 100.0);
              rates = read == 0 ? rates : rates.withCacheRead(usd(read));
              rates = write == 0 ? rates : rates.withCacheWrite(usd(write));
              return longWrite == 0 ? rates : rates.withLongCacheWrite(usd(longWrite));
            });
  }

  private static UsdPerMillionTokens usd(int cents) {
    return UsdPerMillionTokens.of(cents / 100.0);
  }

  /**
   * Workloads of every kind: with a last call of which only a part is made on average, context that
   * grows or not, reasoning, what is read from the cache and written to it, services and retries.
   */
  public static Arbitrary<Workload> workloads() {
    return Combinators.combine(sizes(), shares()).as(SampleCosts::together);
  }

  private static Arbitrary<Workload> sizes() {
    return Combinators.combine(
            Arbitraries.integers().between(4, 80),
            Arbitraries.integers().between(0, 60_000),
            Arbitraries.integers().between(1, 5_000),
            Arbitraries.of(0, 300, 3_000),
            Arbitraries.of(0, 1_000, 5_000))
        .as(
            (quarters, input, output, reasoning, growth) ->
                Workload.of(
                        Quantity.calls(Amount.of(BigDecimal.valueOf(quarters / 4.0))),
                        Quantity.inputTokens(input),
                        Quantity.outputTokens(output))
                    .withReasoningTokens(reasoning)
                    .withContextGrowth(growth));
  }

  private record Shares(
      int cached, int written, CacheLife life, int batch, Service service, int success) {}

  private static Arbitrary<Shares> shares() {
    Arbitrary<Integer> percent = Arbitraries.integers().between(0, 100);
    return Combinators.combine(
            percent,
            percent,
            Arbitraries.of(CacheLife.class),
            percent,
            Arbitraries.of(Service.class),
            Arbitraries.integers().between(20, 100))
        .as(Shares::new);
  }

  /** Of what is not read from the cache some is written to it. */
  private static Workload together(Workload sizes, Shares shares) {
    int written = (100 - shares.cached()) * shares.written() / 100;
    return sizes
        .withCachedShare(shares.cached() / 100.0)
        .withCacheWrites(written / 100.0, shares.life())
        .withBatchShare(shares.batch() / 100.0)
        .withService(shares.service())
        .withRetriesUntilSuccess(shares.success() / 100.0);
  }

  public static Arbitrary<TaskCost> costs() {
    return Combinators.combine(plans(), workloads()).as(TaskCost::new);
  }
}
