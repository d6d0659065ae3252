package dev.tiebreak.cost.price;

import dev.tiebreak.domain.Provenance;
import java.util.Optional;

/** Where a number of a workload comes from. */
public sealed interface Origin {

  /** Returns the source; empty where none says it. */
  default Optional<Provenance> source() {
    return Optional.empty();
  }

  /** Returns whether nobody gave it. */
  default boolean isAssumed() {
    return false;
  }

  /** Whoever made the workload gave it, or it was counted. */
  record Given() implements Origin {}

  /** Nobody gave it: it stands in until somebody does, and whatever rests on it says so. */
  record Assumed() implements Origin {
    @Override
    public boolean isAssumed() {
      return true;
    }
  }

  /**
   * A source says it.
   *
   * @param provenance which
   */
  record Told(Provenance provenance) implements Origin {
    @Override
    public Optional<Provenance> source() {
      return Optional.of(provenance);
    }
  }
}
