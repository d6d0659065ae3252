package dev.tiebreak.cost.vary;

import static dev.tiebreak.cost.price.Assumption.CACHED_SHARE;
import static dev.tiebreak.cost.price.Assumption.CALLS;
import static dev.tiebreak.cost.price.Assumption.INPUT_TOKENS;
import static dev.tiebreak.cost.price.Assumption.OUTPUT_TOKENS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.cost.CostComparison;
import dev.tiebreak.cost.price.Assumption;
import dev.tiebreak.cost.price.PricePlan;
import dev.tiebreak.cost.price.Quantity;
import dev.tiebreak.cost.price.TaskCost;
import dev.tiebreak.cost.price.TokenRates;
import dev.tiebreak.cost.price.Whose;
import dev.tiebreak.cost.price.Workload;
import dev.tiebreak.domain.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a break-even says, whichever model is cheaper. */
class BreakEvenWordsTest {

  private static final String NOW =
      "GPT-5.5 costs more now ($0.080 against $0.075 with Claude Opus 4.7) and ";

  private static Workload task(long calls, long input, long output) {
    return Workload.of(
        Quantity.calls(calls), Quantity.inputTokens(input), Quantity.outputTokens(output));
  }

  private static TaskCost cost(String model, double input, double output, Workload task) {
    return new TaskCost(PricePlan.of(model, TokenRates.of(input, output)), task);
  }

  private static CostComparison compare(TaskCost first, TaskCost second) {
    return new CostComparison(first, second, Provenance.none());
  }

  private static CostComparison oneCallEach() {
    return compare(
        cost("GPT-5.5", 5, 30, task(1, 10_000, 1_000)),
        cost("Claude Opus 4.7", 5, 25, task(1, 10_000, 1_000)));
  }

  /** By hand from 0.05 + 0.03 = 0.08 against 0.05 + 0.025 = 0.075. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          OUTPUT_TOKENS | FIRST  | would cost less with 16.7% fewer output tokens: \
          below 833.33 output tokens per call instead of 1,000.
          INPUT_TOKENS  | FIRST  | would cost less with 10.0% fewer input tokens: \
          below 9,000 input tokens per call instead of 10,000.
          OUTPUT_PRICE  | FIRST  | would cost less with its output price 16.7% lower: \
          below $25.00 per million output tokens instead of $30.00, the same as Claude Opus 4.7's \
          $25.00.
          INPUT_PRICE   | FIRST  | would cost less with its input price 10.0% lower: \
          below $4.50 per million input tokens instead of $5.00.
          TOKENIZER_FACTOR | FIRST | would cost less with its tokenizer factor 6.3% lower: \
          below 0.9375 tokens for each one counted instead of 1.
          CALLS         | FIRST  | would still cost more at any number of its calls, from 1 to 1,000,000,000 \
          calls per task.
          SUCCESS_RATE  | FIRST  | would still cost more at any value of its success rate, from 0.01% to 100% \
          of attempts that succeed.
          """)
  void finding_saysWhatTheDearerModelNeeds(Assumption assumption, Whose whose, String rest) {
    assertThat(oneCallEach().breakEven(assumption, whose).toString()).isEqualTo(NOW + rest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          OUTPUT_TOKENS | would cost more with 20.0% more output tokens: above 1,200 \
          output tokens per call instead of 1,000.
          CALLS         | would cost more with 6.7% more calls: above 1.07 calls per task \
          instead of 1.
          OUTPUT_PRICE  | would cost more with its output price 20.0% higher: above \
          $30.00 per million output tokens instead of $25.00, the same as GPT-5.5's $30.00.
          """)
  void finding_saysWhatTheCheaperModelMayAfford(Assumption assumption, String rest) {
    assertThat(oneCallEach().breakEven(assumption, Whose.SECOND).toString())
        .isEqualTo(
            "Claude Opus 4.7 costs less now ($0.075 against $0.080 with GPT-5.5) and " + rest);
  }

  /** 1 − 0.005/(0.05 · 0.9) of the input need not be cached: a share of 11.1% will do. */
  @Test
  void finding_givesSharesWithoutPercentOfPercent() {
    CostComparison costs = oneCallEach().assuming(Assumption.CACHE_READ_PRICE, Whose.BOTH, 0.5);

    assertThat(costs.breakEven(CACHED_SHARE).toString())
        .isEqualTo(
            NOW
                + "would cost less with its cached share higher: above 11.11% of input"
                + " cached instead of 0%.");
  }

  /** 11.25 / 0.00009 = 125,000. */
  @Test
  void finding_looksBeyondTenThousandCalls() {
    CostComparison costs =
        compare(cost("A", 0, 0.09, task(1, 0, 1_000)), cost("B", 0, 11.25, task(1, 0, 1_000_000)));

    assertThat(costs.breakEven(CALLS).toString())
        .isEqualTo(
            "A costs less now ($0.00009 against $11.25000 with B) and would cost more"
                + " with 12,499,900.0% more calls: above 125,000 calls per task instead of 1.");
  }

  @Test
  void finding_saysUpToWhereItLookedWhereContextGrows() {
    Workload growing = task(2, 1, 0).withContextGrowth(1);
    CostComparison costs =
        compare(cost("A", 0.0001, 0, growing), cost("B", 10_000, 0, task(1, 1_000_000_000, 0)));

    assertThat(costs.breakEven(CALLS).toString())
        .endsWith(
            "and would still cost less at any number of its calls, from 1 to 10,000 calls"
                + " per task.");
  }

