package dev.tiebreak.decide.judge;

/** What the winner of a contest has won. */
public enum Standing {
  /** Both models have a score, and the lead is not marginal. */
  CONTESTED("contested"),
  /** Both models have a score, and the lead is below the threshold. */
  MARGINAL("marginal"),
  /** Only the winner has a score. */
  UNCONTESTED("uncontested"),
  /** Both scores are the same. */
  TIED("tied"),
  /** Neither model has a score. */
  UNSCORED("no score");

  private final String words;

  Standing(String words) {
    this.words = words;
  }

  /** Returns the words that a table prints. */
  public String words() {
    return words;
  }
}
