package dev.tiebreak.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tiebreak.chart.internal.draw.TextBoxes;
import dev.tiebreak.chart.internal.figure.ModelColours;
import dev.tiebreak.chart.internal.scene.Ink;
import dev.tiebreak.chart.plot.ChartPlot;
import dev.tiebreak.chart.plot.Dumbbell;
import dev.tiebreak.chart.plot.MarginBars;
import dev.tiebreak.chart.plot.TornadoBars;
import dev.tiebreak.chart.style.AxisUnit;
import dev.tiebreak.chart.style.RowOrder;
import dev.tiebreak.chart.style.Units;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The named changes of a chart: each works on every kind, or is refused with the reason. */
class ChangesTest {

  private static final Map<String, ChartPlot> KINDS =
      Samples.plots().collect(java.util.stream.Collectors.toMap(ChartPlot::kind, plot -> plot));

  private static Chart chart(String kind) {
    return Chart.of(KINDS.get(kind), Samples.words());
  }

  @ParameterizedTest
  @MethodSource("dev.tiebreak.chart.Samples#plots")
  void highlight_makesAllOtherModelsQuiet(ChartPlot plot) {
    Chart chart = Chart.of(plot, Samples.words());
    List<String> models = plot.modelNames();
    Chart changed = chart.highlight(models.get(1));
    Ink quiet = Ink.QUIET_TEXT;
    assertThat(changed.figure().colourOf(models.get(0))).isEqualTo(quiet);
    assertThat(changed.figure().colourOf(models.get(1))).isNotEqualTo(quiet);
    assertThat(changed.png()).isNotEqualTo(chart.png());
    assertThat(changed.highlight()).isEqualTo(chart);
  }

  @Test
  void highlight_asksForModelsOfTheChart() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> chart("dumbbell chart").highlight("GPT-4"))
        .withMessage("The chart shows no model \"GPT-4\"; allowed: GPT-5.5, Claude Opus 4.7");
    TornadoBars.End end = new TornadoBars.End("1", 1);
    ChartPlot aboutNone =
        new TornadoBars("Cost", AxisUnit.USD, 1, List.of(new TornadoBars.Bar("Calls", end, end)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Chart.of(aboutNone, Samples.words()).highlight("GPT-5.5"))
        .withMessage("A tornado chart shows no models, so none can be highlighted");
    String[] four = KINDS.get("Pareto chart").modelNames().stream().limit(4).toArray(String[]::new);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> chart("Pareto chart").highlight(four))
        .withMessage("4 models are highlighted; allowed: 1 to 3, one for each colour");
  }

  @Test
  void rows_areOrderedByNameOrValueOrReversed() {
    assertThat(labels(chart("dumbbell chart").withOrder(RowOrder.BY_NAME)))
        .containsExactly(
            "Expert-SWE",
            "GDPval",
            "MCP-Atlas",
            "OSWorld-Verified",
            "SWE-bench Pro",
            "Terminal-Bench 2.0");
    assertThat(labels(chart("dumbbell chart").withOrder(RowOrder.BY_VALUE)))
        .containsExactly(
            "Terminal-Bench 2.0",
            "OSWorld-Verified",
            "MCP-Atlas",
            "SWE-bench Pro",
            "GDPval",
            "Expert-SWE");
    Chart turned = chart("margin chart").withOrder(RowOrder.REVERSED);
    assertThat(((MarginBars) turned.plot()).bars().get(0).label()).isEqualTo("GDPval");
    assertThat(chart("scorecard").withOrder(RowOrder.BY_VALUE).plot().data().rows())
        .extracting(row -> row.get(0))
        .containsExactly(
            "GDPval", "Terminal-Bench 2.0", "MCP-Atlas", "OSWorld-Verified", "SWE-bench Pro");
    assertThat(chart("distribution chart").withOrder(RowOrder.BY_VALUE).plot().modelNames())
        .containsExactly("Claude Opus 4.7", "GPT-5.5");
  }

  private static List<String> labels(Chart chart) {
    return ((Dumbbell) chart.plot()).rows().stream().map(Dumbbell.Row::label).toList();
  }

  @Test
  void model_keepsItsColourWhenRowsChangePlaces() {
    Chart chart = chart("distribution chart");
    Ink before = chart.figure().colourOf("Claude Opus 4.7");
    assertThat(chart.withOrder(RowOrder.BY_VALUE).figure().colourOf("Claude Opus 4.7"))
        .isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "tornado chart",
    "cost curve",
    "Pareto chart",
    "parity map",
    "slope chart",
    "price history",
    "critical difference diagram"
  })
  void order_isRefusedWhereNumbersGiveIt(String kind) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> chart(kind).withOrder(RowOrder.BY_NAME))
        .withMessage(
            "A " + kind + " cannot be reordered: its numbers decide where everything goes");
  }

  @Test
  void units_arePrintedAndNamedAndTheDataKeepTheirOwn() {
    Chart costs = chart("cost curve").withSubtitle("Cost of a task in US dollars");
    assertThat(texts(costs.withUnits(Units.CENTS)))
        .contains("20¢", "140¢", "Break-even at 7.47: 56¢", "Cost of a task in US cents")
        .noneMatch(text -> text.contains("$"));
    Chart scores = chart("dumbbell chart");
    assertThat(texts(scores.withUnits(Units.SHARES)))
        .contains("0.827", "0.780", "0.60", "Score in shares of 1")
        .noneMatch(text -> text.contains("%"));
    assertThat(scores.withUnits(Units.SHARES).withUnits(Units.AS_GIVEN)).isEqualTo(scores);
    assertThat(texts(chart("scorecard").withUnits(Units.SHARES))).contains("0.849", "0.586");
    assertThat(costs.withUnits(Units.CENTS).plot()).isEqualTo(costs.plot());
  }

  private static List<String> texts(Chart chart) {
    return TextBoxes.texts(chart.figure());
  }

  @Test
  void units_areRefusedWhereTheChartDoesNotHaveThem() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> chart("dumbbell chart").withUnits(Units.CENTS))
        .withMessage("A dumbbell chart prints nothing in US dollars; allowed: AS_GIVEN, SHARES");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> chart("price history").withUnits(Units.SHARES))
        .withMessage("A price history prints nothing in percent; allowed: AS_GIVEN, CENTS");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> chart("parity map").withUnits(Units.CENTS))
        .withMessage("A parity map prints nothing in US dollars; allowed: AS_GIVEN");
  }

  @Test
  void colours_followTheOrderOfTheModelsOutsideANotebook() {
    assertThat(chart("dumbbell chart").figure().colours())
        .isEqualTo(ModelColours.inOrder(List.of("GPT-5.5", "Claude Opus 4.7")));
  }
}
