package dev.tiebreak.cost.vary;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.chart.plot.ChartPlot;
import dev.tiebreak.chart.plot.CostLines;
import dev.tiebreak.cost.price.Costs;
import dev.tiebreak.cost.price.TaskCost;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** The chart of both costs over one assumption: which numbers it shows, and in which words. */
record SweepFigure(Sweep sweep, BreakEven breakEven, String title) {

  Chart chart() {
    Costs costs = sweep.costs();
    Lever lever = sweep.lever();
    double least = sweep.steps().get(0).value();
    double most = sweep.steps().get(sweep.steps().size() - 1).value();
    double today = lever.today(costs);
    CostLines plot =
        new CostLines(
            lever.label(costs),
            lever.axis(),
            List.of(
                line(costs.first(), Sweep.Step::firstUsd),
                line(costs.second(), Sweep.Step::secondUsd)),
            crossing(least, most),
            today >= least && today <= most
                ? OptionalDouble.of(lever.onAxis(today))
                : OptionalDouble.empty());
    return Chart.of(
        plot,
        Varied.of(costs, lever)
            .words(
                title,
                "Cost of a task in US dollars by " + lever.phrase(costs),
                List.of(),
                "Cost curve of "
                    + String.join(" and ", costs.models())
                    + ". "
                    + breakEven.sentence()));
  }

  private CostLines.Line line(TaskCost cost, ToDoubleFunction<Sweep.Step> usd) {
    return new CostLines.Line(
        cost.model(),
        sweep.steps().stream().map(step -> point(step.value(), usd.applyAsDouble(step))).toList());
  }

  private ChartPlot.Point point(double value, double usd) {
    return new ChartPlot.Point(sweep.lever().onAxis(value), usd);
  }

  /** Where the costs first cross within the chart, if they are level there. */
  private Optional<ChartPlot.Point> crossing(double least, double most) {
    return breakEven.crossings().stream()
        .filter(each -> each.value().doubleValue() >= least && each.value().doubleValue() <= most)
        .findFirst()
        .filter(each -> each.kind() == Crossing.Kind.LEVEL)
        .map(each -> each.value().doubleValue())
        .map(
            value -> {
              CostDifference difference = new CostDifference(sweep.costs());
              difference.set(sweep.lever(), value);
              return point(value, difference.firstUsd());
            });
  }
}
