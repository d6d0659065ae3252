package dev.tiebreak.data;

import static dev.tiebreak.cost.price.Quantity.calls;
import static dev.tiebreak.cost.price.Quantity.inputTokens;
import static dev.tiebreak.cost.price.Quantity.outputTokens;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.cost.price.Assumption;
import dev.tiebreak.cost.price.PricePlan;
import dev.tiebreak.cost.price.Service;
import dev.tiebreak.cost.price.TaskCost;
import dev.tiebreak.cost.price.Whose;
import dev.tiebreak.cost.price.Workload;
import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Source;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Prices of which each tier, service, provider and region has a row of its own. */
class PriceRowsTest {

  /** What OpenAI and Alibaba asked for in November 2026, as rows. */
  private static final String[] LIST = {
    "GPT-5.5,standard,,5,30,0.5",
    "GPT-5.5,standard,272000,10,45,1",
    "GPT-5.5,batch,0,2.5,15,0.25",
    "GPT-5.5,batch,272000,5,22.5,0.5",
    "GPT-5.5,flex,0,2.5,15,0.25",
    "GPT-5.5,flex,272000,5,22.5,0.5",
    "GPT-5.5,priority,0,12.5,75,1.25",
    "Qwen3-Max,,0,1.2,6,",
    "Qwen3-Max,,32000,2.4,12,",
    "Qwen3-Max,,128000,3,15,"
  };

  private static final String ROWS = ",service,from_context,";

  @TempDir Path folder;

  private Path csv(String columns, String... rows) {
    return new CsvFolder(folder).write("prices.csv", columns, rows);
  }

  private Prices list() {
    return Prices.read(
        csv(
            "model,service,from_context,input_usd_per_million_tokens,"
                + "output_usd_per_million_tokens,cache_read_usd_per_million_tokens",
            LIST));
  }

  private Prices rows(String further, String... rows) {
    return Prices.read(csv(CsvFolder.PRICES + further, rows));
  }

  @Test
  void lenient_leavesOutARowWithoutAPriceAndKeepsTheOthers() {
    Path file =
        csv(
            "model,service,input_usd_per_million_tokens,output_usd_per_million_tokens",
            "Elm,,2,8",
            "Fir,,ask us,9",
            "Elm,batch,1,4");
    Prices prices = Prices.read(Source.of(file).lenient());

    assertThat(prices.table().stringColumn("model").asList()).containsExactly("Elm", "Elm");
    assertThat(prices.leftOut())
        .singleElement()
        .extracting("place")
        .isEqualTo("row 3, column input_usd_per_million_tokens");
  }

  private static Workload call(long input, long output) {
    return Workload.of(calls(1), inputTokens(input), outputTokens(output));
  }

  /**
   * In Python's decimal, for 272,001 tokens in and 2,000 out in batches: {@code (272001 * D('5') +
   * 2000 * D('22.5')) / 10**6}, and so on; above its threshold a call costs the higher price for
   * all of its tokens, and what has no price of a service costs the list price.
   */
  @ParameterizedTest
  @CsvSource({
    "GPT-5.5, STANDARD, 10000, 2000, 0.11",
    "GPT-5.5, STANDARD, 272000, 2000, 1.42",
    "GPT-5.5, STANDARD, 272001, 2000, 2.81001",
    "GPT-5.5, BATCH, 272000, 2000, 0.71",
    "GPT-5.5, BATCH, 272001, 2000, 1.405005",
    "GPT-5.5, PRIORITY, 200000, 2000, 2.65",
    "GPT-5.5, PRIORITY, 300000, 2000, 3.09",
    "Qwen3-Max, STANDARD, 32000, 1000, 0.0444",
    "Qwen3-Max, STANDARD, 32001, 1000, 0.0888024",
    "Qwen3-Max, STANDARD, 128000, 1000, 0.3192",
    "Qwen3-Max, STANDARD, 128001, 1000, 0.399003",
    "Qwen3-Max, STANDARD, 0, 1000, 0.006"
  })
  void aCall_costsThePriceOfItsTierAndService(
      String model, Service service, long input, long output, BigDecimal usd) {
    PricePlan plan = list().plan(model);

    assertThat(new TaskCost(plan, call(input, output).withService(service)).usd())
        .isEqualByComparingTo(usd);
  }

