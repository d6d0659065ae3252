package dev.tiebreak.cost.vary;

import static dev.tiebreak.cost.SampleCosts.A;
import static dev.tiebreak.cost.SampleCosts.B;
import static dev.tiebreak.cost.SampleCosts.COSTS;
import static dev.tiebreak.cost.SampleCosts.compare;
import static dev.tiebreak.cost.SampleCosts.cost;
import static dev.tiebreak.cost.SampleCosts.task;
import static dev.tiebreak.show.FrameAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tiebreak.chart.plot.CostLines;
import dev.tiebreak.cost.price.Assumption;
import dev.tiebreak.cost.price.PricePlan;
import dev.tiebreak.cost.price.TaskCost;
import dev.tiebreak.cost.price.TokenRates;
import dev.tiebreak.cost.price.Whose;
import dev.tiebreak.cost.price.Workload;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where two costs cross: as a frame, and found wherever a price jumps or a line bends. */
class BreakEvenTest {

  private static final String COLUMNS =
      "assumption | whose | value | first | second | percent_of_other | kind | cheaper_below"
          + " | cheaper_above";

  /**
   * By hand: A costs $0.040 with 800 tokens, 800/300 of B's; B $0.028 with 180, 180/500 of A's;
   * both the same with 10,000/3 tokens in, $0.000003 apart each.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          OUTPUT_TOKENS; FIRST;  Output tokens per call | A | 800 | 500 | 300 | 266.6667 \
          | level | A | B
          OUTPUT_TOKENS; SECOND; Output tokens per call | B | 180 | 500 | 300 | 36 \
          | level | B | A
          INPUT_TOKENS;  BOTH;   Input tokens per call | both models | 3333.3333 | 1000 | 2000 | \
          | level | A | B
          SUCCESS_RATE;  FIRST;  Success rate | A | 0.7 | 1 | 1 | 70.0000 | level | B | A
          """)
  void table_hasARowForEachCrossing(Assumption assumption, Whose whose, String row) {
    assertThat(COSTS.breakEven(assumption, whose).table())
        .isNamed("break-even")
        .hasRows(COLUMNS, row);
  }

  /** B jumps from $0.10 to $0.20 at 100,000 tokens, past the $0.15 of A. */
  @Test
  void table_knowsAJump() {
    TaskCost cliff =
        new TaskCost(
            PricePlan.of("B", TokenRates.of(1, 0)).withLongContext(100_000, TokenRates.of(2, 0)),
            task(1, 50_000, 0));

    assertThat(
            compare(cost("A", 0, 150, task(1, 0, 1_000)), cliff)
                .breakEven(Assumption.INPUT_TOKENS, Whose.SECOND)
                .table())
        .hasRows(COLUMNS, "Input tokens per call | B | 100000 | 0 | 50000 | | cliff | B | A");
  }

  /** Both pay a cent a call until A writes more than 1,000/3 tokens. */
  @Test
  void table_leavesOpenWhoIsTheCheaperWhereBothCostTheSame() {
    TaskCost first =
        new TaskCost(
            PricePlan.of("A", TokenRates.of(0, 30)).withMinimumUsdPerCall(0.01), task(1, 0, 1_000));
    TaskCost second =
        new TaskCost(
            PricePlan.of("B", TokenRates.of(0, 1)).withMinimumUsdPerCall(0.01), task(1, 0, 100));

    assertThat(compare(first, second).breakEven(Assumption.OUTPUT_TOKENS).table())
        .hasRows(
            COLUMNS, "Output tokens per call | A | 333.3333 | 1000 | 100 | 333.3333 | level | | B");
  }

  @Test
  void percentFromOther_isHowMuchMoreThanTheOthers() {
    assertThat(
            COSTS
                .breakEven(Assumption.OUTPUT_TOKENS)
                .percentFromOther()
                .orElseThrow()
                .doubleValue())
        .isCloseTo(166.6667, within(1e-4));
    assertThat(COSTS.breakEven(Assumption.OUTPUT_TOKENS, Whose.SECOND).percentFromOther())
        .hasValueSatisfying(percent -> assertThat(percent).isEqualByComparingTo("-64"));
    assertThat(COSTS.breakEven(Assumption.INPUT_TOKENS, Whose.BOTH).percentFromOther()).isEmpty();
    assertThat(COSTS.breakEven(Assumption.BATCH_SHARE).percentFromOther()).isEmpty();
  }

