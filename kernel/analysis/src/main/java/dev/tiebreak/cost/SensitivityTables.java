package dev.tiebreak.cost;

import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.DisplayTable.Cell;
import dev.tiebreak.stats.Percentiles;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** What moves costs, as frames and as tables to read. */
final class SensitivityTables {

  private static final double[] PERCENTS = {5, 25, 50, 75, 95};

  private SensitivityTables() {}

  static Table frame(Tornado tornado) {
    List<Tornado.Bar> bars = tornado.bars();
    return Table.create(
        "tornado",
        StringColumn.create(
            "model", bars.stream().map(bar -> bar.whose().model(tornado.comparison()))),
        StringColumn.create("assumption", bars.stream().map(bar -> bar.assumption().label())),
        DoubleColumn.create("low", bars.stream().mapToDouble(Tornado.Bar::low)),
        DoubleColumn.create("high", bars.stream().mapToDouble(Tornado.Bar::high)),
        DoubleColumn.create("usd_at_low", bars.stream().mapToDouble(Tornado.Bar::atLow)),
        DoubleColumn.create("usd_at_high", bars.stream().mapToDouble(Tornado.Bar::atHigh)),
        DoubleColumn.create("swing_usd", bars.stream().mapToDouble(Tornado.Bar::swing)),
        DoubleColumn.create("elasticity", bars.stream().mapToDouble(Tornado.Bar::elasticity)),
        BooleanColumn.create("flips", bars.stream().map(Tornado.Bar::flips).toList()));
  }

  static DisplayTable display(Tornado tornado) {
    CostComparison costs = tornado.comparison();
    Money money = tornado.money();
    return CostNotes.below(
        DisplayTable.titled("What moves the difference in cost")
            .withSubtitle(
                costs.first().plan().model()
                    + " less "
                    + costs.second().plan().model()
                    + ", US dollars per task")
            .withText("Model")
            .withText("Assumption")
            .withNumber("Low")
            .withNumber("High")
            .withNumber("At low")
            .withNumber("At high")
            .withNumber("Elasticity")
            .withText("Changes the cheaper")
            .withRows(tornado.bars().stream().map(bar -> row(bar, costs, money)).toList())
            .withNote(tornado.ranges())
            .withNote(
                "Elasticity: by how many percent that model's cost changes with 1% more of it."),
        costs,
        tornado.moved().toArray(Lever[]::new));
  }

  private static List<Cell> row(Tornado.Bar bar, CostComparison costs, Money money) {
    Assumption assumption = bar.assumption();
    return List.of(
        Cell.of(bar.whose().model(costs)),
        Cell.of(assumption.label()),
        Cell.of(bar.lowWords()),
        Cell.of(bar.highWords()),
        Cell.of(money.usd(bar.atLow())),
        Cell.of(money.usd(bar.atHigh())),
        Double.isFinite(bar.elasticity())
            ? Cell.of(Numbers.fixed(bar.elasticity(), 2))
            : Cell.muted("–"),
        bar.flips() ? Cell.strong("yes, at " + places(bar, costs)) : Cell.muted("no"));
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
    List<VarianceShares.Share> all = shares.shares();
    return Table.create(
        "variance shares",
        StringColumn.create(
            "model", all.stream().map(share -> share.whose().model(shares.comparison()))),
        StringColumn.create("assumption", all.stream().map(share -> share.assumption().label())),
        DoubleColumn.create("first_order", all.stream().mapToDouble(VarianceShares.Share::alone)),
        DoubleColumn.create("total", all.stream().mapToDouble(VarianceShares.Share::total)));
  }

  static DisplayTable display(VarianceShares shares) {
    CostComparison costs = shares.comparison();
    List<Lever> drawn =
        shares.shares().stream()
            .map(share -> new Lever(share.assumption(), share.whose()))
            .toList();
    return CostNotes.below(
        DisplayTable.titled("What the difference in cost hangs on")
            .withSubtitle("Share of the variance, in percent")
            .withText("Model")
            .withText("Assumption")
            .withNumber("Alone")
            .withNumber("With others")
            .withRows(
                shares.shares().stream()
                    .map(
                        share ->
                            List.of(
                                Cell.of(share.whose().model(costs)),
                                Cell.of(share.assumption().label()),
                                percent(share.alone()),
                                percent(share.total())))
                    .toList())
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
