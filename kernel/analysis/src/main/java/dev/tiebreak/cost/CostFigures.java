package dev.tiebreak.cost;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.chart.plot.CostHistograms;
import dev.tiebreak.chart.plot.CostLines;
import dev.tiebreak.chart.plot.ParityMap;
import dev.tiebreak.chart.plot.PlotPoint;
import dev.tiebreak.chart.plot.TornadoBars;
import dev.tiebreak.chart.plot.Words;
import dev.tiebreak.chart.style.AxisUnit;
import dev.tiebreak.chart.style.Size;
import dev.tiebreak.cost.BreakEven.Crossing;
import dev.tiebreak.stats.Percentiles;
import dev.tiebreak.words.internal.Money;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The charts of two costs: which numbers they show, and in which words. */
final class CostFigures {

  private static final int MOST_SAMPLES = 2_000;
  private static final int MOST_BARS = 10;

  private CostFigures() {}

  /** Both costs over one assumption. */
  static Chart curve(Sweep sweep) {
    CostComparison costs = sweep.comparison();
    Assumption assumption = sweep.assumption();
    double least = sweep.steps().get(0).value();
    double most = sweep.steps().get(sweep.steps().size() - 1).value();
    BreakEven breakEven = sweep.breakEven();
    Optional<Crossing> crossing =
        breakEven.crossings().stream()
            .filter(each -> within(each.value().doubleValue(), least, most))
            .findFirst();
    double today = new Lever(assumption, sweep.whose()).today(costs);
    CostLines plot =
        new CostLines(
            new Lever(assumption, sweep.whose()).label(costs),
            assumption.axis(),
            List.of(
                line(costs.first(), sweep, Sweep.Step::firstUsd),
                line(costs.second(), sweep, Sweep.Step::secondUsd)),
            crossing
                .filter(each -> each.kind() == Crossing.Kind.LEVEL)
                .map(each -> point(breakEven, each)),
            within(today, least, most)
                ? OptionalDouble.of(assumption.onAxis(today))
                : OptionalDouble.empty());
    String title = BreakEvenWords.title(breakEven, least, most);
    return Chart.of(
        plot,
        words(
            title,
            "Cost of a task in US dollars by " + new Lever(assumption, sweep.whose()).phrase(costs),
            costs,
            List.of(),
            "Cost curve of " + models(costs) + ". " + breakEven.finding(),
            new Lever(assumption, sweep.whose())));
  }

  private static boolean within(double value, double least, double most) {
    return value >= least && value <= most;
  }

  private static PlotPoint point(BreakEven breakEven, Crossing crossing) {
    CostDifference difference = new CostDifference(breakEven.comparison());
    double value = crossing.value().doubleValue();
    difference.set(breakEven.assumption(), breakEven.whose(), value);
    return new PlotPoint(breakEven.assumption().onAxis(value), difference.firstUsd());
  }

  private static CostLines.Line line(TaskCost cost, Sweep sweep, ToDoubleFunction<Sweep.Step> usd) {
    return new CostLines.Line(
        cost.plan().model(),
        sweep.steps().stream()
            .map(
                step ->
                    new PlotPoint(sweep.assumption().onAxis(step.value()), usd.applyAsDouble(step)))
            .toList());
  }

  /** Which model is the cheaper over two assumptions. */
  static Chart map(HeatMap map) {
    map.requireRatios();
    CostComparison costs = map.comparison();
    double x = map.x().today(costs);
    double y = map.y().today(costs);
    boolean shown = inside(x, map.xs()) && inside(y, map.ys());
    ParityMap plot =
        new ParityMap(
            costs.first().plan().model(),
            costs.second().plan().model(),
            axis(map.x(), map.xs(), costs),
            axis(map.y(), map.ys(), costs),
            map.ratios(),
            shown
                ? Optional.of(
                    new PlotPoint(map.x().assumption().onAxis(x), map.y().assumption().onAxis(y)))
                : Optional.empty());
    String title = AssumedNumbers.said(CostTables.headline(costs), costs);
    return Chart.of(
        plot,
        words(
            title,
            "Cost of a task with "
                + costs.first().plan().model()
                + " as a multiple of that with "
                + costs.second().plan().model(),
            costs,
            List.of(),
            "Map of which of " + models(costs) + " is the cheaper. " + map.finding(),
            map.x(),
            map.y()));
  }

  private static boolean inside(double value, List<Double> values) {
    return within(value, values.get(0), values.get(values.size() - 1));
  }

  private static ParityMap.Assumption axis(Lever lever, List<Double> values, CostComparison costs) {
    return new ParityMap.Assumption(
        lever.label(costs),
        lever.assumption().axis(),
        values.stream().map(lever.assumption()::onAxis).toList());
  }

