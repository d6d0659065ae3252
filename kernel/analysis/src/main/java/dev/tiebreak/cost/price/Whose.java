package dev.tiebreak.cost.price;

import dev.tiebreak.domain.Side;

/** Which of two models an assumption is about. */
public enum Whose {
  /** The model named first. */
  FIRST,
  /** The model named second. */
  SECOND,
  /** Both, with the same value. */
  BOTH;

  /** Returns whether it means the model of a side. */
  public boolean means(Side side) {
    return this == BOTH || this == (side == Side.FIRST ? FIRST : SECOND);
  }

  /** Returns whether this and another mean the same model, at least in part. */
  public boolean meets(Whose other) {
    return this == other || this == BOTH || other == BOTH;
  }
}
