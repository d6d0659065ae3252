package dev.tiebreak.decide;

import dev.tiebreak.decide.judge.Tally;
import dev.tiebreak.decide.judge.internal.CardNotes;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.Result;
import dev.tiebreak.show.TableParts.Cell;
import dev.tiebreak.show.internal.Columns;
import java.util.List;
import tech.tablesaw.api.Table;

/**
 * The decisions between all pairs of models, each pair once.
 *
 * @param decisions the decisions, in the order of the models
 */
public record SplitDecisions(List<SplitDecision> decisions) implements Result {

  public SplitDecisions {
    decisions = List.copyOf(decisions);
  }

  /**
   * Returns in how many pairs another model leads, or none does, once benchmarks without both
   * scores are left out.
   */
  @Override
  public String finding() {
    if (decisions.size() == 1) {
      return decisions.get(0).finding();
    }
    long changed = decisions.stream().filter(SplitDecisions::changes).count();
    return "Leaving out benchmarks with a missing score changes who leads in "
        + (changed == 0 ? "none" : changed)
        + " of "
        + decisions.size()
        + " pairs of models";
  }

  private static boolean changes(SplitDecision decision) {
    Tally tally = decision.tally();
    return Integer.signum(tally.first().asPrinted() - tally.second().asPrinted())
        != Integer.signum(tally.first().contested() - tally.second().contested());
  }

  /**
   * Returns the decisions as a frame, one row per pair: both models, the wins of each as printed
   * and where both have a score, and how many wins of either are marginal or uncontested.
   */
  @Override
  public Table table() {
    return columns().frame("split decisions", rows());
  }

  private record Row(SplitDecision decision, Tally tally) {}

  private List<Row> rows() {
    return decisions.stream().map(each -> new Row(each, each.tally())).toList();
  }

  private Columns<Row> columns() {
    boolean measured = decisions.stream().anyMatch(each -> each.scorecard().counted());
    return Columns.<Row>none()
        .text("first", row -> row.decision().first().name())
        .shown("First")
        .text("second", row -> row.decision().second().name())
        .shown("Second")
        .count("first_wins_as_printed", row -> row.tally().first().asPrinted())
        .count("second_wins_as_printed", row -> row.tally().second().asPrinted())
        .words(measured ? "As shown" : "As printed", row -> Cell.of(row.tally().asPrinted()))
        .count("first_wins_contested", row -> row.tally().first().contested())
        .count("second_wins_contested", row -> row.tally().second().contested())
        .words("Where both have a score", row -> Cell.of(row.tally().contested()))
        .count("marginal", row -> row.tally().marginal())
        .shown("Marginal")
        .count("uncontested", row -> row.tally().uncontested())
        .shown("Uncontested");
  }

  /** Returns the decisions as a table to read, one row per pair. */
  @Override
  public DisplayTable display() {
    DisplayTable titled =
        DisplayTable.titled("Split decisions between all pairs of models")
            .withSubtitle("Benchmarks won by the first and by the second model");
    return columns()
        .fill(titled, rows())
        .withNotes(
            decisions.stream()
                .flatMap(each -> each.scorecard().remarks().stream())
                .distinct()
                .toList())
        .withNotes(
            decisions.stream()
                .flatMap(each -> new CardNotes(each.scorecard()).contradictions().stream())
                .distinct()
                .toList());
  }

  /** Returns the table as plain text. */
  @Override
  public String toString() {
    return display().text();
  }
}
