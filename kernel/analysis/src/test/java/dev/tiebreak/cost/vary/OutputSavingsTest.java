package dev.tiebreak.cost.vary;

import static dev.tiebreak.cost.SampleCosts.CHANGED_OVER;
import static dev.tiebreak.cost.SampleCosts.COSTS;
import static dev.tiebreak.cost.SampleCosts.rows;
import static dev.tiebreak.show.FrameAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.cost.price.Assumption;
import org.junit.jupiter.api.Test;

/** A writes so many percent fewer than B's 300 tokens: $0.008 + $0.00004 each, against $0.040. */
class OutputSavingsTest {

  private static final OutputSavings SAVINGS = COSTS.withFewerOutputTokens(0, 50, 100);

  @Test
  void table_hasBothCostsAndTheirRatio() {
    assertThat(SAVINGS.table())
        .isNamed("fewer output tokens")
        .hasRows(
            "percent_fewer | first_usd_per_task | second_usd_per_task | ratio",
            "0 | 0.02000 | 0.04000 | 0.5000",
            "50 | 0.01400 | 0.04000 | 0.3500",
            "100 | 0.00800 | 0.04000 | 0.2000");
  }

  @Test
  void display_saysWhoIsTheCheaper() {
    assertThat(SAVINGS.display().title()).isEqualTo("If A writes fewer tokens than B");
    assertThat(SAVINGS.display().subtitle()).isEqualTo("Cost per task in US dollars");
    assertThat(rows(SAVINGS.display()))
        .containsExactly(
            "0% | $0.020 | $0.040 | 0.5000 | A",
            "50% | $0.014 | $0.040 | 0.3500 | A", "100% | $0.008 | $0.040 | 0.2000 | A");
    assertThat(SAVINGS.display().notes().get(0))
        .isEqualTo(COSTS.breakEven(Assumption.OUTPUT_TOKENS).toString());
    assertThat(SAVINGS).hasToString(SAVINGS.display().text());
  }

  /** B with A's 500 tokens costs $0.060; with 180 of them, 64% fewer, the $0.028 of A. */
  @Test
  void display_changesOverWithTheModels() {
    assertThat(rows(CHANGED_OVER.withFewerOutputTokens(0, 64, 70).display()))
        .containsExactly(
            "0% | $0.060 | $0.028 | 2.1429 | A",
            "64% | $0.028 | $0.028 | 1.0000 | the same", "70% | $0.025 | $0.028 | 0.8929 | B");
  }
}