  /**
   * {@code (150000 * D('5') + 150000 * D('.5') + 2000 * D('22.5')) / 10**6}; a quarter in batches:
   * {@code D('.25') * (300000 * 5 + 2000 * D('22.5')) / 10**6 + D('.75') * (300000 * 10 + 2000 *
   * 45) / 10**6}; sixty calls of Qwen that begin with 20,000 tokens and grow by 2,000, summed.
   */
  @Test
  void cacheBatchesAndGrowth_costThePriceOfTheTier() {
    PricePlan gpt = list().plan("GPT-5.5");
    Workload call = call(300_000, 2_000);

    assertThat(new TaskCost(gpt, call.withService(Service.FLEX).withCachedShare(0.5)).usd())
        .isEqualByComparingTo("0.87");
    assertThat(new TaskCost(gpt, call.withBatchShare(0.25)).usd()).isEqualByComparingTo("2.70375");
    assertThat(
            new TaskCost(
                    list().plan("Qwen3-Max"),
                    call(20_000, 1_000).withCalls(60).withContextGrowth(2_000))
                .usd())
        .isEqualByComparingTo("12.2526");
  }

  @Test
  void whatHasNoPriceOfAService_isSaid() {
    PricePlan gpt = list().plan("GPT-5.5");
    Workload urgent = call(10_000, 100).withService(Service.PRIORITY);
    Prices prices = list();

    assertThat(prices.compare("GPT-5.5", urgent, "Qwen3-Max", urgent).perTask().notes())
        .contains(
            "GPT-5.5 has no priority price of calls that read more than 272,000 tokens: billed at"
                + " the list price.",
            "Qwen3-Max has no priority price: billed at the list price.");
    assertThat(gpt.services().get(Service.BATCH).own()).hasSize(2);
  }

  @Test
  void display_hasEachTierOfEachService() {
    assertThat(CsvFolder.headings(list().display()))
        .isEqualTo(
            "Model | Input | Output | Cache read | Long context | Batch | Flex | Priority |"
                + " Tokenizer factor | Effective from");
    assertThat(CsvFolder.rows(list().display()))
        .containsExactly(
            "GPT-5.5 | 5.00 | 30.00 | 0.50 | above 272,000 tokens 10.00 in, 45.00 out |"
                + " 2.50 in, 15.00 out; above 272,000 tokens 5.00 in, 22.50 out |"
                + " 2.50 in, 15.00 out; above 272,000 tokens 5.00 in, 22.50 out |"
                + " 12.50 in, 75.00 out | 1.00 | not stated",
            "Qwen3-Max | 1.20 | 6.00 | 1.20 | above 32,000 tokens 2.40 in, 12.00 out; above"
                + " 128,000 tokens 3.00 in, 15.00 out | not stated | not stated | not stated |"
                + " 1.00 | not stated");
    assertThat(list().display().subtitle())
        .contains("services at prices of their own or as a multiple of the list price");
  }

  /** The same prices in the older columns and in rows are the same plan. */
  @Test
  void olderColumns_sayTheSameAsRows() {
    String columns =
        ",cache_read_usd_per_million_tokens,long_context_above_tokens,"
            + "long_context_input_usd_per_million_tokens,"
            + "long_context_output_usd_per_million_tokens,"
            + "long_context_cache_read_usd_per_million_tokens";
    PricePlan older = rows(columns, "A,5,30,0.5,272000,10,45,1").plan("A");
    PricePlan rows =
        rows(
                ROWS + "cache_read_usd_per_million_tokens",
                "A,5,30,standard,,0.5",
                "A,10,45,,272000,1")
            .plan("A");

    assertThat(rows).isEqualTo(older);
  }

  /** The order of the rows does not matter. */
  @Test
  void tiers_mayStandInAnyOrder() {
    Prices prices = rows(",from_context", "A,3,15,128000", "B,1,2,0", "A,1.2,6,", "A,2.4,12,32000");

    assertThat(prices.plan("A").tiers())
        .extracting(tier -> tier.aboveInputTokens() + " " + tier.rates().input().usd())
        .containsExactly("0 1.2", "32000 2.4", "128000 3.0");
    assertThat(prices.namesFor("model")).containsExactly("A", "B");
  }

