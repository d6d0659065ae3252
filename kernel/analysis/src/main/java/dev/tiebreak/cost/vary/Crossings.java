package dev.tiebreak.cost.vary;

import dev.tiebreak.cost.internal.Ties;
import dev.tiebreak.cost.price.Assumption;
import dev.tiebreak.cost.price.Costs;
import dev.tiebreak.cost.price.TaskCost;
import dev.tiebreak.cost.price.Whose;
import dev.tiebreak.domain.Side;
import dev.tiebreak.stats.internal.SignChanges;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Where the cheaper of two models changes as one assumption goes from one value to another. */
final class Crossings {

  private static final double LEVEL_WITHIN = 1e-6;
  private static final double ONE_PLACE = 1e-9;

  private final Costs costs;
  private final Lever lever;
  private final Assumption assumption;
  private final Whose whose;
  private final double least;
  private final double most;

  /** Considers all possible values. */
  Crossings(Costs costs, Lever lever) {
    this(costs, lever, lever.assumption().least(), lever.most(costs));
  }

  Crossings(Costs costs, Lever lever, double least, double most) {
    this.costs = costs.ofTwo();
    this.lever = lever;
    assumption = lever.assumption();
    whose = lever.whose();
    this.least = least;
    this.most = most;
  }

  /** Returns where the cheaper model changes, rising; exact where both are straight lines. */
  List<Crossing> all() {
    List<BigDecimal> values =
        varied().allMatch(cost -> cost.straightIn(assumption)) ? exact() : searched();
    List<BigDecimal> inside = places(values);
    List<Crossing> found = new ArrayList<>();
    for (int i = 0; i < inside.size(); i++) {
      double value = inside.get(i).doubleValue();
      int below = sign((value + (i == 0 ? least : inside.get(i - 1).doubleValue())) / 2);
      int above =
          sign((value + (i + 1 == inside.size() ? most : inside.get(i + 1).doubleValue())) / 2);
      if (below != above) {
        found.add(
            new Crossing(
                inside.get(i), kind(inside.get(i)), costs.cheaper(below), costs.cheaper(above)));
      }
    }
    return List.copyOf(found);
  }

  /** Those between the ends, each once, however often it was found. */
  private List<BigDecimal> places(List<BigDecimal> values) {
    List<BigDecimal> places = new ArrayList<>();
    double last = least;
    for (BigDecimal each : values) {
      double value = each.doubleValue();
      if (value - last > ONE_PLACE * Math.max(1, value) && most - value > ONE_PLACE * value) {
        places.add(each);
        last = value;
      }
    }
    return places;
  }

  private Crossing.Kind kind(BigDecimal value) {
    double first = at(Side.FIRST, value).doubleValue();
    double second = at(Side.SECOND, value).doubleValue();
    return Math.abs(first - second) <= LEVEL_WITHIN * Math.max(first, second)
        ? Crossing.Kind.LEVEL
        : Crossing.Kind.CLIFF;
  }

  /** Returns the cheaper model at a value; empty if both cost the same. */
  Optional<String> cheaperAt(double value) {
    return costs.cheaper(sign(value));
  }

  /** Returns the cheaper model throughout, where it never changes; the ends may be ties. */
  Optional<String> cheaperThroughout() {
    return cheaperAt((least + most) / 2);
  }

  private int sign(double value) {
    CostDifference difference = new CostDifference(costs);
    difference.set(lever, value);
    return (int) Math.signum(difference.usd());
  }

  /** Returns first − second, in US dollars per task, at a value; exact. */
  BigDecimal usd(BigDecimal value) {
    return at(Side.FIRST, value).subtract(at(Side.SECOND, value));
  }

  private BigDecimal at(Side side, BigDecimal value) {
    TaskCost cost = costs.of(side);
    return whose.means(side) ? cost.usdWith(assumption, value) : cost.usd();
  }

  double least() {
    return least;
  }

  double most() {
    return most;
  }

  private Stream<TaskCost> varied() {
    return costs.each(whose);
  }

  private List<BigDecimal> exact() {
    BigDecimal atZero = usd(BigDecimal.ZERO);
    BigDecimal slope = usd(BigDecimal.ONE).subtract(atZero);
    return slope.signum() == 0
        ? List.of()
        : List.of(atZero.negate().divide(slope, MathContext.DECIMAL128));
  }

