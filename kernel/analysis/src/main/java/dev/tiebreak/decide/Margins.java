package dev.tiebreak.decide;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.chart.Charted;
import dev.tiebreak.decide.doubt.Effects;
import dev.tiebreak.decide.judge.Contest;
import dev.tiebreak.decide.judge.Margin;
import dev.tiebreak.decide.judge.Scorecard;
import dev.tiebreak.decide.judge.internal.CardNotes;
import dev.tiebreak.decide.judge.internal.LeadCount;
import dev.tiebreak.decide.judge.internal.ScoreDecimals;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.Naming;
import dev.tiebreak.show.TableParts.Cell;
import dev.tiebreak.show.internal.Columns;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import tech.tablesaw.api.Table;

/**
 * The margins of a decision, from the first model's widest lead to the second's; those in percent
 * come before those in other units.
 *
 * @param margins the margins, one for each benchmark that both models have a score on, or those of
 *     them that were chosen
 */
public record Margins(Scorecard scorecard, List<Margin> margins) implements Charted, Naming {

  public Margins {
    margins = List.copyOf(margins);
  }

  static Margins of(Scorecard card) {
    return new Margins(
        card,
        card.verdicts().stream()
            .filter(verdict -> verdict.contest().contested())
            .map(
                verdict ->
                    new Margin(
                        verdict.benchmark(),
                        verdict.contest().difference().getAsDouble(),
                        card.standing(verdict.contest()),
                        verdict))
            .sorted(
                Comparator.comparing((Margin margin) -> margin.measure().unit())
                    .thenComparing(Margin::difference, Comparator.reverseOrder()))
            .toList());
  }

  /**
   * Returns the margins that fulfil a condition.
   *
   * @param condition for example {@code m -> m.clear()} or {@code m -> m.lead() >= 5}
   */
  public Margins where(Predicate<Margin> condition) {
    return new Margins(scorecard, margins.stream().filter(condition).toList());
  }

  @Override
  public List<String> namesFor(String parameter) {
    return scorecard.namesFor(parameter);
  }

  /** Returns the benchmarks without a margin, because a score is missing. */
  public List<Contest> withoutMargin() {
    return scorecard.uncontested();
  }

  /** Returns each margin expressed in five ways, each with its interval. */
  public Effects effects() {
    return new Effects(scorecard, margins);
  }

  /** Returns a chart of the margins as bars to both sides of zero. */
  @Override
  public Chart chart() {
    return new MarginsFigure(scorecard, this).chart();
  }

  /** Returns how many leads are clear; without any error bar, the widest lead of each model. */
  @Override
  public String finding() {
    CardNotes notes = new CardNotes(scorecard);
    return judged()
        ? new LeadCount(scorecard.verdicts())
            .finding(margins.stream().map(Margin::verdict).toList())
        : new Findings(scorecard).widest() + notes.notAlike() + notes.shown(margins);
  }

  /** Whether any lead has an error bar. */
  boolean judged() {
    return scorecard.verdicts().stream().anyMatch(each -> each.errorBar().isPresent());
  }

  /**
   * Returns the margins as a frame: benchmark, margin in percentage points (how far the first model
   * is ahead), leader, standing; with the unit and its direction where not all are percent of which
   * higher is better.
   */
  @Override
  public Table table() {
    return columns().frame("margins", margins);
  }

  private Columns<Margin> columns() {
    ScoreDecimals decimals = ScoreDecimals.of(scorecard);
    return DecisionTables.units(
            scorecard,
            Columns.<Margin>none().text("benchmark", Margin::benchmark),
            margin -> margin.verdict().contest())
        .number(DecisionTables.points(scorecard, "margin"), Margin::difference)
        .shown(
            scorecard.plain() ? "Margin (points)" : "Margin",
            margin -> Cell.of(decimals.marginBesideError(margin.verdict().contest())))
        .text("leader", scorecard::leader)
        .shown("Leader")
        .text("standing", margin -> margin.standing().words())
        .shown("Standing", Margins::standing);
  }

  private static Cell standing(Margin margin) {
    String words = margin.standing().words();
    return margin.marginal() ? Cell.muted(words) : Cell.of(words);
  }

  /** Returns the margins as a table to read. */
  @Override
  public DisplayTable display() {
    CardNotes notes = new CardNotes(scorecard);
    DisplayTable titled =
        DisplayTable.titled(
                "Margins of " + scorecard.first().name() + " over " + scorecard.second().name())
            .withSubtitle(
                (scorecard.plain() ? "Percentage points" : "In the unit of the row")
                    + ", on the benchmarks that both have a score on"
                    + notes.shown(margins));
    DisplayTable table = columns().fill(titled, margins);
    List<String> without = withoutMargin().stream().map(Contest::benchmark).toList();
    return (without.isEmpty()
            ? table
            : table.withNote(
                "No margin, because a score is missing: " + String.join(", ", without) + "."))
        .withNotes(notes.units())
        .withNotes(scorecard.remarks())
        .withNotes(notes.contradictions())
        .withNotes(notes.missing())
        .withSource(scorecard.provenance().line());
  }

  /** Returns the table as plain text. */
  @Override
  public String toString() {
    return display().text();
  }
}
