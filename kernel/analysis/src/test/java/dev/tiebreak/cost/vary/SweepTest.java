package dev.tiebreak.cost.vary;

import static dev.tiebreak.cost.SampleCosts.CHANGED_OVER;
import static dev.tiebreak.cost.SampleCosts.COSTS;
import static dev.tiebreak.cost.SampleCosts.rows;
import static dev.tiebreak.show.FrameAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.chart.plot.ChartPlot;
import dev.tiebreak.chart.plot.CostLines;
import dev.tiebreak.cost.SampleCosts;
import dev.tiebreak.cost.price.Assumption;
import dev.tiebreak.cost.price.PricePlan;
import dev.tiebreak.cost.price.TaskCost;
import dev.tiebreak.cost.price.TokenRates;
import dev.tiebreak.cost.price.Whose;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A costs $0.008 and $0.00004 for each token that a call writes; B $0.040. */
class SweepTest {

  private static final Sweep SWEEP = COSTS.sweep(Assumption.OUTPUT_TOKENS);

  private static CostLines plot(Sweep sweep) {
    return (CostLines) sweep.chart().plot();
  }

  @Test
  void table_goesInTwoHundredStepsToTwiceTheGreaterValue() {
    assertThat(SWEEP.table())
        .isNamed("sweep")
        .hasRows(
            "value | first_usd_per_task | second_usd_per_task",
            IntStream.rangeClosed(0, 200)
                .mapToObj(
                    step ->
                        String.format(
                            Locale.ROOT, "%d | %.5f | 0.04000", 5 * step, 0.008 + 0.0002 * step))
                .toArray(String[]::new));
  }

  @Test
  void display_namesTheCheaperOnBothSidesOfTheTie() {
    assertThat(SWEEP.display().title()).isEqualTo("Cost of a task by output tokens");
    assertThat(SWEEP.display().subtitle()).isEqualTo("US dollars per task; the output tokens of A");
    assertThat(rows(SWEEP.display()))
        .containsExactly(
            "0 | $0.008 | $0.040 | A",
            "100 | $0.012 | $0.040 | A",
            "200 | $0.016 | $0.040 | A",
            "300 | $0.020 | $0.040 | A",
            "400 | $0.024 | $0.040 | A",
            "500 | $0.028 | $0.040 | A",
            "600 | $0.032 | $0.040 | A",
            "700 | $0.036 | $0.040 | A",
            "800 | $0.040 | $0.040 | the same",
            "900 | $0.044 | $0.040 | B",
            "1,000 | $0.048 | $0.040 | B");
    assertThat(SWEEP.display().notes().get(0)).isEqualTo(SWEEP.breakEven().toString());
    assertThat(SWEEP).hasToString(SWEEP.display().text());
  }

  /** With B first: $0.010 and $0.0001 a token, against $0.028. */
  @Test
  void display_changesOverWithTheModels() {
    assertThat(rows(CHANGED_OVER.sweep(Assumption.OUTPUT_TOKENS, Whose.FIRST, 80, 280).display()))
        .containsExactly(
            "80 | $0.018 | $0.028 | B",
            "100 | $0.020 | $0.028 | B",
            "120 | $0.022 | $0.028 | B",
            "140 | $0.024 | $0.028 | B",
            "160 | $0.026 | $0.028 | B",
            "180 | $0.028 | $0.028 | the same",
            "200 | $0.030 | $0.028 | A",
            "220 | $0.032 | $0.028 | A",
            "240 | $0.034 | $0.028 | A",
            "260 | $0.036 | $0.028 | A",
            "280 | $0.038 | $0.028 | A");
  }

  /** Of both at once: the same tokens in cost $0.000008 each with A and $0.000005 with B. */
  @Test
  void sweep_ofBothVariesBoth() {
    Sweep sweep = COSTS.sweep(Assumption.INPUT_TOKENS, Whose.BOTH, 0, 1_000);

    assertThat(sweep.table().last(1))
        .hasRows("value | first_usd_per_task | second_usd_per_task", "1000 | 0.02800 | 0.03500");
    assertThat(sweep.display().subtitle())
        .isEqualTo("US dollars per task; the input tokens of both models");
  }

