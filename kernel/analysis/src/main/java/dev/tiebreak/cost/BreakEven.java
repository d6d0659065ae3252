package dev.tiebreak.cost;

import dev.tiebreak.show.MimeBundle;
import dev.tiebreak.show.Showable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;
import tech.tablesaw.api.Table;

/**
 * The value of one assumption about the first model at which a task costs the same with both, all
 * else unchanged.
 *
 * <p>A cost is linear in each assumption: {@code cost(x) = rest + share × x / x₀}, where {@code x₀}
 * is today's value and {@code share} the part of the cost in proportion to it. So {@code x = x₀ ×
 * (other cost − rest) / share}.
 *
 * @param comparison the costs compared
 * @param assumption what is varied, for the first model alone
 * @param value the value that makes the costs equal, in the assumption's unit; empty where none
 *     does, because the cost does not depend on it or only a negative value would
 */
public record BreakEven(
    CostComparison comparison, Assumption assumption, Optional<BigDecimal> value)
    implements Showable {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  static BreakEven of(CostComparison comparison, Assumption assumption) {
    TaskCost first = comparison.first();
    BigDecimal share = assumption.share(first);
    if (share.signum() == 0) {
      return new BreakEven(comparison, assumption, Optional.empty());
    }
    BigDecimal rest = first.usd().subtract(share);
    BigDecimal value =
        comparison
            .second()
            .usd()
            .subtract(rest)
            .multiply(assumption.of(first))
            .divide(share, MathContext.DECIMAL128);
    return new BreakEven(comparison, assumption, Optional.of(value).filter(v -> v.signum() >= 0));
  }

  /**
   * Returns how far the break-even value lies from the second model's own, in percent of the
   * latter: −16.67 means 16.67% less. Empty if there is no break-even or the second model's value
   * is zero.
   */
  public Optional<BigDecimal> percentFromSecond() {
    BigDecimal base = assumption.of(comparison.second());
    return value
        .filter(v -> base.signum() != 0)
        .map(v -> v.subtract(base).multiply(HUNDRED).divide(base, MathContext.DECIMAL128));
  }

  /** Returns the finding in one sentence. */
  public String finding() {
    String first = comparison.first().plan().model();
    String second = comparison.second().plan().model();
    if (value.isEmpty()) {
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
        "%s costs the same as %s at %s %s%s; below that it is the cheaper.",
        first,
        second,
        Money.number(value.get()),
        assumption.unit(),
        relative);
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
