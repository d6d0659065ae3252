package dev.tiebreak.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.tiebreak.cost.CostComparison;
import dev.tiebreak.cost.price.Assumption;
import dev.tiebreak.cost.price.Quantity;
import dev.tiebreak.cost.price.TaskCost;
import dev.tiebreak.cost.price.Whose;
import dev.tiebreak.cost.price.Workload;
import dev.tiebreak.domain.Provenance;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * A price that is left blank costs what it is blank for: to assume another price of input is to
 * read a file that states it.
 */
class BlankPricesProperties {

  private static final int ABOVE = 50_000;

  /** Prices in cents, of which those of the cache may be blank; long context is a multiple. */
  record Sheet(
      int input,
      int output,
      Optional<Integer> read,
      Optional<Integer> write,
      Optional<Integer> longWrite,
      int longTimes,
      Optional<Integer> longRead) {

    Sheet withInput(int cents) {
      return new Sheet(cents, output, read, write, longWrite, longTimes, longRead);
    }

    TaskCost cost(Workload task) {
      Table table =
          Table.create(
              column("model", "A"),
              column("input_usd_per_million_tokens", usd(input)),
              column("output_usd_per_million_tokens", usd(output)),
              column("cache_read_usd_per_million_tokens", usd(read)),
              column("cache_write_usd_per_million_tokens", usd(write)),
              column("cache_write_1h_usd_per_million_tokens", usd(longWrite)));
      if (longTimes > 0) {
        table.addColumns(
            column("long_context_above_tokens", "" + ABOVE),
            column("long_context_input_usd_per_million_tokens", usd(input * longTimes)),
            column("long_context_output_usd_per_million_tokens", usd(output * longTimes)),
            column("long_context_cache_read_usd_per_million_tokens", usd(longRead)));
      }
      return new TaskCost(Prices.of(table).plan("A"), task);
    }

    private static StringColumn column(String name, String cell) {
      return StringColumn.create(name, List.of(cell));
    }

    private static String usd(int cents) {
      return BigDecimal.valueOf(cents, 2).toPlainString();
    }

    private static String usd(Optional<Integer> cents) {
      return cents.map(Sheet::usd).orElse("");
    }
  }

  @Provide
  Arbitrary<Sheet> sheets() {
    Arbitrary<Integer> cents = Arbitraries.integers().between(10, 2_000);
    Arbitrary<Optional<Integer>> blankOrCents = cents.optional(0.4);
    return Combinators.combine(
            cents,
            cents,
            blankOrCents,
            blankOrCents,
            blankOrCents,
            Arbitraries.integers().between(0, 3),
            blankOrCents)
        .as(Sheet::new);
  }

  @Provide
  Arbitrary<Workload> tasks() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 5),
            Arbitraries.of(1_000, 40_000, 60_000, 100_000),
            Arbitraries.of(0, 10_000),
            Arbitraries.integers().between(0, 60),
            Arbitraries.integers().between(0, 30),
            Arbitraries.of(Workload.CacheLife.class))
        .as(
            (calls, input, growth, read, written, life) ->
                Workload.of(
                        Quantity.calls(calls),
                        Quantity.inputTokens(input),
                        Quantity.outputTokens(1_000))
                    .withContextGrowth(growth)
                    .withCachedShare(read / 100.0)
                    .withCacheWrites(written / 100.0, life));
  }

  @Property(tries = 500)
  void assumingAPriceOfInput_isReadingAFileWithIt(
      @ForAll("sheets") Sheet sheet,
      @ForAll("tasks") Workload task,
      @ForAll @IntRange(min = 10, max = 2_000) int cents) {
    CostComparison costs =
        new CostComparison(sheet.cost(task), sheet.cost(task).named("again"), Provenance.none());
    double usd = cents / 100.0;
    double expected = sheet.withInput(cents).cost(task).usd().doubleValue();

    assertThat(costs.assuming(Assumption.INPUT_PRICE, Whose.FIRST, usd).first().usd().doubleValue())
        .isCloseTo(expected, withinPercentage(1e-10));
    assertThat(
            costs
                .sweep(Assumption.INPUT_PRICE, Whose.FIRST, usd, usd + 1)
                .steps()
                .get(0)
                .firstUsd())
        .isCloseTo(expected, withinPercentage(1e-10));
  }

  /** At the break-even price, a file that states it makes both cost the same. */
  @Property(tries = 300)
  void breakEven_isAPriceThatAFileMayState(
      @ForAll("sheets") Sheet sheet,
      @ForAll("tasks") Workload task,
      @ForAll @IntRange(min = 10, max = 2_000) int cents) {
    TaskCost wanted = sheet.withInput(cents).cost(task).named("wanted");
    CostComparison costs = new CostComparison(sheet.cost(task), wanted, Provenance.none());

    assertThat(costs.breakEven(Assumption.INPUT_PRICE).value())
        .hasValueSatisfying(
            value ->
                assertThat(value.doubleValue()).isCloseTo(cents / 100.0, withinPercentage(1e-9)));
  }
}
