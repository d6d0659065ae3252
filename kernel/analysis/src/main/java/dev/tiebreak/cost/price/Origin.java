package dev.tiebreak.cost.price;

import dev.tiebreak.domain.Provenance;
import java.util.Optional;

/** Where a number of a workload comes from. */
public sealed interface Origin {

  /** Returns the source; empty where there is none. */
  default Optional<Provenance> source() {
    return Optional.empty();
  }

  /** Returns whether it is only assumed. */
  default boolean isAssumed() {
    return false;
  }

  /** Whoever made the workload gave it, or it was counted. */
  record Given() implements Origin {}

  /** It is assumed until somebody gives the number, and every result that rests on it says so. */
  record Assumed() implements Origin {
    @Override
    public boolean isAssumed() {
      return true;
    }
  }

  /**
   * It comes from a source.
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
