package dev.tiebreak.data;

import static dev.tiebreak.cost.Quantity.calls;
import static dev.tiebreak.cost.Quantity.inputTokens;
import static dev.tiebreak.cost.Quantity.outputTokens;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.chart.figure.PlotData;
import dev.tiebreak.chart.figure.TornadoBars;
import dev.tiebreak.cost.Bill;
import dev.tiebreak.cost.CostComparison;
import dev.tiebreak.cost.Workload;
import java.util.List;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** The charts of bills and price lists. */
class CostChartsTest {

  private static Prices prices(String... since) {
    return Prices.of(
        Table.create(
            StringColumn.create("model", "A", "A", "B"),
            DoubleColumn.create("input_usd_per_million_tokens", 1, 1, 1),
            DoubleColumn.create("output_usd_per_million_tokens", 30, 20, 10),
            StringColumn.create("effective_from", since)));
  }

  private static CostComparison costs() {
    Workload task = Workload.of(calls(10), inputTokens(0), outputTokens(1_000));
    return prices("2026-01-01", "2026-03-01", "2026-02-01").compare("A", task, "B", task);
  }

  @Test
  void priceHistory_hasEachPriceSinceItsDay() {
    Chart chart = prices("2026-01-01", "2026-03-01", "").chart();
    PlotData data = chart.figure().plot().data();
    assertThat(data.rows())
        .containsExactly(List.of("A", "2026-01-01", "30"), List.of("A", "2026-03-01", "20"));
    assertThat(chart.figure().words().title()).isEqualTo("1 of 1 models changed their list price");
    assertThat(chart.figure().words().notes())
        .containsExactly("Not shown, as no day is stated: B.");
    assertThat(chart.altText()).contains("A $30 since 2026-01-01, $20 since 2026-03-01");
  }

  @Test
  void priceHistory_needsADay() {
    Prices undated =
        Prices.of(
            Table.create(
                StringColumn.create("model", "A"),
                DoubleColumn.create("input_usd_per_million_tokens", 1.0),
                DoubleColumn.create("output_usd_per_million_tokens", 30.0)));
    assertThatIllegalStateException()
        .isThrownBy(undated::chart)
        .withMessage("No price says from which day it holds; a history needs effective_from");
  }

  /** 10 calls of 1,000 tokens at 20 and 10 dollars a million; 50% and 20% of tasks are solved. */
  @Test
  void bill_slopesFromATaskToASolvedOne() {
    Scores scores =
        Scores.of(
            Table.create(
                StringColumn.create("model", "A", "B"),
                StringColumn.create("benchmark", "X", "X"),
                DoubleColumn.create("score", 50, 20)));
    Chart chart = costs().bill().withPassRates(scores.passRates("X")).chart();
    assertThat(chart.figure().plot().data().rows())
        .containsExactly(List.of("A", "0.2", "0.4"), List.of("B", "0.1", "0.5"));
    assertThat(chart.figure().words().title())
        .isEqualTo("B costs less a task, but more a solved task");
  }

  @Test
  void bill_needsPassRatesForASlope() {
    Bill bill = costs().bill();
    assertThatIllegalStateException()
        .isThrownBy(bill::chart)
        .withMessage(
            "The bill has no pass rates; give it some, such as"
                + " withPassRates(scores.passRates(\"SWE-bench Pro\"))");
  }

  @Test
  void tornado_saysWhichModelEachBarIsAbout() {
    TornadoBars plot = (TornadoBars) costs().tornado().chart().figure().plot();
    assertThat(plot.modelNames()).containsExactly("A", "B");
    assertThat(plot.bars()).allMatch(bar -> bar.model().isPresent());
  }
}
