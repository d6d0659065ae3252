package dev.tiebreak.chart.plot;

import dev.tiebreak.chart.internal.PlotChecks;
import dev.tiebreak.chart.style.AxisUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What each model costs as one assumption grows, one line per model.
 *
 * @param assumption what grows, such as "Output tokens per call"
 * @param unit what the assumption counts
 * @param lines at least one model's line, each name once
 * @param breakEven where two lines cross: the assumption's value and the cost in US dollars
 * @param today the assumption's value today
 */
public record CostLines(
    String assumption,
    AxisUnit unit,
    List<Line> lines,
    Optional<ChartPlot.Point> breakEven,
    OptionalDouble today)
    implements ChartPlot {

  public CostLines {
    assumption = PlotChecks.required("The assumption's name", assumption);
    lines = PlotChecks.some("A cost curve needs at least one line", lines);
    PlotChecks.named("The model", lines, Line::model);
    today.ifPresent(value -> PlotChecks.finite("Today's assumption", value));
  }

  /**
   * One model's line.
   *
   * @param model its name
   * @param points at least two, each the assumption's value and the cost in US dollars, not below
   *     zero; sorted by the assumption
   */
  public record Line(String model, List<ChartPlot.Point> points) {

    public Line {
      model = PlotChecks.required("A model's name", model);
      points = points.stream().sorted(Comparator.comparingDouble(ChartPlot.Point::x)).toList();
      if (points.size() < 2 || points.get(0).x() == points.get(points.size() - 1).x()) {
        throw new IllegalArgumentException(
            "The line of \"" + model + "\" needs costs at two or more values");
      }
      for (ChartPlot.Point point : points) {
        if (point.y() < 0) {
          throw new IllegalArgumentException(
              "A cost of \"" + model + "\" is " + point.y() + "; allowed: 0 or more US dollars");
        }
      }
    }
  }

  @Override
  public String kind() {
    return "cost curve";
  }

  @Override
  public List<String> modelNames() {
    return lines.stream().map(Line::model).toList();
  }

  @Override
  public Set<AxisUnit> units() {
    return Set.of(AxisUnit.USD);
  }

  @Override
  public ChartPlot.Data data() {
    return new ChartPlot.Data(
        List.of(
            ChartPlot.Data.words("Model"),
            ChartPlot.Data.numbers(assumption),
            ChartPlot.Data.numbers("Cost, US dollars")),
        lines.stream()
            .flatMap(
                line ->
                    line.points().stream()
                        .map(
                            point ->
                                List.of(
                                    line.model(),
                                    ChartPlot.Data.number(point.x()),
                                    ChartPlot.Data.number(point.y()))))
            .toList());
  }

  @Override
  public <T> T match(Kinds<T> kinds) {
    return kinds.costLines(this);
  }
}
