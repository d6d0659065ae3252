package dev.tiebreak.jupyter.internal.magic;

import java.util.Optional;

/** A part of a cell that runs before the next one. */
sealed interface Step permits Step.Code, MagicCall {

  /** Returns the Java code in it, everything else of the cell blanked, so that offsets hold. */
  String java();

  /** Returns the magic that it is; empty for Java code. */
  default Optional<MagicCall> magic() {
    return Optional.empty();
  }

  /** Java code alone. */
  record Code(String java) implements Step {}
}
