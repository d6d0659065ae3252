package dev.tiebreak.decide.judge.internal;

import dev.tiebreak.decide.judge.Assumptions;
import dev.tiebreak.decide.judge.Contest;
import dev.tiebreak.decide.judge.Scorecard;
import dev.tiebreak.domain.Side;
import dev.tiebreak.domain.Unit;
import dev.tiebreak.stats.Interval;
import dev.tiebreak.words.internal.Decimals;
import dev.tiebreak.words.internal.ErrorDigits;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The decimals of a card's scores: percent have the usual ones of the card, or their own where they
 * were written finer, and a contest in another unit has its own.
 *
 * @param ofPercent the usual decimals of percent
 * @param assumptions what the error bars of margins rest on
 */
public record ScoreDecimals(Decimals ofPercent, Assumptions assumptions) {

  /** Returns the decimals of a card's scores. */
  public static ScoreDecimals of(Scorecard card) {
    return new ScoreDecimals(new CardNotes(card).decimals(), card.assumptions());
  }

  private static int of(Contest contest) {
    return contest
        .measure()
        .unit()
        .decimals(
            Stream.of(contest.first(), contest.second(), contest.difference())
                .flatMapToDouble(OptionalDouble::stream));
  }

  /** Returns those that two percent side by side have; empty for a contest in another unit. */
  public OptionalInt ofRow(Contest contest) {
    return contest.measure().unit() == Unit.PERCENT
        ? OptionalInt.of(
            ofPercent(
                    contest,
                    Stream.of(contest.first(), contest.second())
                        .flatMapToDouble(OptionalDouble::stream)
                        .toArray())
                .count())
        : OptionalInt.empty();
  }

  /** Returns the score of one side, which is there, without its unit. */
  public String score(Contest contest, Side side) {
    double score = contest.score(side).orElseThrow();
    return contest.measure().unit() == Unit.PERCENT
        ? ofPercent(contest, score).format(score)
        : contest.measure().unit().number(score, of(contest));
  }

  /** Returns the score of one side, which is there, where its unit is said beside it. */
  public String named(Contest contest, Side side) {
    Unit unit = contest.measure().unit();
    return unit == Unit.PERCENT
        ? score(contest, side)
        : unit.beside(contest.score(side).orElseThrow(), of(contest));
  }

  /**
   * Returns how far the first model is ahead, with its sign and without the unit, as exact as the
   * scores that it stands beside.
   */
  public String margin(Contest contest) {
    return signed(contest, leadAlone(contest));
  }

  /** Returns the same, no more exact than its error bar, which it stands beside. */
  public String marginBesideError(Contest contest) {
    return signed(contest, lead(contest));
  }

  private static String signed(Contest contest, String size) {
    double difference = contest.difference().orElseThrow();
    return (difference > 0 ? "+" : difference < 0 ? "−" : "") + size;
  }

  /** Returns how far the leader is ahead, without the unit and no more exact than its error bar. */
  public String lead(Contest contest) {
    return contest
        .errorOfMargin(assumptions)
        .map(error -> lead(contest, error))
        .orElseGet(() -> leadAlone(contest));
  }

  /**
   * Returns how far the leader is ahead, with the unit unless that is percentage points, and no
   * more exact than its error bar.
   */
  public String leadWithUnit(Contest contest) {
    Unit unit = contest.measure().unit();
    if (unit == Unit.PERCENT) {
      return lead(contest);
    }
    double lead = Math.abs(contest.difference().orElseThrow());
    return contest
        .errorOfMargin(assumptions)
        .map(error -> unit.difference(lead, error.lower(), error.upper()))
        .orElseGet(() -> unit.difference(lead));
  }

  private String lead(Contest contest, Interval error) {
    Unit unit = contest.measure().unit();
    double difference = contest.difference().orElseThrow();
    if (unit != Unit.PERCENT) {
      return unit.size(difference, error.lower(), error.upper());
    }
    int meant = ErrorDigits.ofPoints(error.lower(), error.upper()).decimals();
    int fewer = Math.min(meant, ofPercent(contest).count());
    return Decimals.telling(fewer, difference, 0).format(Math.abs(difference));
  }

  private String leadAlone(Contest contest) {
    double size = Math.abs(contest.difference().orElseThrow());
    Unit unit = contest.measure().unit();
    return unit == Unit.PERCENT ? ofPercent(contest).format(size) : unit.number(size, of(contest));
  }

  /** Those of a difference are those of the finer of its two. */
  private Decimals ofPercent(Contest contest) {
    return ofPercent(contest, contest.first().orElseThrow(), contest.second().orElseThrow());
  }

  /** The mean of outcomes was not written with any. */
  private Decimals ofPercent(Contest contest, double... written) {
    return contest.evidence().counted() ? ofPercent : ofPercent.keeping(written);
  }
}
