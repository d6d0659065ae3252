package dev.tiebreak.decide;

import dev.tiebreak.domain.Naming;
import dev.tiebreak.domain.Side;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.Result;
import dev.tiebreak.stats.EffectSize;
import dev.tiebreak.stats.Estimate;
import java.util.List;
import java.util.Optional;
import tech.tablesaw.api.Table;

/**
 * Each margin said in five ways, each with its interval, from the side of the model that leads.
 *
 * @param margins the margins
 */
public record Effects(Margins margins) implements Result, Naming {

  /**
   * Returns one way to say how far the leader of a margin is ahead, as shares and not in percent;
   * empty where the number of tasks is not known, or a score of 0 or 100 leaves it undefined.
   */
  public Optional<Estimate> of(Margin margin, EffectSize size) {
    Assumptions assumptions = margins.decision().assumptions();
    Contest contest = margin.verdict().contest();
    Contest leaderFirst =
        contest.winner().equals(Optional.of(Side.SECOND)) ? contest.mirrored() : contest;
    return Comparison.of(leaderFirst, assumptions.pairing())
        .flatMap(
            comparison ->
                size == EffectSize.DIFFERENCE
                    ? Optional.of(
                        comparison.difference(assumptions.interval(), assumptions.confidence()))
                    : comparison.effect(size, assumptions.confidence()));
  }

  @Override
  public List<String> namesFor(String parameter) {
    return margins.namesFor(parameter);
  }

  /**
   * Returns a frame, one row a margin and effect: benchmark, leader, effect, value, lower and upper
   * limit as shares and not in percent, method. What is undefined is missing.
   */
  @Override
  public Table table() {
    return EffectTables.frame(this);
  }

  /** Returns a table to read, one row a margin. */
  @Override
  public DisplayTable display() {
    return EffectTables.display(this);
  }

  /** Returns the table as plain text. */
  @Override
  public String toString() {
    return display().text();
  }
}
