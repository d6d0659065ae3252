package dev.tiebreak.chart.internal.xchart;

import dev.tiebreak.chart.internal.figure.Figure;
import dev.tiebreak.chart.plot.ChartPlot;
import dev.tiebreak.chart.plot.CostHistograms;
import dev.tiebreak.chart.plot.CostLines;
import dev.tiebreak.chart.plot.Dumbbell;
import dev.tiebreak.chart.plot.MarginBars;
import dev.tiebreak.chart.plot.ParetoPoints;
import dev.tiebreak.chart.plot.ParityMap;
import dev.tiebreak.chart.plot.PriceSteps;
import dev.tiebreak.chart.plot.RankDiagram;
import dev.tiebreak.chart.plot.ScoreHeatMap;
import dev.tiebreak.chart.plot.SlopeLines;
import dev.tiebreak.chart.plot.TornadoBars;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategorySeries.CategorySeriesRenderStyle;
import org.knowm.xchart.HeatMapChart;
import org.knowm.xchart.HeatMapChartBuilder;
import org.knowm.xchart.HeatMapSeries;
import org.knowm.xchart.Histogram;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.internal.chartpart.AxesChart;
import org.knowm.xchart.internal.chartpart.Chart;

/**
 * Plain XChart charts with the data of a figure, for users who want to style one themselves. Size
 * and title are the figure's; everything else is XChart's default.
 */
public final class PlainCharts implements ChartPlot.Kinds<Chart<?, ?>> {

  private static final double PERCENTS = 100;
  private static final int BINS = 40;

  private final Figure figure;

  private PlainCharts(Figure figure) {
    this.figure = figure;
  }

  /** Returns a new chart with the data of a figure. */
  public static Chart<?, ?> of(Figure figure) {
    return figure.plot().match(new PlainCharts(figure));
  }

  @Override
  public Chart<?, ?> dumbbell(Dumbbell plot) {
    CategoryChart chart = categories("Benchmark", "", CategorySeriesRenderStyle.Scatter);
    List<Dumbbell.Row> all = plot.rows();
    List<String> benchmarks = names(all, Dumbbell.Row::label);
    for (Dumbbell.Panel panel : plot.panels()) {
      int group = plot.panels().indexOf(panel);
      String unit = plot.panels().size() == 1 ? "" : ", " + panel.axis().description();
      List<Double> first = numbers(all, among(panel.rows(), Dumbbell.Row::first));
      List<Double> second = numbers(all, among(panel.rows(), Dumbbell.Row::second));
      chart.addSeries(plot.first() + unit, benchmarks, first).setYAxisGroup(group);
      chart.addSeries(plot.second() + unit, benchmarks, second).setYAxisGroup(group);
      chart.setYAxisGroupTitle(group, "Score, " + panel.axis().description());
    }
    return chart;
  }

  @Override
  public Chart<?, ?> marginBars(MarginBars plot) {
    CategoryChart chart = categories("Benchmark", "", CategorySeriesRenderStyle.Bar);
    List<MarginBars.Bar> all = plot.bars();
    for (MarginBars.Panel panel : plot.panels()) {
      int group = plot.panels().indexOf(panel);
      String unit = plot.panels().size() == 1 ? "" : ", " + panel.axis().description();
      chart
          .addSeries(
              plot.first() + " less " + plot.second() + unit,
              names(all, MarginBars.Bar::label),
              numbers(all, among(panel.bars(), MarginBars.Bar::margin)))
          .setYAxisGroup(group);
      chart.setYAxisGroupTitle(group, "Lead, " + panel.axis().description());
    }
    return chart;
  }

  /** The numbers of the rows of one panel; the others have none. */
  private static <T> Function<T, OptionalDouble> among(
      List<T> panel, Function<T, OptionalDouble> number) {
    return row -> panel.contains(row) ? number.apply(row) : OptionalDouble.empty();
  }

  @Override
  public Chart<?, ?> scoreHeatMap(ScoreHeatMap plot) {
    PlainCells cells = new PlainCells(plot);
    List<String> benchmarks = names(plot.rows(), ScoreHeatMap.Row::benchmark);
    return filled(
        heatMap("Model", "Benchmark"), cells.counted(), plot.models(), benchmarks, cells.cells());
  }

  @Override
  public Chart<?, ?> tornadoBars(TornadoBars plot) {
    CategoryChart chart = categories("Assumption", plot.outcome(), CategorySeriesRenderStyle.Bar);
    chart.getStyler().setXAxisLabelRotation(45);
    List<String> assumptions =
        names(
            plot.bars(),
            bar -> bar.assumption() + bar.model().map(model -> " (" + model + ")").orElse(""));
    chart.addSeries(
        "At low", assumptions, plot.bars().stream().map(bar -> bar.low().outcome()).toList());
    chart.addSeries(
        "At high", assumptions, plot.bars().stream().map(bar -> bar.high().outcome()).toList());
    return chart;
  }

  @Override
  public Chart<?, ?> costLines(CostLines plot) {
    XYChart chart = xy(plot.assumption(), "Cost, US dollars", XYSeriesRenderStyle.Line);
    chart.getStyler().setMarkerSize(0);
    for (CostLines.Line line : plot.lines()) {
      chart.addSeries(
          line.model(),
          line.points().stream().map(ChartPlot.Point::x).toList(),
          line.points().stream().map(ChartPlot.Point::y).toList());
    }
    return chart;
  }

