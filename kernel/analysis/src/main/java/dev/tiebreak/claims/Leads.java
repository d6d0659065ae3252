package dev.tiebreak.claims;

import dev.tiebreak.decide.SplitDecision;
import dev.tiebreak.decide.judge.Contest;
import dev.tiebreak.decide.judge.Verdict;
import dev.tiebreak.domain.Side;
import java.util.Locale;
import java.util.Optional;

/**
 * How often one model of a decision leads where both have a score.
 *
 * @param model its short name
 * @param clear the leads that are clear
 * @param others those that are not
 */
record Leads(String model, long clear, long others) {

  static Leads of(SplitDecision decision, Side side) {
    Optional<Side> winner = Optional.of(side);
    long all =
        decision.contests().stream()
            .filter(Contest::contested)
            .filter(contest -> contest.winner().equals(winner))
            .count();
    long clear =
        decision.verdicts().verdicts().stream()
            .filter(Verdict::clear)
            .filter(verdict -> verdict.contest().winner().equals(winner))
            .count();
    return new Leads(decision.contender(side).shortName(), clear, all - clear);
  }

  /** Whether this model has a clear lead and the other model no lead at all. */
  boolean unopposed(Leads other) {
    return clear > 0 && other.clear + other.others == 0;
  }

  /** Both models' leads: {@code Clear leads: A 1, B 0; others: A 0, B 4.} */
  String words(Leads other) {
    return String.format(
        Locale.ROOT,
        "Clear leads: %s %s, %s %s; others: %s %s, %s %s.",
        model,
        clear,
        other.model,
        other.clear,
        model,
        others,
        other.model,
        other.others);
  }
}
