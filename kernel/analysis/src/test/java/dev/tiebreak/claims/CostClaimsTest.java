package dev.tiebreak.claims;

import static dev.tiebreak.claims.CostClaims.jumpInCost;
import static dev.tiebreak.claims.CostClaims.outputPrices;
import static dev.tiebreak.claims.CostClaims.roughlyComparable;
import static dev.tiebreak.claims.Ruling.UNDECIDED;
import static dev.tiebreak.cost.price.Quantity.calls;
import static dev.tiebreak.cost.price.Quantity.inputTokens;
import static dev.tiebreak.cost.price.Quantity.outputTokens;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.cost.CostComparison;
import dev.tiebreak.cost.price.Workload;
import dev.tiebreak.data.Prices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** What a sentence says about costs at its limits, of either model, and of one that is free. */
class CostClaimsTest {

  private final Prices prices =
      Prices.of(
          Table.create(
              StringColumn.create("model", "A", "B", "Like A", "Free"),
              DoubleColumn.create("input_usd_per_million_tokens", 5.0, 5.0, 5.0, 0.0),
              DoubleColumn.create("output_usd_per_million_tokens", 30.0, 25.0, 30.0, 0.0)));

  /** Calls that write 1,000 tokens and read nothing. */
  private CostComparison compare(String first, long firstCalls, String second, long secondCalls) {
    return prices.compare(first, task(firstCalls, 0), second, task(secondCalls, 0));
  }

  private static Workload task(long calls, long read) {
    return Workload.of(calls(calls), inputTokens(read), outputTokens(1_000));
  }

  @ParameterizedTest
  @CsvSource({
    "30, 25, HOLDS",
    "31, 25, DOES_NOT_HOLD",
    "30, 26, DOES_NOT_HOLD",
    "25, 30, DOES_NOT_HOLD"
  })
  void outputPrices_areBoth(double first, double second, Ruling ruling) {
    Finding finding = outputPrices(compare("A", 1, "B", 1), first, second);

    assertThat(finding.ruling()).isEqualTo(ruling);
    assertThat(finding.numbers()).isEqualTo("A million output tokens cost $30 with A, $25 with B.");
  }

  @Test
  void outputPrices_sayWhatWasClaimed() {
    assertThat(outputPrices(compare("A", 1, "B", 1), 30.5, 25).statement())
        .isEqualTo("$30.5 against $25 output");
  }

  /** At the same price costs are as the calls: 11 to 10 is 10% more, 9 to 10 is 10% less. */
  @ParameterizedTest
  @CsvSource({
    "11, 10, HOLDS, 10.0% more",
    "11, 9.9, DOES_NOT_HOLD, 10.0% more",
    "9, 10, HOLDS, 10.0% less",
    "9, 9.9, DOES_NOT_HOLD, 10.0% less",
  })
  void roughlyComparable_isWithinThePercentage(
      long calls, double within, Ruling ruling, String words) {
    Finding finding = roughlyComparable(compare("A", calls, "Like A", 10), within);

    assertThat(finding.ruling()).isEqualTo(ruling);
    assertThat(finding.numbers())
        .startsWith("A task costs " + words + " with A than with Like A. Comparable: within ");
  }

  @ParameterizedTest
  @CsvSource({"20, 2, HOLDS, 2", "19, 2, DOES_NOT_HOLD, 1.9", "31, 3, HOLDS, 3.1"})
  void jumpInCost_isSoManyTimesOrMore(long calls, double times, Ruling ruling, String words) {
    Finding finding = jumpInCost(compare("A", calls, "Like A", 10), times);

    assertThat(finding.ruling()).isEqualTo(ruling);
    assertThat(finding.numbers())
        .startsWith("A task with A costs " + words + " times as much as with Like A. A jump: ");
  }

  @Test
  void claims_ofAModelThatIsFreeCannotBeTold() {
    CostComparison costs = compare("A", 1, "Free", 1);
    String free = "A task with Free is free.";

    assertThat(roughlyComparable(costs, 10))
        .isEqualTo(new Finding("roughly comparable (output alone)", UNDECIDED, free));
    assertThat(jumpInCost(costs, 2)).isEqualTo(new Finding("a jump in cost", UNDECIDED, free));
    assertThat(roughlyComparable(costs.withFewerOutputTokens(20), 10))
        .isEqualTo(new Finding("then roughly comparable (output alone)", UNDECIDED, free));
  }

  /** Output alone at the same price: so many percent fewer tokens are so many percent less. */
  @ParameterizedTest
  @CsvSource({"5, 10, HOLDS", "10, 20, UNDECIDED", "20, 30, DOES_NOT_HOLD"})
  void roughlyComparable_hangsOnHowManyTokensAreSaved(double less, double more, Ruling ruling) {
    assertThat(
            roughlyComparable(compare("A", 1, "Like A", 1).withFewerOutputTokens(less, more), 10)
                .ruling())
        .isEqualTo(ruling);
  }

  /** 25 · .9/30 = .75; 30/25 = 1.2 times the tokens cost as much. */
  @Test
  void roughlyComparable_saysWhereCostsAreLevel() {
    assertThat(roughlyComparable(compare("B", 1, "A", 1).withFewerOutputTokens(10), 10).numbers())
        .isEqualTo(
            "A task with B costs, against A: with 10% fewer 25.0% less. Level at 20.0% more."
                + " Comparable: within 10%.");
  }

  @Test
  void statement_saysWhatIsRead() {
    assertThat(
            roughlyComparable(prices.compare("A", task(1, 0), "B", task(1, 12_345)), 10)
                .statement())
        .isEqualTo("roughly comparable (12,345 tokens read, 1,000 written per call)");
  }
}
