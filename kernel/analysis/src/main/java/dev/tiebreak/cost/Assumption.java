package dev.tiebreak.cost;

import java.math.BigDecimal;

/** A number that a cost rests on, and that may be varied or asked for its break-even value. */
public enum Assumption {
  /** Calls of the model per task. */
  CALLS("calls per task", 10_000),
  /** Tokens read by the first call. */
  INPUT_TOKENS("input tokens per call", 1e9),
  /** Tokens written per call. */
  OUTPUT_TOKENS("output tokens per call", 1e9),
  /** Tokens of reasoning per call. */
  REASONING_TOKENS("reasoning tokens per call", 1e9),
  /** Tokens that each call reads more than the one before it. */
  CONTEXT_GROWTH("tokens of context growth per call", 1e9),
  /** The share of what is read that comes from the cache. */
  CACHED_SHARE("as the cached share of input", 1),
  /** The share of calls that go in batches. */
  BATCH_SHARE("as the share of calls in batches", 1),
  /** The share of attempts that solve the task. */
  SUCCESS_RATE("as the share of attempts that succeed", 1),
  /** How many tokens the model's tokenizer makes of one that the workload counts. */
  TOKENIZER_FACTOR("as the tokenizer factor", 10),
  /** The price of input, in US dollars per million tokens; long context rises with it. */
  INPUT_PRICE("US dollars per million input tokens", 10_000),
  /** The price of output, in US dollars per million tokens; long context rises with it. */
  OUTPUT_PRICE("US dollars per million output tokens", 10_000),
  /** The price of cached input, in US dollars per million tokens; long context rises with it. */
  CACHE_READ_PRICE("US dollars per million cached input tokens", 10_000);

  private final String unit;
  private final double most;

  Assumption(String unit, double most) {
    this.unit = unit;
    this.most = most;
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
    return switch (this) {
      case CALLS -> BigDecimal.valueOf(cost.workload().calls().count());
      case INPUT_TOKENS -> BigDecimal.valueOf(cost.workload().input().count());
      case OUTPUT_TOKENS -> BigDecimal.valueOf(cost.workload().output().count());
      case REASONING_TOKENS -> BigDecimal.valueOf(cost.workload().reasoning().count());
      case CONTEXT_GROWTH -> BigDecimal.valueOf(cost.workload().contextGrowth().count());
      case CACHED_SHARE -> cost.workload().cachedShare();
      case BATCH_SHARE -> cost.workload().batchShare();
      case SUCCESS_RATE -> cost.workload().successRate();
      case TOKENIZER_FACTOR -> cost.plan().tokenizerFactor();
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
