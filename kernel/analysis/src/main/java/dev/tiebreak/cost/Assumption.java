package dev.tiebreak.cost;

import dev.tiebreak.chart.style.AxisUnit;
import dev.tiebreak.words.internal.Money;
import dev.tiebreak.words.internal.Numbers;
import java.math.BigDecimal;
import java.util.stream.Stream;

/** A number that a cost rests on, and that may be varied or asked for its break-even value. */
public enum Assumption {
  /** Calls of the model per task. */
  CALLS("calls", "calls per task", Kind.COUNT, 10_000),
  /** Tokens read by the first call. */
  INPUT_TOKENS("input tokens", "input tokens per call", Kind.COUNT, 1e9),
  /** Tokens written per call. */
  OUTPUT_TOKENS("output tokens", "output tokens per call", Kind.COUNT, 1e9),
  /** Tokens of reasoning per call. */
  REASONING_TOKENS("reasoning tokens", "reasoning tokens per call", Kind.COUNT, 1e9),
  /** Tokens that each call reads more than the one before it. */
  CONTEXT_GROWTH("tokens of context growth", "tokens of context growth per call", Kind.COUNT, 1e9),
  /** The share of what is read that comes from the cache. */
  CACHED_SHARE("cached share", "of input cached", Kind.SHARE, 1),
  /** The share of calls that go in batches. */
  BATCH_SHARE("batch share", "of calls in batches", Kind.SHARE, 1),
  /** The share of attempts that solve the task. */
  SUCCESS_RATE("success rate", "of attempts that succeed", Kind.SHARE, 1),
  /** How many tokens the model's tokenizer makes of one that the workload counts. */
  TOKENIZER_FACTOR("tokenizer factor", "tokens for each one counted", Kind.FACTOR, 10),
  /**
   * The price of input, in US dollars per million tokens; long context rises with it, and so do
   * prices of the cache that are not stated.
   */
  INPUT_PRICE("input price", "per million input tokens", Kind.PRICE, 10_000),
  /** The price of output, in US dollars per million tokens; long context rises with it. */
  OUTPUT_PRICE("output price", "per million output tokens", Kind.PRICE, 10_000),
  /** The price of cached input, in US dollars per million tokens; long context rises with it. */
  CACHE_READ_PRICE("cached input price", "per million cached input tokens", Kind.PRICE, 10_000);

  private enum Kind {
    COUNT,
    SHARE,
    FACTOR,
    PRICE
  }

  private static final int PERCENT_DIGITS = 2;

  private final String noun;
  private final String unit;
  private final Kind kind;
  private final double most;

  Assumption(String noun, String unit, Kind kind, double most) {
    this.noun = noun;
    this.unit = unit;
    this.kind = kind;
    this.most = most;
  }

  /** Returns its name in a sentence, for example {@code output price}. */
  public String noun() {
    return noun;
  }

  /**
   * Returns a value in words, for example {@code 833.33 output tokens per call}, {@code 80% of
   * input cached}, {@code $39.29 per million output tokens}.
   */
  public String say(BigDecimal value) {
    return say(value, new BigDecimal[0]);
  }

  /** Returns a value in words, with the digits that tell it from others beside it. */
  String say(BigDecimal value, BigDecimal... beside) {
    boolean one = kind == Kind.COUNT && value.compareTo(BigDecimal.ONE) == 0;
    return number(value, beside) + " " + (one ? unit.replaceFirst("s\\b", "") : unit);
  }

  /**
   * Returns a value without its unit, for example {@code 833.33}, {@code 80%}, {@code $39.29}, with
   * the digits that tell it from others beside it.
   */
  String number(BigDecimal value, BigDecimal... beside) {
    return switch (kind) {
      case COUNT -> Numbers.count(value, beside);
      case FACTOR -> Numbers.factor(value, beside);
      case SHARE -> Numbers.count(percent(value), percents(beside)) + "%";
      case PRICE ->
          Money.of(Stream.concat(Stream.of(value), Stream.of(beside)).toArray(BigDecimal[]::new))
              .usd(value);
    };
  }

  private static BigDecimal[] percents(BigDecimal... shares) {
    return Stream.of(shares).map(Assumption::percent).toArray(BigDecimal[]::new);
  }

  private static BigDecimal percent(BigDecimal share) {
    return share.movePointRight(PERCENT_DIGITS);
  }

  /** Returns its name and unit as an axis or a column prints them. */
  String label() {
    return switch (kind) {
      case COUNT -> capital(unit);
      case SHARE, FACTOR -> capital(noun);
      case PRICE -> capital(noun) + ", US dollars per million tokens";
    };
  }