  /** Once and a half the crossing, or twice today's value, whichever is more; never from below. */
  @ParameterizedTest
  @CsvSource({
    "OUTPUT_TOKENS, FIRST, 0, 1200",
    "OUTPUT_TOKENS, SECOND, 0, 600",
    "CALLS, FIRST, 1, 8.571429",
    "SUCCESS_RATE, FIRST, 0.01, 100",
    "BATCH_SHARE, FIRST, 0, 100",
    "REASONING_TOKENS, FIRST, 0, 450"
  })
  void chart_reachesBeyondTheCrossingAndToday(
      Assumption assumption, Whose whose, double from, double to) {
    CostLines plot = (CostLines) COSTS.breakEven(assumption, whose).chart().plot();

    assertThat(plot.lines().get(0).points().get(0).x()).isEqualTo(from);
    assertThat(plot.lines().get(0).points().get(200).x()).isCloseTo(to, within(1e-6));
  }

  /** Today is zero, and there is no crossing: from nothing to one. */
  @Test
  void chart_hasSomethingToShowWhereThereIsNothing() {
    CostLines plot =
        (CostLines) COSTS.breakEven(Assumption.CONTEXT_GROWTH, Whose.SECOND).chart().plot();

    assertThat(plot.lines().get(0).points().get(200).x()).isEqualTo(1);
  }

  private static List<String> crossings(
      TaskCost first, TaskCost second, Assumption assumption, Whose whose) {
    return compare(first, second).breakEven(assumption, whose).crossings().stream()
        .map(BreakEvenTest::words)
        .toList();
  }

  private static String words(Crossing crossing) {
    return String.format(
        Locale.ROOT,
        "%.4f %s %s-%s",
        crossing.value(),
        crossing.kind(),
        crossing.cheaperBelow().orElse("tie"),
        crossing.cheaperAbove().orElse("tie"));
  }

  /** A second cost of so many dollars a task, whatever is read. */
  private static TaskCost level(double usd) {
    return cost("B", 0, 1_000 * usd, task(1, 0, 1_000));
  }

  private static TaskCost cliff(Workload task, double tokenizer) {
    return new TaskCost(
        PricePlan.of("A", TokenRates.of(1, 0))
            .withLongContext(100_000, TokenRates.of(0.5, 0))
            .withTokenizerFactor(tokenizer),
        task);
  }

  /**
   * Three calls read 2·10,000, 2·(10,000 + g) and 2·(10,000 + 2g) tokens, those of more than
   * 100,000 at half the price: from g = 20,000 on the third, from g = 40,000 on the second too. In
   * millionths of a dollar 60,000 + 6g, 50,000 + 4g and 40,000 + 3g: $0.15 at 15,000, and again at
   * 25,000 after the jump from 0.18 to 0.13; $0.20 at 37,500, and again at 160,000/3 after that
   * from 0.21 to 0.16.
   */
  @Test
  void breakEven_findsTheCliffsOfContextGrowth() {
    TaskCost grows = cliff(task(3, 10_000, 0), 2);

    assertThat(crossings(grows, level(0.15), Assumption.CONTEXT_GROWTH, Whose.FIRST))
        .containsExactly("15000.0000 LEVEL A-B", "20000.0000 CLIFF B-A", "25000.0000 LEVEL A-B");
    assertThat(crossings(grows, level(0.2), Assumption.CONTEXT_GROWTH, Whose.FIRST))
        .containsExactly("37500.0000 LEVEL A-B", "40000.0000 CLIFF B-A", "53333.3333 LEVEL A-B");
    assertThat(crossings(level(0.2), grows, Assumption.CONTEXT_GROWTH, Whose.SECOND))
        .containsExactly("37500.0000 LEVEL A-B", "40000.0000 CLIFF B-A", "53333.3333 LEVEL A-B");
  }

  /**
   * Two calls read 10,000 and 40,000 tokens times f, the second at half the price above f = 2.5:
   * 50,000 f and then 30,000 f millionths of a dollar, which are $0.10 at 2 and at 10/3.
   */
  @Test
  void breakEven_findsTheCliffsOfTheTokenizer() {
    assertThat(
            crossings(
                cliff(task(2, 10_000, 0).withContextGrowth(30_000), 1),
                level(0.1),
                Assumption.TOKENIZER_FACTOR,
                Whose.FIRST))
        .containsExactly("2.0000 LEVEL A-B", "2.5000 CLIFF B-A", "3.3333 LEVEL A-B");
  }

