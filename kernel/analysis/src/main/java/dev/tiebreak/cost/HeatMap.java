package dev.tiebreak.cost;

import dev.tiebreak.show.MimeBundle;
import dev.tiebreak.show.Showable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.Table;

/**
 * The difference of two costs over two assumptions about the first model.
 *
 * @param comparison the costs as they are
 * @param x the assumption that changes from column to column
 * @param y the assumption that changes from row to row
 * @param xs the values of x, rising
 * @param ys the values of y, rising
 * @param usd first − second, in US dollars per task; one list a value of y
 * @param parity where the costs are equal: points on a line between two neighbouring values of y
 */
public record HeatMap(
    CostComparison comparison,
    Assumption x,
    Assumption y,
    List<Double> xs,
    List<Double> ys,
    List<List<Double>> usd,
    List<Point> parity)
    implements Showable {

  /** A value of each assumption. */
  public record Point(double x, double y) {}

  static HeatMap of(CostComparison costs, Assumption x, Assumption y, int steps) {
    if (steps < 2) {
      throw new IllegalArgumentException("Steps: " + steps + "; allowed: 2 or more");
    }
    List<Double> xs = around(x, costs, steps);
    List<Double> ys = around(y, costs, steps);
    CostDifference difference = new CostDifference(costs);
    List<List<Double>> usd = new ArrayList<>();
    for (double row : ys) {
      difference.set(y, Whose.FIRST, row);
      List<Double> cells = new ArrayList<>();
      for (double column : xs) {
        difference.set(x, Whose.FIRST, column);
        cells.add(difference.usd());
      }
      usd.add(List.copyOf(cells));
    }
    return new HeatMap(costs, x, y, xs, ys, List.copyOf(usd), parity(xs, ys, usd));
  }

  /** From nothing to twice today's value; a share, and what is zero today, up to 1. */
  private static List<Double> around(Assumption assumption, CostComparison costs, int steps) {
    double now = assumption.of(costs.first()).doubleValue();
    double most = now == 0 || assumption.most() == 1 ? 1 : Math.min(assumption.most(), 2 * now);
    int first = assumption == Assumption.SUCCESS_RATE ? 1 : 0;
    return IntStream.range(first, steps + first)
        .mapToObj(i -> most * i / (steps - 1 + first))
        .toList();
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
    return usd.stream().flatMap(List::stream).filter(each -> each < 0).count()
        / (double) (xs.size() * ys.size());
  }

  /** Returns the finding in one sentence. */
  public String finding() {
    return String.format(
        Locale.ROOT,
        "%s is the cheaper on %.1f%% of the grid from %s to %s %s and from %s to %s %s.",
        comparison.first().plan().model(),
        100 * firstCheaper(),
        number(xs, 0),
        number(xs, xs.size() - 1),
        x.unit(),
        number(ys, 0),
        number(ys, ys.size() - 1),
        y.unit());
  }

  private static String number(List<Double> values, int index) {
    return Money.number(BigDecimal.valueOf(values.get(index)));
  }

  /** Returns a frame, one row a cell of the grid: x, y, first − second in US dollars per task. */
  public Table table() {
    DoubleColumn column = DoubleColumn.create("x");
    DoubleColumn row = DoubleColumn.create("y");
    DoubleColumn cell = DoubleColumn.create("usd_per_task");
    for (int i = 0; i < ys.size(); i++) {
      for (int k = 0; k < xs.size(); k++) {
        column.append(xs.get(k));
        row.append(ys.get(i));
        cell.append(usd.get(i).get(k));
      }
    }
    return Table.create("heat map", column, row, cell);
  }

  @Override
  public MimeBundle show() {
    return MimeBundle.ofSentence(finding());
  }

  /** Returns the finding. */
  @Override
  public String toString() {
    return finding();
  }
}
