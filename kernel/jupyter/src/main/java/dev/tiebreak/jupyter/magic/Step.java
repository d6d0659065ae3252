package dev.tiebreak.jupyter.magic;

/** A part of a cell that runs before the next one. */
sealed interface Step permits Step.Code, Call {

  /**
   * Java.
   *
   * @param source the cell with everything but this part blanked, so that offsets and lines hold
   */
  record Code(String source) implements Step {}
}
