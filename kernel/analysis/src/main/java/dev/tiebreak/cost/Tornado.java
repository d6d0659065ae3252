package dev.tiebreak.cost;

import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.DisplayTable.Cell;
import dev.tiebreak.show.Tabular;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * How far each assumption, alone, moves the difference of two costs.
 *
 * @param comparison the costs as they are
 * @param percent how far each assumption was moved down and up, in percent of its value
 * @param bars one an assumption and model, the widest first; an assumption of zero has none
 */
public record Tornado(CostComparison comparison, double percent, List<Bar> bars)
    implements Tabular {

  /**
   * One assumption's effect. Differences are first − second, in US dollars per task.
   *
   * @param assumption what was moved
   * @param whose of which model
   * @param low the lower value
   * @param high the higher value, shares at most 1
   * @param atLow the difference at the lower value
   * @param atHigh the difference at the higher value
   * @param elasticity by how many percent that model's cost changes when the assumption changes by
   *     one, over this range
   */
  public record Bar(
      Assumption assumption,
      Whose whose,
      double low,
      double high,
      double atLow,
      double atHigh,
      double elasticity) {

    /** Returns how far the difference moves, in US dollars per task. */
    public double swing() {
      return Math.abs(atHigh - atLow);
    }

    /** Returns whether one model is the cheaper at one end and the other at the other. */
    public boolean flips() {
      return atLow * atHigh < 0;
    }
  }

  public Tornado {
    bars = List.copyOf(bars);
  }

  static Tornado of(CostComparison costs, double percent) {
    if (!(percent > 0 && percent < 100)) {
      throw new IllegalArgumentException(
          "Assumptions moved by " + percent + "; allowed: above 0 and below 100 percent");
    }
    List<Bar> bars = new ArrayList<>();
    for (Whose whose : Whose.values()) {
      for (Assumption each : Assumption.values()) {
        double value = each.of(whose.of(costs)).doubleValue();
        if (value > 0) {
          double most = each.most();
          double low = value * (1 - percent / 100);
          bars.add(bar(costs, each, whose, low, Math.min(most, value * (1 + percent / 100))));
        }
      }
    }
    bars.sort(Comparator.comparingDouble(Bar::swing).reversed());
    return new Tornado(costs, percent, bars.stream().filter(bar -> bar.swing() > 0).toList());
  }

  private static Bar bar(
      CostComparison costs, Assumption assumption, Whose whose, double low, double high) {
    CostDifference difference = new CostDifference(costs);
    double cost = whose == Whose.FIRST ? difference.firstUsd() : difference.secondUsd();
    double value = assumption.of(whose.of(costs)).doubleValue();
    difference.set(assumption, whose, low);
    double atLow = difference.usd();
    difference.set(assumption, whose, high);
    double atHigh = difference.usd();
    double change = (whose == Whose.FIRST ? atHigh - atLow : atLow - atHigh) / cost;
    return new Bar(assumption, whose, low, high, atLow, atHigh, change / ((high - low) / value));
  }

  /** Returns a frame, one row a bar. */
  public Table table() {
    return Table.create(
        "tornado",
        StringColumn.create("model", bars.stream().map(this::model)),
        StringColumn.create("assumption", bars.stream().map(bar -> bar.assumption().unit())),
        DoubleColumn.create("low", bars.stream().mapToDouble(Bar::low)),
        DoubleColumn.create("high", bars.stream().mapToDouble(Bar::high)),
        DoubleColumn.create("usd_at_low", bars.stream().mapToDouble(Bar::atLow)),
        DoubleColumn.create("usd_at_high", bars.stream().mapToDouble(Bar::atHigh)),
        DoubleColumn.create("swing_usd", bars.stream().mapToDouble(Bar::swing)),
        DoubleColumn.create("elasticity", bars.stream().mapToDouble(Bar::elasticity)),
        BooleanColumn.create("flips", bars.stream().map(Bar::flips).toList()));
  }

  private String model(Bar bar) {
    return bar.whose().of(comparison).plan().model();
  }

  @Override
  public DisplayTable display() {
    return DisplayTable.titled("What moves the difference in cost")
        .withSubtitle(
            comparison.first().plan().model()
                + " less "
                + comparison.second().plan().model()
                + ", US dollars per task")
        .withText("Model")
        .withText("Assumption")
        .withNumber("Low")
        .withNumber("High")
        .withNumber("At low")
        .withNumber("At high")
        .withText("Changes the cheaper")
        .withRows(bars.stream().map(this::row).toList())
        .withNote(
            String.format(
                Locale.ROOT,
                "Each assumption alone, %.0f%% down and up; a share at most 1.",
                percent))
        .withSource(comparison.provenance().line());
  }

  private List<Cell> row(Bar bar) {
    return List.of(
        Cell.of(model(bar)),
        Cell.of(bar.assumption().unit()),
        Cell.of(String.format(Locale.ROOT, "%,.2f", bar.low())),
        Cell.of(String.format(Locale.ROOT, "%,.2f", bar.high())),
        Cell.of(String.format(Locale.ROOT, "%,.4f", bar.atLow())),
        Cell.of(String.format(Locale.ROOT, "%,.4f", bar.atHigh())),
        bar.flips() ? Cell.strong("yes") : Cell.muted("no"));
  }

  /** Returns the table as plain text. */
  @Override
  public String toString() {
    return display().text();
  }
}
