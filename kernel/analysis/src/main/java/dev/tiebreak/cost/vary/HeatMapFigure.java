package dev.tiebreak.cost.vary;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.chart.plot.ChartPlot;
import dev.tiebreak.chart.plot.ParityMap;
import dev.tiebreak.cost.price.Costs;
import java.util.List;
import java.util.Optional;

/** The chart of which model is cheaper over two assumptions, and its words. */
record HeatMapFigure(HeatMap map) {

  Chart chart() {
    map.requireRatios();
    Costs costs = map.costs();
    String first = costs.first().model();
    String second = costs.second().model();
    ParityMap plot =
        new ParityMap(
            first, second, axis(map.x(), map.xs()), axis(map.y(), map.ys()), map.ratios(), today());
    return Chart.of(
        plot,
        Varied.of(costs, map.x(), map.y())
            .words(
                map.finding(),
                "Cost of a task with " + first + " as a multiple of that with " + second,
                List.of(),
                "Map of which of "
                    + String.join(" and ", costs.models())
                    + " is cheaper. "
                    + map.sentence()));
  }

  private ParityMap.Assumption axis(Lever lever, List<Double> values) {
    return new ParityMap.Assumption(
        lever.label(map.costs()), lever.axis(), values.stream().map(lever::onAxis).toList());
  }

  private Optional<ChartPlot.Point> today() {
    double x = map.x().today(map.costs());
    double y = map.y().today(map.costs());
    return inside(x, map.xs()) && inside(y, map.ys())
        ? Optional.of(new ChartPlot.Point(map.x().onAxis(x), map.y().onAxis(y)))
        : Optional.empty();
  }

  private static boolean inside(double value, List<Double> values) {
    return value >= values.get(0) && value <= values.get(values.size() - 1);
  }
}
