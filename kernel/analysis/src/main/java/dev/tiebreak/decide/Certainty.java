package dev.tiebreak.decide;

/** How sure a lead is: the words of every verdict. */
public enum Certainty {
  /** The lead is significant, with all leads of the decision tested together. */
  CLEAR("clear"),
  /**
   * The lead is significant by itself but not among all leads, or would be clear if the two models
   * solved the same tasks often enough.
   */
  LEANS("leans"),
  /** Nothing that may still be unknown of the two runs makes the lead clear. */
  TOO_CLOSE_TO_CALL("too close to call"),
  /** At most one model has a score. */
  UNCONTESTED("uncontested"),
  /** Both have a score, but not how many tasks it is the mean of. */
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
}