  /** What moves the difference of two costs, the widest ten. */
  static Chart tornado(Tornado tornado) {
    CostComparison costs = tornado.comparison();
    if (tornado.bars().isEmpty()) {
      Money money = Money.of(costs.first().usd(), costs.second().usd());
      throw new IllegalArgumentException(
          String.format(
              "No assumption within its range moves the cost of a task with %s (%s) or %s (%s), so"
                  + " that there is no bar to draw; allowed: a model that is not free, or ranges"
                  + " that move its cost",
              costs.first().plan().model(),
              money.usd(costs.first().usd()),
              costs.second().plan().model(),
              money.usd(costs.second().usd())));
    }
    List<Tornado.Bar> bars = tornado.bars().stream().limit(MOST_BARS).toList();
    TornadoBars plot =
        new TornadoBars(
            costs.first().plan().model() + " less " + costs.second().plan().model(),
            AxisUnit.USD,
            costs.first().usd().subtract(costs.second().usd()).doubleValue(),
            bars.stream().map(bar -> bar(bar, costs)).toList(),
            List.of(costs.first().plan().model(), costs.second().plan().model()));
    List<String> flips =
        tornado.bars().stream()
            .filter(Tornado.Bar::flips)
            .map(bar -> new Lever(bar.assumption(), bar.whose()).phrase(costs))
            .toList();
    String title =
        switch (flips.size()) {
          case 0 -> "No assumption alone changes the cheaper model within its range";
          case 1 -> "Alone, only " + flips.get(0) + " can change the cheaper model";
          default -> flips.size() + " assumptions can each alone change the cheaper model";
        };
    String altText =
        "Tornado chart of the difference in cost of "
            + models(costs)
            + ". "
            + (flips.isEmpty()
                ? "No assumption alone changes the cheaper model within its range. "
                : "The cheaper model changes with: " + String.join(", ", flips) + ". ")
            + bars.stream()
                .map(bar -> describe(bar, costs, tornado.money()))
                .collect(Collectors.joining("; ", "From the top: ", ""))
            + ".";
    return Chart.of(
            plot,
            words(
                title,
                "Difference in the cost of a task, US dollars; one assumption moved at a time",
                costs,
                List.of(tornado.ranges()),
                altText,
                tornado.moved().toArray(Lever[]::new)))
        .withSize(Size.articleFor(bars.size()));
  }

  /** In the colour of its model, where it is about one. */
  private static TornadoBars.Bar bar(Tornado.Bar bar, CostComparison costs) {
    boolean both = bar.whose() == Whose.BOTH;
    return new TornadoBars.Bar(
        both ? new Lever(bar.assumption(), bar.whose()).name(costs) : bar.assumption().shortLabel(),
        both ? Optional.empty() : Optional.of(bar.whose().model(costs)),
        new TornadoBars.End(bar.lowWords(), bar.atLow()),
        new TornadoBars.End(bar.highWords(), bar.atHigh()));
  }

  private static String describe(Tornado.Bar bar, CostComparison costs, Money money) {
    return String.format(
        "%s from %s to %s: %s to %s",
        new Lever(bar.assumption(), bar.whose()).phrase(costs),
        bar.lowWords(),
        bar.highWords(),
        money.usd(bar.atLow()),
        money.usd(bar.atHigh()));
  }

  /** How the costs that were drawn are distributed. */
  static Chart histograms(CostSimulation simulation) {
    CostComparison costs = simulation.comparison();
    CostHistograms plot =
        new CostHistograms(
            "Cost of a task, US dollars",
            List.of(
                sample(costs.first(), simulation.firstUsd()),
                sample(costs.second(), simulation.secondUsd())));
    return Chart.of(
        plot,
        words(
            simulation.headline(),
            "Cost of a task in US dollars, drawn over what is uncertain",
            AssumedNumbers.without(costs, simulation.drawn()),
            List.of(
                String.format(
                    Locale.ROOT, "%,d draws, seed %d.", simulation.draws(), simulation.seed())),
            "Distributions of the cost of a task with "
                + models(costs)
                + ". "
                + simulation.finding(),
            simulation.drawn().toArray(Lever[]::new)));
  }

  /** As many costs at equal steps of probability as a picture can show. */
  private static CostHistograms.Sample sample(TaskCost cost, double... usd) {
    int count = Math.min(MOST_SAMPLES, usd.length);
    double[] percents =
        IntStream.range(0, count).mapToDouble(i -> 100 * (i + 0.5) / count).toArray();
    return new CostHistograms.Sample(
        cost.plan().model(), Arrays.stream(Percentiles.of(usd, percents)).boxed().toList());
  }

  private static Words words(
      String title,
      String subtitle,
      CostComparison costs,
      List<String> notes,
      String altText,
      Lever... varied) {
    List<String> all = Stream.concat(notes.stream(), CostNotes.of(costs, varied).stream()).toList();
    return new Words(title, subtitle, costs.provenance().line(), all, altText);
  }

  private static String models(CostComparison costs) {
    return costs.first().plan().model() + " and " + costs.second().plan().model();
  }
}