  @Test
  void finding_ofWhatCostsTheSameSaysWhichWayEachGoes() {
    CostComparison costs =
        compare(cost("A", 5, 30, task(10, 0, 500)), cost("B", 5, 30, task(5, 0, 1_000)));

    assertThat(costs.breakEven(OUTPUT_TOKENS).toString())
        .isEqualTo(
            "A and B cost the same now ($0.15), at 500 output tokens per call with A: A is"
                + " cheaper below, B is cheaper above.");
  }

  @Test
  void finding_ofTwoThatAreAlikeInAllIsATie() {
    CostComparison costs =
        compare(cost("A", 5, 30, task(1, 0, 500)), cost("B", 6, 30, task(1, 0, 500)));

    assertThat(costs.breakEven(CACHED_SHARE).toString())
        .isEqualTo(
            "A and B cost the same now ($0.015) and would at any value of the cached share of A,"
                + " from 0%"
                + " to 100% of input cached.");
    assertThat(costs.breakEven(INPUT_TOKENS).toString())
        .isEqualTo(
            "A and B cost the same now ($0.015); with the input tokens of A above 0 and up to"
                + " 1,000,000,000 input tokens per call instead of 0, A would cost more.");
    assertThat(costs.breakEven(OUTPUT_TOKENS, Whose.BOTH).toString())
        .isEqualTo(
            "With the same output tokens for both models, A and B cost the same from 0 to"
                + " 1,000,000,000 output tokens per call; now, at 500, A and B cost the same"
                + " ($0.015).");
  }

  /** Both pay a minimum of a cent a call until the first writes more than $0.01 / $30 a million. */
  @Test
  void finding_knowsATieThatLasts() {
    CostComparison costs =
        compare(
            new TaskCost(
                PricePlan.of("A", TokenRates.of(0, 30)).withMinimumUsdPerCall(0.01),
                task(1, 0, 1_000)),
            new TaskCost(
                PricePlan.of("B", TokenRates.of(0, 1)).withMinimumUsdPerCall(0.01),
                task(1, 0, 100)));

    assertThat(costs.breakEven(OUTPUT_TOKENS).toString())
        .isEqualTo(
            "A costs more now ($0.03 against $0.01 with B) and would cost the same with 66.7%"
                + " fewer output tokens: below 333.33 output tokens per call instead of 1,000,"
                + " 233.3% more than B's 100.");
  }

  @Test
  void finding_ofBothTakesTheSameForBoth() {
    CostComparison costs =
        compare(cost("A", 0, 30, task(7, 0, 1_000)), cost("B", 10, 25, task(11, 1_000, 1_000)));

    assertThat(costs.breakEven(OUTPUT_TOKENS, Whose.BOTH).toString())
        .isEqualTo(
            "With the same output tokens for both models, A is cheaper from 0 to"
                + " 1,000,000,000 output tokens per call; now, at 1,000, A costs less ($0.210"
                + " against $0.385 with B).");
    assertThat(costs.breakEven(CALLS, Whose.BOTH).toString())
        .contains("; now, at 7 and 11, A costs less");
  }

  /** At exactly the threshold the lower price still holds; one token more doubles it. */
  @Test
  void finding_atACliffNamesTheOtherSide() {
    PricePlan cliff =
        PricePlan.of("A", TokenRates.of(1, 0)).withLongContext(100_000, TokenRates.of(2, 0));
    CostComparison costs =
        compare(new TaskCost(cliff, task(1, 100_000, 0)), cost("B", 0, 150, task(1, 0, 1_000)));

    assertThat(costs.breakEven(INPUT_TOKENS).toString())
        .isEqualTo(
            "A costs less now ($0.10 against $0.15 with B) and would cost more with"
                + " more input tokens: above 100,000 input tokens per call, where a price jumps,"
                + " instead of 100,000, against B's 0.");
  }

  @Test
  void title_saysWhoseAndHoldsForWhatIsShown() {
    CostComparison costs = oneCallEach();

    assertThat(costs.breakEven(CALLS, Whose.SECOND).chart().words().title())
        .isEqualTo("Above 1.07 calls per task with Claude Opus 4.7, GPT-5.5 is cheaper");
    assertThat(costs.sweep(OUTPUT_TOKENS, Whose.FIRST, 0, 500).chart().words().title())
        .isEqualTo("From 0 to 500 output tokens per call with GPT-5.5, GPT-5.5 is cheaper");
  }

  /**
   * A call costs at least two cents with both, and A's twelfth reads 22,000 tokens at $1 a million:
   * what is the same for eleven calls is dearer from there on, if by less than rounding at first.
   */
  @Test
  void crossings_findWhereATieEnds() {
    Workload grows = task(5, 0, 0).withContextGrowth(2_000);
    CostComparison costs =
        compare(
            new TaskCost(PricePlan.of("A", TokenRates.of(1, 1)).withMinimumUsdPerCall(0.02), grows),
            new TaskCost(
                PricePlan.of("B", TokenRates.of(0, 1)).withMinimumUsdPerCall(0.02), grows));

    assertThat(costs.breakEven(CALLS, Whose.BOTH).toString())
        .isEqualTo(
            "With the same calls for both models, the cheaper model is neither below 11 calls"
                + " per task, B"
                + " above 11; now, at 5, A and B cost the same ($0.10).");
  }
}
