package dev.tiebreak.decide.judge;

import dev.tiebreak.domain.Contender;
import dev.tiebreak.domain.Provenance;
import dev.tiebreak.domain.Side;
import dev.tiebreak.domain.Unit;
import dev.tiebreak.show.Naming;
import dev.tiebreak.words.internal.Names;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Two models over many benchmarks: the value that a decision and all its results rest on. Its leads
 * are judged together, once, when the first verdict is asked for.
 */
public final class Scorecard implements Naming {

  private final Contender first;
  private final Contender second;
  private final List<Contest> contests;
  private final double marginalBelow;
  private final Provenance provenance;
  private final Assumptions assumptions;
  private final List<String> remarks;
  private final Function<Scorecard, List<Verdict>> judge;
  private List<Verdict> verdicts = List.of();

  /**
   * Makes a scorecard.
   *
   * @param first the model named first; margins are its score less the second's
   * @param contests the benchmarks, in the order in which they are printed
   * @param marginalBelow the lead in percentage points below which a win is marginal
   * @throws IllegalArgumentException if both models are the same, or the threshold is no lead
   */
  public Scorecard(
      Contender first,
      Contender second,
      List<Contest> contests,
      double marginalBelow,
      Provenance provenance,
      Assumptions assumptions) {
    this(
        first,
        second,
        contests,
        marginalBelow,
        provenance,
        assumptions,
        List.of(),
        Judge::verdicts);
  }

  /** Makes a scorecard whose leads are judged by another judge. */
  Scorecard(
      Contender first,
      Contender second,
      List<Contest> contests,
      double marginalBelow,
      Provenance provenance,
      Assumptions assumptions,
      List<String> remarks,
      Function<Scorecard, List<Verdict>> judge) {
    if (first.name().equals(second.name())) {
      throw new IllegalArgumentException(
          "Both models are " + first.name() + "; allowed: two different models");
    }
    if (!(marginalBelow >= 0 && marginalBelow <= 100)) {
      throw new IllegalArgumentException(
          "Marginal below " + marginalBelow + "; allowed: 0 to 100 percentage points");
    }
    this.first = first;
    this.second = second;
    this.contests = List.copyOf(contests);
    this.marginalBelow = marginalBelow;
    this.provenance = provenance;
    this.assumptions = assumptions;
    this.remarks = List.copyOf(remarks);
    this.judge = judge;
  }

  /** Returns the model named first; margins are its score less the second's. */
  public Contender first() {
    return first;
  }

  /** Returns the model named second. */
  public Contender second() {
    return second;
  }

  /** Returns the benchmarks, in the order in which they are printed. */
  public List<Contest> contests() {
    return contests;
  }

  /** Returns the lead in percentage points below which a win is marginal. */
  public double marginalBelow() {
    return marginalBelow;
  }

  /** Returns where the scores come from. */
  public Provenance provenance() {
    return provenance;
  }

  /** Returns what verdicts take for granted. */
  public Assumptions assumptions() {
    return assumptions;
  }

  /** Returns what else is said below every table and chart, in sentences. */
  public List<String> remarks() {
    return remarks;
  }

  /** Returns this scorecard with more to be said below every table and chart. */
  public Scorecard noting(List<String> sentences) {
    return new Scorecard(
        first,
        second,
        contests,
        marginalBelow,
        provenance,
        assumptions,
        Stream.concat(remarks.stream(), sentences.stream()).toList(),
        judge);
  }

  /** Returns whether all scores are percent of which higher is better. */
  public boolean plain() {
    return contests.stream()
        .map(Contest::measure)
        .allMatch(measure -> measure.unit() == Unit.PERCENT && !measure.lowerIsBetter());
  }

  /** Returns a verdict for each benchmark, in the same order. */
  public synchronized List<Verdict> verdicts() {
    if (verdicts.size() < contests.size()) {
      verdicts = List.copyOf(judge.apply(this));
    }
    return verdicts;
  }

  /** Returns this scorecard with another threshold. */
  public Scorecard withMarginalBelow(double percentagePoints) {
    return new Scorecard(
        first, second, contests, percentagePoints, provenance, assumptions, remarks, judge);
  }

  /** Returns this scorecard under other assumptions. */
  public Scorecard assuming(Assumptions other) {
    return new Scorecard(first, second, contests, marginalBelow, provenance, other, remarks, judge);
  }

  /** Returns this scorecard with other contests. */
  public Scorecard with(List<Contest> others) {
    return new Scorecard(
        first, second, others, marginalBelow, provenance, assumptions, remarks, judge);
  }

  /** Returns this scorecard with the two models swapped. */
  public Scorecard mirrored() {
    return new Scorecard(
        /* first= */ second,
        /* second= */ first,
        contests.stream().map(Contest::mirrored).toList(),
        marginalBelow,
        provenance,
        assumptions,
        remarks,
        judge);
  }

  /** Returns the model on one side. */
  public Contender contender(Side side) {
    return side == Side.FIRST ? first : second;
  }

  /** Returns the model that a lead of the first over the second puts ahead; empty for none. */
  public Optional<Contender> ahead(double lead) {
    return lead == 0 ? Optional.empty() : Optional.of(lead > 0 ? first : second);
  }

  /** Returns the short name of the model that leads by a margin; empty if the scores are equal. */
  public String leader(Margin margin) {
    return ahead(margin.difference()).map(Contender::shortName).orElse("");
  }

  /** Returns the benchmarks that both models have a score on. */
  public List<Contest> contested() {
    return contests.stream().filter(Contest::contested).toList();
  }

  /** Returns the benchmarks on which a score is missing. */
  public List<Contest> uncontested() {
    return contests.stream().filter(contest -> !contest.contested()).toList();
  }

  /**
   * Returns the scores on one benchmark.
   *
   * @throws IllegalArgumentException if there is no such benchmark
   */
  public Contest contest(String benchmark) {
    return Names.find("benchmark", benchmark, contests, Contest::benchmark);
  }

  /**
   * Returns what the winner of a contest has won. A lead that equals the threshold is not marginal.
   */
  public Standing standing(Contest contest) {
    return contest.standing(marginalBelow);
  }

  /** Returns the wins, counted apart by what they are worth. */
  public Tally tally() {
    return Tally.of(contests, marginalBelow);
  }

  /** Returns whether outcomes of tasks replace printed scores anywhere. */
  public boolean counted() {
    return contests.stream().anyMatch(contest -> contest.evidence().counted());
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

  @Override
  public boolean equals(Object other) {
    return other instanceof Scorecard card && values().equals(card.values());
  }

  @Override
  public int hashCode() {
    return values().hashCode();
  }

  @Override
  public String toString() {
    return first.name() + " and " + second.name() + ": " + contests;
  }

  private List<Object> values() {
    return List.of(first, second, contests, marginalBelow, provenance, assumptions, remarks);
  }
}