  @Test
  void chart_marksTheBreakEvenAndToday() {
    CostLines plot = plot(SWEEP);

    assertThat(plot.assumption()).isEqualTo("Output tokens per call (A)");
    assertThat(plot.modelNames()).containsExactly("A", "B");
    assertThat(plot.lines().get(0).points().get(0)).isEqualTo(new ChartPlot.Point(0, 0.008));
    assertThat(plot.lines().get(1).points().get(200)).isEqualTo(new ChartPlot.Point(1_000, 0.04));
    assertThat(plot.breakEven().orElseThrow().x()).isEqualTo(800);
    assertThat(Math.round(1e9 * plot.breakEven().orElseThrow().y())).isEqualTo(40_000_000);
    assertThat(plot.today()).hasValue(500);
    assertThat(SWEEP.chart().words().subtitle())
        .isEqualTo("Cost of a task in US dollars by the output tokens of A");
    assertThat(SWEEP.chart().altText())
        .contains("Cost curve of A and B. A costs less now ($0.028 against $0.040 with B)");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 500, false, true",
    "0, 499, false, false",
    "500, 800, true, true",
    "501, 799, false, false",
    "800, 900, true, false"
  })
  void chart_marksOnlyWhatItShows(double from, double to, boolean breakEven, boolean today) {
    CostLines plot = plot(COSTS.sweep(Assumption.OUTPUT_TOKENS, Whose.FIRST, from, to));

    assertThat(plot.breakEven().isPresent()).isEqualTo(breakEven);
    assertThat(plot.today().isPresent()).isEqualTo(today);
  }

  /** B's own value, and B's own break-even at 180. */
  @Test
  void chart_ofTheSecondModelMarksItsOwn() {
    CostLines plot = plot(COSTS.sweep(Assumption.OUTPUT_TOKENS, Whose.SECOND));

    assertThat(plot.today()).hasValue(300);
    assertThat(plot.breakEven().orElseThrow().x()).isEqualTo(180);
    assertThat(plot.lines().get(0).points().get(200)).isEqualTo(new ChartPlot.Point(600, 0.028));
  }

  @Test
  void chart_hasSharesInPercent() {
    CostLines plot = plot(COSTS.sweep(Assumption.SUCCESS_RATE, Whose.FIRST, 0.5, 1));

    assertThat(plot.lines().get(0).points().get(0)).isEqualTo(new ChartPlot.Point(50, 0.056));
    assertThat(plot.today()).hasValue(100);
    assertThat(Math.round(1e6 * plot.breakEven().orElseThrow().x())).isEqualTo(70_000_000);
  }

  /** $0.04 lies between what 100,000 tokens cost at $0.30 a million and 100,001 at $0.60. */
  @Test
  void chart_marksNoBreakEvenWhereACostJumps() {
    TaskCost first =
        new TaskCost(
            PricePlan.of("A", TokenRates.of(0.3, 0))
                .withLongContext(100_000, TokenRates.of(0.6, 0)),
            SampleCosts.task(1, 50_000, 0));

    assertThat(
            plot(SampleCosts.compare(first, SampleCosts.B)
                    .sweep(Assumption.INPUT_TOKENS, Whose.FIRST, 0, 200_000))
                .breakEven())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"5, 5", "6, 5", "-1, 5", "0, 1000000001"})
  void sweep_refusesWhatDoesNotRiseOrCannotBe(double from, double to) {
    assertThatThrownBy(() -> COSTS.sweep(Assumption.OUTPUT_TOKENS, Whose.FIRST, from, to))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void sweep_saysWhatIsAllowed() {
    assertThatThrownBy(() -> COSTS.sweep(Assumption.CALLS, Whose.FIRST, 0.5, 4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Sweep of the calls from 0.50 to 4; allowed: rising, 1 to 1,000,000,000");
  }
}
