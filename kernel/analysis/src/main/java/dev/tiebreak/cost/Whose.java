package dev.tiebreak.cost;

/** Which of two models an assumption is about. */
public enum Whose {
  /** The model named first. */
  FIRST,
  /** The model named second. */
  SECOND,
  /** Both, with the same value. */
  BOTH;

  /** Returns the cost whose value is meant; the first, where both have it. */
  TaskCost of(CostComparison costs) {
    return this == SECOND ? costs.second() : costs.first();
  }

  /**
   * Returns the models' names, as they follow a possessive: {@code GPT-5.5}, {@code both models}.
   */
  String model(CostComparison costs) {
    return this == BOTH ? "both models" : of(costs).plan().model();
  }
}
