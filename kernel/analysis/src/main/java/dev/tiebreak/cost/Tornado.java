package dev.tiebreak.cost;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.chart.Charted;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.words.internal.Money;
import dev.tiebreak.words.internal.Numbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tech.tablesaw.api.Table;

/**
 * How far each assumption, alone, moves the difference of two costs; computed in doubles.
 *
 * @param comparison the costs as they are
 * @param ranges how far each assumption was moved, in words
 * @param moved what was moved, whether or not it moves anything
 * @param bars one an assumption and model, the widest first; one that moves nothing has none
 */
public record Tornado(CostComparison comparison, String ranges, List<Lever> moved, List<Bar> bars)
    implements Charted {

  /**
   * One assumption's effect. Differences are first − second, in US dollars per task.
   *
   * @param assumption what was moved
   * @param whose of which model
   * @param low the lower value
   * @param high the higher value
   * @param atLow the difference at the lower value
   * @param atHigh the difference at the higher value
   * @param elasticity by how many percent that model's cost changes when the assumption changes by
   *     one, over this range; where both models' is moved, the first's
   * @param crossings where between both values the cheaper model changes, rising; two or more where
   *     it changes and changes back, as long context may make it
   */
  public record Bar(
      Assumption assumption,
      Whose whose,
      double low,
      double high,
      double atLow,
      double atHigh,
      double elasticity,
      List<BreakEven.Crossing> crossings) {

    public Bar {
      crossings = List.copyOf(crossings);
    }

    /** Returns how far the difference moves, in US dollars per task. */
    public double swing() {
      return Math.abs(atHigh - atLow);
    }

    /** The lower value in words, with the digits that tell it from the higher. */
    String lowWords() {
      return assumption.number(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }

    /** The higher value in words. */
    String highWords() {
      return assumption.number(BigDecimal.valueOf(high), BigDecimal.valueOf(low));
    }

    /** Returns whether the cheaper model changes between both values, if only for a stretch. */
    public boolean flips() {
      return !crossings.isEmpty();
    }
  }

  public Tornado {
    moved = List.copyOf(moved);
    bars =
        bars.stream()
            .filter(bar -> bar.swing() > 0 || bar.flips())
            .sorted(Comparator.comparingDouble(Bar::swing).reversed())
            .toList();
  }

  static Tornado of(CostComparison costs, double percent) {
    if (!(percent > 0 && percent < 100)) {
      throw new IllegalArgumentException(
          "Assumptions moved by " + percent + "; allowed: above 0 and below 100 percent");
    }
    List<Bar> bars = new ArrayList<>();
    for (Whose whose : List.of(Whose.FIRST, Whose.SECOND)) {
      for (Assumption each : Assumption.values()) {
        double value = each.of(whose.of(costs)).doubleValue();
        if (value > 0) {
          double low = Math.max(each.least(), value * (1 - percent / 100));
          double high = Math.min(each.most(whose.of(costs)), value * (1 + percent / 100));
          bars.add(bar(costs, each, whose, low, high));
        }
      }
    }
    String ranges =
        String.format(
            "Each assumption alone, %s%% down and up, as far as it can be; one of zero has no bar.",
            Numbers.count(BigDecimal.valueOf(percent), BigDecimal.valueOf(100)));
    return of(costs, ranges, bars);
  }

  static Tornado of(CostComparison costs, Uncertainty uncertainty) {
    uncertainty.check(costs);
    return of(
        costs,
        "Each assumption alone, from the least to the greatest that it is taken to be; a log-normal"
            + " one over its middle 90%.",
        uncertainty.items().stream()
            .map(item -> bar(costs, item.assumption(), item.whose(), item.low(), item.high()))
            .toList());
  }

  private static Tornado of(CostComparison costs, String ranges, List<Bar> bars) {
    return new Tornado(
        costs,
        ranges,
        bars.stream().map(bar -> new Lever(bar.assumption(), bar.whose())).toList(),
        bars);
  }

  private static Bar bar(
      CostComparison costs, Assumption assumption, Whose whose, double low, double high) {
    CostDifference difference = new CostDifference(costs);
    double cost = whose == Whose.SECOND ? difference.secondUsd() : difference.firstUsd();
    double value = assumption.of(whose.of(costs)).doubleValue();
    difference.set(assumption, whose, low);
    double atLow = difference.usd();
    double costAtLow = whose == Whose.SECOND ? difference.secondUsd() : difference.firstUsd();
    difference.set(assumption, whose, high);
    double atHigh = difference.usd();
    double costAtHigh = whose == Whose.SECOND ? difference.secondUsd() : difference.firstUsd();
    double elasticity = (costAtHigh - costAtLow) / cost / ((high - low) / value);
    return new Bar(
        assumption,
        whose,
        low,
        high,
        atLow,
        atHigh,
        elasticity,
        new Crossings(costs, assumption, whose, low, high).all());
  }

  /** How the differences of all bars are printed. */
  Money money() {
    return Money.of(bars.stream().flatMap(bar -> Stream.of(bar.atLow(), bar.atHigh())).toList());
  }

  /**
   * Returns the tornado chart.
   *
   * @throws IllegalArgumentException if no assumption moves the difference
   */
  @Override
  public Chart chart() {
    return CostFigures.tornado(this);
  }

  /** Returns a frame, one row a bar. */
  @Override
  public Table table() {
    return SensitivityTables.frame(this);
  }

  @Override
  public DisplayTable display() {
    return SensitivityTables.display(this);
  }

  /** Returns the table as plain text. */
  @Override
  public String toString() {
    return display().text();
  }
}