  private List<BigDecimal> searched() {
    if (most <= least) {
      return List.of();
    }
    DoubleUnaryOperator usd = assumption == Assumption.CALLS ? byCalls() : byValue();
    return SignChanges.of(usd, breaks()).mapToObj(BigDecimal::valueOf).toList();
  }

  private DoubleUnaryOperator byValue() {
    CostDifference difference = new CostDifference(costs);
    return value -> {
      difference.set(lever, value);
      return difference.usd();
    };
  }

  /**
   * With two models there are as many breaks as calls, so the calls must not be counted again at
   * each.
   */
  private DoubleUnaryOperator byCalls() {
    DoubleUnaryOperator first = byCalls(Side.FIRST);
    DoubleUnaryOperator second = byCalls(Side.SECOND);
    return calls -> Ties.difference(first.applyAsDouble(calls), second.applyAsDouble(calls));
  }

  private DoubleUnaryOperator byCalls(Side side) {
    CostFunction function = new CostFunction(costs.of(side));
    double usd = function.usd(function.values());
    return whose.means(side) ? function.byCalls((int) Math.ceil(most)) : any -> usd;
  }

  /**
   * Where a line may break, bend or jump: between two such points the difference only rises, only
   * falls or is level.
   */
  private double[] breaks() {
    double[] cliffs = within(varied().flatMapToDouble(this::cliffs));
    return within(DoubleStream.concat(Arrays.stream(cliffs), kinks(cliffs)));
  }

  private double[] within(DoubleStream inside) {
    return DoubleStream.concat(DoubleStream.of(least, most), inside)
        .filter(value -> value >= least && value <= most)
        .distinct()
        .sorted()
        .toArray();
  }

  /** Where a call begins to cost more than its minimum; below that point its cost is level. */
  private DoubleStream kinks(double... cliffs) {
    boolean bends = assumption != Assumption.CALLS && assumption != Assumption.SUCCESS_RATE;
    return varied()
        .filter(cost -> bends && cost.plan().minimumUsdPerCall().signum() > 0)
        .flatMapToDouble(
            cost ->
                IntStream.rangeClosed(0, lastToDiffer(cost))
                    .mapToObj(call -> new CostFunction(cost).overMinimum(assumption, call))
                    .flatMapToDouble(over -> SignChanges.of(over, cliffs)));
  }

  /** The last call that costs something other than the first one, counted from 0. */
  private int lastToDiffer(TaskCost cost) {
    boolean alike =
        assumption != Assumption.CONTEXT_GROWTH
            && cost.workload().contextGrowth().mean().signum() == 0;
    return alike ? 0 : cost.workload().calls().mean().intValue();
  }

  private DoubleStream cliffs(TaskCost cost) {
    double growth = cost.workload().contextGrowth().mean().doubleValue();
    double input = cost.workload().input().mean().doubleValue();
    double factor = cost.tokenizerFactor().doubleValue();
    if (assumption == Assumption.CALLS && whose == Whose.BOTH) {
      // One model's cost only rises with its calls; a difference of two bends at each call.
      return IntStream.rangeClosed((int) least, (int) most).asDoubleStream();
    }
    Map<Assumption, Cliff> cliffs =
        Map.of(
            Assumption.INPUT_TOKENS, (above, k) -> above / factor - k * growth,
            Assumption.CONTEXT_GROWTH, (above, k) -> (above / factor - input) / k,
            Assumption.TOKENIZER_FACTOR, (above, k) -> above / (input + k * growth));
    return Stream.ofNullable(cliffs.get(assumption)).flatMapToDouble(cliff -> cliffs(cost, cliff));
  }

  private interface Cliff {
    double at(double aboveInputTokens, double call);
  }

  private static DoubleStream cliffs(TaskCost cost, Cliff cliff) {
    long calls = cost.workload().calls().mean().longValue();
    return cost.thresholds()
        .boxed()
        .flatMapToDouble(
            above ->
                LongStream.rangeClosed(0, calls)
                    .mapToDouble(k -> cliff.at((double) above, (double) k)));
  }
}