  @Test
  void modelWithoutABasePrice_refusesShorterCalls() {
    Prices prices = rows(",from_context", "A,2.4,12,32000", "A,3,15,128000", "B,1,1,");
    String message =
        "A has no price for a call that reads 32,000 tokens: its prices begin above 32,000;"
            + " allowed: calls that read more than 32,000 tokens, or a price with from_context 0";

    assertThat(new TaskCost(prices.plan("A"), call(32_001, 0)).usd())
        .isEqualByComparingTo("0.0768024");
    assertThat(prices.compare("A", call(40_000, 10), "B", call(40_000, 10)).cheaper())
        .contains("B");
    assertThatThrownBy(() -> new TaskCost(prices.plan("A"), call(32_000, 0)).usd())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
    assertThatThrownBy(
            () ->
                prices
                    .compare("A", call(40_000, 10), "B", call(1, 1))
                    .sweep(Assumption.INPUT_TOKENS, Whose.FIRST, 32_000, 50_000))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
    assertThat(CsvFolder.rows(prices.display()).get(0))
        .isEqualTo(
            "A | 2.40 | 12.00 | above 32,000 tokens 2.40 in, 12.00 out; above 128,000 tokens 3.00"
                + " in, 15.00 out | 1.00 | not stated");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          provider        | A,5,30,X    ; A,6,36,Y                | providers; allowed: prices.fromProvider("X"), prices.fromProvider("Y")
          provider        | A,5,30,     ; A,6,36,Y       | providers; allowed: prices.fromProvider(""), prices.fromProvider("Y")
          region          | A,5,30,us   ; A,5.5,33,eu             | regions; allowed: prices.inRegion("us"), prices.inRegion("eu")
          provider,region | A,5,30,X,us ; A,5.5,33,X,eu ; A,6,36,Y, | providers and regions; allowed: prices.fromProvider("X").inRegion("us"), prices.fromProvider("X").inRegion("eu"), prices.fromProvider("Y")
          """)
  void plan_listsWhatToTypeWhereThereAreSeveral(String columns, String rows, String several) {
    Prices prices = rows("," + columns, rows.split(" *; "));

    assertThatThrownBy(() -> prices.plan("A"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A has prices of several " + several);
  }

  @Test
  void regions_areChosenByName() {
    Prices prices =
        rows(",provider,region", "A,5,30,X,us", "A,5.5,33,X,eu", "A,6,36,Y,", "B,1,2,Y,us");

    assertThat(prices.inRegion("eu").plan("A").input().usd()).isEqualByComparingTo("5.5");
    assertThat(prices.inRegion("").plan("A").input().usd()).isEqualByComparingTo("6");
    assertThat(prices.fromProvider("X").inRegion("us").plan("A").region()).contains("us");
    assertThat(prices.inRegion("us").namesFor("model")).containsExactly("A", "B");
    assertThatThrownBy(() -> prices.inRegion("mars"))
        .hasMessage("No region with a price is named \"mars\"; allowed: us, eu");
    assertThat(CsvFolder.headings(prices.display())).contains("Provider | Region");
  }

  /** Each tier and service has days of its own. */
  @Test
  void tiersAndServices_holdFromDayToDay() {
    Prices prices =
        rows(
            ROWS + "effective_from,effective_to",
            "A,5,30,,,2026-01-01,",
            "A,2,15,batch,,2026-02-01,2026-03-31",
            "A,2.5,15,batch,,2026-04-01,",
            "A,10,45,,200000,2026-03-01,");

    assertThat(prices.asOf("2026-01-15").plan("A").services()).isEmpty();
    assertThat(prices.asOf("2026-01-15").plan("A").longContext()).isEmpty();
    assertThat(
            prices.asOf("2026-03-31").plan("A").tiers(Service.BATCH).get(0).rates().input().usd())
        .isEqualByComparingTo("2");
    assertThat(prices.asOf("2026-04-01").plan("A").services().get(Service.BATCH).own().get(0))
        .isEqualTo(prices.asOf("2026-04-01").plan("A").tiers(Service.BATCH).get(0));
    assertThat(prices.asOf("2026-04-01").plan("A").longContext()).hasSize(1);
    assertThat(prices.asOf("2026-03-15").table().rowCount()).isEqualTo(3);
    assertThat(prices.asOf("2026-02-15").display().notes())
        .contains(
            "Announced: A (above 200,000 tokens) from 2026-03-01 at $10.00 per million input"
                + " tokens and $45.00 per million output tokens.",
            "Announced: A (batch) from 2026-04-01 at $2.50 per million input tokens and $15.00 per"
                + " million output tokens.");
    assertThatThrownBy(() -> prices.asOf("2025-12-31").plan("A"))
        .hasMessageStartingWith("A has no price on 2025-12-31: the nearest begins on 2026-01-01;");
  }

  /** Where the list price has ended, what it costs in batches is no price of the model. */
  @Test
  void listPriceThatEnded_isNoPriceOfTheDay() {
    Prices prices =
        rows(
            ROWS + "effective_from,effective_to",
            "A,5,30,,,2026-01-01,2026-01-31",
            "A,2,15,batch,,2026-01-01,",
            "A,9,15,,1000,2026-01-01,");

    assertThatThrownBy(() -> prices.asOf("2026-02-01").plan("A"))
        .hasMessageStartingWith("A has no price on 2026-02-01: the nearest ended on 2026-01-31;");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          service              | A,5,30,;A,2,15,batch;A,3,15,batch        | row 4, column model: "A" already appears in row 3
          service              | A,5,30,;A,4,15,Standard                  | row 3, column service: found "Standard"; allowed: standard, batch, flex, priority (a column that means something else needs another name than service)
          service              | A,5,30,standard;A,4,15,                  | row 3, column model: "A" already appears in row 2
          service              | A,2,15,batch                             | row 2, column model: "A" has a price of the service batch and none of the service standard
          service,batch_factor | A,5,30,,0.5;A,2,15,batch,                | row 3, column model: "A" has a batch_factor and a row with the service batch
          from_context         | A,5,30,;A,6,30,1.5                       | row 3, column from_context: found "1.5"; allowed: a whole number of 0 to 2147483647
          from_context         | A,5,30,;A,6,30,-1                        | row 3, column from_context: found "-1"; allowed: a whole number of 0 to 2147483647
          from_context         | A,5,30,;A,6,30,0                         | row 3, column model: "A" already appears in row 2
          from_context,minimum_usd_per_call | A,5,30,,0.1;A,6,30,9,0.2    | row 3, column model: "A" has rows that differ in minimum_usd_per_call: 0.1 and 0.2
          from_context,tokenizer_factor | A,5,30,,1.1;A,6,30,9,1.2        | row 3, column model: "A" has rows that differ in tokenizer_factor: 1.1 and 1.2
          from_context,effective_from,effective_to | A,5,30,,2026-01-01,;A,6,30,9,2026-01-01,2026-02-01;A,6,30,9,2026-03-01, | row 4, column model: "A" has a gap between 2026-02-01 and 2026-03-01
          """)
  void badRows_areNamed(String columns, String rows, String message) {
    Path file = csv(CsvFolder.PRICES + "," + columns, rows.split(";"));

    assertThatThrownBy(() -> Prices.read(file))
        .isInstanceOf(BadDataException.class)
        .hasMessageStartingWith(file + ", " + message);
  }

