package dev.tiebreak.chart.plot;

import dev.tiebreak.chart.internal.PlotChecks;
import dev.tiebreak.chart.style.AxisUnit;
import java.util.List;
import java.util.Set;

/**
 * How models change from one measure or moment to another, one line per model.
 *
 * @param from the left column's heading, such as "List price"
 * @param to the right column's heading, such as "Cost of a solved task"
 * @param unit what both columns count
 * @param lines at least one model, each once
 */
public record SlopeLines(String from, String to, AxisUnit unit, List<Line> lines)
    implements ChartPlot {

  public SlopeLines {
    from = PlotChecks.required("The left heading", from);
    to = PlotChecks.required("The right heading", to);
    lines = PlotChecks.some("A slope chart needs at least one line", lines);
    PlotChecks.named("The model", lines, Line::model);
  }

  /**
   * One model.
   *
   * @param from its value on the left
   * @param to its value on the right
   */
  public record Line(String model, double from, double to) {

    public Line {
      model = PlotChecks.required("A model's name", model);
      PlotChecks.finite("The left value of \"" + model + "\"", from);
      PlotChecks.finite("The right value of \"" + model + "\"", to);
    }
  }

  @Override
  public String kind() {
    return "slope chart";
  }

  @Override
  public List<String> modelNames() {
    return lines.stream().map(Line::model).toList();
  }

  @Override
  public Set<AxisUnit> units() {
    return Set.of(unit);
  }

  @Override
  public ChartPlot.Data data() {
    return new ChartPlot.Data(
        List.of(
            ChartPlot.Data.words("Model"),
            ChartPlot.Data.numbers(from),
            ChartPlot.Data.numbers(to)),
        lines.stream()
            .map(
                line ->
                    List.of(
                        line.model(),
                        ChartPlot.Data.number(line.from()),
                        ChartPlot.Data.number(line.to())))
            .toList());
  }

  @Override
  public <T> T match(Kinds<T> kinds) {
    return kinds.slopeLines(this);
  }
}
