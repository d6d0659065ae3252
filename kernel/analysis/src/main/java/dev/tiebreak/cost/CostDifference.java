package dev.tiebreak.cost;

/** Two costs as functions of assumptions, with working space of its own: for one thread. */
@SuppressWarnings("EnumOrdinal") // draws by the million need arrays of primitives
final class CostDifference {

  private final CostFunction first;
  private final CostFunction second;
  private final double[] firstValues;
  private final double[] secondValues;

  CostDifference(CostComparison costs) {
    first = new CostFunction(costs.first());
    second = new CostFunction(costs.second());
    firstValues = first.values();
    secondValues = second.values();
  }

  void set(Assumption assumption, Whose whose, double value) {
    (whose == Whose.FIRST ? firstValues : secondValues)[assumption.ordinal()] = value;
  }

  double firstUsd() {
    return first.usd(firstValues);
  }

  double secondUsd() {
    return second.usd(secondValues);
  }

  /** First − second, in US dollars per task. */
  double usd() {
    return firstUsd() - secondUsd();
  }
}
