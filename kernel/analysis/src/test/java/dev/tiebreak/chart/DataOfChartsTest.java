package dev.tiebreak.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.chart.plot.ChartPlot;
import dev.tiebreak.chart.plot.CostHistograms;
import dev.tiebreak.chart.plot.ScoreAxis;
import dev.tiebreak.chart.plot.ScoreHeatMap;
import dev.tiebreak.chart.style.AxisUnit;
import dev.tiebreak.show.FrameAssert;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.HeatMapChart;
import org.knowm.xchart.internal.series.Series;

/** A chart returns its data as a frame and as an XChart chart. */
class DataOfChartsTest {

  private static final Map<String, ChartPlot> KINDS =
      Samples.plots().collect(Collectors.toMap(ChartPlot::kind, plot -> plot));

  private static Chart chart(String kind) {
    return Chart.of(KINDS.get(kind), Samples.words());
  }

  @Test
  void data_ofAScorecardHasNumbersAndBlanks() {
    FrameAssert.assertThat(Chart.of(Kinds.scorecard(), Samples.words()).data())
        .hasRows(
            "Benchmark | GPT-5.5, percent | Claude Opus 4.7, percent | Gemini 3.1 Pro, percent",
            "Terminal-Bench 2.0 | 82.7 | 69.4 | 68.5",
            "SWE-bench Pro | 58.6 | 64.3 | 54.2",
            "MCP-Atlas | 75.3 | 79.1 |",
            "OSWorld-Verified | 78.7 | 78.0 |",
            "GDPval | 84.9 | | 67.3");
  }

  /** One scale cannot hold two units: in each, the best is 1 and the worst 0. */
  @Test
  void xchart_ofSeveralUnitsHasHowGoodEachScoreIsWithinItsOwn() {
    ScoreHeatMap plot =
        new ScoreHeatMap(
            List.of("A", "B"),
            List.of(
                new ScoreHeatMap.Panel(
                    ScoreAxis.percent(0),
                    List.of(
                        new ScoreHeatMap.Row("P", List.of(Samples.some(80), Samples.some(20))))),
                new ScoreHeatMap.Panel(
                    Samples.axis("seconds", AxisUnit.NUMBER, ScoreAxis.Best.LOWEST, 0),
                    List.of(
                        new ScoreHeatMap.Row("S", List.of(Samples.some(9), Samples.some(3)))))));
    HeatMapChart plain = (HeatMapChart) Chart.of(plot, Samples.words()).xchart();

    assertThat(plain.getHeatMapSeries().getHeatData())
        .extracting(Arrays::toString)
        .containsExactly("[0, 0, 1.0]", "[1, 0, 0.0]", "[0, 1, 0.0]", "[1, 1, 1.0]");
  }

  @Test
  void data_ofAPriceHistoryHasDays() {
    assertThat(chart("price history").data().dateColumn("Since").getString(0))
        .isEqualTo("2024-05-13");
  }

  @ParameterizedTest
  @MethodSource("dev.tiebreak.chart.Samples#plots")
  void data_areThoseOfTheCsvFile(ChartPlot plot) {
    Chart chart = Chart.of(plot, Samples.words());
    assertThat(chart.data().columnNames()).isEqualTo(plot.data().headings());
    assertThat(chart.data().rowCount()).isEqualTo(plot.data().rows().size());
  }

  @ParameterizedTest
  @MethodSource("dev.tiebreak.chart.Samples#plots")
  void xchart_drawsEveryKindUnderItsTitle(ChartPlot plot) {
    var plain = Chart.of(plot, Samples.words()).xchart();
    assertThat(plain.getTitle()).isEqualTo(Samples.words().title());
    BufferedImage picture = BitmapEncoder.getBufferedImage(plain);
    int[] pixels =
        picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    assertThat(Arrays.stream(pixels).distinct().count()).as("colours").isGreaterThan(10);
  }

  @Test
  void xchart_hasTheSeriesOfTheChart() {
    for (String kind : List.of("dumbbell chart", "Pareto chart", "cost curve", "slope chart")) {
      assertThat(chart(kind).xchart().getSeriesCollection())
          .as(kind)
          .extracting(Series::getName)
          .containsExactlyElementsOf(KINDS.get(kind).modelNames());
    }
    HeatMapChart scorecard = (HeatMapChart) Chart.of(Kinds.scorecard(), Samples.words()).xchart();
    assertThat(scorecard.getHeatMapSeries().getHeatData())
        .hasSize(12)
        .anySatisfy(cell -> assertThat(cell).containsExactly(0, 0, 82.7))
        .anySatisfy(cell -> assertThat(cell).containsExactly(2, 4, 67.3));
  }

  /** Two thousand costs that stand for ten thousand: a half at each end of the scale. */
  @Test
  void xchart_ofADistributionHasSharesWhateverWasCounted() {
    List<Double> usd = IntStream.range(0, 2_000).mapToObj(i -> i < 1_000 ? 1.0 : 2.0).toList();
    Chart chart =
        Chart.of(
            new CostHistograms(
                "Cost of a task, US dollars", List.of(new CostHistograms.Sample("A", usd, 10_000))),
            Samples.words());
    CategoryChart plain = (CategoryChart) chart.xchart();

    assertThat(plain.getYAxisTitle()).isEqualTo("Share, percent");
    assertThat(plain.getSeries("A").getYData()).hasSize(40).startsWith(50).endsWith(50);
    assertThat(chart.data().doubleColumn("Costs").asList()).containsExactly(10_000.0);
  }

  @Test
  void xchart_ofAMapHasALegendOfRoundNumbers() {
    HeatMapChart map = (HeatMapChart) chart("parity map").xchart();

    assertThat(map.getHeatMapSeries().getMin() + " " + map.getHeatMapSeries().getMax())
        .matches("[0-9.]{1,5} [0-9.]{1,5}");
  }

  @Test
  void xchart_isTheCallersOwn() {
    Chart chart = chart("cost curve");
    chart.xchart().setTitle("Mine");
    assertThat(chart.xchart().getTitle()).isEqualTo(Samples.words().title());
  }
}
