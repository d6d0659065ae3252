package dev.tiebreak.decide.doubt;

import dev.tiebreak.decide.judge.Contest;
import dev.tiebreak.decide.judge.Scorecard;
import dev.tiebreak.decide.judge.internal.CardNotes;
import dev.tiebreak.decide.judge.internal.ScoreDecimals;
import dev.tiebreak.domain.Measure;
import dev.tiebreak.domain.Side;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.Result;
import dev.tiebreak.show.TableParts.Cell;
import dev.tiebreak.show.internal.Columns;
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
   * Returns the scorecard with every blank filled as favourably for one side as it can be: of
   * percent 100 for its own blanks, 0 for the other's. Where a unit has no best or worst score, a
   * blank is just ahead of the other score, or behind it.
   */
  public Scorecard bestFor(Side side) {
    return scorecard.with(
        scorecard.contests().stream().map(contest -> filled(contest, side)).toList());
  }

  private static Contest filled(Contest contest, Side favoured) {
    return new Contest(
        contest.measure(),
        filled(contest, Side.FIRST, favoured),
        filled(contest, Side.SECOND, favoured),
        contest.evidence(),
        contest.contradictions(),
        contest.systems(),
        contest.decimals());
  }

  private static OptionalDouble filled(Contest contest, Side side, Side favoured) {
    if (contest.score(side).isPresent()) {
      return contest.score(side);
    }
    Measure measure = contest.measure();
    boolean high = (side == favoured) != measure.lowerIsBetter();
    double bound = high ? measure.range().most() : measure.range().least();
    double beside = contest.score(side.other()).orElse(0) + (high ? 1 : -1);
    return OptionalDouble.of(Double.isInfinite(bound) ? beside : bound);
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
    ScoreDecimals decimals = ScoreDecimals.of(scorecard);
    return Columns.<Contest>none()
        .text("benchmark", Contest::benchmark)
        .shown("Benchmark")
        .text("missing", this::missing)
        .shown("No score of")
        .numberIfAny("score_to_beat", Blanks::toBeat)
        .shown(
            "Score to beat",
            contest ->
                contest
                    .winner()
                    .map(side -> Cell.of(toBeat(contest, side, decimals)))
                    .orElseGet(() -> Cell.muted("–")));
  }

  /** Returns a table to read, one row per blank. */
  @Override
  public DisplayTable display() {
    DisplayTable table =
        columns()
            .fill(
                DisplayTable.titled(finding())
                    .withSubtitle(
                        scorecard.plain() ? "Scores in percent" : "Each score with its unit"),
                contests());
    return table
        .withNotes(shares())
        .withNotes(new CardNotes(scorecard).units())
        .withNotes(scorecard.remarks())
        .withSource(scorecard.provenance().line());
  }

  private List<String> shares() {
    int all = (int) scorecard.contests().stream().filter(each -> each.measure().isShare()).count();
    if (contests().isEmpty() || all == 0) {
      return List.of();
    }
    return List.of(
        "Of all ways to weight the "
            + (all == 1 ? "one benchmark, " : all + " benchmarks, ")
            + scorecard.first().shortName()
            + " then wins from "
            + share(Side.SECOND)
            + " (all blanks filled against it) to "
            + share(Side.FIRST)
            + " (all in its favour).");
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

  private String toBeat(Contest contest, Side side, ScoreDecimals decimals) {
    String score = decimals.score(contest, side);
    return scorecard.plain() ? score : score + " " + contest.measure().unit().words();
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
