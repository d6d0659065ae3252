package dev.tiebreak.decide.judge.internal;

import dev.tiebreak.decide.judge.Contest;
import dev.tiebreak.decide.judge.Scorecard;
import dev.tiebreak.decide.judge.Verdict;
import dev.tiebreak.domain.Side;
import dev.tiebreak.domain.Unit;
import dev.tiebreak.words.internal.Decimals;
import dev.tiebreak.words.internal.Numbers;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * The decimals of a card's scores: all percent have the same, a contest in another unit its own.
 *
 * @param ofPercent the decimals of percent
 */
public record ScoreDecimals(Decimals ofPercent) {

  /** Returns the decimals of a card's scores. */
  public static ScoreDecimals of(Scorecard card) {
    return new ScoreDecimals(new CardNotes(card).decimals());
  }

  private static int of(Contest contest) {
    return contest
        .measure()
        .unit()
        .decimals(
            Stream.of(contest.first(), contest.second(), contest.difference())
                .flatMapToDouble(OptionalDouble::stream));
  }

  /** Returns the score of one side, which is there, without its unit. */
  public String score(Contest contest, Side side) {
    double score = contest.score(side).orElseThrow();
    return contest.measure().unit() == Unit.PERCENT
        ? ofPercent.format(score)
        : contest.measure().unit().number(score, of(contest));
  }

  /** Returns the score of one side, which is there, where its unit is said beside it. */
  public String named(Contest contest, Side side) {
    Unit unit = contest.measure().unit();
    return unit == Unit.PERCENT
        ? score(contest, side)
        : unit.beside(contest.score(side).orElseThrow(), of(contest));
  }

  /** Returns how far the first model is ahead, with its sign and without the unit. */
  public String margin(Contest contest) {
    double difference = contest.difference().orElseThrow();
    if (contest.measure().unit() == Unit.PERCENT) {
      return Numbers.signed(difference, ofPercent);
    }
    return signed(difference, contest.measure().unit().number(Math.abs(difference), of(contest)));
  }

  /** Returns the same, in other units than percent no more exact than its error bar. */
  public String margin(Verdict verdict) {
    Contest contest = verdict.contest();
    Unit unit = contest.measure().unit();
    double difference = contest.difference().orElseThrow();
    return verdict
        .errorBar()
        .filter(bar -> unit != Unit.PERCENT)
        .map(bar -> signed(difference, unit.size(difference, bar.lower(), bar.upper())))
        .orElseGet(() -> margin(contest));
  }

  private static String signed(double difference, String size) {
    return difference > 0 ? "+" + size : difference < 0 ? "−" + size : size;
  }
}
