package dev.tiebreak.cost.vary;

import dev.tiebreak.cost.price.Costs;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.TableParts.Cell;
import dev.tiebreak.show.internal.Columns;
import dev.tiebreak.stats.internal.Percentiles;
import dev.tiebreak.words.internal.Money;
import dev.tiebreak.words.internal.Numbers;
import dev.tiebreak.words.internal.Plural;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tech.tablesaw.api.Table;

/** Drawn costs: each draw as a frame, percentiles and means as a table to read. */
record SimulationTable(CostSimulation simulation) {

  private static final double[] PERCENTS = {5, 25, 50, 75, 95};

  /** A draw, or a summary of all of them. */
  private record Line(String name, double first, double second, double difference) {}

  Table frame() {
    double[] first = simulation.firstUsd();
    double[] second = simulation.secondUsd();
    return columns(Money.of(0))
        .frame(
            "draws",
            IntStream.range(0, first.length)
                .mapToObj(i -> new Line("", first[i], second[i], Double.NaN))
                .toList());
  }

  private Columns<Line> columns(Money money) {
    Costs costs = simulation.costs();
    return Columns.<Line>none()
        .words("", line -> Cell.of(line.name()))
        .number("first_usd_per_task", Line::first)
        .shown(costs.first().model(), line -> Cell.of(money.usd(line.first())))
        .number("second_usd_per_task", Line::second)
        .shown(costs.second().model(), line -> Cell.of(money.usd(line.second())))
        .figures("Difference", line -> Cell.of(money.usd(line.difference())));
  }

  DisplayTable display() {
    List<Line> lines = lines();
    Money money =
        Money.of(
            lines.stream()
                .flatMap(line -> Stream.of(line.first(), line.second(), line.difference()))
                .toList());
    DisplayTable titled =
        DisplayTable.titled(simulation.finding()).withSubtitle("Cost per task in US dollars");
    return Varied.drawn(simulation.costs(), simulation.drawn())
        .below(columns(money).fill(titled, lines).withNote(note()));
  }

  private List<Line> lines() {
    List<double[]> series =
        List.of(simulation.firstUsd(), simulation.secondUsd(), simulation.differences());
    List<double[]> percentiles = series.stream().map(usd -> Percentiles.of(usd, PERCENTS)).toList();
    Stream<Line> lines =
        IntStream.range(0, PERCENTS.length)
            .mapToObj(i -> line(name(PERCENTS[i]), percentiles, usd -> usd[i]));
    Line mean = line("Mean", series, usd -> Arrays.stream(usd).average().orElseThrow());
    return Stream.concat(lines, Stream.of(mean)).toList();
  }

  private static String name(double percent) {
    return percent == 50 ? "Median" : String.format(Locale.ROOT, "%.0f%% below", percent);
  }

  private static Line line(String name, List<double[]> series, ToDoubleFunction<double[]> value) {
    double[] usd = series.stream().mapToDouble(value).toArray();
    return new Line(name, usd[0], usd[1], usd[2]);
  }

  private String note() {
    return String.format(
        Locale.ROOT,
        "%s, seed %d; less with %s in %s%s.",
        Plural.counted(simulation.draws(), "draw", "draws"),
        simulation.seed(),
        simulation.costs().second().model(),
        Numbers.share(simulation.secondCheaper()),
        simulation.same() == 0 ? "" : ", the same in " + Numbers.share(simulation.same()));
  }
}
