package dev.tiebreak.cost;

import java.math.BigDecimal;
import java.util.function.Function;

/** A number that a cost rests on, and that may be varied or asked for its break-even value. */
public enum Assumption {
  /** Calls of the model per task. */
  CALLS("calls per task", 10_000, cost -> BigDecimal.valueOf(cost.workload().calls().count())),
  /** Tokens read by the first call. */
  INPUT_TOKENS(
      "input tokens per call", 1e9, cost -> BigDecimal.valueOf(cost.workload().input().count())),
  /** Tokens written per call. */
  OUTPUT_TOKENS(
      "output tokens per call", 1e9, cost -> BigDecimal.valueOf(cost.workload().output().count())),
  /** Tokens of reasoning per call. */
  REASONING_TOKENS(
      "reasoning tokens per call",
      1e9,
      cost -> BigDecimal.valueOf(cost.workload().reasoning().count())),
  /** Tokens that each call reads more than the one before it. */
  CONTEXT_GROWTH(
      "tokens of context growth per call",
      1e9,
      cost -> BigDecimal.valueOf(cost.workload().contextGrowth().count())),
  /** The share of what is read that comes from the cache. */
  CACHED_SHARE("as the cached share of input", 1, cost -> cost.workload().cachedShare()),
  /** The share of calls that go in batches. */
  BATCH_SHARE("as the share of calls in batches", 1, cost -> cost.workload().batchShare()),
  /** The share of attempts that solve the task. */
  SUCCESS_RATE("as the share of attempts that succeed", 1, cost -> cost.workload().successRate()),
  /** How many tokens the model's tokenizer makes of one that the workload counts. */
  TOKENIZER_FACTOR("as the tokenizer factor", 10, cost -> cost.plan().tokenizerFactor()),
  /** The price of input, in US dollars per million tokens; long context rises with it. */
  INPUT_PRICE(
      "US dollars per million input tokens", 10_000, cost -> cost.plan().rates().input().usd()),
  /** The price of output, in US dollars per million tokens; long context rises with it. */
  OUTPUT_PRICE(
      "US dollars per million output tokens", 10_000, cost -> cost.plan().rates().output().usd()),
  /** The price of cached input, in US dollars per million tokens; long context rises with it. */
  CACHE_READ_PRICE(
      "US dollars per million cached input tokens",
      10_000,
      cost -> cost.plan().rates().cacheRead().usd());

  private final String unit;
  private final double most;
  private final Function<TaskCost, BigDecimal> value;

  Assumption(String unit, double most, Function<TaskCost, BigDecimal> value) {
    this.unit = unit;
    this.most = most;
    this.value = value;
  }

  /** Returns what is counted, in words that follow a number. */
  public String unit() {
    return unit;
  }

  /** Returns the highest value that is looked at. */
  double most() {
    return most;
  }

  /** Returns the value that this assumption has in a cost. */
  BigDecimal of(TaskCost cost) {
    return value.apply(cost);
  }

  /** Returns whether a cost is a straight line in this assumption. */
  boolean linear(TaskCost cost) {
    boolean minimum = cost.plan().minimumUsdPerCall().signum() > 0;
    boolean tiers = !cost.plan().longContext().isEmpty();
    return switch (this) {
      case CALLS -> cost.workload().contextGrowth().count() == 0;
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
