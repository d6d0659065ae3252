package dev.tiebreak.cost.price;

import dev.tiebreak.cost.internal.Ties;
import dev.tiebreak.cost.price.Quantity.Amount;
import dev.tiebreak.words.internal.Money;
import dev.tiebreak.words.internal.Numbers;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** A number that a cost depends on, which can be varied and may have a break-even value. */
@SuppressWarnings("ImmutableEnumChecker") // its functions have no state
public enum Assumption {
  /** Calls of the model per task. */
  CALLS("calls", "calls per task", Kind.COUNT, Effect.COUNTS_CALLS, 1, 10_000),
  /** Tokens read by the first call. */
  INPUT_TOKENS("input tokens", "input tokens per call", Effect.MOVES_TIERS),
  /** Tokens written per call. */
  OUTPUT_TOKENS("output tokens", "output tokens per call", Effect.STRAIGHT),
  /** Tokens of reasoning per call. */
  REASONING_TOKENS("reasoning tokens", "reasoning tokens per call", Effect.STRAIGHT),
  /** Tokens that each call reads more than the one before it. */
  CONTEXT_GROWTH(
      "tokens of context growth", "tokens of context growth per call", Effect.MOVES_TIERS),
  /** The share of what is read that comes from the cache. */
  CACHED_SHARE("cached share", "of input cached", Kind.SHARE, Effect.STRAIGHT, 0, 1),
  /** The share of calls that go in batches. */
  BATCH_SHARE("batch share", "of calls in batches", Kind.SHARE, Effect.STRAIGHT, 0, 1),
  /** The share of attempts that solve the task. */
  SUCCESS_RATE("success rate", "of attempts that succeed", Kind.SHARE, Effect.DIVIDES, 1e-4, 1),
  /** How many tokens the model's tokenizer makes of each one that the workload counts. */
  TOKENIZER_FACTOR(
      "tokenizer factor",
      "tokens for each one counted",
      Kind.FACTOR,
      Effect.MOVES_TIERS,
      0.1,
      10,
      plan -> Optional.of(plan.tokenizerFactor()),
      PricePlan::withTokenizerFactor),
  /**
   * The price of input, in US dollars per million tokens; long-context prices rise with it, and so
   * do cache prices that are not stated.
   */
  INPUT_PRICE(
      "input price",
      "per million input tokens",
      plan -> plan.input().usd(),
      (plan, usd) -> plan.changed(tier -> tier.withListInput(plan.rates(), usd))),
  /**
   * The price of output, in US dollars per million tokens; the long-context price rises with it.
   */
  OUTPUT_PRICE(
      "output price",
      "per million output tokens",
      plan -> plan.output().usd(),
      (plan, usd) -> plan.changed(tier -> tier.withListOutput(plan.rates(), usd))),
  /**
   * The price of cached input, in US dollars per million tokens; the long-context price rises with
   * it.
   */
  CACHE_READ_PRICE(
      "cached input price",
      "per million cached input tokens",
      plan -> plan.rates().cacheRead().usd(),
      (plan, usd) -> plan.changed(tier -> tier.withListCacheRead(plan.rates(), usd)));

  /** What its values are. */
  public enum Kind {
    /** Calls or tokens. */
    COUNT,
    /** A share of something, from 0 to 1. */
    SHARE,
    /** A multiple. */
    FACTOR,
    /** US dollars per million tokens. */
    PRICE
  }

  /** How a cost responds when it rises. */
  enum Effect {
    /** There is one more call, which may read more than the last. */
    COUNTS_CALLS,
    /** A call reads more, and may reach the long-context price. */
    MOVES_TIERS,
    /** A call costs as much more for each step. */
    STRAIGHT,
    /** The whole cost is divided by it. */
    DIVIDES
  }

  private static final int PERCENT_DIGITS = 2;

  private final String noun;
  private final String unit;
  private final Kind kind;
  private final Effect effect;
  private final double least;
  private final double most;
  private final Function<PricePlan, Optional<BigDecimal>> read;
  private final BiFunction<PricePlan, BigDecimal, PricePlan> write;

