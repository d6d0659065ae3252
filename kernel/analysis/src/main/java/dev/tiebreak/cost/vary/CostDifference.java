package dev.tiebreak.cost.vary;

import dev.tiebreak.cost.internal.Ties;
import dev.tiebreak.cost.price.Costs;
import dev.tiebreak.cost.price.Whose;
import dev.tiebreak.domain.Side;

/** Two costs as functions of assumptions, with their own working space: for one thread. */
@SuppressWarnings("EnumOrdinal") // draws by the million need arrays of primitives
final class CostDifference {

  private final CostFunction first;
  private final CostFunction second;
  private final double[] firstValues;
  private final double[] secondValues;

  CostDifference(Costs costs) {
    first = new CostFunction(costs.ofTwo().first());
    second = new CostFunction(costs.second());
    firstValues = first.values();
    secondValues = second.values();
  }

  private CostDifference(CostDifference other) {
    first = other.first;
    second = other.second;
    firstValues = first.values();
    secondValues = second.values();
  }

  /** Returns the same costs with no value changed, for another thread. */
  CostDifference fresh() {
    return new CostDifference(this);
  }

  void set(Lever lever, double value) {
    if (lever.whose().means(Side.FIRST)) {
      firstValues[lever.assumption().ordinal()] = value;
    }
    if (lever.whose().means(Side.SECOND)) {
      secondValues[lever.assumption().ordinal()] = value;
    }
  }

  /** Sets several assumptions at once: one value per lever. */
  void set(Levers levers, double[] values) {
    levers.set(values, firstValues, secondValues);
  }

  double firstUsd() {
    return first.usd(firstValues);
  }

  double secondUsd() {
    return second.usd(secondValues);
  }

  /** The cost that is meant, in US dollars per task; the first, where both are. */
  double usd(Whose whose) {
    return whose == Whose.SECOND ? secondUsd() : firstUsd();
  }

  /** First − second, in US dollars per task; exactly 0 where both are the same. */
  double usd() {
    return Ties.difference(firstUsd(), secondUsd());
  }
}
