package dev.tiebreak.cost;

import dev.tiebreak.show.Columns;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.DisplayTable.Cell;
import dev.tiebreak.stats.Percentiles;
import dev.tiebreak.words.internal.Money;
import dev.tiebreak.words.internal.Numbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tech.tablesaw.api.Table;

/** What moves costs, as frames and as tables to read. */
final class SensitivityTables {

  private static final double[] PERCENTS = {5, 25, 50, 75, 95};

  private SensitivityTables() {}

  static Table frame(Tornado tornado) {
    return columns(tornado).frame("tornado", tornado.bars());
  }

  private static Columns<Tornado.Bar> columns(Tornado tornado) {
    CostComparison costs = tornado.comparison();
    Money money = tornado.money();
    return Columns.<Tornado.Bar>none()
        .text("model", bar -> bar.whose().model(costs))
        .shown("Model", bar -> Cell.of(bar.whose().model(costs)))
        .text("assumption", bar -> bar.assumption().label())
        .shown("Assumption", bar -> Cell.of(bar.assumption().label()))
        .number("low", Tornado.Bar::low)
        .shown("Low", bar -> Cell.of(bar.lowWords()))
        .number("high", Tornado.Bar::high)
        .shown("High", bar -> Cell.of(bar.highWords()))
        .number("usd_at_low", Tornado.Bar::atLow)
        .shown("At low", bar -> Cell.of(money.usd(bar.atLow())))
        .number("usd_at_high", Tornado.Bar::atHigh)
        .shown("At high", bar -> Cell.of(money.usd(bar.atHigh())))
        .number("swing_usd", Tornado.Bar::swing)
        .number("elasticity", Tornado.Bar::elasticity)
        .shown("Elasticity", SensitivityTables::elasticity)
        .flag("flips", Tornado.Bar::flips)
        .shown(
            "Changes the cheaper",
            bar -> bar.flips() ? Cell.strong("yes, at " + places(bar, costs)) : Cell.muted("no"));
  }

  private static Cell elasticity(Tornado.Bar bar) {
    return Double.isFinite(bar.elasticity())
        ? Cell.of(Numbers.fixed(bar.elasticity(), 2))
        : Cell.muted("–");
  }

  static DisplayTable display(Tornado tornado) {
    CostComparison costs = tornado.comparison();
    DisplayTable titled =
        DisplayTable.titled("What moves the difference in cost")
            .withSubtitle(
                costs.first().plan().model()
                    + " less "
                    + costs.second().plan().model()
                    + ", US dollars per task");
    return CostNotes.below(
        columns(tornado)
            .fill(titled, tornado.bars())
            .withNote(tornado.ranges())
            .withNote(
                "Elasticity: by how many percent that model's cost changes with 1% more of it."),
        costs,
        tornado.moved().toArray(Lever[]::new));
  }

  private static String places(Tornado.Bar bar, CostComparison costs) {
    BigDecimal[] beside =
        Stream.of(
                Stream.of(bar.low(), bar.high()).map(BigDecimal::valueOf),
                Stream.of(bar.assumption().of(bar.whose().of(costs))),
                bar.crossings().stream().map(BreakEven.Crossing::value))
            .flatMap(each -> each)
            .toArray(BigDecimal[]::new);
    return bar.crossings().stream()
        .map(crossing -> bar.assumption().number(crossing.value(), beside))
        .collect(Collectors.joining(" and "));
  }

  static DisplayTable display(CostSimulation simulation) {
    CostComparison costs = simulation.comparison();
    String first = costs.first().plan().model();
    String second = costs.second().plan().model();
    List<double[]> series =
        List.of(simulation.firstUsd(), simulation.secondUsd(), simulation.differences());
    List<double[]> percentiles =
        series.stream().map(values -> Percentiles.of(values, PERCENTS)).toList();
    List<Double> means =
        series.stream().map(values -> Arrays.stream(values).average().orElseThrow()).toList();
    Money money =
        Money.of(
            Stream.concat(
                    percentiles.stream().flatMap(values -> Arrays.stream(values).boxed()),
                    means.stream())
                .toList());
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < PERCENTS.length; i++) {
      int place = i;
      String name =
          PERCENTS[i] == 50 ? "Median" : String.format(Locale.ROOT, "%.0f%% below", PERCENTS[i]);
      rows.add(row(name, percentiles.stream().map(values -> values[place]).toList(), money));
    }
    rows.add(row("Mean", means, money));
    return CostNotes.below(
        DisplayTable.titled(simulation.headline())
            .withSubtitle("Cost per task in US dollars")
            .withText("")
            .withNumber(first)
            .withNumber(second)
            .withNumber("Difference")
            .withRows(rows)
            .withNote(
                String.format(
                    Locale.ROOT,
                    "%,d draws, seed %d; less with %s in %s%s.",
                    simulation.draws(),
                    simulation.seed(),
                    second,
                    Numbers.share(simulation.secondCheaper()),
                    simulation.same() == 0
                        ? ""
                        : ", the same in " + Numbers.share(simulation.same()))),
        AssumedNumbers.without(costs, simulation.drawn()),
        simulation.drawn().toArray(Lever[]::new));
  }

  private static List<Cell> row(String name, List<Double> usd, Money money) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(name));
    usd.forEach(each -> cells.add(Cell.of(money.usd(each))));
    return cells;
  }

  static Table frame(VarianceShares shares) {
    return columns(shares).frame("variance shares", shares.shares());
  }

  private static Columns<VarianceShares.Share> columns(VarianceShares shares) {
    CostComparison costs = shares.comparison();
    return Columns.<VarianceShares.Share>none()
        .text("model", share -> share.whose().model(costs))
        .shown("Model", share -> Cell.of(share.whose().model(costs)))
        .text("assumption", share -> share.assumption().label())
        .shown("Assumption", share -> Cell.of(share.assumption().label()))
        .number("first_order", VarianceShares.Share::alone)
        .shown("Alone", share -> percent(share.alone()))
        .number("total", VarianceShares.Share::total)
        .shown("With others", share -> percent(share.total()));
  }

  static DisplayTable display(VarianceShares shares) {
    CostComparison costs = shares.comparison();
    List<Lever> drawn =
        shares.shares().stream()
            .map(share -> new Lever(share.assumption(), share.whose()))
            .toList();
    DisplayTable titled =
        DisplayTable.titled("What the difference in cost hangs on")
            .withSubtitle("Share of the variance, in percent");
    return CostNotes.below(
        columns(shares)
            .fill(titled, shares.shares())
            .withNote(
                String.format(
                    Locale.ROOT,
                    "Sobol's first-order and total indices, from %,d points; alone: what knowing it"
                        + " would take away from the variance; with others: what would be left if all"
                        + " else were known.",
                    shares.points())),
        AssumedNumbers.without(costs, drawn),
        drawn.toArray(Lever[]::new));
  }

  private static Cell percent(double share) {
    return Cell.of(Numbers.estimatedPercent(share));
  }
}
