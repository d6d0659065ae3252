package dev.tiebreak.cost.vary;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.chart.Charted;
import dev.tiebreak.cost.price.Assumption;
import dev.tiebreak.cost.price.Costs;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.TableParts.Cell;
import dev.tiebreak.show.internal.Columns;
import dev.tiebreak.words.internal.Money;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tech.tablesaw.api.Table;

/**
 * Both costs while one assumption goes from one value to another, all else unchanged; computed in
 * doubles.
 *
 * @param lever what is varied, and for which model
 * @param steps the values, rising, with both costs
 */
public record Sweep(Costs costs, Lever lever, List<Step> steps) implements Charted {

  /**
   * One value.
   *
   * @param value the assumption's, in its unit
   * @param firstUsd the first model's cost, in US dollars per task
   * @param secondUsd the second model's
   */
  public record Step(double value, double firstUsd, double secondUsd) {}

  private static final int STEPS = 200;
  private static final int ROWS = 10;

  public Sweep {
    steps = List.copyOf(steps);
  }

  /** Returns both costs while an assumption goes up to twice its value. */
  public static Sweep of(Costs costs, Lever lever) {
    return of(costs, lever, lever.assumption().least(), lever.to(costs));
  }

  /**
   * Returns both costs while an assumption goes from one value to another.
   *
   * @throws IllegalArgumentException if the values do not rise or one of them cannot be
   */
  public static Sweep of(Costs costs, Lever lever, double from, double to) {
    Assumption assumption = lever.assumption();
    double most = lever.most(costs);
    if (!(assumption.least() <= from && from < to && to <= most)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "Sweep of the %s from %s to %s; allowed: rising, %s to %s",
              assumption.noun(),
              lever.number(from),
              lever.number(to),
              lever.number(assumption.least()),
              lever.number(most)));
    }
    CostDifference difference = new CostDifference(costs);
    return new Sweep(
        costs,
        lever,
        IntStream.rangeClosed(0, STEPS)
            .mapToDouble(i -> from + (to - from) * i / STEPS)
            .mapToObj(
                value -> {
                  difference.set(lever, value);
                  return new Step(value, difference.firstUsd(), difference.secondUsd());
                })
            .toList());
  }

  /** Returns where the cheaper model changes, also outside the values swept. */
  public BreakEven breakEven() {
    return BreakEven.of(costs, lever);
  }

  /** Returns which model is cheaper where, among the values swept. */
  @Override
  public String finding() {
    return finding(breakEven());
  }

  /** The finding, where the break-even is known already. */
  private String finding(BreakEven breakEven) {
    return breakEven.words().title(steps.get(0).value(), steps.get(steps.size() - 1).value());
  }

  /** Returns the cost curve, with the break-even and today's value marked. */
  @Override
  public Chart chart() {
    BreakEven breakEven = breakEven();
    return new SweepFigure(this, breakEven, finding(breakEven)).chart();
  }

  /** Returns a frame, one row per value: both costs in US dollars per task. */
  @Override
  public Table table() {
    return columns(steps).frame("sweep", steps);
  }

  /** Returns a table of eleven values to read. */
  @Override
  public DisplayTable display() {
    int last = steps.size() - 1;
    List<Step> shown =
        IntStream.rangeClosed(0, ROWS)
            .map(row -> row * last / ROWS)
            .distinct()
            .mapToObj(steps::get)
            .toList();
    String noun = lever.assumption().noun();
    DisplayTable titled =
        DisplayTable.titled("Cost of a task by " + noun)
            .withSubtitle("US dollars per task; " + lever.phrase(costs));
    return Varied.of(costs, lever)
        .below(columns(shown).fill(titled, shown).withNote(breakEven().sentence()));
  }

  private Columns<Step> columns(List<Step> shown) {
    Money money =
        Money.of(
            shown.stream().flatMap(step -> Stream.of(step.firstUsd(), step.secondUsd())).toList());
    return Columns.<Step>none()
        .number("value", Step::value)
        .shown(lever.assumption().label(), step -> Cell.of(lever.number(step.value())))
        .number("first_usd_per_task", Step::firstUsd)
        .shown(costs.first().model(), step -> Cell.of(money.usd(step.firstUsd())))
        .number("second_usd_per_task", Step::secondUsd)
        .shown(costs.second().model(), step -> Cell.of(money.usd(step.secondUsd())))
        .words("Cheaper", step -> Cell.of(costs.cheaperOf(step.firstUsd(), step.secondUsd())));
  }

  /** Returns the table as plain text. */
  @Override
  public String toString() {
    return display().text();
  }
}
