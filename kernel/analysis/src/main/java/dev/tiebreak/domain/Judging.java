package dev.tiebreak.domain;

/** How one task of a benchmark is judged, as far as that is known. */
public enum Judging {
  /** Passed or failed. */
  PASS_FAIL,
  /** In parts, each with some credit. */
  RUBRIC,
  /** Against another model's answer: won, tied or lost. */
  PAIRWISE,
  /** Not known; taken as passed or failed. */
  UNKNOWN;

  /** Returns whether a score can only be a count of tasks. */
  public boolean counts() {
    return this == PASS_FAIL || this == UNKNOWN;
  }
}
