package dev.tiebreak.cost.vary;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.chart.plot.TornadoBars;
import dev.tiebreak.chart.style.AxisUnit;
import dev.tiebreak.chart.style.Size;
import dev.tiebreak.cost.price.Costs;
import dev.tiebreak.cost.price.Whose;
import dev.tiebreak.words.internal.Money;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The chart of what moves the difference of two costs, the widest ten, and its words. */
record TornadoFigure(Tornado tornado) {

  private static final int MOST_BARS = 10;

  Chart chart() {
    Costs costs = tornado.costs();
    if (tornado.bars().isEmpty()) {
      throw nothingToDraw(costs);
    }
    List<Tornado.Bar> bars = tornado.bars().stream().limit(MOST_BARS).toList();
    TornadoBars plot =
        new TornadoBars(
            String.join(" less ", costs.models()),
            AxisUnit.USD,
            costs.first().usd().subtract(costs.second().usd()).doubleValue(),
            bars.stream().map(this::bar).toList(),
            costs.models());
    return Chart.of(
            plot,
            new Varied(costs, tornado.moved())
                .words(
                    tornado.finding(),
                    "Difference in the cost of a task, US dollars; one assumption moved at a time",
                    notes(),
                    altText(bars)))
        .withSize(Size.articleFor(bars.size()));
  }

  private static IllegalArgumentException nothingToDraw(Costs costs) {
    Money money = Money.of(costs.first().usd(), costs.second().usd());
    return new IllegalArgumentException(
        String.format(
            "No assumption within its range moves the cost of a task with %s (%s) or %s (%s), so"
                + " there is no bar to draw; allowed: a model that is not free, or ranges"
                + " that move its cost",
            costs.first().model(),
            money.usd(costs.first().usd()),
            costs.second().model(),
            money.usd(costs.second().usd())));
  }

  private List<String> notes() {
    List<Tornado.Bar> all = tornado.bars();
    if (all.size() <= MOST_BARS) {
      return List.of(tornado.ranges());
    }
    List<String> flips = tornado.flips(all.stream().skip(MOST_BARS));
    return List.of(
        tornado.ranges(),
        String.format(
            "%d of %d assumptions drawn, the widest; the table has all.%s",
            MOST_BARS,
            all.size(),
            flips.isEmpty()
                ? ""
                : " Not drawn, though also changing which model is cheaper: "
                    + String.join(", ", flips)
                    + "."));
  }

  private String altText(List<Tornado.Bar> bars) {
    List<String> flips = tornado.flips(tornado.bars().stream());
    return "Tornado chart of the difference in cost of "
        + String.join(" and ", tornado.costs().models())
        + ". "
        + (flips.isEmpty()
            ? tornado.finding()
            : "The cheaper model changes with: " + String.join(", ", flips))
        + ". "
        + bars.stream()
            .map(this::describe)
            .collect(Collectors.joining("; ", "From the top: ", "."));
  }

  /** A bar, in the colour of its model where it is about one. */
  private TornadoBars.Bar bar(Tornado.Bar bar) {
    Lever lever = bar.lever();
    boolean both = lever.whose() == Whose.BOTH;
    return new TornadoBars.Bar(
        both ? lever.name(tornado.costs()) : lever.assumption().shortLabel(),
        both ? Optional.empty() : Optional.of(tornado.costs().model(lever.whose())),
        new TornadoBars.End(bar.lowWords(), bar.atLow()),
        new TornadoBars.End(bar.highWords(), bar.atHigh()));
  }

  private String describe(Tornado.Bar bar) {
    Money money = tornado.money();
    return String.format(
        "%s from %s to %s: %s to %s",
        bar.lever().phrase(tornado.costs()),
        bar.lowWords(),
        bar.highWords(),
        money.usd(bar.atLow()),
        money.usd(bar.atHigh()));
  }
}
