package dev.tiebreak.decide.doubt;

import dev.tiebreak.decide.judge.Contest;
import dev.tiebreak.decide.judge.Scorecard;
import dev.tiebreak.decide.judge.internal.CardNotes;
import dev.tiebreak.domain.Side;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.Result;
import dev.tiebreak.show.TableParts.Cell;
import dev.tiebreak.show.internal.Columns;
import dev.tiebreak.words.internal.Decimals;
import java.util.List;
import java.util.OptionalDouble;
import tech.tablesaw.api.Table;

/** What the missing scores could still change, at best and at worst. */
public record Blanks(Scorecard scorecard) implements Result {

  /** Returns the benchmarks on which a score is missing. */
  public List<Contest> contests() {
    return scorecard.uncontested();
  }

  /**
   * Returns the scorecard with every blank filled as favourably for one side as it can be: 100 for
   * its own blanks, 0 for the other's.
   */
  public Scorecard bestFor(Side side) {
    return scorecard.with(
        scorecard.contests().stream().map(contest -> filled(contest, side)).toList());
  }

  private static Contest filled(Contest contest, Side favoured) {
    return new Contest(
        contest.benchmark(),
        filled(contest, Side.FIRST, favoured),
        filled(contest, Side.SECOND, favoured),
        contest.evidence(),
        contest.contradictions());
  }

  private static OptionalDouble filled(Contest contest, Side side, Side favoured) {
    OptionalDouble score = contest.score(side);
    return score.isPresent() ? score : OptionalDouble.of(side == favoured ? 100 : 0);
  }

  /** Returns what was found, in one sentence short enough for a title. */
  @Override
  public String finding() {
    if (contests().isEmpty()) {
      return "No score is missing";
    }
    String best = bestFor(Side.FIRST).tally().contested();
    String worst = bestFor(Side.SECOND).tally().contested();
    String blanks = contests().size() == 1 ? "With the blank" : "With the blanks";
    return best.equals(worst)
        ? blanks + " filled it stays " + best
        : blanks + " filled it could be anything from " + best + " to " + worst;
  }

  /** Returns a frame: benchmark, model without a score, score to beat in percent. */
  @Override
  public Table table() {
    return columns().frame("blanks", contests());
  }

  private Columns<Contest> columns() {
    Decimals decimals = new CardNotes(scorecard).decimals();
    return Columns.<Contest>none()
        .text("benchmark", Contest::benchmark)
        .shown("Benchmark")
        .text("missing", this::missing)
        .shown("No score of")
        .numberIfAny("score_to_beat", Blanks::toBeat)
        .shown(
            "Score to beat",
            contest ->
                toBeat(contest).isPresent()
                    ? Cell.of(decimals.format(toBeat(contest).getAsDouble()))
                    : Cell.muted("–"));
  }

  /** Returns a table to read, one row per blank. */
  @Override
  public DisplayTable display() {
    DisplayTable table =
        columns()
            .fill(DisplayTable.titled(finding()).withSubtitle("Scores in percent"), contests());
    return (contests().isEmpty() ? table : table.withNote(shares()))
        .withSource(scorecard.provenance().line());
  }

  private String shares() {
    int all = scorecard.contests().size();
    return "Of all ways to weight the "
        + (all == 1 ? "one benchmark, " : all + " benchmarks, ")
        + scorecard.first().shortName()
        + " then wins from "
        + share(Side.SECOND)
        + " (all blanks filled against it) to "
        + share(Side.FIRST)
        + " (all in its favour).";
  }

  private String share(Side favoured) {
    return Weightings.percent(new Weightings(bestFor(favoured)).share(Side.FIRST).orElseThrow());
  }

  private String missing(Contest contest) {
    if (contest.first().isEmpty() && contest.second().isEmpty()) {
      return scorecard.first().shortName() + " and " + scorecard.second().shortName();
    }
    return (contest.first().isEmpty() ? scorecard.first() : scorecard.second()).shortName();
  }

  private static OptionalDouble toBeat(Contest contest) {
    return contest.first().isPresent() ? contest.first() : contest.second();
  }

  /** Returns the table as plain text. */
  @Override
  public String toString() {
    return display().text();
  }
}
