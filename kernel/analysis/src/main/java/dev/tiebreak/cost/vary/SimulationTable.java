package dev.tiebreak.cost.vary;

import dev.tiebreak.cost.price.Costs;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.DisplayTable.Cell;
import dev.tiebreak.stats.internal.Percentiles;
import dev.tiebreak.words.internal.Money;
import dev.tiebreak.words.internal.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Costs that were drawn, as a table to read. */
final class SimulationTable {

  private static final double[] PERCENTS = {5, 25, 50, 75, 95};

  private SimulationTable() {}

  static DisplayTable of(CostSimulation simulation) {
    Costs costs = simulation.costs();
    String first = costs.first().model();
    String second = costs.second().model();
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
    return Varied.drawn(costs, simulation.drawn())
        .below(
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
                            : ", the same in " + Numbers.share(simulation.same()))));
  }

  private static List<Cell> row(String name, List<Double> usd, Money money) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(name));
    usd.forEach(each -> cells.add(Cell.of(money.usd(each))));
    return cells;
  }
}
