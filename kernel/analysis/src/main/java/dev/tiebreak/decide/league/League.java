package dev.tiebreak.decide.league;

import dev.tiebreak.decide.judge.Assumptions;
import dev.tiebreak.decide.judge.Certainty;
import dev.tiebreak.domain.Contender;
import dev.tiebreak.domain.Evidence;
import dev.tiebreak.domain.GivenError;
import dev.tiebreak.domain.Measure;
import dev.tiebreak.domain.Provenance;
import dev.tiebreak.domain.SystemName;
import dev.tiebreak.domain.TaskOutcomes;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.Naming;
import dev.tiebreak.show.Result;
import dev.tiebreak.stats.Confidence;
import dev.tiebreak.stats.Estimate;
import dev.tiebreak.stats.internal.test.RatePairs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import tech.tablesaw.api.Table;

/**
 * Many models on one benchmark: their ranks, the ranks that each may have, and which cannot be told
 * apart. All pairs are tested, and their p values adjusted together.
 *
 * <p>A model may have any rank from one more than the models that are clearly better to the number
 * of models less those that are clearly worse. With Holm's adjustment all these ranks hold at once
 * with the confidence stated. Source: Mohamad, van Zwet and Goeman, Biometrical Journal 61 (2019).
 */
public final class League implements Result, Naming {

  private final LeagueField field;
  private final Assumptions assumptions;
  private final TestedPairs tested;
  private final LeagueGroups groups;

  private League(LeagueField field, Assumptions assumptions, TestedPairs tested) {
    this.field = field;
    this.assumptions = assumptions;
    this.tested = tested;
    this.groups =
        new LeagueGroups(
            field.models().size(), (better, worse) -> certainty(better, worse) == Certainty.CLEAR);
  }

  private static League of(LeagueField field, Assumptions assumptions) {
    return new League(field, assumptions, TestedPairs.of(field, assumptions));
  }

  /**
   * Returns the league of the models that have a score on a benchmark.
   *
   * @param scores each model's score in percent; empty where it has none
   * @param evidence what is known of the tasks behind the scores
   * @throws IllegalArgumentException if fewer than two models have a score
   */
  public static League ofScores(
      String benchmark,
      List<Contender> models,
      List<OptionalDouble> scores,
      Evidence evidence,
      Provenance provenance) {
    return ofScores(
        Measure.percent(benchmark),
        models,
        scores,
        evidence,
        models.stream().map(any -> Optional.<GivenError>empty()).toList(),
        provenance);
  }

  /**
   * Returns the league of the models that have a score on a measure.
   *
   * @param scores each model's score in the measure's unit; empty where it has none
   * @param evidence what is known of the tasks behind all scores together
   * @param errors how far off each score may be, which counts where there is no such evidence
   * @throws IllegalArgumentException if fewer than two models have a score
   */
  public static League ofScores(
      Measure measure,
      List<Contender> models,
      List<OptionalDouble> scores,
      Evidence evidence,
      List<Optional<GivenError>> errors,
      Provenance provenance) {
    return of(
        LeagueField.ofScores(measure, models, scores, evidence, errors, provenance),
        Assumptions.withDefaults());
  }

  /**
   * Returns the league of the models that ran a benchmark, on the tasks that all of them ran.
   *
   * @param outcomes what each did, in the same order
   * @throws IllegalArgumentException if fewer than two models ran it, or they have fewer than two
   *     tasks in common
   */
  public static League ofTasks(
      List<Contender> models, List<TaskOutcomes> outcomes, Provenance provenance) {
    return of(LeagueField.ofTasks(models, outcomes, provenance), Assumptions.withDefaults());
  }

  /** Returns the same leagues, one or more, with the pairs of all of them adjusted together. */
  static List<League> together(List<League> leagues) {
    List<TestedPairs> together =
        TestedPairs.together(
            leagues.stream().map(each -> each.tested).toList(), leagues.get(0).assumptions);
    return IntStream.range(0, leagues.size())
        .mapToObj(
            i -> new League(leagues.get(i).field, leagues.get(i).assumptions, together.get(i)))
        .toList();
  }

  /**
   * Returns this league under other assumptions, its own pairs adjusted together.
   *
   * @param other the assumptions; where two scores do not allow its correlation, the highest that
   *     they allow is used
   */
  public League assuming(Assumptions other) {
    return of(field, other);
  }

  /** Returns this league with more sentences below its table. */
  public League noting(List<String> sentences) {
    return new League(field.noting(sentences), assumptions, tested);
  }

  /**
   * Returns this league of models that were run as these systems; where not all were run alike, it
   * says so.
   *
   * @param run by the names of the models
   */
  public League between(Map<String, SystemName> run) {
    return new League(field.between(run), assumptions, tested);
  }

  /** Returns the benchmark's name. */
  public String benchmark() {
    return field.benchmark();
  }

  /** Returns what the league takes for granted. */
  public Assumptions assumptions() {
    return assumptions;
  }

