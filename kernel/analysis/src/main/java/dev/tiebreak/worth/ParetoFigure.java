package dev.tiebreak.worth;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.chart.plot.ParetoPoints;
import dev.tiebreak.chart.plot.Words;
import dev.tiebreak.words.internal.Money;
import java.util.Locale;
import java.util.stream.Collectors;

/** The chart of scores against costs, and its words. */
final class ParetoFigure {

  private ParetoFigure() {}

  static Chart of(ParetoFrontier all) {
    ParetoPoints plot =
        new ParetoPoints(
            "Cost of a task, US dollars",
            all.benchmark() + ", percent",
            all.points().stream()
                .map(each -> new ParetoPoints.Model(each.model(), each.usd(), each.score()))
                .toList());
    Money money = all.money();
    String numbers =
        all.points().stream()
            .map(
                each ->
                    String.format(
                        Locale.ROOT,
                        "%s: %.1f percent for %s",
                        each.model(),
                        each.score(),
                        money.usd(each.usd())))
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
}
