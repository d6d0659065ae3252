package dev.tiebreak.cost;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.chart.Charted;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.MimeBundle;
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
    implements Charted {

  /**
   * A value at which the cheaper model changes.
   *
   * @param value in the assumption's unit
   * @param kind how the costs cross
   * @param cheaperBelow the model that is the cheaper below; empty where both cost the same there
   * @param cheaperAbove the model that is the cheaper above; empty where both cost the same there
   */
  public record Crossing(
      BigDecimal value, Kind kind, Optional<String> cheaperBelow, Optional<String> cheaperAbove) {

    /** How two costs cross. */
    public enum Kind {
      /** Both cost the same. */
      LEVEL,
      /** One jumps past the other, as where the price of long context begins. */
      CLIFF
    }
  }

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public BreakEven {
    crossings = List.copyOf(crossings);
  }

  static BreakEven of(CostComparison costs, Assumption assumption, Whose whose) {
    return new BreakEven(costs, assumption, whose, new Crossings(costs, assumption, whose).all());
  }

  /** Returns where the crossings were looked for. */
  Crossings search() {
    return new Crossings(comparison, assumption, whose);
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
   * Returns the finding in words: which model is the cheaper now, and what would make the other one
   * so, for example {@code GPT-5.5 is the dearer now ($0.080 against $0.075 with Claude Opus 4.7)
   * and would become the cheaper with 16.7% fewer output tokens: below 833.33 output tokens per
   * call instead of 1,000.}; where nothing does, up to where that was looked at.
   */
  @Override
  public String finding() {
    return BreakEvenWords.finding(this);
  }

  /** Returns both costs over the assumption, with the lowest crossing marked. */
  @Override
  public Chart chart() {
    double today = assumption.of(whose.of(comparison)).doubleValue();
    double crossing = value().map(BigDecimal::doubleValue).orElse(today);
    double most = Crossings.most(comparison, assumption, whose);
    double to = Math.min(most, Math.max(2 * today, 1.5 * crossing));
    return Sweep.of(comparison, assumption, whose, assumption.least(), to > 0 ? to : 1).chart();
  }

  /**
   * Returns a frame, one row a crossing: the assumption and whose, the value, both models' own, in
   * percent of the other's, whether the costs are level there or one jumps past the other, and the
   * cheaper model below and above.
   */
  @Override
  public Table table() {
    return CostTables.frame(this);
  }

  /** Returns a table to read, one row a crossing. */
  @Override
  public DisplayTable display() {
    return CostTables.display(this);
  }

  /** Shows the finding, which says all of it. */
  @Override
  public MimeBundle show() {
    return MimeBundle.ofSentence(AssumedNumbers.after(finding(), comparison));
  }

  /** Returns the finding. */
  @Override
  public String toString() {
    return finding();
  }
}
