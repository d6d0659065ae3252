package dev.tiebreak.cost;

import dev.tiebreak.show.MimeBundle;
import dev.tiebreak.show.Showable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import tech.tablesaw.api.Table;

/**
 * The value of one assumption about the first model at which a task costs the same with both, all
 * else unchanged.
 *
 * <p>Where a cost is a straight line {@code a + b·x}, {@code x = (other cost − a) / b}, exactly.
 * Where it is not, because of long context, a minimum or retries, the values are found between the
 * places where the line breaks; at such a place the cost may jump past the other one.
 *
 * @param comparison the costs compared
 * @param assumption what is varied, for the first model alone
 * @param crossings the values, rising, at which the costs are equal or one jumps past the other, in
 *     the assumption's unit; empty where there are none
 */
public record BreakEven(
    CostComparison comparison, Assumption assumption, List<BigDecimal> crossings)
    implements Showable {

  public BreakEven {
    crossings = List.copyOf(crossings);
  }

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal JUST_BELOW = new BigDecimal("0.999999");

  static BreakEven of(CostComparison comparison, Assumption assumption) {
    return new BreakEven(comparison, assumption, Crossings.of(comparison, assumption));
  }

  /** Returns the lowest value at which the cheaper model changes; empty if it never does. */
  public Optional<BigDecimal> value() {
    return crossings.stream().findFirst();
  }

  /**
   * Returns how far the break-even value lies from the second model's own, in percent of the
   * latter: −16.67 means 16.67% less. Empty if there is no break-even or the second model's value
   * is zero.
   */
  public Optional<BigDecimal> percentFromSecond() {
    BigDecimal base = assumption.of(comparison.second());
    return value()
        .filter(v -> base.signum() != 0)
        .map(v -> v.subtract(base).multiply(HUNDRED).divide(base, MathContext.DECIMAL128));
  }

  /** Returns the finding in one sentence. */
  public String finding() {
    String first = comparison.first().plan().model();
    String second = comparison.second().plan().model();
    if (crossings.isEmpty()) {
      return "No number of "
          + assumption.unit()
          + " makes "
          + first
          + " cost as much as "
          + second
          + ".";
    }
    String relative =
        percentFromSecond()
            .map(
                percent ->
                    ", "
                        + Money.percentMoreOrLess(percent)
                        + " than "
                        + second
                        + "'s "
                        + Money.number(assumption.of(comparison.second())))
            .orElse("");
    return String.format(
        Locale.ROOT,
        "%s costs the same as %s at %s %s%s%s; %s that it is the cheaper.",
        first,
        second,
        Money.number(crossings.get(0)),
        assumption.unit(),
        relative,
        crossings.size() == 1 ? "" : ", and again at " + others(),
        cheaperBelow() ? "below" : "above");
  }

  private String others() {
    return crossings.stream().skip(1).map(Money::number).collect(Collectors.joining(", "));
  }

  /** Whether the first model is the cheaper just below the lowest crossing. */
  private boolean cheaperBelow() {
    BigDecimal below = crossings.get(0).multiply(JUST_BELOW);
    return new ExactCost(comparison.first())
            .with(assumption, below)
            .usd()
            .total()
            .compareTo(comparison.second().usd())
        <= 0;
  }

  /**
   * Returns a sentence to print, for example {@code GPT-5.5 stays the cheaper unless it needs more
   * than 83.3% of Claude Opus 4.7's output tokens per call.}; {@link #finding()} where the second
   * model has none, or it is not that simple.
   */
  public String sentence() {
    BigDecimal base = assumption.of(comparison.second());
    boolean counted = assumption.unit().endsWith("per call") || assumption == Assumption.CALLS;
    if (crossings.size() != 1 || base.signum() == 0 || !counted || !cheaperBelow()) {
      return finding();
    }
    return String.format(
        Locale.ROOT,
        "%s stays the cheaper unless it needs more than %.1f%% of %s's %s.",
        comparison.first().plan().model(),
        crossings.get(0).multiply(HUNDRED).divide(base, MathContext.DECIMAL128),
        comparison.second().plan().model(),
        assumption.unit());
  }

  /**
   * Returns a frame of one row: the assumption, its break-even value for the first model, both
   * models' own values, and percent from the second's; a value that does not exist is missing.
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