  @Test
  void longContextBesideItsOwnTier_isRefused() {
    Path file =
        csv(
            CsvFolder.PRICES
                + ",from_context,long_context_above_tokens,"
                + "long_context_input_usd_per_million_tokens,"
                + "long_context_output_usd_per_million_tokens",
            "A,5,30,,1000,6,36",
            "A,7,42,1000,,,");

    assertThatThrownBy(() -> Prices.read(file))
        .hasMessageContaining("Long context is above 1000 tokens after 1000");
  }

  /** {@code D('0.12345678901234567891') * 1234567 / 10**6}: a double has but 17 of these digits. */
  @Test
  void prices_areExactToTheirLastDigit() {
    PricePlan plan = rows("", "A,0.12345678901234567891,30").plan("A");

    assertThat(plan.input().usd()).isEqualByComparingTo("0.12345678901234567891");
    assertThat(new TaskCost(plan, call(1_234_567, 0)).usd())
        .isEqualByComparingTo("0.15241567764060456777488197");
  }

  /**
   * {@code D('1.0000000000000001e-07') * 10**6} is what a price per token leaves behind that went
   * through a double; a number that is further from one of seven digits is meant.
   */
  @ParameterizedTest
  @CsvSource({
    "0.10000000000000001, 0.1",
    "0.30000000000000004, 0.3",
    "2.4999999999999996, 2.5",
    "1.2345670000000001, 1.234567",
    "1.0000000000011, 1.0000000000011",
    "1.0000000000009, 1",
    "1.2345678, 1.2345678",
    "0.28, 0.28"
  })
  void roundingErrors_areTakenOff(String written, BigDecimal meant) {
    Prices prices = rows("", "A," + written + ",30");

    assertThat(prices.plan("A").input().usd()).isEqualByComparingTo(meant);
    assertThat(prices.table().doubleColumn("input_usd_per_million_tokens").get(0))
        .isEqualTo(meant.doubleValue());
  }