  /** Returns its name where each value has its own sign, as in a row of a chart. */
  String shortLabel() {
    return kind == Kind.COUNT ? label() : capital(noun);
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** Returns what its values count on an axis. */
  AxisUnit axis() {
    return switch (kind) {
      case COUNT -> AxisUnit.NUMBER;
      case SHARE -> AxisUnit.PERCENT;
      case FACTOR -> AxisUnit.TIMES;
      case PRICE -> AxisUnit.USD;
    };
  }

  /** Returns a value as its axis counts it: shares in percent. */
  double onAxis(double value) {
    return kind == Kind.SHARE ? 100 * value : value;
  }

  /**
   * Returns a change in words: {@code with 16.7% fewer output tokens}, {@code with its output price
   * 31.0% higher}; a share is only lower or higher, as percent of percent would be misread, and so
   * is what is zero or hardly changes.
   */
  String change(BigDecimal from, BigDecimal to) {
    boolean more = to.compareTo(from) >= 0;
    boolean hardly = Ties.compare(from.doubleValue(), to.doubleValue()) == 0;
    String percent =
        hardly || from.signum() == 0 || kind == Kind.SHARE
            ? ""
            : Numbers.change(100 * (to.doubleValue() / from.doubleValue() - 1), 1) + "% ";
    return switch (kind) {
      case COUNT -> "with " + percent + (more ? "more " : "fewer ") + noun;
      case SHARE, FACTOR, PRICE -> "with its " + noun + " " + percent + (more ? "higher" : "lower");
    };
  }

  /** Returns whether it is a share, from 0 to 1. */
  boolean share() {
    return kind == Kind.SHARE;
  }

  /** Returns the lowest value that can be. */
  double least() {
    return switch (this) {
      case CALLS -> 1;
      case SUCCESS_RATE -> LEAST_SUCCESS;
      case TOKENIZER_FACTOR -> LEAST_TOKENIZER_FACTOR;
      case INPUT_TOKENS,
          OUTPUT_TOKENS,
          REASONING_TOKENS,
          CONTEXT_GROWTH,
          CACHED_SHARE,
          BATCH_SHARE,
          INPUT_PRICE,
          OUTPUT_PRICE,
          CACHE_READ_PRICE ->
          0;
    };
  }

  private static final double LEAST_SUCCESS = 1e-4;
  private static final double LEAST_TOKENIZER_FACTOR = 0.1;
  private static final double MOST_CALLS_ALIKE = 1e9;

  /** Returns the highest value that is looked at. */
  double most() {
    return most;
  }

  /**
   * Returns the highest value that is looked at in a cost: what is cached is not written anew, and
   * calls that all cost the same need no counting one by one.
   */
  double most(TaskCost cost) {
    double highest =
        switch (this) {
          case CACHED_SHARE -> notAbove(BigDecimal.ONE.subtract(cost.workload().cacheWriteShare()));
          case CALLS -> linear(cost) ? MOST_CALLS_ALIKE : most;
          case INPUT_TOKENS,
              OUTPUT_TOKENS,
              REASONING_TOKENS,
              CONTEXT_GROWTH,
              BATCH_SHARE,
              SUCCESS_RATE,
              TOKENIZER_FACTOR,
              INPUT_PRICE,
              OUTPUT_PRICE,
              CACHE_READ_PRICE ->
              most;
        };
    return Math.max(highest, of(cost).doubleValue());
  }

  /** Returns the double nearest to a value, or the one below it: as a decimal it is not above. */
  private static double notAbove(BigDecimal value) {
    double nearest = value.doubleValue();
    return BigDecimal.valueOf(nearest).compareTo(value) > 0 ? Math.nextDown(nearest) : nearest;
  }

  /** Returns the value that this assumption has in a cost, on average. */
  BigDecimal of(TaskCost cost) {
    return switch (this) {
      case CALLS -> cost.workload().calls().mean();
      case INPUT_TOKENS -> cost.workload().input().mean();
      case OUTPUT_TOKENS -> cost.workload().output().mean();
      case REASONING_TOKENS -> cost.workload().reasoning().mean();
      case CONTEXT_GROWTH -> cost.workload().contextGrowth().mean();
      case CACHED_SHARE -> cost.workload().cachedShare();
      case BATCH_SHARE -> cost.workload().batchShare();
      case SUCCESS_RATE -> cost.workload().successRate();
      case TOKENIZER_FACTOR -> cost.tokenizerFactor();
      case INPUT_PRICE -> cost.plan().rates().input().usd();
      case OUTPUT_PRICE -> cost.plan().rates().output().usd();
      case CACHE_READ_PRICE -> cost.plan().rates().cacheRead().usd();
    };
  }

  /** Returns whether a cost is a straight line in this assumption. */
  boolean linear(TaskCost cost) {
    boolean minimum = cost.plan().minimumUsdPerCall().signum() > 0;
    boolean tiers = !cost.plan().longContext().isEmpty();
    return switch (this) {
      case CALLS -> cost.workload().contextGrowth().mean().signum() == 0;
      case INPUT_TOKENS, CONTEXT_GROWTH, TOKENIZER_FACTOR -> !minimum && !tiers;
      case SUCCESS_RATE -> false;
      case OUTPUT_TOKENS,
          REASONING_TOKENS,
          CACHED_SHARE,
          BATCH_SHARE,
          INPUT_PRICE,
          OUTPUT_PRICE,
          CACHE_READ_PRICE ->
          !minimum;
    };
  }
}
