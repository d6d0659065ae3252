package dev.tiebreak.decide;

import dev.tiebreak.decide.judge.Contest;
import dev.tiebreak.decide.judge.Scorecard;
import dev.tiebreak.decide.judge.Standing;
import dev.tiebreak.decide.judge.internal.CardNotes;
import dev.tiebreak.domain.Side;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.TableParts.Cell;
import dev.tiebreak.show.internal.Columns;
import dev.tiebreak.words.internal.Decimals;
import dev.tiebreak.words.internal.Numbers;
import java.util.Optional;
import java.util.OptionalDouble;
import tech.tablesaw.api.Table;

/** A scorecard as a frame and as a table to read. */
final class DecisionTables {

  private static final String NO_SCORE = "no score";

  private DecisionTables() {}

  static Table frame(Scorecard card) {
    return columns(card).frame("split decision", card.contests());
  }

  private static Columns<Contest> columns(Scorecard card) {
    Decimals decimals = new CardNotes(card).decimals();
    return Columns.<Contest>none()
        .text("benchmark", Contest::benchmark)
        .shown("Benchmark")
        .numberIfAny(card.first().name(), Contest::first)
        .shown(card.first().name(), contest -> score(contest, Side.FIRST, decimals))
        .numberIfAny(card.second().name(), Contest::second)
        .shown(card.second().name(), contest -> score(contest, Side.SECOND, decimals))
        .numberIfAny("margin_points", Contest::percentagePoints)
        .shown("Margin (points)", contest -> margin(contest, decimals))
        .text("winner", contest -> winner(card, contest))
        .shown("Winner " + Findings.countedAs(card))
        .text("standing", contest -> card.standing(contest).words())
        .shown("Standing", contest -> standing(card.standing(contest)));
  }

  static DisplayTable display(Scorecard card) {
    Findings findings = new Findings(card);
    DisplayTable titled =
        DisplayTable.titled(findings.headline())
            .withSubtitle("Scores in percent" + findings.measured());
    return columns(card)
        .fill(titled, card.contests())
        .withNotes(findings.tallies())
        .withNote(findings.legend())
        .withNotes(new CardNotes(card).contradictions())
        .withSource(card.provenance().line());
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

  static Cell margin(Contest contest, Decimals decimals) {
    return contest.contested()
        ? Cell.of(Numbers.signed(contest.percentagePoints().getAsDouble(), decimals))
        : Cell.muted("–");
  }

  static Cell score(Contest contest, Side side, Decimals decimals) {
    OptionalDouble percent = contest.score(side);
    if (percent.isEmpty()) {
      return Cell.muted(NO_SCORE);
    }
    String text = decimals.format(percent.getAsDouble());
    return contest.winner().equals(Optional.of(side)) ? Cell.strong(text) : Cell.of(text);
  }
}
