package dev.tiebreak.jupyter.internal.magic;

import java.util.Optional;

/** A part of a cell that runs before the next one. */
sealed interface Step permits Step.Code, MagicCall {

  /**
   * Returns the Java code in it, with the rest of the cell blanked, so that offsets stay the same.
   */
  String java();

  /** Returns the magic in it; empty for Java code. */
  default Optional<MagicCall> magic() {
    return Optional.empty();
  }

  /** Only Java code. */
  record Code(String java) implements Step {}
}
