package dev.tiebreak.worth;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.chart.plot.ParetoPoints;
import dev.tiebreak.chart.plot.ScoreAxis;
import dev.tiebreak.chart.plot.Words;
import dev.tiebreak.chart.style.AxisUnit;
import dev.tiebreak.domain.Measure;
import dev.tiebreak.domain.Unit;
import dev.tiebreak.words.internal.Money;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The chart of scores against costs, and its words. */
final class ParetoFigure {

  private ParetoFigure() {}

  static Chart of(ParetoFrontier all) {
    ParetoPoints plot =
        new ParetoPoints(
            "Cost of a task, US dollars",
            all.benchmark()
                + ", "
                + all.measure().words()
                + (all.measure().lowerIsBetter() ? " (axis reversed)" : ""),
            axis(all.measure()),
            all.points().stream()
                .map(each -> new ParetoPoints.Model(each.model(), each.usd(), each.score()))
                .toList());
    Money money = all.money();
    Unit unit = all.measure().unit();
    int decimals =
        unit == Unit.PERCENT
            ? 1
            : unit.decimals(all.points().stream().mapToDouble(ParetoFrontier.Point::score));
    String numbers =
        all.points().stream()
            .map(
                each ->
                    each.model()
                        + ": "
                        + unit.number(each.score(), decimals)
                        + " "
                        + unit.words()
                        + " for "
                        + money.usd(each.usd()))
            .collect(Collectors.joining("; "));
    return Chart.of(
        plot,
        new Words(
            all.finding(),
            "Score on " + all.benchmark() + " against the cost of a task",
            all.provenance().line(),
            ParetoTables.notes(all),
            "Pareto chart of score and cost. "
                + all.finding()
                + ". "
                + numbers
                + "."
                + all.contradictions().stream().map(" "::concat).collect(Collectors.joining())));
  }

  private static ScoreAxis axis(Measure measure) {
    return new ScoreAxis(
        measure.unit().words(),
        switch (measure.unit()) {
          case PERCENT -> AxisUnit.PERCENT;
          case USD -> AxisUnit.USD;
          case POINTS, ELO, INDEX, SECONDS, MINUTES, TOKENS_PER_SECOND, TOKENS -> AxisUnit.NUMBER;
        },
        measure.lowerIsBetter() ? ScoreAxis.Best.LOWEST : ScoreAxis.Best.HIGHEST,
        measure.range().least(),
        measure.range().most(),
        OptionalInt.empty());
  }
}
