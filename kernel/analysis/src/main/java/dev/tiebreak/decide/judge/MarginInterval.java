package dev.tiebreak.decide.judge;

/** How the interval of a margin between two published scores is computed. */
public enum MarginInterval {
  /** Newcombe's, from the Wilson limits of both scores: good for any number of tasks. */
  NEWCOMBE("Newcombe's"),
  /** Margin ± z × standard error: agrees with the p value, good for a few hundred tasks. */
  NORMAL("normal");

  private final String label;

  MarginInterval(String label) {
    this.label = label;
  }

  /** Returns the method's name in words. */
  public String label() {
    return label;
  }
}
