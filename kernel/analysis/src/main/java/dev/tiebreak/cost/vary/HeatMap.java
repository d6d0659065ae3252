package dev.tiebreak.cost.vary;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.chart.Charted;
import dev.tiebreak.cost.internal.Ties;
import dev.tiebreak.cost.price.Costs;
import dev.tiebreak.cost.price.TaskCost;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.MimeBundle;
import dev.tiebreak.show.TableParts.Cell;
import dev.tiebreak.show.internal.Columns;
import dev.tiebreak.words.internal.Money;
import dev.tiebreak.words.internal.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import tech.tablesaw.api.Table;

/**
 * Two costs over two assumptions; computed in doubles.
 *
 * @param x the assumption that changes from column to column
 * @param y the assumption that changes from row to row
 * @param xs the values of x, rising
 * @param ys the values of y, rising
 * @param usd first − second, in US dollars per task; one list per value of y
 * @param ratios first / second; one list per value of y
 * @param parity where the costs are equal: points on a line between two neighbouring values of y
 */
public record HeatMap(
    Costs costs,
    Lever x,
    Lever y,
    List<Double> xs,
    List<Double> ys,
    List<List<Double>> usd,
    List<List<Double>> ratios,
    List<Point> parity)
    implements Charted {

  /** A value for each assumption. */
  public record Point(double x, double y) {}

  /**
   * Returns the costs on a square grid with this many rows and columns.
   *
   * @throws IllegalArgumentException if there are fewer than two, or both assumptions are the same
   */
  public static HeatMap of(Costs costs, Lever x, Lever y, int steps) {
    if (steps < 2) {
      throw new IllegalArgumentException("Steps: " + steps + "; allowed: 2 or more");
    }
    return of(costs, x, y, x.around(costs, steps), y.around(costs, steps));
  }

  /** Returns the costs over about forty round values of each assumption. */
  public static HeatMap of(Costs costs, Lever x, Lever y) {
    return of(costs, x, y, x.around(costs), y.around(costs));
  }

  private static HeatMap of(Costs costs, Lever x, Lever y, List<Double> xs, List<Double> ys) {
    if (x.meets(y)) {
      throw new IllegalArgumentException(
          "Grid of the " + x.assumption().noun() + " against itself; allowed: two assumptions");
    }
    CostDifference difference = new CostDifference(costs);
    List<List<Double>> usd = new ArrayList<>(ys.size());
    List<List<Double>> ratios = new ArrayList<>(ys.size());
    for (double row : ys) {
      difference.set(y, row);
      List<Double> less = new ArrayList<>(xs.size());
      List<Double> times = new ArrayList<>(xs.size());
      for (double column : xs) {
        difference.set(x, column);
        double first = difference.firstUsd();
        double second = difference.secondUsd();
        less.add(Ties.difference(first, second));
        times.add(first / second);
      }
      usd.add(List.copyOf(less));
      ratios.add(List.copyOf(times));
    }
    return new HeatMap(
        costs, x, y, xs, ys, List.copyOf(usd), List.copyOf(ratios), parity(xs, ys, usd));
  }

  private static List<Point> parity(List<Double> xs, List<Double> ys, List<List<Double>> usd) {
    List<Point> points = new ArrayList<>();
    for (int column = 0; column < xs.size(); column++) {
      for (int row = 0; row + 1 < ys.size(); row++) {
        double below = usd.get(row).get(column);
        double above = usd.get(row + 1).get(column);
        if (below == 0 || below * above < 0) {
          double share = below == 0 ? 0 : below / (below - above);
          double y = ys.get(row) + share * (ys.get(row + 1) - ys.get(row));
          points.add(new Point(xs.get(column), y));
        }
      }
    }
    return List.copyOf(points);
  }

  /** Returns the share of the grid on which a task costs less with the first model, 0 to 1. */
  public double firstCheaper() {
    return share(each -> each < 0);
  }

  /** Returns the share of the grid on which a task costs the same with both models, 0 to 1. */
  public double same() {
    return share(each -> each == 0);
  }

  /**
   * @throws IllegalArgumentException if a task costs nothing somewhere on the grid
   */
  void requireRatios() {
    for (int row = 0; row < ys.size(); row++) {
      for (int column = 0; column < xs.size(); column++) {
        double ratio = ratios.get(row).get(column);
        if (!(ratio > 0 && Double.isFinite(ratio))) {
          TaskCost free = ratio == 0 ? costs.first() : costs.second();
          throw new IllegalArgumentException(
              String.format(
                  "A task costs nothing with %s at %s (%s) and %s (%s), and a map of the ratio"
                      + " of two costs needs both to be above zero; allowed: such a grid, or"
                      + " finding() and table(), which have the difference in dollars",
                  free.model(),
                  x.say(xs.get(column)),
                  costs.model(x.whose()),
                  y.say(ys.get(row)),
                  costs.model(y.whose())));
        }
      }
    }
  }

  private double share(DoublePredicate what) {
    long cells = usd.stream().flatMap(List::stream).filter(each -> what.test(each)).count();
    return cells / (double) (xs.size() * ys.size());
  }

  /** Returns what a task costs now with one model, compared with the other. */
  @Override
  public String finding() {
    return costs.finding();
  }

  /** On how much of the grid which model is cheaper. */
  String sentence() {
    return String.format(
        Locale.ROOT,
        "%s is cheaper on %s of the grid from %s to %s (%s) and from %s to %s (%s)%s.",
        costs.first().model(),
        Numbers.share(firstCheaper()),
        x.number(xs.get(0)),
        x.say(xs.get(xs.size() - 1)),
        costs.model(x.whose()),
        y.number(ys.get(0)),
        y.say(ys.get(ys.size() - 1)),
        costs.model(y.whose()),
        same() == 0 ? "" : "; both cost the same on " + Numbers.share(same()));
  }

  /**
   * Returns the map of which model is cheaper, with the line where both cost the same.
   *
   * @throws IllegalArgumentException if a cost on the grid is zero
   */
  @Override
  public Chart chart() {
    return new HeatMapFigure(this).chart();
  }

  /** Returns a frame, one row per cell of the grid: x, y, first − second in US dollars per task. */
  @Override
  public Table table() {
    return columns().frame("heat map", places());
  }

  /** A cell of the grid, by its column and row. */
  private record Place(int column, int row) {}

  private List<Place> places() {
    return IntStream.range(0, ys.size())
        .boxed()
        .flatMap(row -> IntStream.range(0, xs.size()).mapToObj(column -> new Place(column, row)))
        .toList();
  }

  private Columns<Place> columns() {
    return Columns.<Place>none()
        .number("x", place -> xs.get(place.column()))
        .number("y", place -> ys.get(place.row()))
        .number("usd_per_task", place -> usd.get(place.row()).get(place.column()));
  }

  /** Returns the difference in cost to read, at the ends and the middle of both assumptions. */
  @Override
  public DisplayTable display() {
    List<Integer> shownXs = endsAndMiddle(xs.size());
    List<Integer> shownYs = endsAndMiddle(ys.size());
    Money money =
        Money.of(
            shownYs.stream()
                .flatMap(row -> shownXs.stream().map(column -> usd.get(row).get(column)))
                .toList());
    Columns<Integer> columns =
        Columns.<Integer>none().figures(y.label(costs), row -> Cell.of(y.number(ys.get(row))));
    for (int column : shownXs) {
      columns =
          columns.figures(
              x.say(xs.get(column)), row -> Cell.of(money.usd(usd.get(row).get(column))));
    }
    DisplayTable titled =
        DisplayTable.titled(costs.alone(sentence()))
            .withSubtitle(
                costs.first().model()
                    + " less "
                    + costs.second().model()
                    + ", US dollars per task, by "
                    + x.phrase(costs)
                    + " and "
                    + y.phrase(costs));
    return Varied.of(costs, x, y).below(columns.fill(titled, shownYs));
  }

  private static List<Integer> endsAndMiddle(int size) {
    return IntStream.of(0, (size - 1) / 2, size - 1).distinct().boxed().toList();
  }

  /** Shows on how much of the grid which model is cheaper. */
  @Override
  public MimeBundle show() {
    return MimeBundle.ofSentence(costs.alone(sentence()));
  }

  /** Returns on how much of the grid which model is cheaper, in one sentence. */
  @Override
  public String toString() {
    return sentence();
  }
}
