package dev.tiebreak.cost;

import dev.tiebreak.domain.Provenance;

/** Where a number of a workload comes from. */
public sealed interface Origin {

  /** Whoever made the workload gave it, or it was counted. */
  record Given() implements Origin {}

  /** Nobody gave it: it stands in until somebody does, and whatever rests on it says so. */
  record Assumed() implements Origin {}

  /**
   * A source says it.
   *
   * @param provenance which
   */
  record Told(Provenance provenance) implements Origin {}
}
