package dev.tiebreak.cost.price;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What one task costs with one model.
 *
 * @param plan the model's prices
 * @param workload what the task asks of it
 * @param model the name under which it is compared: the model's, or one that tells two tasks of one
 *     model apart
 */
public record TaskCost(PricePlan plan, Workload workload, String model) {

  private static final double MOST_CALLS_ALIKE = 1e9;

  /**
   * @throws IllegalArgumentException if the workload comes from a log that does not say in how many
   *     calls its tokens were read, and the cost depends on that
   */
  public TaskCost {
    workload
        .log()
        .flatMap(RunLog::mostInputTokensInUncountedCalls)
        .ifPresent(tokens -> new UncountedCalls(plan, workload).check(tokens));
  }

  /** Makes the cost of a task under the model's own name. */
  public TaskCost(PricePlan plan, Workload workload) {
    this(plan, workload, plan.model());
  }

  /** Returns this cost under another name, for example {@code GPT-5.5, 7 calls}. */
  public TaskCost named(String name) {
    return new TaskCost(plan, workload, name);
  }

  /**
   * Returns how many tokens the model's tokenizer makes of each one that the workload counts: 1
   * where it counted them itself.
   */
  public BigDecimal tokenizerFactor() {
    return workload.tokenizerFactor(plan);
  }

  /** Returns the cost of all input, in US dollars, exactly. */
  public BigDecimal inputUsd() {
    return new ExactCost(this).usd().input();
  }

  /** Returns the cost of all output, in US dollars, exactly. */
  public BigDecimal outputUsd() {
    return new ExactCost(this).usd().output();
  }

  /**
   * Returns the cost of the task, in US dollars: that of input and output, or the minimum of each
   * call where that is more; exact, except that division by a success rate keeps 34 digits.
   */
  public BigDecimal usd() {
    return new ExactCost(this).usd().total();
  }

  /** Returns the cost of the task, in US dollars, with another value of one assumption. */
  public BigDecimal usdWith(Assumption assumption, BigDecimal value) {
    return new ExactCost(this).with(assumption, value).usd().total();
  }

  /** Returns the mean cost of a call, in US dollars, which repeated attempts do not change. */
  public BigDecimal usdPerCall() {
    return usdWith(Assumption.SUCCESS_RATE, BigDecimal.ONE)
        .divide(workload.calls().mean(), MathContext.DECIMAL128);
  }

  /**
   * Fails where failed attempts are repeated until one succeeds: that is the cost of a solved task,
   * and comparing it with a score would count the failures twice.
   */
  public void requireOneAttempt() {
    if (workload.successRate().compareTo(BigDecimal.ONE) < 0) {
      throw new IllegalArgumentException(
          String.format(
              "The workload of %s already repeats failed attempts (%s succeed), so its cost is that"
                  + " of a solved task; allowed with pass rates: a workload without retries",
              model, Assumption.SUCCESS_RATE.number(workload.successRate())));
    }
  }

  /**
   * Returns the cost of a month, in US dollars.
   *
   * @param tasks tasks a month, zero or more
   * @throws IllegalArgumentException if the number is negative
   */
  public BigDecimal usdPerMonth(long tasks) {
    if (tasks < 0) {
      throw new IllegalArgumentException("Tasks a month: " + tasks + "; allowed: 0 or more");
    }
    return usd().multiply(BigDecimal.valueOf(tasks));
  }

  /** Returns the value that an assumption has in this cost, on average. */
  public BigDecimal value(Assumption assumption) {
    return assumption == Assumption.TOKENIZER_FACTOR
        ? tokenizerFactor()
        : assumption.of(plan).or(() -> workload.find(assumption)).orElseThrow();
  }

  /**
   * Returns the highest value of an assumption considered here: cached tokens are not written to
   * the cache again, and calls that all cost the same need not be counted one by one.
   */
  public double most(Assumption assumption) {
    double highest =
        assumption == Assumption.CACHED_SHARE
            ? notAbove(BigDecimal.ONE.subtract(workload.cacheWriteShare()))
            : assumption == Assumption.CALLS && straightIn(assumption)
                ? MOST_CALLS_ALIKE
                : assumption.most();
    return Math.max(highest, value(assumption).doubleValue());
  }

  /** Returns the largest double that is not above a value. */
  private static double notAbove(BigDecimal value) {
    double nearest = value.doubleValue();
    return BigDecimal.valueOf(nearest).compareTo(value) > 0 ? Math.nextDown(nearest) : nearest;
  }

  /** Returns above how many tokens read a call has another price, or has one at all. */
  public LongStream thresholds() {
    return plan.thresholds(workload.service());
  }

  /** Returns whether this cost is a straight line in an assumption. */
  public boolean straightIn(Assumption assumption) {
    boolean minimum = plan.minimumUsdPerCall().signum() > 0;
    return switch (assumption.effect()) {
      case COUNTS_CALLS -> workload.contextGrowth().mean().signum() == 0;
      case MOVES_TIERS -> !minimum && thresholds().findAny().isEmpty();
      case STRAIGHT -> !minimum;
      case DIVIDES -> false;
    };
  }

  /** Returns this cost with one assumption replaced, and says so in its basis. */
  public TaskCost assuming(Assumption assumption, BigDecimal value) {
    return new TaskCost(
        assumption.in(plan, value),
        workload
            .assuming(assumption, value)
            .withBasis(model + " with " + assumption.say(value) + " by assumption."),
        model);
  }

  /**
   * Whether the cost of the mean task is also the mean cost: it is a straight line in everything
   * that varies.
   */
  boolean straight() {
    return Stream.of(Assumption.CALLS, Assumption.INPUT_TOKENS, Assumption.OUTPUT_TOKENS)
        .allMatch(this::straightIn);
  }
}
