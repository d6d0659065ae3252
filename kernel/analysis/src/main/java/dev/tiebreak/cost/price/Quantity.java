package dev.tiebreak.cost.price;

import dev.tiebreak.stats.Distribution;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * A count of something, which an argument list cannot mistake for a count of something else: one
 * number, or one that varies from task to task.
 */
public sealed interface Quantity {

  /** Returns how many. */
  Amount amount();

  /** Returns what is counted. */
  Assumption what();

  /** Returns how many on average over tasks. */
  default BigDecimal mean() {
    return amount().mean();
  }

  /**
   * How much of something there is.
   *
   * @param mean how many on average over tasks
   * @param spread how it varies from task to task; empty if it does not
   * @param origin where it comes from
   */
  record Amount(BigDecimal mean, Optional<Distribution> spread, Origin origin) {

    /** Returns the same for every task. */
    public static Amount of(BigDecimal count) {
      return new Amount(count, Optional.empty(), new Origin.Given());
    }

    /** Returns what was observed, all values being equally likely, with their mean. */
    public static Amount seen(List<Double> values) {
      BigDecimal sum = BigDecimal.ZERO;
      for (double value : values) {
        sum = sum.add(BigDecimal.valueOf(value));
      }
      Distribution spread = Distribution.seen(values);
      BigDecimal mean = sum.divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL128);
      return new Amount(mean, Optional.of(spread), new Origin.Given());
    }

    private static Amount of(long count) {
      return of(BigDecimal.valueOf(count));
    }

    private static Amount of(Distribution spread) {
      return new Amount(BigDecimal.valueOf(spread.mean()), Optional.of(spread), new Origin.Given());
    }

    /** Returns this number with another origin. */
    public Amount from(Origin other) {
      return new Amount(mean, spread, other);
    }

    /** The lowest value in any task. */
    BigDecimal lowest() {
      return spread.map(each -> BigDecimal.valueOf(each.least())).orElse(mean);
    }
  }

  /**
   * Calls of the model that one task takes.
   *
   * @param amount one or more
   */
  record Calls(Amount amount) implements Quantity {
    public Calls {
      Assumption.CALLS.check(amount);
    }

    @Override
    public Assumption what() {
      return Assumption.CALLS;
    }
  }

  /**
   * Tokens that the model reads in one call.
   *
   * @param amount zero or more
   */
  record InputTokens(Amount amount) implements Quantity {
    public InputTokens {
      Assumption.INPUT_TOKENS.check(amount);
    }

    @Override
    public Assumption what() {
      return Assumption.INPUT_TOKENS;
    }
  }

  /**
   * Tokens that the model writes in one call.
   *
   * @param amount zero or more
   */
  record OutputTokens(Amount amount) implements Quantity {
    public OutputTokens {
      Assumption.OUTPUT_TOKENS.check(amount);
    }

    @Override
    public Assumption what() {
      return Assumption.OUTPUT_TOKENS;
    }
  }

  /**
   * Returns an assumed number, as in {@code calls(assumed(10))}; every table and chart that rests
   * on it says so.
   */
  static Amount assumed(long count) {
    return Amount.of(count).from(new Origin.Assumed());
  }

  /** Returns a number of calls; fails on less than one. */
  static Calls calls(long count) {
    return new Calls(Amount.of(count));
  }

  /** Returns calls that vary from task to task; fails if they may be less than one. */
  static Calls calls(Distribution spread) {
    return new Calls(Amount.of(spread));
  }

  /** Returns calls with their origin; fails on less than one. */
  static Calls calls(Amount amount) {
    return new Calls(amount);
  }

  /** Returns a number of tokens read per call; fails on less than zero. */
  static InputTokens inputTokens(long count) {
    return new InputTokens(Amount.of(count));
  }

  /** Returns tokens read per call that vary from task to task; fails if they may be negative. */
  static InputTokens inputTokens(Distribution spread) {
    return new InputTokens(Amount.of(spread));
  }

  /** Returns tokens read per call with their origin; fails on less than zero. */
  static InputTokens inputTokens(Amount amount) {
    return new InputTokens(amount);
  }

  /** Returns a number of tokens written per call; fails on less than zero. */
  static OutputTokens outputTokens(long count) {
    return new OutputTokens(Amount.of(count));
  }

  /** Returns tokens written per call that vary from task to task; fails if they may be negative. */
  static OutputTokens outputTokens(Distribution spread) {
    return new OutputTokens(Amount.of(spread));
  }

  /** Returns tokens written per call with their origin; fails on less than zero. */
  static OutputTokens outputTokens(Amount amount) {
    return new OutputTokens(amount);
  }
}
