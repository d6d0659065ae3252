package dev.tiebreak.domain;

/** One side of a decision between two models. */
public enum Side {
  /** The model named first. */
  FIRST,
  /** The model named second. */
  SECOND;

  /** Returns the opposite side. */
  public Side other() {
    return this == FIRST ? SECOND : FIRST;
  }
}