  /** A number in a price plan. */
  Assumption(
      String noun,
      String unit,
      Kind kind,
      Effect effect,
      double least,
      double most,
      Function<PricePlan, Optional<BigDecimal>> read,
      BiFunction<PricePlan, BigDecimal, PricePlan> write) {
    this.noun = noun;
    this.unit = unit;
    this.kind = kind;
    this.effect = effect;
    this.least = least;
    this.most = most;
    this.read = read;
    this.write = write;
  }

  /** A price. */
  Assumption(
      String noun,
      String unit,
      Function<PricePlan, BigDecimal> read,
      BiFunction<PricePlan, BigDecimal, PricePlan> write) {
    this(noun, unit, Kind.PRICE, Effect.STRAIGHT, 0, 10_000, read.andThen(Optional::of), write);
  }

  /** A number in a workload. */
  Assumption(String noun, String unit, Kind kind, Effect effect, double least, double most) {
    this(noun, unit, kind, effect, least, most, plan -> Optional.empty(), (plan, value) -> plan);
  }

  /** Tokens. */
  Assumption(String noun, String unit, Effect effect) {
    this(noun, unit, Kind.COUNT, effect, 0, 1e9);
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

  /** Returns a value in words, with enough digits to tell it from others near it. */
  public String say(BigDecimal value, BigDecimal... beside) {
    boolean one = kind == Kind.COUNT && value.compareTo(BigDecimal.ONE) == 0;
    return number(value, beside) + " " + (one ? unit.replaceFirst("s\\b", "") : unit);
  }

  /**
   * Returns a value without its unit, for example {@code 833.33}, {@code 80%}, {@code $39.29}, with
   * enough digits to tell it from others near it.
   */
  public String number(BigDecimal value, BigDecimal... beside) {
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
  public String label() {
    return switch (kind) {
      case COUNT -> capital(unit);
      case SHARE, FACTOR -> capital(noun);
      case PRICE -> capital(noun) + ", US dollars per million tokens";
    };
  }

  /** Returns its name where each value carries its own unit, as in a row of a chart. */
  public String shortLabel() {
    return kind == Kind.COUNT ? label() : capital(noun);
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /**
   * Returns a change in words: {@code with 16.7% fewer output tokens}, {@code with its output price
   * 31.0% higher}; a share is only called lower or higher, because a percentage of a percentage
   * would be misread, and so is a value that is zero or hardly changes.
   */
  public String change(BigDecimal from, BigDecimal to) {
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

  /** Returns what its values are. */
  public Kind kind() {
    return kind;
  }

  /** Returns how a cost responds when it rises. */
  Effect effect() {
    return effect;
  }

  /** Returns whether it is a share, from 0 to 1. */
  public boolean share() {
    return kind == Kind.SHARE;
  }

  /** Returns the lowest possible value. */
  public double least() {
    return least;
  }

  /** Returns the highest value considered. */
  public double most() {
    return most;
  }

  /** Fails on a value that a workload cannot have: a count may be anything from the lowest up. */
  void check(Amount amount) {
    BigDecimal value = amount.lowest();
    boolean count = kind == Kind.COUNT;
    boolean below = value.compareTo(BigDecimal.valueOf(least)) < 0;
    if (below || (!count && value.compareTo(BigDecimal.valueOf(most)) > 0)) {
      throw new IllegalArgumentException(
          label()
              + ": "
              + (count ? plain(value) : value.toPlainString())
              + "; allowed: "
              + plain(BigDecimal.valueOf(least))
              + (count ? " or more" : " to " + plain(BigDecimal.valueOf(most))));
    }
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }

  /** Returns its value in a price plan; empty if it belongs to workloads. */
  Optional<BigDecimal> of(PricePlan plan) {
    return read.apply(plan);
  }

  /** Returns a plan with another value; the same plan if this belongs to workloads. */
  PricePlan in(PricePlan plan, BigDecimal value) {
    return write.apply(plan, value);
  }
}