  @Override
  public Chart<?, ?> paretoPoints(ParetoPoints plot) {
    XYChart chart = xy(plot.cost(), plot.score(), XYSeriesRenderStyle.Scatter);
    for (ParetoPoints.Model model : plot.models()) {
      chart.addSeries(model.name(), List.of(model.usd()), List.of(model.score()));
    }
    return chart;
  }

  @Override
  public Chart<?, ?> parityMap(ParityMap plot) {
    HeatMapChart chart = heatMap(plot.across().name(), plot.up().name());
    List<Number[]> cells = new ArrayList<>();
    for (int row = 0; row < plot.ratios().size(); row++) {
      for (int column = 0; column < plot.across().values().size(); column++) {
        cells.add(new Number[] {column, row, plot.ratios().get(row).get(column)});
      }
    }
    return filled(
        chart,
        "Cost of " + plot.first() + " / cost of " + plot.second(),
        plot.across().values(),
        plot.up().values(),
        cells);
  }

  /**
   * All models share the same bins, from the lowest cost of any to the highest; in shares, since a
   * sample may stand for more costs than it holds.
   */
  @Override
  public Chart<?, ?> costHistograms(CostHistograms plot) {
    CategoryChart chart =
        categories(plot.measure(), "Share, percent", CategorySeriesRenderStyle.Bar);
    double least = all(plot).min().orElseThrow();
    double most = all(plot).max().orElseThrow();
    for (CostHistograms.Sample sample : plot.samples()) {
      if (least == most) {
        chart.addSeries(sample.model(), List.of(least), List.of(PERCENTS));
      } else {
        Histogram histogram = new Histogram(sample.usd(), BINS, least, most);
        chart.addSeries(
            sample.model(),
            histogram.getxAxisData(),
            histogram.getyAxisData().stream()
                .map(costs -> PERCENTS * costs / sample.usd().size())
                .toList());
      }
    }
    return chart;
  }

  private static DoubleStream all(CostHistograms plot) {
    return plot.samples().stream()
        .flatMapToDouble(each -> each.usd().stream().mapToDouble(Double::doubleValue));
  }

  @Override
  public Chart<?, ?> slopeLines(SlopeLines plot) {
    CategoryChart chart = categories("", "", CategorySeriesRenderStyle.Line);
    for (SlopeLines.Line line : plot.lines()) {
      chart.addSeries(
          line.model(), List.of(plot.from(), plot.to()), List.of(line.from(), line.to()));
    }
    return chart;
  }

  @Override
  public Chart<?, ?> priceSteps(PriceSteps plot) {
    XYChart chart = xy("", plot.measure(), XYSeriesRenderStyle.Step);
    for (PriceSteps.Line line : plot.lines()) {
      List<Date> days = new ArrayList<>();
      List<Double> prices = new ArrayList<>();
      for (PriceSteps.Price price : line.prices()) {
        days.add(date(price.since()));
        prices.add(price.usdPerMillionTokens());
      }
      days.add(date(line.ended().orElse(plot.until())));
      prices.add(prices.get(prices.size() - 1));
      chart.addSeries(line.model(), days, prices);
    }
    return chart;
  }

  @Override
  public Chart<?, ?> rankDiagram(RankDiagram plot) {
    CategoryChart chart =
        categories("Model", "Mean rank, 1 is the best", CategorySeriesRenderStyle.Stick);
    chart.addSeries(
        "Mean rank",
        names(plot.ranks(), RankDiagram.Rank::model),
        plot.ranks().stream().map(RankDiagram.Rank::mean).toList());
    return chart;
  }

  private static Date date(LocalDate day) {
    return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  private static <T> List<String> names(List<T> rows, Function<T, String> name) {
    return rows.stream().map(name).toList();
  }

  /** XChart leaves out null values. */
  private static <T> List<Double> numbers(List<T> rows, Function<T, OptionalDouble> number) {
    List<Double> numbers = new ArrayList<>();
    for (T row : rows) {
      OptionalDouble value = number.apply(row);
      numbers.add(value.isPresent() ? value.getAsDouble() : null);
    }
    return numbers;
  }

  private CategoryChart categories(String x, String y, CategorySeriesRenderStyle style) {
    CategoryChart chart = titled(CategoryChart::new, x, y);
    chart.getStyler().setDefaultSeriesRenderStyle(style);
    return chart;
  }

  private XYChart xy(String x, String y, XYSeriesRenderStyle style) {
    XYChart chart = titled(XYChart::new, x, y);
    chart.getStyler().setDefaultSeriesRenderStyle(style);
    return chart;
  }

  private HeatMapChart heatMap(String x, String y) {
    // A heat map made without its builder has no colours.
    return titled(
        (width, height) -> new HeatMapChartBuilder().width(width).height(height).build(), x, y);
  }

  /** The legend prints the ends of the scale with all their digits, so they are rounded outward. */
  private static HeatMapChart filled(
      HeatMapChart chart, String name, List<?> xs, List<?> ys, List<Number[]> cells) {
    HeatMapSeries series = chart.addSeries(name, xs, ys, cells);
    series.setMin(rounded(series.getMin(), RoundingMode.FLOOR));
    series.setMax(rounded(series.getMax(), RoundingMode.CEILING));
    return chart;
  }

  private static double rounded(double value, RoundingMode mode) {
    return BigDecimal.valueOf(value).round(new MathContext(3, mode)).doubleValue();
  }

  private <C extends AxesChart<?, ?>> C titled(
      BiFunction<Integer, Integer, C> ofSize, String x, String y) {
    C chart = ofSize.apply(figure.size().width(), figure.size().height());
    chart.setTitle(figure.words().title());
    chart.setXAxisTitle(x);
    chart.setYAxisTitle(y);
    return chart;
  }
}
