package dev.tiebreak.chart.plot;

import dev.tiebreak.chart.internal.PlotChecks;
import dev.tiebreak.chart.style.AxisUnit;
import dev.tiebreak.chart.style.RowOrder;
import dev.tiebreak.chart.style.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A heat map of models and benchmarks: the higher a score, the stronger its cell; the best score of
 * each benchmark with at least two is framed, and missing scores are hatched.
 *
 * @param models at least one model, each name once
 * @param rows at least one benchmark, each name once, in the order to draw; at least one of them
 *     has a score
 */
public record ScoreHeatMap(List<String> models, List<Row> rows) implements ChartPlot {

  public ScoreHeatMap {
    models =
        PlotChecks.names(
            "The model", PlotChecks.some("A scorecard needs at least one model", models));
    rows = PlotChecks.some("A scorecard needs at least one benchmark", rows);
    PlotChecks.named("The benchmark", rows, Row::benchmark);
    for (Row row : rows) {
      if (row.scores().size() != models.size()) {
        throw new IllegalArgumentException(
            "\""
                + row.benchmark()
                + "\" has "
                + row.scores().size()
                + " scores; the scorecard has "
                + models.size()
                + " models");
      }
    }
    if (rows.stream().flatMap(row -> row.scores().stream()).allMatch(OptionalDouble::isEmpty)) {
      throw new IllegalArgumentException("A scorecard needs at least one score; it has none");
    }
  }

  /**
   * One benchmark.
   *
   * @param benchmark its name
   * @param scores a score in percent for each model, in the order of the models; empty if there is
   *     none
   */
  public record Row(String benchmark, List<OptionalDouble> scores) {

    public Row {
      benchmark = PlotChecks.required("A benchmark's name", benchmark);
      scores = List.copyOf(scores);
      for (OptionalDouble score : scores) {
        PlotChecks.within("A score of \"" + benchmark + "\"", score, 0, 100, "percent");
      }
    }

    private double greatest() {
      return scores.stream()
          .flatMapToDouble(OptionalDouble::stream)
          .max()
          .orElse(Double.NEGATIVE_INFINITY);
    }

    /** Returns the best score; empty if fewer than two models have one. */
    public OptionalDouble best() {
      return scores.stream().filter(OptionalDouble::isPresent).count() < 2
          ? OptionalDouble.empty()
          : scores.stream().flatMapToDouble(OptionalDouble::stream).max();
    }
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
    return Set.of(AxisUnit.PERCENT);
  }

  @Override
  public ChartPlot inOrder(RowOrder order) {
    return new ScoreHeatMap(models, order.of(rows, Row::benchmark, Row::greatest));
  }

  @Override
  public ChartPlot.Data data() {
    return new ChartPlot.Data(
        Stream.concat(
                Stream.of(ChartPlot.Data.words("Benchmark")),
                models.stream().map(model -> ChartPlot.Data.numbers(model + ", percent")))
            .toList(),
        rows.stream().map(ScoreHeatMap::texts).toList());
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