  @Test
  void roundingErrors_areCountedInOneLine() {
    Prices prices = rows("", "A,0.10000000000000001,0.30000000000000004", "B,2.5,1.2345678");

    assertThat(prices.display().notes())
        .containsExactly(
            "2 prices have a rounding error of another program, which is taken off:"
                + " 0.10000000000000001 is 0.1.");
    assertThat(rows("", "A,0.1,0.3").display().notes()).isEmpty();
  }

  @Test
  void roundingErrors_areNotWritten() {
    Path saved = folder.resolve("saved.csv");
    rows("", "A,0.30000000000000004,0.049999999999999996", "B,2.50,1.2345678").save("" + saved);

    assertThat(saved)
        .content()
        .contains("A,0.3,0.05,", "B,2.50,1.2345678,")
        .doesNotContain("0000", "9999");
    assertThat(Prices.read(saved).display().notes()).isEmpty();
  }

  /** The list price stands in the table, and what is billed instead below it. */
  @Test
  void costs_sayAtWhichPricesCallsAreBilled() {
    Prices prices = list();
    Workload longCalls = call(300_000, 1_000);
    Workload growing =
        Workload.of(calls(2), inputTokens(30_000), outputTokens(1_000)).withContextGrowth(5_000);

    assertThat(prices.compare("GPT-5.5", longCalls, "Qwen3-Max", growing).perTask().notes())
        .contains(
            "GPT-5.5: calls that read more than 272,000 tokens cost $10.00 for a million tokens"
                + " read and $45.00 for a million written, not the list price of $5.00 and $30.00.",
            "Qwen3-Max: calls that read more than 32,000 and up to 128,000 tokens cost $2.40 for a"
                + " million tokens read and $12.00 for a million written, not the list price of"
                + " $1.20 and $6.00.");
    assertThat(
            prices
                .compare(
                    "GPT-5.5",
                    call(300_000, 1_000).withBatchShare(0.5),
                    "Qwen3-Max",
                    call(1_000, 10))
                .perTask()
                .notes())
        .filteredOn(note -> note.startsWith("GPT-5.5: calls"))
        .containsExactly(
            "GPT-5.5: calls in batches that read more than 272,000 tokens cost $5.00 for a million"
                + " tokens read and $22.50 for a million written, not the list price of $5.00 and"
                + " $30.00.",
            "GPT-5.5: calls that read more than 272,000 tokens cost $10.00 for a million tokens"
                + " read and $45.00 for a million written, not the list price of $5.00 and"
                + " $30.00.");
    assertThat(
            prices
                .compare("GPT-5.5", call(1_000, 10), "Qwen3-Max", call(1_000, 10))
                .perTask()
                .notes())
        .noneMatch(note -> note.contains("list price"));
  }

  @Test
  void frame_hasTheNewColumnsOnlyWhereTheFileDoes() {
    assertThat(rows("", "A,5,30").table().columnNames())
        .doesNotContain("service", "region", "from_context");
    assertThat(list().table().columnNames()).contains("service", "from_context");
    assertThat(Prices.of(list().table()).plan("GPT-5.5")).isEqualTo(list().plan("GPT-5.5"));
    assertThat(Arrays.asList(LIST)).hasSize(list().table().rowCount());
  }
}