  /**
   * Two calls read 2·x and 2·(x + 10,000) tokens: above 100,000 from x = 50,000 and 40,000 on. In
   * millionths of a dollar 4x + 20,000, then 3x + 10,000, then 2x + 10,000: $0.15 at 32,500, at
   * 140,000/3 after the jump to 0.13, and at 70,000 after that to 0.11.
   */
  @Test
  void breakEven_findsTheCliffsOfEveryCall() {
    assertThat(
            crossings(
                cliff(task(2, 0, 0).withContextGrowth(10_000), 2),
                level(0.15),
                Assumption.INPUT_TOKENS,
                Whose.FIRST))
        .containsExactly(
            "32500.0000 LEVEL A-B",
            "40000.0000 CLIFF B-A",
            "46666.6667 LEVEL A-B",
            "50000.0000 CLIFF B-A",
            "70000.0000 LEVEL A-B");
  }

  /**
   * A costs 2 cents, or what it writes at $10 a million where that is more, which begins at 2,000
   * tokens; B 1.2 cents and $5: level at 1,600 and at 2,400, with A costing more far off on both
   * sides.
   */
  @Test
  void breakEven_findsBothSidesOfAKink() {
    TaskCost least =
        new TaskCost(
            PricePlan.of("A", TokenRates.of(0, 10)).withMinimumUsdPerCall(0.02), task(1, 0, 1_000));

    assertThat(
            crossings(
                least,
                cost("B", 12, 5, task(1, 1_000, 1_000)),
                Assumption.OUTPUT_TOKENS,
                Whose.BOTH))
        .containsExactly("1600.0000 LEVEL B-A", "2400.0000 LEVEL A-B");
  }

  /**
   * Three calls read x, x + 1,000 and x + 2,000 tokens at $1 a million, at 2 cents at least: the
   * last costs more from x = 18,000 on, the second from 19,000 on. In millionths of a dollar
   * 60,000, then 42,000 + x, then 23,000 + 2x, against 43,850 + 0.9x: level at 16,150/0.9 and at
   * 18,500.
   */
  @Test
  void breakEven_findsTheKinkOfTheLastCall() {
    TaskCost least =
        new TaskCost(
            PricePlan.of("A", TokenRates.of(1, 0)).withMinimumUsdPerCall(0.02),
            task(3, 1_000, 0).withContextGrowth(1_000));
    TaskCost other = cost("B", 0.9, 43.85, task(1, 1_000, 1_000));

    assertThat(crossings(least, other, Assumption.INPUT_TOKENS, Whose.BOTH))
        .containsExactly("17944.4444 LEVEL B-A", "18500.0000 LEVEL A-B");
  }

  /** One call each costs the same: at the least that there can be nothing changes. */
  @Test
  void breakEven_isNotAtTheLeastThatThereCanBe() {
    TaskCost first = cost("A", 0, 30, task(1, 0, 1_000));

    assertThat(crossings(first, level(0.03), Assumption.CALLS, Whose.FIRST)).isEmpty();
    assertThat(crossings(first, level(0.015), Assumption.CALLS, Whose.FIRST)).isEmpty();
    assertThat(crossings(first, level(0.06), Assumption.CALLS, Whose.FIRST))
        .containsExactly("2.0000 LEVEL A-B");
  }

  /** All attempts solve a task at most, where half of them cost the same. */
  @Test
  void breakEven_isNotAtTheMostThatThereCanBe() {
    TaskCost first = cost("A", 0, 30, task(1, 0, 1_000));

    assertThat(crossings(first, level(0.03), Assumption.SUCCESS_RATE, Whose.FIRST)).isEmpty();
    assertThat(crossings(first, level(0.06), Assumption.SUCCESS_RATE, Whose.FIRST))
        .containsExactly("0.5000 LEVEL B-A");
  }

  @Test
  void finding_isWhatIsShown() {
    BreakEven breakEven = compare(A, B).breakEven(Assumption.OUTPUT_TOKENS);

    assertThat(breakEven)
        .hasToString(
            "A costs less now ($0.028 against $0.040 with B) and would cost more with"
                + " 60.0% more output tokens: above 800 output tokens per call instead of 500,"
                + " 166.7% more than B's 300.");
    assertThat(breakEven.show().data()).containsValue(breakEven.toString());
  }

  /** All input is written to the cache, so none can be read from it. */
  @Test
  void assumptionWithoutRange_hasNoBreakEven() {
    Workload writes = task(1, 1_000, 1).withCacheWrites(1, Workload.CacheLife.SHORT);
    PricePlan least = PricePlan.of("A", TokenRates.of(1, 1)).withMinimumUsdPerCall(0.02);

    assertThat(
            compare(new TaskCost(least, writes), B).breakEven(Assumption.CACHED_SHARE).crossings())
        .isEmpty();
  }
}
