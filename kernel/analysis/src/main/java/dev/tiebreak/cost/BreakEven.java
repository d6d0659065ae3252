package dev.tiebreak.cost;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.show.MimeBundle;
import dev.tiebreak.show.Showable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import tech.tablesaw.api.Table;

/**
 * The values of one assumption at which a task costs the same with both models, or the cheaper one
 * changes at a jump; all else unchanged.
 *
 * <p>Where a cost is a straight line {@code a + b·x}, {@code x = (other cost − a) / b}, exactly.
 * Where it is not, because of long context, a minimum or retries, the values are found between the
 * places where the line breaks; at such a place the cost may jump past the other one.
 *
 * @param comparison the costs compared
 * @param assumption what is varied
 * @param whose for which model it is varied
 * @param crossings where the cheaper model changes, rising; empty if it never does
 */
public record BreakEven(
    CostComparison comparison, Assumption assumption, Whose whose, List<Crossing> crossings)
    implements Showable {

  /**
   * A value at which the cheaper model changes.
   *
   * @param value in the assumption's unit
   * @param kind how the costs cross
   * @param cheaperBelow the model that is the cheaper just below
   * @param cheaperAbove the model that is the cheaper just above
   */
  public record Crossing(BigDecimal value, Kind kind, String cheaperBelow, String cheaperAbove) {

    /** How two costs cross. */
    public enum Kind {
      /** Both cost the same. */
      LEVEL,
      /** One jumps past the other, as where the price of long context begins. */
      CLIFF
    }
  }

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal JUST_BELOW = new BigDecimal("0.999999");
  private static final BigDecimal JUST_ABOVE = new BigDecimal("1.000001");
  private static final double LEVEL_WITHIN = 1e-6;

  public BreakEven {
    crossings = List.copyOf(crossings);
  }

  static BreakEven of(CostComparison costs, Assumption assumption, Whose whose) {
    Crossings search = new Crossings(costs, assumption, whose);
    List<Crossing> crossings =
        search.values().stream().flatMap(value -> crossing(costs, search, value).stream()).toList();
    return new BreakEven(costs, assumption, whose, crossings);
  }

  /** Empty where the costs only touch, as at either end of what the assumption can be. */
  private static Optional<Crossing> crossing(
      CostComparison costs, Crossings search, BigDecimal value) {
    boolean inside = value.doubleValue() > search.least() && value.doubleValue() < search.most();
    int below = inside ? search.usd(value.multiply(JUST_BELOW)).signum() : 0;
    int above = inside ? search.usd(value.multiply(JUST_ABOVE)).signum() : 0;
    if (below * above >= 0) {
      return Optional.empty();
    }
    double within = LEVEL_WITHIN * search.largerUsd(value).doubleValue();
    boolean level = Math.abs(search.usd(value).doubleValue()) <= within;
    return Optional.of(
        new Crossing(
            value,
            level ? Crossing.Kind.LEVEL : Crossing.Kind.CLIFF,
            cheaper(costs, below),
            cheaper(costs, above)));
  }

  private static String cheaper(CostComparison costs, int sign) {
    return (sign < 0 ? costs.first() : costs.second()).plan().model();
  }

  /** Returns the lowest value at which the cheaper model changes; empty if it never does. */
  public Optional<BigDecimal> value() {
    return crossings.stream().map(Crossing::value).findFirst();
  }

  /**
   * Returns how far the lowest value lies from the other model's own, in percent of the latter:
   * −16.67 means 16.67% less. Empty if there is no break-even, the other model's value is zero, or
   * it is varied for both.
   */
  public Optional<BigDecimal> percentFromOther() {
    return percentOfOther(crossings.isEmpty() ? BigDecimal.ZERO : crossings.get(0).value())
        .filter(any -> !crossings.isEmpty())
        .map(percent -> percent.subtract(HUNDRED));
  }

  /** Returns a value in percent of the other model's own; empty where that says nothing. */
  Optional<BigDecimal> percentOfOther(BigDecimal value) {
    BigDecimal base = assumption.of(other());
    return whose == Whose.BOTH || base.signum() == 0
        ? Optional.empty()
        : Optional.of(value.multiply(HUNDRED).divide(base, MathContext.DECIMAL128));
  }

  /** The model whose assumption stays. */
  TaskCost other() {
    return whose == Whose.FIRST ? comparison.second() : comparison.first();
  }

  /**
   * Returns the finding in words, for example {@code GPT-5.5 stays the cheaper unless it needs more
   * than 83.3% of Claude Opus 4.7's output tokens.}, with the value and what it is in this
   * comparison.
   */
  public String finding() {
    return BreakEvenWords.finding(this);
  }

  /** Returns both costs over the assumption, with the lowest crossing marked. */
  public Chart chart() {
    double today = assumption.of(whose.of(comparison)).doubleValue();
    double crossing = value().map(BigDecimal::doubleValue).orElse(today);
    double most = new Crossings(comparison, assumption, whose).most();
    double to = Math.min(most, Math.max(2 * today, 1.5 * crossing));
    return Sweep.of(comparison, assumption, whose, assumption.least(), to > 0 ? to : 1).chart();
  }

  /**
   * Returns a frame, one row a crossing: the assumption and whose, the value, both models' own, in
   * percent of the other's, whether the costs are level there or one jumps past the other, and the
   * cheaper model below and above.
   */
  public Table table() {
    return CostTables.frame(this);
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
