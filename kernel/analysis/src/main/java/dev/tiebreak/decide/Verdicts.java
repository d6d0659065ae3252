package dev.tiebreak.decide;

import dev.tiebreak.decide.judge.Certainty;
import dev.tiebreak.decide.judge.Scorecard;
import dev.tiebreak.decide.judge.Verdict;
import dev.tiebreak.decide.judge.internal.LeadCount;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.Naming;
import dev.tiebreak.show.Result;
import dev.tiebreak.words.internal.Names;
import java.util.List;
import java.util.function.Predicate;
import tech.tablesaw.api.Table;

/**
 * The verdicts of a decision: the scorecard with its error bars.
 *
 * @param verdicts one for each benchmark in the order of the scorecard, or those of them that were
 *     chosen
 */
public record Verdicts(Scorecard scorecard, List<Verdict> verdicts) implements Result, Naming {

  public Verdicts {
    verdicts = List.copyOf(verdicts);
  }

  /**
   * Returns the verdict on one benchmark.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Verdict of(String benchmark) {
    return Names.find("benchmark", benchmark, verdicts, Verdict::benchmark);
  }

  /**
   * Returns the verdicts that fulfil a condition.
   *
   * @param condition for example {@code v -> v.clear()}
   */
  public Verdicts where(Predicate<Verdict> condition) {
    return new Verdicts(scorecard, verdicts.stream().filter(condition).toList());
  }

  /** Returns how many leads have this verdict. */
  public int count(Certainty certainty) {
    return (int) verdicts.stream().filter(verdict -> verdict.certainty() == certainty).count();
  }

  /**
   * Returns what was found, in one sentence short enough for a title. It counts all leads of the
   * decision, and says how many of them are shown where some were chosen.
   */
  @Override
  public String finding() {
    return new LeadCount(scorecard.verdicts()).finding(verdicts);
  }

  @Override
  public List<String> namesFor(String parameter) {
    return scorecard.namesFor(parameter);
  }

  /**
   * Returns the verdicts as a frame: benchmark, both scores in percent; margin, its limits and the
   * smallest lead to show in percentage points; p, adjusted p, the correlation needed among all
   * leads, by itself and the highest that the scores allow; tasks, verdict, reason. What is not
   * known is a missing value.
   */
  @Override
  public Table table() {
    return VerdictTables.frame(this);
  }

  /** Returns the verdicts as a table to read, with their reasons and assumptions below it. */
  @Override
  public DisplayTable display() {
    return VerdictTables.display(this);
  }

  /** Returns the table as plain text. */
  @Override
  public String toString() {
    return display().text();
  }
}
