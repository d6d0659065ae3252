package dev.tiebreak.decide;

import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.Result;
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
   * Returns the decisions as a frame, one row a pair: both models, the wins of each as printed and
   * where both have a score, and how many wins of either are marginal or uncontested.
   */
  @Override
  public Table table() {
    return DecisionTables.frame(this);
  }

  /** Returns the decisions as a table to read, one row a pair. */
  @Override
  public DisplayTable display() {
    return DecisionTables.display(this);
  }

  /** Returns the table as plain text. */
  @Override
  public String toString() {
    return display().text();
  }
}
