package dev.tiebreak.chart.plot;

import dev.tiebreak.chart.internal.PlotChecks;
import dev.tiebreak.chart.style.AxisUnit;
import dev.tiebreak.chart.style.RowOrder;
import dev.tiebreak.chart.style.Theme;
import dev.tiebreak.words.internal.Decimals;
import dev.tiebreak.words.internal.Plural;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * A heat map of models and benchmarks: the better a score among those in its unit, the stronger its
 * cell; the best score of each benchmark with at least two is framed, and missing scores are
 * hatched.
 *
 * @param models at least one model, each name once
 * @param panels at least one panel, in the order to draw, each benchmark in one of them; at least
 *     one benchmark has a score
 */
public record ScoreHeatMap(List<String> models, List<Panel> panels) implements ChartPlot {

  public ScoreHeatMap {
    models =
        PlotChecks.names(
            "The model", PlotChecks.some("A scorecard needs at least one model", models));
    panels = PlotChecks.some("A scorecard needs at least one panel", panels);
    List<Row> rows = rows(panels);
    PlotChecks.named("The benchmark", rows, Row::benchmark);
    for (Row row : rows) {
      if (row.scores().size() != models.size()) {
        throw new IllegalArgumentException(
            "\""
                + row.benchmark()
                + "\" has "
                + Plural.counted(row.scores().size(), "score", "scores")
                + "; the scorecard has "
                + Plural.counted(models.size(), "model", "models"));
      }
    }
    if (rows.stream().flatMapToDouble(Row::present).findAny().isEmpty()) {
      throw new IllegalArgumentException("A scorecard needs at least one score; it has none");
    }
  }

  /**
   * Makes a chart of scores in percent, printed with as many decimals as half of them have or more.
   */
  public static ScoreHeatMap ofPercent(List<String> models, List<Row> rows) {
    int decimals = Decimals.usual(rows.stream().flatMapToDouble(Row::present), 1).count();
    return new ScoreHeatMap(models, List.of(new Panel(ScoreAxis.percent(decimals), rows)));
  }

  /**
   * The benchmarks in one unit, of which one direction is better.
   *
   * @param axis what their scores count
   * @param rows at least one benchmark, in the order to draw
   */
  public record Panel(ScoreAxis axis, List<Row> rows) {

    public Panel {
      rows = PlotChecks.some("A scorecard needs at least one benchmark", rows);
      for (Row row : rows) {
        row.scores().forEach(score -> axis.check("A score of \"" + row.benchmark() + "\"", score));
      }
    }

    /**
     * Returns how good a score is among all here: 0 is the worst of them, 1 the best; 0.5 where all
     * are the same.
     */
    public DoubleUnaryOperator strength() {
      DoubleSummaryStatistics all =
          rows.stream().flatMapToDouble(Row::present).map(this::turned).summaryStatistics();
      double range = all.getMax() - all.getMin();
      return score -> range > 0 ? (turned(score) - all.getMin()) / range : 0.5;
    }

    /** Returns the best score of a benchmark; empty if fewer than two models have one. */
    public OptionalDouble best(Row row) {
      return row.present().count() < 2
          ? OptionalDouble.empty()
          : row.present().reduce((one, other) -> axis.ahead(one, other) < 0 ? other : one);
    }

    private double turned(double score) {
      return axis.ahead(score, 0);
    }

    private Panel inOrder(RowOrder order) {
      return new Panel(
          axis,
          order.of(
              rows,
              Row::benchmark,
              row -> row.present().map(this::turned).max().orElse(Double.NEGATIVE_INFINITY)));
    }

    private Stream<String> units() {
      return rows.stream().map(row -> axis.description());
    }
  }

  /**
   * One benchmark.
   *
   * @param benchmark its name
   * @param scores a score in the unit of its panel for each model, in the order of the models;
   *     empty if there is none
   */
  public record Row(String benchmark, List<OptionalDouble> scores) {

    public Row {
      benchmark = PlotChecks.required("A benchmark's name", benchmark);
      scores = List.copyOf(scores);
    }

    /** Returns the scores that there are. */
    public DoubleStream present() {
      return scores.stream().flatMapToDouble(OptionalDouble::stream);
    }
  }

  /** Returns the benchmarks of all panels, in the order to draw. */
  public List<Row> rows() {
    return rows(panels);
  }

  private static List<Row> rows(List<Panel> panels) {
    return panels.stream().flatMap(panel -> panel.rows().stream()).toList();
  }

  /** Returns whether all is percent of which more is better, as a subtitle says well enough. */
  public boolean isPercent() {
    return panels.size() == 1 && panels.get(0).axis().isPercent();
  }

  @Override
  public String kind() {
    return "scorecard";
  }

  @Override
  public List<String> modelNames() {
    return models;
  }

  /** All or none: a few in colour among many would seem to be picked out. */
  @Override
  public List<String> colouredNames() {
    return modelNames().size() <= Theme.SERIES ? modelNames() : List.of();
  }

  @Override
  public Set<AxisUnit> units() {
    return panels.stream().map(panel -> panel.axis().unit()).collect(Collectors.toSet());
  }

  /** Returns the same benchmarks in another order within each panel. */
  @Override
  public ChartPlot inOrder(RowOrder order) {
    return new ScoreHeatMap(models, panels.stream().map(panel -> panel.inOrder(order)).toList());
  }

  @Override
  public ChartPlot.Data data() {
    boolean alone = panels.size() == 1;
    String unit = alone ? ", " + panels.get(0).axis().description() : "";
    ChartPlot.Data data =
        new ChartPlot.Data(
            Stream.concat(
                    Stream.of(ChartPlot.Data.words("Benchmark")),
                    models.stream().map(model -> ChartPlot.Data.numbers(model + unit)))
                .toList(),
            rows().stream().map(ScoreHeatMap::texts).toList());
    return alone ? data : data.withUnits(panels.stream().flatMap(Panel::units).toList());
  }

  private static List<String> texts(Row row) {
    List<String> texts = new ArrayList<>(List.of(row.benchmark()));
    row.scores().forEach(score -> texts.add(ChartPlot.Data.number(score)));
    return texts;
  }

  @Override
  public <T> T match(Kinds<T> kinds) {
    return kinds.scoreHeatMap(this);
  }
}
