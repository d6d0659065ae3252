package dev.tiebreak.cost;

/** Which of two models an assumption is about. */
public enum Whose {
  /** The model named first. */
  FIRST,
  /** The model named second. */
  SECOND;

  TaskCost of(CostComparison costs) {
    return this == FIRST ? costs.first() : costs.second();
  }
}
