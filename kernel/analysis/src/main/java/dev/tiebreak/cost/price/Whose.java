package dev.tiebreak.cost.price;

/** Which of two models an assumption is about. */
public enum Whose {
  /** The model named first. */
  FIRST,
  /** The model named second. */
  SECOND,
  /** Both, with the same value. */
  BOTH;

  /** Returns whether it means the model at a place, counted from 0. */
  boolean means(int place) {
    return this == BOTH || ordinal() == place;
  }

  /** Returns whether both mean one of the models. */
  public boolean meets(Whose other) {
    return this == other || this == BOTH || other == BOTH;
  }
}
