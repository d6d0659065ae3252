package dev.tiebreak.cost;

import dev.tiebreak.stats.SignChanges;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The values of one assumption at which the cheaper of two models changes. */
final class Crossings {

  private final CostComparison costs;
  private final Assumption assumption;
  private final Whose whose;

  Crossings(CostComparison costs, Assumption assumption, Whose whose) {
    this.costs = costs;
    this.assumption = assumption;
    this.whose = whose;
  }

  /** Returns the values, rising; exact where both costs are straight lines. */
  List<BigDecimal> values() {
    return varied().allMatch(assumption::linear) ? exact().stream().toList() : searched();
  }

  /** Returns first − second, in US dollars per task, at a value; exact. */
  BigDecimal usd(BigDecimal value) {
    return at(costs.first(), whose != Whose.SECOND, value)
        .subtract(at(costs.second(), whose != Whose.FIRST, value));
  }

  /** Returns the larger of both costs, in US dollars per task, at a value. */
  BigDecimal largerUsd(BigDecimal value) {
    return at(costs.first(), whose != Whose.SECOND, value)
        .max(at(costs.second(), whose != Whose.FIRST, value));
  }

  private BigDecimal at(TaskCost cost, boolean varied, BigDecimal value) {
    return varied ? new ExactCost(cost).with(assumption, value).usd().total() : cost.usd();
  }

  double least() {
    return assumption.least();
  }

  double most() {
    return varied().mapToDouble(assumption::most).min().orElseThrow();
  }

  private Stream<TaskCost> varied() {
    return Stream.of(Whose.FIRST, Whose.SECOND)
        .filter(each -> whose == Whose.BOTH || whose == each)
        .map(each -> each.of(costs));
  }

  private Optional<BigDecimal> exact() {
    BigDecimal atZero = usd(BigDecimal.ZERO);
    BigDecimal slope = usd(BigDecimal.ONE).subtract(atZero);
    if (slope.signum() == 0) {
      return Optional.empty();
    }
    BigDecimal value = atZero.negate().divide(slope, MathContext.DECIMAL128);
    return Optional.of(value)
        .filter(v -> v.doubleValue() >= least())
        .filter(v -> v.doubleValue() <= most());
  }

  private List<BigDecimal> searched() {
    CostDifference difference = new CostDifference(costs);
    DoubleUnaryOperator usd =
        value -> {
          difference.set(assumption, whose, value);
          return difference.usd();
        };
    return SignChanges.of(usd, breaks()).mapToObj(BigDecimal::valueOf).toList();
  }

  /**
   * Where a line may break or jump: between two of these the difference only rises or only falls.
   */
  private double[] breaks() {
    double[] cliffs = within(varied().flatMapToDouble(this::cliffs));
    return whose == Whose.BOTH
        ? within(DoubleStream.concat(Arrays.stream(cliffs), kinks(cliffs)))
        : cliffs;
  }

  private double[] within(DoubleStream inside) {
    return DoubleStream.concat(DoubleStream.of(least(), most()), inside)
        .filter(value -> value >= least() && value <= most())
        .distinct()
        .sorted()
        .toArray();
  }

  /**
   * Where a call begins to cost more than its minimum: one cost bends there, the other does not.
   */
  private DoubleStream kinks(double... cliffs) {
    boolean bends = assumption != Assumption.CALLS && assumption != Assumption.SUCCESS_RATE;
    return varied()
        .filter(cost -> bends && cost.plan().minimumUsdPerCall().signum() > 0)
        .flatMapToDouble(
            cost ->
                IntStream.rangeClosed(0, cost.workload().calls().mean().intValue())
                    .mapToObj(call -> new CostFunction(cost).overMinimum(assumption, call))
                    .flatMapToDouble(over -> SignChanges.of(over, cliffs)));
  }

  private DoubleStream cliffs(TaskCost cost) {
    double growth = cost.workload().contextGrowth().mean().doubleValue();
    double input = cost.workload().input().mean().doubleValue();
    double factor = cost.tokenizerFactor().doubleValue();
    return switch (assumption) {
      // One model's cost only rises with its calls; a difference of two bends at each call.
      case CALLS ->
          whose == Whose.BOTH
              ? IntStream.rangeClosed(1, (int) assumption.most()).asDoubleStream()
              : DoubleStream.empty();
      case INPUT_TOKENS -> cliffs(cost, (above, k) -> above / factor - (double) k * growth);
      case CONTEXT_GROWTH -> cliffs(cost, (above, k) -> (above / factor - input) / k);
      case TOKENIZER_FACTOR -> cliffs(cost, (above, k) -> above / (input + k * growth));
      case OUTPUT_TOKENS,
          REASONING_TOKENS,
          CACHED_SHARE,
          BATCH_SHARE,
          SUCCESS_RATE,
          INPUT_PRICE,
          OUTPUT_PRICE,
          CACHE_READ_PRICE ->
          DoubleStream.empty();
    };
  }

  private interface Cliff {
    double at(double aboveInputTokens, long call);
  }

  private static DoubleStream cliffs(TaskCost cost, Cliff cliff) {
    long calls = cost.workload().calls().mean().longValue();
    return cost.plan().longContext().stream()
        .flatMapToDouble(
            tier ->
                LongStream.rangeClosed(0, calls)
                    .mapToDouble(k -> cliff.at((double) tier.aboveInputTokens(), k)));
  }
}
