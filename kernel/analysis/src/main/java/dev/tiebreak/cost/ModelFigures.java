package dev.tiebreak.cost;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.chart.plot.CostHistograms;
import dev.tiebreak.chart.plot.ParetoPoints;
import dev.tiebreak.chart.plot.Words;
import dev.tiebreak.chart.style.Size;
import dev.tiebreak.words.internal.Money;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The charts of many models: which numbers they show, and in which words. */
final class ModelFigures {

  private ModelFigures() {}

  /** Score against cost. */
  static Chart pareto(ParetoFrontier all) {
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

  /** How the costs of tasks that were logged are distributed. */
  static Chart measured(MeasuredCosts costs) {
    CostHistograms plot =
        new CostHistograms(
            "Cost of a task, US dollars",
            costs.models().stream()
                .map(
                    model ->
                        new CostHistograms.Sample(
                            model.model(),
                            model.tasks().stream().map(MeasuredCosts.Task::usd).toList()))
                .toList());
    return Chart.of(
            plot,
            new Words(
                costs.finding(),
                "Cost of each task of " + costs.benchmark() + " in US dollars",
                costs.provenance().line(),
                List.of(costs.basis()),
                "Distributions of the cost of a task. " + costs.finding() + "."))
        .withSize(Size.articleFor(2 * costs.models().size()));
  }
}
