package dev.tiebreak.decide;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.chart.Charted;
import dev.tiebreak.domain.Naming;
import dev.tiebreak.show.DisplayTable;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import tech.tablesaw.api.Table;

/**
 * The margins of a decision, from the first model's widest lead to the second's.
 *
 * @param decision the decision they belong to
 * @param margins the margins, one for each benchmark that both models have a score on, or those of
 *     them that were chosen
 */
public record Margins(SplitDecision decision, List<Margin> margins) implements Charted, Naming {

  public Margins {
    margins = List.copyOf(margins);
  }

  static Margins of(SplitDecision decision) {
    return new Margins(
        decision,
        decision.verdicts().verdicts().stream()
            .filter(verdict -> verdict.contest().contested())
            .map(
                verdict ->
                    new Margin(
                        verdict.benchmark(),
                        verdict.contest().percentagePoints().getAsDouble(),
                        decision.standing(verdict.contest()),
                        verdict))
            .sorted(Comparator.comparingDouble(Margin::percentagePoints).reversed())
            .toList());
  }

  /**
   * Returns the margins that fulfil a condition.
   *
   * @param condition for example {@code m -> m.clear()} or {@code m -> m.lead() >= 5}
   */
  public Margins where(Predicate<Margin> condition) {
    return new Margins(decision, margins.stream().filter(condition).toList());
  }

  /** How many of all margins are shown, to be put after a title; nothing where all are. */
  String shown() {
    int all = decision.margins().margins().size();
    return margins.size() < all ? "; shown: " + margins.size() + " of " + all : "";
  }

  /** Whether any of these margins has an error bar. */
  boolean judged() {
    return margins.stream().anyMatch(margin -> margin.verdict().errorBar().isPresent());
  }

  @Override
  public List<String> namesFor(String parameter) {
    return decision.namesFor(parameter);
  }

  /** Returns the benchmarks without a margin, because a score is missing. */
  public List<Contest> withoutMargin() {
    return decision.contests().stream().filter(contest -> !contest.contested()).toList();
  }

  /** Returns each margin said in five ways, each with its interval. */
  public Effects effects() {
    return new Effects(this);
  }

  /** Returns a chart of the margins as bars to both sides of zero. */
  @Override
  public Chart chart() {
    return new DecisionFigures(decision).margins(this);
  }

  /**
   * Returns the margins as a frame: benchmark, margin in percentage points (the first model less
   * the second), leader, standing.
   */
  @Override
  public Table table() {
    return DecisionTables.frame(this);
  }

  /** Returns the margins as a table to read. */
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
