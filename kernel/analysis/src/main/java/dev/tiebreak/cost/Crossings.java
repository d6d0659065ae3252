package dev.tiebreak.cost;

import dev.tiebreak.stats.SignChanges;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The values of one assumption about the first model at which the cheaper of two changes. */
@SuppressWarnings("EnumOrdinal") // the place in the values of a CostFunction
final class Crossings {

  private Crossings() {}

  static List<BigDecimal> of(CostComparison costs, Assumption assumption) {
    return assumption.linear(costs.first())
        ? exact(costs, assumption).stream().toList()
        : searched(costs, assumption);
  }

  private static Optional<BigDecimal> exact(CostComparison costs, Assumption assumption) {
    BigDecimal atZero = at(costs.first(), assumption, BigDecimal.ZERO);
    BigDecimal slope = at(costs.first(), assumption, BigDecimal.ONE).subtract(atZero);
    if (slope.signum() == 0) {
      return Optional.empty();
    }
    BigDecimal value = costs.second().usd().subtract(atZero).divide(slope, MathContext.DECIMAL128);
    return Optional.of(value)
        .filter(v -> v.signum() >= 0)
        .filter(v -> v.doubleValue() <= assumption.most() || assumption.most() > 1);
  }

  private static BigDecimal at(TaskCost cost, Assumption assumption, BigDecimal value) {
    return new ExactCost(cost).with(assumption, value).usd().total();
  }

  private static List<BigDecimal> searched(CostComparison costs, Assumption assumption) {
    CostFunction function = new CostFunction(costs.first());
    double[] x = function.values();
    double other = costs.second().usd().doubleValue();
    DoubleUnaryOperator difference =
        value -> {
          x[assumption.ordinal()] = value;
          return function.usd(x) - other;
        };
    return SignChanges.of(difference, breaks(costs.first(), assumption))
        .mapToObj(BigDecimal::valueOf)
        .toList();
  }

  /** Where the line may break or jump: between two of these a cost only rises or only falls. */
  private static double[] breaks(TaskCost cost, Assumption assumption) {
    double least = assumption == Assumption.SUCCESS_RATE ? 1e-4 : 0;
    double growth = cost.workload().contextGrowth().count();
    double input = cost.workload().input().count();
    double factor = cost.plan().tokenizerFactor().doubleValue();
    DoubleStream inside =
        switch (assumption) {
          case CALLS -> IntStream.rangeClosed(1, (int) assumption.most()).asDoubleStream();
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
    return DoubleStream.concat(DoubleStream.of(least, assumption.most()), inside)
        .filter(value -> value >= least && value <= assumption.most())
        .distinct()
        .sorted()
        .toArray();
  }

  private interface Cliff {
    double at(double aboveInputTokens, long call);
  }

  private static DoubleStream cliffs(TaskCost cost, Cliff cliff) {
    return cost.plan().longContext().stream()
        .flatMapToDouble(
            tier ->
                LongStream.range(0, cost.workload().calls().count())
                    .mapToDouble(k -> cliff.at((double) tier.aboveInputTokens(), k)));
  }
}
