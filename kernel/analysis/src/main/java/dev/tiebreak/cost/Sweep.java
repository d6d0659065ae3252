package dev.tiebreak.cost;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.chart.Charted;
import dev.tiebreak.show.DisplayTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import tech.tablesaw.api.Table;

/**
 * Both costs while one assumption goes from one value to another, all else unchanged; computed in
 * doubles.
 *
 * @param comparison the costs as they are
 * @param assumption what is varied
 * @param whose for which model it is varied
 * @param steps the values, rising, with both costs
 */
public record Sweep(CostComparison comparison, Assumption assumption, Whose whose, List<Step> steps)
    implements Charted {

  /**
   * One value.
   *
   * @param value the assumption's, in its unit
   * @param firstUsd the first model's cost, in US dollars per task
   * @param secondUsd the second model's
   */
  public record Step(double value, double firstUsd, double secondUsd) {}

  private static final int STEPS = 200;

  public Sweep {
    steps = List.copyOf(steps);
  }

  static Sweep of(
      CostComparison costs, Assumption assumption, Whose whose, double from, double to) {
    double most = Crossings.most(costs, assumption, whose);
    if (!(assumption.least() <= from && from < to && to <= most)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "Sweep of the %s from %s to %s; allowed: rising, %s to %s",
              assumption.noun(),
              assumption.number(BigDecimal.valueOf(from)),
              assumption.number(BigDecimal.valueOf(to)),
              assumption.number(BigDecimal.valueOf(assumption.least())),
              assumption.number(BigDecimal.valueOf(most))));
    }
    CostDifference difference = new CostDifference(costs);
    return new Sweep(
        costs,
        assumption,
        whose,
        IntStream.rangeClosed(0, STEPS)
            .mapToDouble(i -> from + (to - from) * i / STEPS)
            .mapToObj(
                value -> {
                  difference.set(assumption, whose, value);
                  return new Step(value, difference.firstUsd(), difference.secondUsd());
                })
            .toList());
  }

  /** Returns where the cheaper model changes, also outside the values swept. */
  public BreakEven breakEven() {
    return comparison.breakEven(assumption, whose);
  }

  /** Returns the cost curve, with the break-even and today's value marked. */
  @Override
  public Chart chart() {
    return CostFigures.curve(this);
  }

  /** Returns a frame, one row a value: both costs in US dollars per task. */
  @Override
  public Table table() {
    return CostTables.frame(this);
  }

  /** Returns a table of eleven values to read. */
  @Override
  public DisplayTable display() {
    return CostTables.display(this);
  }

  /** Returns the table as plain text. */
  @Override
  public String toString() {
    return display().text();
  }
}
