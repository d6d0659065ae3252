package dev.tiebreak.jupyter.internal.magic;

/** A part of a cell that runs before the next one. */
sealed interface Step permits Step.Code, MagicCall {

  /**
   * Java.
   *
   * @param source the cell with everything but this part blanked, so that offsets and lines hold
   */
  record Code(String source) implements Step {}
}