  /** Where the scores of leagues come from. */
  static Provenance provenance(List<League> leagues) {
    return leagues.stream().map(league -> league.field.provenance()).collect(Provenance.together());
  }

  LeagueField field() {
    return field;
  }

  /** Returns how many pairs were tested together, in this league and in those adjusted with it. */
  public int tested() {
    return tested.together();
  }

  /** Returns how many pairs of models this league tells apart. */
  public int clearPairs() {
    return groups.clearPairs();
  }

  /** Returns how many pairs of models there are. */
  public int allPairs() {
    return RatePairs.count(field.models().size());
  }

  /** The tests of its pairs. */
  TestedPairs testedPairs() {
    return tested;
  }

  /** Whether any pair can be clear: with an error bar, over ten tasks or more. */
  boolean judged() {
    return tested.any() && enoughTasks() >= Confidence.FEWEST_TASKS;
  }

  /** How many tasks there are; what nobody counted is not called too few. */
  private int enoughTasks() {
    return field.rivals().tasks().orElse(Confidence.FEWEST_TASKS);
  }

  /** How sure it is that one model is better than another. */
  Certainty certainty(int better, int worse) {
    if (field.percents().get(better).equals(field.percents().get(worse))) {
      return Certainty.TIED;
    }
    double p = tested.p(better, worse);
    return Double.isNaN(p)
        ? Certainty.NO_ERROR_BAR
        : Certainty.of(
            enoughTasks(),
            tested.excludesZero(better, worse),
            p,
            tested.adjustedP(better, worse),
            assumptions.confidence().alpha());
  }

  /** Returns the models with their ranks, best first. */
  public List<Place> places() {
    return IntStream.range(0, field.models().size()).mapToObj(this::place).toList();
  }

  private Place place(int model) {
    double percent = field.percents().get(model);
    long better =
        field.percents().stream().takeWhile(o -> field.measure().isAhead(o, percent)).count();
    return new Place(
        (int) better + 1,
        field.models().get(model),
        percent,
        field.rivals().score(model, assumptions.confidence()),
        groups.bestRank(model),
        groups.worstRank(model),
        groups.letters(model));
  }

  /** Returns the models that may be first: no other is clearly better. */
  public List<Contender> mayBeFirst() {
    return IntStream.range(0, field.models().size())
        .filter(model -> groups.bestRank(model) == 1)
        .mapToObj(field.models()::get)
        .toList();
  }

  /** Returns the groups of neighbours in the ranks that cannot be told apart, the best first. */
  public List<List<Contender>> groups() {
    return groups.all().stream()
        .map(group -> field.models().subList(group.from(), group.to() + 1))
        .map(List::copyOf)
        .toList();
  }

  @Override
  public List<String> namesFor(String parameter) {
    return field.models().stream().map(Contender::name).toList();
  }

  /** Returns what was found, in one sentence short enough for a title. */
  @Override
  public String finding() {
    return found() + field.notAlike();
  }

  private String found() {
    List<Contender> first = mayBeFirst();
    String leader = field.models().get(0).shortName();
    if (!tested.any()) {
      return field.highest() + ", without an error bar";
    }
    return first.size() == 1
        ? leader + " is clearly first on " + benchmark()
        : first.size()
            + " of "
            + field.models().size()
            + " models may be the best on "
            + benchmark();
  }

  /**
   * Returns a frame, one row per model: benchmark, rank, model, score and its limits in percent,
   * best and worst rank it may have, letters of its groups.
   */
  @Override
  public Table table() {
    return LeagueTables.frame(this);
  }

  /**
   * Returns a frame, one row per pair: the model with the higher score, the other, lead in
   * percentage points, p, adjusted p, verdict.
   */
  public Table pairs() {
    return LeagueTables.pairs(this);
  }

  /** Returns the league table to read. */
  @Override
  public DisplayTable display() {
    return LeagueTables.display(this);
  }

  /** Returns the table as plain text. */
  @Override
  public String toString() {
    return display().text();
  }

  /**
   * A model's place in a league.
   *
   * @param rank 1 for the best score; models with the same score share a rank
   * @param percent its score
   * @param score its score as a rate, 0 to 1, with its interval; empty where the number of tasks is
   *     not known
   * @param bestRank the best rank it may have: one more than the number of models that are clearly
   *     better
   * @param worstRank the worst rank it may have
   * @param groups the letters of the groups of neighbours that it cannot be told apart from; none
   *     if it can be told from all others
   */
  public record Place(
      int rank,
      Contender model,
      double percent,
      Optional<Estimate> score,
      int bestRank,
      int worstRank,
      List<String> groups) {

    public Place {
      groups = List.copyOf(groups);
    }

    /** Returns the ranks that the model may have: {@code 1–3}, or {@code 2}. */
    public String ranks() {
      return bestRank == worstRank ? Integer.toString(bestRank) : bestRank + "–" + worstRank;
    }
  }
}
