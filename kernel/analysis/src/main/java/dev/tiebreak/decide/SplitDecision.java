package dev.tiebreak.decide;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.chart.Charted;
import dev.tiebreak.decide.doubt.Blanks;
import dev.tiebreak.decide.doubt.CountChecks;
import dev.tiebreak.decide.doubt.Pairings;
import dev.tiebreak.decide.doubt.Weightings;
import dev.tiebreak.decide.judge.Assumptions;
import dev.tiebreak.decide.judge.Contest;
import dev.tiebreak.decide.judge.Scorecard;
import dev.tiebreak.decide.judge.Standing;
import dev.tiebreak.decide.judge.Tally;
import dev.tiebreak.decide.judge.Verdict;
import dev.tiebreak.domain.Contender;
import dev.tiebreak.domain.Provenance;
import dev.tiebreak.domain.Side;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.Naming;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tech.tablesaw.api.Table;

/**
 * Two models over many benchmarks: the winner of each as a scorecard prints it, and what those wins
 * are worth.
 */
public record SplitDecision(Scorecard scorecard) implements Charted, Naming {

  /** The lead, in percentage points, below which a win is marginal unless told otherwise. */
  public static final double MARGINAL_BELOW = 1;

  /**
   * Makes a decision with the default assumptions.
   *
   * @throws IllegalArgumentException if both models are the same, or the threshold is no lead
   */
  public SplitDecision(
      Contender first,
      Contender second,
      List<Contest> contests,
      double marginalBelow,
      Provenance provenance) {
    this(
        new Scorecard(
            first, second, contests, marginalBelow, provenance, Assumptions.withDefaults()));
  }

  /**
   * Returns this decision with another threshold.
   *
   * @param percentagePoints a contested lead below this is marginal; 0 for none, 1 by default
   * @throws IllegalArgumentException if it is outside 0 to 100
   */
  public SplitDecision withMarginalBelow(double percentagePoints) {
    return new SplitDecision(scorecard.withMarginalBelow(percentagePoints));
  }

  /**
   * Returns this decision under other assumptions, for example {@code
   * decision.assuming(Assumptions.withDefaults().withPairing(0.6))}. Where two scores do not allow
   * the pairing, the nearest that they do allow is used, and tables say so.
   */
  public SplitDecision assuming(Assumptions other) {
    return new SplitDecision(scorecard.assuming(other));
  }

  /** Returns this decision with more to be said below its tables and charts, in sentences. */
  public SplitDecision noting(List<String> sentences) {
    return new SplitDecision(scorecard.noting(sentences));
  }

  /** Returns this decision with the two models swapped. */
  public SplitDecision mirrored() {
    return new SplitDecision(scorecard.mirrored());
  }

  /** Returns the model named first; margins are its score less the second's. */
  public Contender first() {
    return scorecard.first();
  }

  /** Returns the model named second. */
  public Contender second() {
    return scorecard.second();
  }

  /** Returns the benchmarks, in the order of the scorecard. */
  public List<Contest> contests() {
    return scorecard.contests();
  }

  /** Returns the lead in percentage points below which a win is marginal. */
  public double marginalBelow() {
    return scorecard.marginalBelow();
  }

  /** Returns where the scores come from. */
  public Provenance provenance() {
    return scorecard.provenance();
  }

  /** Returns what verdicts take for granted. */
  public Assumptions assumptions() {
    return scorecard.assumptions();
  }

  /** Returns the model on one side. */
  public Contender contender(Side side) {
    return scorecard.contender(side);
  }

  /**
   * Returns what the winner of a contest has won. A lead that equals the threshold is not marginal.
   */
  public Standing standing(Contest contest) {
    return scorecard.standing(contest);
  }

  /**
   * Returns the winner of a contest in the words of a scorecard: {@code Opus 4.7}, {@code GPT-5.5
   * (marginal)}, {@code tied}; empty if neither model has a score.
   */
  public String winnerAsPrinted(Contest contest) {
    return DecisionTables.winner(scorecard, contest);
  }

  /**
   * Returns how wins are counted: {@code as printed}, or {@code as shown} where outcomes of tasks
   * replace printed scores.
   */
  public String countedAs() {
    return Findings.countedAs(scorecard);
  }

  @Override
  public List<String> namesFor(String parameter) {
    return scorecard.namesFor(parameter);
  }

  /** Returns the wins, counted apart by what they are worth. */
  public Tally tally() {
    return scorecard.tally();
  }

  /** Returns the model with more wins as printed; empty if the models have the same number. */
  public Optional<Contender> leaderAsPrinted() {
    Tally tally = tally();
    return scorecard.ahead(tally.first().asPrinted() - tally.second().asPrinted());
  }

  /** Returns the margins of the benchmarks that both models have a score on, widest first. */
  public Margins margins() {
    return Margins.of(scorecard);
  }

  /** Returns how sure each lead is, and why: the scorecard with its error bars. */
  public Verdicts verdicts() {
    return new Verdicts(scorecard, scorecard.verdicts());
  }

  /**
   * Returns how sure the lead on one benchmark is, and why.
   *
   * @throws IllegalArgumentException if the decision has no such benchmark
   */
  public Verdict verdict(String benchmark) {
    return verdicts().of(benchmark);
  }

  /**
   * Returns the verdicts side by side, under a different assumed pairing of the two runs each time.
   *
   * @param correlations the ρ to assume, for example {@code 0, 0.6}; one or more
   * @throws IllegalArgumentException if there is none, or one is outside −1 to 1
   */
  public Pairings pairings(double... correlations) {
    return Pairings.of(scorecard, Arrays.stream(correlations).boxed().toList());
  }

  /** Returns who wins overall when benchmarks count more or less. */
  public Weightings weightings() {
    return new Weightings(scorecard);
  }

  /** Returns what the missing scores could still change. */
  public Blanks blanks() {
    return new Blanks(scorecard);
  }

  /** Returns which published scores can be counts of the benchmark's tasks. */
  public CountChecks counts() {
    return CountChecks.of(scorecard);
  }

  /** Returns what was found, in one sentence short enough for a title. */
  @Override
  public String finding() {
    return new Findings(scorecard).headline();
  }

  /** Returns a dumbbell chart of both models' scores, with the finding as its title. */
  @Override
  public Chart chart() {
    return new ScoresFigure(scorecard).chart();
  }

  /**
   * Returns the decision as a frame: benchmark, both scores in percent, margin in percentage
   * points, winner as printed, standing. Missing scores and margins are missing values.
   */
  @Override
  public Table table() {
    return DecisionTables.frame(scorecard);
  }

  /** Returns the decision as a table to read. */
  @Override
  public DisplayTable display() {
    return DecisionTables.display(scorecard);
  }

  /** Returns the table as plain text. */
  @Override
  public String toString() {
    return display().text();
  }
}
