package dev.tiebreak.decide;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.chart.Charted;
import dev.tiebreak.domain.Contender;
import dev.tiebreak.domain.Evidence;
import dev.tiebreak.domain.Naming;
import dev.tiebreak.domain.Provenance;
import dev.tiebreak.domain.Side;
import dev.tiebreak.show.DisplayTable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tech.tablesaw.api.Table;

/**
 * Two models over many benchmarks: the winner of each as a scorecard prints it, and what those wins
 * are worth.
 *
 * @param first the model named first; margins are its score less the second's
 * @param second the model named second
 * @param contests the benchmarks, in the order of the scorecard
 * @param marginalBelow the lead in percentage points below which a win is marginal
 * @param provenance where the scores come from
 * @param assumptions what verdicts take for granted
 */
public record SplitDecision(
    Contender first,
    Contender second,
    List<Contest> contests,
    double marginalBelow,
    Provenance provenance,
    Assumptions assumptions)
    implements Charted, Naming {

  /** The lead, in percentage points, below which a win is marginal unless told otherwise. */
  public static final double MARGINAL_BELOW = 1;

  /**
   * @throws IllegalArgumentException if both models are the same, or the threshold is no lead
   */
  public SplitDecision {
    if (first.name().equals(second.name())) {
      throw new IllegalArgumentException(
          "Both models are " + first.name() + "; allowed: two different models");
    }
    if (!(marginalBelow >= 0 && marginalBelow <= 100)) {
      throw new IllegalArgumentException(
          "Marginal below " + marginalBelow + "; allowed: 0 to 100 percentage points");
    }
    contests = List.copyOf(contests);
  }

  /** Makes a decision with the default assumptions. */
  public SplitDecision(
      Contender first,
      Contender second,
      List<Contest> contests,
      double marginalBelow,
      Provenance provenance) {
    this(first, second, contests, marginalBelow, provenance, Assumptions.withDefaults());
  }

  /**
   * Returns this decision with another threshold.
   *
   * @param percentagePoints a contested lead below this is marginal; 0 for none, 1 by default
   * @throws IllegalArgumentException if it is outside 0 to 100
   */
  public SplitDecision withMarginalBelow(double percentagePoints) {
    return new SplitDecision(first, second, contests, percentagePoints, provenance, assumptions);
  }

  /**
   * Returns this decision under other assumptions, for example {@code
   * decision.assuming(Assumptions.withDefaults().withPairing(0.6))}. Where two scores do not allow
   * the pairing, the nearest that they do is taken, and tables say so.
   */
  public SplitDecision assuming(Assumptions other) {
    return new SplitDecision(first, second, contests, marginalBelow, provenance, other);
  }

  /** Returns this decision with the models changed over. */
  public SplitDecision mirrored() {
    return new SplitDecision(
        /* first= */ second,
        /* second= */ first,
        contests.stream().map(Contest::mirrored).toList(),
        marginalBelow,
        provenance,
        assumptions);
  }

  /** Returns the model on one side. */
  public Contender contender(Side side) {
    return side == Side.FIRST ? first : second;
  }

  /**
   * Returns what the winner of a contest has won. A lead that equals the threshold is not marginal.
   */
  public Standing standing(Contest contest) {
    if (contest.winner().isEmpty()) {
      return contest.contested() ? Standing.TIED : Standing.UNSCORED;
    }
    if (!contest.contested()) {
      return Standing.UNCONTESTED;
    }
    return Math.abs(contest.percentagePoints().getAsDouble()) < marginalBelow
        ? Standing.MARGINAL
        : Standing.CONTESTED;
  }

  /**
   * Returns the winner of a contest in the words of a scorecard: {@code Opus 4.7}, {@code GPT-5.5
   * (marginal)}, {@code tied}; empty if neither model has a score.
   */
  public String winnerAsPrinted(Contest contest) {
    Standing standing = standing(contest);
    return switch (standing) {
      case CONTESTED, UNCONTESTED -> winnerName(contest);
      case MARGINAL -> winnerName(contest) + " (" + standing.words() + ")";
      case TIED -> standing.words();
      case UNSCORED -> "";
    };
  }

  /**
   * Returns what wins are counted by: {@code as printed}, or {@code as shown} where outcomes of
   * tasks stand in place of printed scores.
   */
  public String countedAs() {
    return contests.stream().anyMatch(c -> c.evidence() instanceof Evidence.PerTask)
        ? "as shown"
        : "as printed";
  }

  private String winnerName(Contest contest) {
    return contest.winner().map(side -> contender(side).shortName()).orElse("");
  }

  /** Returns the short name of the model that leads by a margin; empty if the scores are equal. */
  String leader(Margin margin) {
    return ahead(margin.percentagePoints()).map(Contender::shortName).orElse("");
  }

  /** Returns the model that a lead of the first over the second puts ahead; empty for none. */
  Optional<Contender> ahead(double lead) {
    return lead == 0 ? Optional.empty() : Optional.of(lead > 0 ? first : second);
  }

  @Override
  public List<String> namesFor(String parameter) {
    List<String> benchmarks = contests.stream().map(Contest::benchmark).toList();
    List<String> models = List.of(first.name(), second.name());
    return switch (parameter) {
      case "benchmark" -> benchmarks;
      case "model" -> models;
      default -> Stream.concat(benchmarks.stream(), models.stream()).toList();
    };
  }

  /** Returns the wins, counted apart by what they are worth. */
  public Tally tally() {
    return Tally.of(this);
  }

  /** Returns the model with more wins as printed; empty if the models have the same number. */
  public Optional<Contender> leaderAsPrinted() {
    Tally tally = tally();
    return ahead(tally.first().asPrinted() - tally.second().asPrinted());
  }

  /** Returns the margins of the benchmarks that both models have a score on, widest first. */
  public Margins margins() {
    return Margins.of(this);
  }

  /** Returns how sure each lead is, and why: the scorecard with its error bars. */
  public Verdicts verdicts() {
    return new Verdicts(this, new Judge(this).verdicts());
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
   * Returns the verdicts side by side, each time with another pairing of the two runs assumed.
   *
   * @param correlations the ρ to assume, for example {@code 0, 0.6}; one or more
   * @throws IllegalArgumentException if there is none, or one is outside −1 to 1
   */
  public Pairings pairings(double... correlations) {
    return new Pairings(this, Arrays.stream(correlations).boxed().toList());
  }

  /** Returns who wins overall when benchmarks count more or less. */
  public Weightings weightings() {
    return new Weightings(this);
  }

  /** Returns what the scores that are missing could still change. */
  public Blanks blanks() {
    return new Blanks(this);
  }

  /** Returns which published scores can be counts of the benchmark's tasks. */
  public CountChecks counts() {
    return CountChecks.of(this);
  }

  /** This decision over other contests. */
  SplitDecision with(List<Contest> others) {
    return new SplitDecision(first, second, others, marginalBelow, provenance, assumptions);
  }

  /** Returns what was found, in one sentence short enough for a title. */
  @Override
  public String finding() {
    return new Findings(this).headline();
  }

  /** Returns a dumbbell chart of both models' scores, with the finding as its title. */
  @Override
  public Chart chart() {
    return new DecisionFigures(this).scores();
  }

  /**
   * Returns the decision as a frame: benchmark, both scores in percent, margin in percentage
   * points, winner as printed, standing. Missing scores and margins are missing values.
   */
  @Override
  public Table table() {
    return DecisionTables.frame(this);
  }

  /** Returns the decision as a table to read. */
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
