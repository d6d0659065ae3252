package dev.tiebreak.decide.judge;

import dev.tiebreak.domain.Side;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The wins of a decision, counted apart: a win where the opponent has no score is not a win against
 * one.
 *
 * @param tied benchmarks on which both have the same score
 * @param unscored benchmarks on which neither has a score
 */
public record Tally(Wins first, Wins second, int tied, int unscored) {

  /**
   * The wins of one model.
   *
   * @param contested wins against an opponent's score, including the marginal ones
   * @param marginal wins against an opponent's score by less than the threshold
   * @param uncontested wins where the opponent has no score
   */
  public record Wins(int contested, int marginal, int uncontested) {

    /** Returns all wins, as a scorecard prints them. */
    public int asPrinted() {
      return contested + uncontested;
    }
  }

  static Tally of(List<Contest> contests, double marginalBelow) {
    int tied = 0;
    int unscored = 0;
    for (Contest contest : contests) {
      Standing standing = contest.standing(marginalBelow);
      tied += standing == Standing.TIED ? 1 : 0;
      unscored += standing == Standing.UNSCORED ? 1 : 0;
    }
    return new Tally(
        wins(contests, Side.FIRST, marginalBelow),
        wins(contests, Side.SECOND, marginalBelow),
        tied,
        unscored);
  }

  private static Wins wins(List<Contest> contests, Side side, double marginalBelow) {
    Map<Standing, Long> won =
        contests.stream()
            .filter(contest -> contest.winner().equals(Optional.of(side)))
            .collect(
                Collectors.groupingBy(
                    contest -> contest.standing(marginalBelow), Collectors.counting()));
    int marginal = won.getOrDefault(Standing.MARGINAL, 0L).intValue();
    return new Wins(
        won.getOrDefault(Standing.CONTESTED, 0L).intValue() + marginal,
        marginal,
        won.getOrDefault(Standing.UNCONTESTED, 0L).intValue());
  }

  /** Returns this tally with the two models swapped. */
  public Tally mirrored() {
    return new Tally(/* first= */ second, /* second= */ first, tied, unscored);
  }

  /** Returns the wins of one side. */
  public Wins of(Side side) {
    return side == Side.FIRST ? first : second;
  }

  /** Returns the marginal wins of both models. */
  public int marginal() {
    return first.marginal() + second.marginal();
  }

  /** Returns the uncontested wins of both models. */
  public int uncontested() {
    return first.uncontested() + second.uncontested();
  }

  /** Returns the score of the decision as a scorecard prints it, for example {@code 4–2}. */
  public String asPrinted() {
    return first.asPrinted() + "–" + second.asPrinted();
  }

  /** Returns the score over the benchmarks that both have run, for example {@code 2–2}. */
  public String contested() {
    return first.contested() + "–" + second.contested();
  }
}
