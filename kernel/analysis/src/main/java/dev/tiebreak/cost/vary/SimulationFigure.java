package dev.tiebreak.cost.vary;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.chart.plot.CostHistograms;
import dev.tiebreak.cost.price.Costs;
import dev.tiebreak.cost.price.TaskCost;
import dev.tiebreak.stats.internal.Percentiles;
import dev.tiebreak.words.internal.Plural;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The chart of how drawn costs are distributed, and its words. */
final class SimulationFigure {

  private static final int MOST_SAMPLES = 2_000;

  private SimulationFigure() {}

  static Chart of(CostSimulation simulation) {
    Costs costs = simulation.costs();
    CostHistograms plot =
        new CostHistograms(
            "Cost of a task, US dollars",
            List.of(
                sample(costs.first(), simulation.firstUsd()),
                sample(costs.second(), simulation.secondUsd())));
    return Chart.of(
        plot,
        Varied.drawn(costs, simulation.drawn())
            .words(
                simulation.finding(),
                "Cost of a task in US dollars, drawn over what is uncertain",
                List.of(
                    String.format(
                        "%s, seed %d.",
                        Plural.counted(simulation.draws(), "draw", "draws"), simulation.seed())),
                "Distributions of the cost of a task with "
                    + String.join(" and ", costs.models())
                    + ". "
                    + simulation.sentence()));
  }

  /** As many costs, at equal steps of probability, as a chart can show. */
  private static CostHistograms.Sample sample(TaskCost cost, double... usd) {
    int count = Math.min(MOST_SAMPLES, usd.length);
    double[] percents =
        IntStream.range(0, count).mapToDouble(i -> 100 * (i + 0.5) / count).toArray();
    return new CostHistograms.Sample(
        cost.model(), Arrays.stream(Percentiles.of(usd, percents)).boxed().toList(), usd.length);
  }
}
