package dev.tiebreak.decide;

import dev.tiebreak.stats.Correlation;
import dev.tiebreak.words.internal.Numbers;
import java.util.List;
import java.util.Optional;

/** Where two scores are too far apart for the correlation that a decision assumes. */
final class Caps {

  private Caps() {}

  /** Returns what is taken instead, in one sentence; empty where every pair of scores allows it. */
  static Optional<String> sentence(SplitDecision decision) {
    Correlation assumed = decision.assumptions().pairing();
    List<String> capped =
        decision.contests().stream()
            .flatMap(
                contest ->
                    taken(contest, assumed).map(rho -> rho + " on " + contest.benchmark()).stream())
            .toList();
    return capped.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Not every two scores allow ρ = "
                + Numbers.minus(Numbers.number(assumed.value()))
                + "; the nearest that they do is taken instead: "
                + String.join(", ", capped)
                + ".");
  }

  /** Returns whether a bar rests on another correlation than was assumed. */
  static boolean capped(ErrorBar bar, Assumptions assumptions) {
    return !bar.paired()
        && bar.correlation().orElseThrow().value() != assumptions.pairing().value();
  }

  private static Optional<String> taken(Contest contest, Correlation assumed) {
    return Comparison.of(contest, assumed)
        .filter(comparison -> comparison instanceof Comparison.Rates)
        .flatMap(Comparison::correlation)
        .map(Correlation::value)
        .filter(taken -> taken != assumed.value())
        .map(Numbers::correlation);
  }
}
