package dev.tiebreak.cost.vary;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.chart.Charted;
import dev.tiebreak.cost.price.Assumption;
import dev.tiebreak.cost.price.Costs;
import dev.tiebreak.cost.price.Whose;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.TableParts.Cell;
import dev.tiebreak.show.internal.Columns;
import dev.tiebreak.words.internal.Money;
import dev.tiebreak.words.internal.Numbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tech.tablesaw.api.Table;

/**
 * How far each assumption, alone, moves the difference of two costs; computed in doubles.
 *
 * @param ranges how far each assumption was moved, in words
 * @param moved what was moved, whether or not it moves anything
 * @param bars one per assumption and model, the widest first; one that moves nothing has none
 */
public record Tornado(Costs costs, String ranges, List<Lever> moved, List<Bar> bars)
    implements Charted {

  /**
   * One assumption's effect. Differences are first − second, in US dollars per task.
   *
   * @param lever what was moved, and of which model
   * @param atLow the difference at the lower value
   * @param atHigh the difference at the higher value
   * @param elasticity by how many percent that model's cost changes when the assumption changes by
   *     one percent, over this range; the first model's cost, where both are moved
   * @param crossings where the cheaper model changes between the two values, rising; two or more
   *     where it changes and changes back, as long context can make it
   */
  public record Bar(
      Lever lever,
      double low,
      double high,
      double atLow,
      double atHigh,
      double elasticity,
      List<Crossing> crossings) {

    public Bar {
      crossings = List.copyOf(crossings);
    }

    /** Returns how far the difference moves, in US dollars per task. */
    public double swing() {
      return Math.abs(atHigh - atLow);
    }

    /** The lower value in words, with the digits that tell it from the higher. */
    String lowWords() {
      return lever.assumption().number(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }

    /** The higher value in words. */
    String highWords() {
      return lever.assumption().number(BigDecimal.valueOf(high), BigDecimal.valueOf(low));
    }

    /** Returns whether the cheaper model changes between the two values, if only for a stretch. */
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

  /**
   * Returns what each assumption does when moved down and up by this many percent.
   *
   * @throws IllegalArgumentException if the percentage is not above 0 and below 100
   */
  public static Tornado of(Costs costs, double percent) {
    if (!(percent > 0 && percent < 100)) {
      throw new IllegalArgumentException(
          "Assumptions moved by " + percent + "; allowed: above 0 and below 100 percent");
    }
    List<Bar> bars = new ArrayList<>();
    for (Whose whose : List.of(Whose.FIRST, Whose.SECOND)) {
      for (Assumption each : Assumption.values()) {
        Lever lever = new Lever(each, whose);
        double value = lever.today(costs);
        if (value > 0) {
          double low = Math.max(each.least(), value * (1 - percent / 100));
          double high = Math.min(lever.most(costs), value * (1 + percent / 100));
          bars.add(bar(costs, lever, low, high));
        }
      }
    }
    String ranges =
        String.format(
            "Each assumption alone, %s%% down and up, within its limits; an assumption of zero"
                + " has no bar.",
            Numbers.count(BigDecimal.valueOf(percent), BigDecimal.valueOf(100)));
    return of(costs, ranges, bars);
  }

  /**
   * Returns what each uncertain assumption does over its range.
   *
   * @throws IllegalArgumentException if none is uncertain
   */
  public static Tornado of(Costs costs, Uncertainty uncertainty) {
    uncertainty.check(costs);
    return of(
        costs,
        "Each assumption alone, from its least to its greatest value; a log-normal one over its"
            + " middle 90%.",
        uncertainty.items().stream()
            .map(item -> bar(costs, item.lever(), item.low(), item.high()))
            .toList());
  }

  private static Tornado of(Costs costs, String ranges, List<Bar> bars) {
    return new Tornado(costs, ranges, bars.stream().map(Bar::lever).toList(), bars);
  }

  private static Bar bar(Costs costs, Lever lever, double low, double high) {
    CostDifference difference = new CostDifference(costs);
    double cost = difference.usd(lever.whose());
    difference.set(lever, low);
    double atLow = difference.usd();
    double costAtLow = difference.usd(lever.whose());
    difference.set(lever, high);
    double atHigh = difference.usd();
    double costAtHigh = difference.usd(lever.whose());
    double elasticity = (costAtHigh - costAtLow) / cost / ((high - low) / lever.today(costs));
    return new Bar(
        lever, low, high, atLow, atHigh, elasticity, new Crossings(costs, lever, low, high).all());
  }

  /** Returns which assumptions alone, within their ranges, change which model is cheaper. */
  @Override
  public String finding() {
    List<String> flips = flips(bars.stream());
    return switch (flips.size()) {
      case 0 -> "No assumption alone, within its range, changes which model is cheaper";
      case 1 ->
          "Only one assumption alone, within its range, changes which model is cheaper: "
              + flips.get(0);
      default ->
          flips.size()
              + " assumptions, each alone within its range, change which model"
              + " is cheaper";
    };
  }

  /** The assumptions among some bars that alone change which model is cheaper. */
  List<String> flips(Stream<Bar> some) {
    return some.filter(Bar::flips).map(bar -> bar.lever().phrase(costs)).toList();
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
    return new TornadoFigure(this).chart();
  }

  /** Returns a frame, one row per bar. */
  @Override
  public Table table() {
    return columns().frame("tornado", bars);
  }

  @Override
  public DisplayTable display() {
    DisplayTable titled =
        DisplayTable.titled("What moves the difference in cost")
            .withSubtitle(String.join(" less ", costs.models()) + ", US dollars per task");
    return new Varied(costs, moved)
        .below(
            columns()
                .fill(titled, bars)
                .withNote(ranges)
                .withNote(
                    "Elasticity: by how many percent that model's cost changes per 1% that the"
                        + " assumption rises, on average over its range."));
  }

  private Columns<Bar> columns() {
    Money money = money();
    return Columns.<Bar>none()
        .text("model", bar -> costs.model(bar.lever().whose()))
        .shown("Model")
        .text("assumption", bar -> bar.lever().assumption().label())
        .shown("Assumption")
        .number("low", Bar::low)
        .shown("Low", bar -> Cell.of(bar.lowWords()))
        .number("high", Bar::high)
        .shown("High", bar -> Cell.of(bar.highWords()))
        .number("usd_at_low", Bar::atLow)
        .shown("At low", bar -> Cell.of(money.usd(bar.atLow())))
        .number("usd_at_high", Bar::atHigh)
        .shown("At high", bar -> Cell.of(money.usd(bar.atHigh())))
        .number("swing_usd", Bar::swing)
        .number("elasticity", Bar::elasticity)
        .shown(
            "Elasticity",
            bar ->
                Double.isFinite(bar.elasticity())
                    ? Cell.of(Numbers.fixed(bar.elasticity(), 2))
                    : Cell.muted("–"))
        .flag("flips", Bar::flips)
        .shown(
            "Changes which is cheaper",
            bar -> bar.flips() ? Cell.strong("yes, at " + places(bar)) : Cell.muted("no"));
  }

  private String places(Bar bar) {
    BigDecimal[] beside =
        Stream.of(
                Stream.of(bar.low(), bar.high()).map(BigDecimal::valueOf),
                Stream.of(bar.lever().of(costs)),
                bar.crossings().stream().map(Crossing::value))
            .flatMap(each -> each)
            .toArray(BigDecimal[]::new);
    return bar.crossings().stream()
        .map(crossing -> bar.lever().assumption().number(crossing.value(), beside))
        .collect(Collectors.joining(" and "));
  }

  /** Returns the table as plain text. */
  @Override
  public String toString() {
    return display().text();
  }
}
