package dev.tiebreak.decide;

import dev.tiebreak.decide.judge.Contest;
import dev.tiebreak.decide.judge.Scorecard;
import dev.tiebreak.decide.judge.Standing;
import dev.tiebreak.decide.judge.internal.CardNotes;
import dev.tiebreak.decide.judge.internal.ScoreDecimals;
import dev.tiebreak.domain.Side;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.TableParts.Cell;
import dev.tiebreak.show.internal.Columns;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import tech.tablesaw.api.Table;

/** A scorecard as a frame and as a table to read. */
final class DecisionTables {

  private static final String NO_SCORE = "no score";

  private DecisionTables() {}

  static Table frame(Scorecard card) {
    return columns(card).frame("split decision", card.contests());
  }

  private static Columns<Contest> columns(Scorecard card) {
    ScoreDecimals decimals = ScoreDecimals.of(card);
    return units(card, Columns.<Contest>none().text("benchmark", Contest::benchmark), each -> each)
        .numberIfAny(card.first().name(), Contest::first)
        .shown(card.first().name(), contest -> score(contest, Side.FIRST, decimals))
        .numberIfAny(card.second().name(), Contest::second)
        .shown(card.second().name(), contest -> score(contest, Side.SECOND, decimals))
        .numberIfAny(points(card, "margin"), Contest::difference)
        .shown(card.plain() ? "Margin (points)" : "Margin", contest -> margin(contest, decimals))
        .text("winner", contest -> winner(card, contest))
        .shown("Winner " + Findings.countedAs(card))
        .text("standing", contest -> card.standing(contest).words())
        .shown("Standing", contest -> standing(card.standing(contest)));
  }

  static DisplayTable display(Scorecard card) {
    Findings findings = new Findings(card);
    DisplayTable titled =
        DisplayTable.titled(findings.headline()).withSubtitle(scores(card) + findings.measured());
    CardNotes notes = new CardNotes(card);
    return columns(card)
        .fill(titled, card.contests())
        .withNotes(findings.tallies())
        .withNote(findings.legend())
        .withNotes(notes.units())
        .withNotes(card.remarks())
        .withNotes(notes.contradictions())
        .withNotes(notes.missing())
        .withSource(card.provenance().line());
  }

  /** What the scores of a card are in, as the beginning of a sentence. */
  static String scores(Scorecard card) {
    return card.plain() ? "Scores in percent" : "Scores in the unit of their row";
  }

  /** Shows the benchmark, and what its scores are in unless all are percent, higher better. */
  static <R> Columns<R> units(Scorecard card, Columns<R> benchmark, Function<R, Contest> contest) {
    Columns<R> shown = benchmark.shown("Benchmark");
    return card.plain()
        ? shown
        : shown
            .text("unit", row -> contest.apply(row).measure().unit().toString())
            .shown("In", row -> Cell.muted(contest.apply(row).measure().words()))
            .text("better", row -> contest.apply(row).measure().better().toString());
  }

  /** The name of a column of numbers that are percentage points where all scores are percent. */
  static String points(Scorecard card, String name) {
    return card.plain() ? name + "_points" : name;
  }

  /** The winner in the words of a scorecard; empty if neither model has a score. */
  static String winner(Scorecard card, Contest contest) {
    String name = contest.winner().map(side -> card.contender(side).shortName()).orElse("");
    Standing standing = card.standing(contest);
    return switch (standing) {
      case CONTESTED, UNCONTESTED -> name;
      case MARGINAL -> name + " (" + standing.words() + ")";
      case TIED -> standing.words();
      case UNSCORED -> "";
    };
  }

  private static Cell standing(Standing standing) {
    return standing == Standing.CONTESTED
        ? Cell.of(standing.words())
        : Cell.muted(standing.words());
  }

  private static Cell margin(Contest contest, ScoreDecimals decimals) {
    return contest.contested() ? Cell.of(decimals.margin(contest)) : Cell.muted("–");
  }

  static Cell score(Contest contest, Side side, ScoreDecimals decimals) {
    OptionalDouble percent = contest.score(side);
    if (percent.isEmpty()) {
      return Cell.muted(NO_SCORE);
    }
    String text = decimals.score(contest, side);
    return contest.winner().equals(Optional.of(side)) ? Cell.strong(text) : Cell.of(text);
  }
}
