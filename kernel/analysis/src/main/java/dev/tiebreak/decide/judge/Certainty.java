package dev.tiebreak.decide.judge;

import dev.tiebreak.stats.Confidence;

/** How sure a lead is: the words of every verdict. */
public enum Certainty {
  /**
   * The lead is significant, with all leads of the decision tested together, its interval excludes
   * a lead of 0, and it rests on ten tasks or more.
   */
  CLEAR("clear"),
  /**
   * The lead is significant by itself but not among all leads, or its interval still includes 0, or
   * it would be clear if the two models solved the same tasks often enough.
   */
  LEANS("leans"),
  /** Nothing still unknown about the two runs could make the lead clear. */
  TOO_CLOSE_TO_CALL("too close to call"),
  /** The lead rests on fewer than ten tasks. */
  TOO_FEW_TASKS("too few to tell"),
  /** Only one model has a score. */
  UNCONTESTED("uncontested"),
  /** Neither model has a score. */
  NO_SCORE("no score"),
  /**
   * Both have a score, but the number of tasks is not known, or all tasks differ by the same
   * amount.
   */
  NO_ERROR_BAR("no error bar"),
  /** Both scores are the same. */
  TIED("tied");

  private final String words;

  Certainty(String words) {
    this.words = words;
  }

  /** Returns the words that a table prints. */
  public String words() {
    return words;
  }

  /**
   * Returns the verdict on a lead that was tested: clear if the number of tasks, the test among all
   * leads and the interval all support it.
   */
  public static Certainty of(
      int tasks, boolean excludesZero, double pValue, double adjustedP, double alpha) {
    if (tasks < Confidence.FEWEST_TASKS) {
      return TOO_FEW_TASKS;
    }
    if (adjustedP < alpha && excludesZero) {
      return CLEAR;
    }
    return pValue < alpha ? LEANS : TOO_CLOSE_TO_CALL;
  }
}
