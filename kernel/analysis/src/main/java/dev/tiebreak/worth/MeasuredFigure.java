package dev.tiebreak.worth;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.chart.plot.CostHistograms;
import dev.tiebreak.chart.plot.Words;
import dev.tiebreak.chart.style.Size;

/** The chart of how the costs of logged tasks are distributed, and its words. */
final class MeasuredFigure {

  private MeasuredFigure() {}

  static Chart of(MeasuredCosts costs) {
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
                costs.said(),
                "Distributions of the cost of a task. " + costs.finding() + "."))
        .withSize(Size.articleFor(2 * costs.models().size()));
  }
}
