package dev.tiebreak.decide;

import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.DisplayTable.Cell;
import dev.tiebreak.show.Tabular;
import java.util.List;
import tech.tablesaw.api.Table;

/**
 * The decisions between all pairs of models, each pair once.
 *
 * @param decisions the decisions, in the order of the models
 */
public record SplitDecisions(List<SplitDecision> decisions) implements Tabular {

  public SplitDecisions {
    decisions = List.copyOf(decisions);
  }

  /**
   * Returns the decisions as a frame, one row a pair: both models, the wins of each as printed and
   * where both have a score, and how many wins of either are marginal or uncontested.
   */
  public Table table() {
    return DecisionTables.frame(this);
  }

  /** Returns the decisions as a table to read, one row a pair. */
  @Override
  public DisplayTable display() {
    return DisplayTable.titled("Split decisions between all pairs of models")
        .withSubtitle("Benchmarks won by the first and by the second model")
        .withText("First")
        .withText("Second")
        .withText(
            decisions.stream().allMatch(each -> each.countedAs().equals("as printed"))
                ? "As printed"
                : "As shown")
        .withText("Where both have a score")
        .withNumber("Marginal")
        .withNumber("Uncontested")
        .withRows(decisions.stream().map(SplitDecisions::row).toList())
        .withNotes(
            decisions.stream()
                .flatMap(each -> new Findings(each).contradictions().stream())
                .distinct()
                .toList());
  }

  private static List<Cell> row(SplitDecision decision) {
    Tally tally = decision.tally();
    return List.of(
        Cell.of(decision.first().name()),
        Cell.of(decision.second().name()),
        Cell.of(tally.asPrinted()),
        Cell.of(tally.contested()),
        Cell.of(Integer.toString(tally.marginal())),
        Cell.of(Integer.toString(tally.uncontested())));
  }

  /** Returns the table as plain text. */
  @Override
  public String toString() {
    return display().text();
  }
}
