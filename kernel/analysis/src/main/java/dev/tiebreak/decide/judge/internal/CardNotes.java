package dev.tiebreak.decide.judge.internal;

import dev.tiebreak.decide.judge.Contest;
import dev.tiebreak.decide.judge.Margin;
import dev.tiebreak.decide.judge.Scorecard;
import dev.tiebreak.decide.judge.Verdict;
import dev.tiebreak.domain.GivenError;
import dev.tiebreak.domain.Measure;
import dev.tiebreak.domain.Side;
import dev.tiebreak.domain.SystemName;
import dev.tiebreak.domain.Unit;
import dev.tiebreak.words.internal.Decimals;
import dev.tiebreak.words.internal.Names;
import dev.tiebreak.words.internal.Numbers;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is said below every table and chart of a scorecard: what was assumed, what was measured,
 * what is missing and which numbers contradict each other.
 */
public record CardNotes(Scorecard card) {

  private static final int MOST_NAMES = 6;
  private static final String ERRORS = "what the errors of both scores include";

  /**
   * Returns which printed scores and outcomes contradict each other, and which of the two is shown.
   */
  public List<String> contradictions() {
    return contradictions(
        (side, contest) ->
            contest
                .contradictions()
                .get(side)
                .of(name(side), contest.benchmark(), contest.evidence()));
  }

  /** Returns what would change if missing outcomes counted as failed, a sentence a benchmark. */
  public List<String> missing() {
    return card.contests().stream()
        .flatMap(
            contest ->
                contest.evidence().missing().stream()
                    .map(
                        each ->
                            each.words(" on " + contest.benchmark(), this::name, contest.winner())))
        .toList();
  }

  /** Returns which stated errors are smaller than those of counting, a sentence a benchmark. */
  public List<String> outweighed() {
    return card.contests().stream()
        .flatMap(
            contest ->
                GivenError.outweighed(
                    "On " + contest.benchmark() + " the", contest.evidence().outweighed())
                    .stream())
        .toList();
  }

  /** Returns the contradictions, each in a clause. */
  public List<String> contradictionsInBrief() {
    return contradictions(
        (side, contest) ->
            contest.contradictions().get(side).brief(name(side), contest.benchmark()));
  }

  private List<String> contradictions(BiFunction<Side, Contest, String> words) {
    return card.contests().stream()
        .flatMap(
            contest ->
                Stream.of(Side.values())
                    .filter(contest.contradictions()::containsKey)
                    .map(side -> words.apply(side, contest)))
        .toList();
  }

  private String name(Side side) {
    return card.contender(side).shortName();
  }

  /** Returns the benchmarks on which the models are compared task by task. */
  public List<String> measured() {
    return card.contests().stream()
        .filter(contest -> contest.evidence().measured())
        .map(Contest::benchmark)
        .toList();
  }

  /** Returns whether every benchmark that both have a score on is compared task by task. */
  public boolean allMeasured() {
    return !card.contested().isEmpty()
        && card.contested().stream().allMatch(contest -> contest.evidence().measured());
  }

  /** Returns what is assumed: a pairing only where it is not measured everywhere. */
  public String assumed() {
    boolean allCounted =
        card.contested().stream().allMatch(contest -> contest.evidence().counted());
    if (allCounted || (!errorsGiven().isEmpty() && !pairs())) {
      return card.assumptions().ofMeasured();
    }
    return (measured().isEmpty() ? card.assumptions().toString() : card.assumptions().ofSome())
        + capped().map(sentence -> " " + sentence).orElse("");
  }

  /** Returns whether the pairing of any two scores is assumed. */
  public boolean pairs() {
    return card.contested().stream().anyMatch(each -> each.evidence().published().isPresent());
  }

  /** Returns the benchmarks on which each score comes with an error of its own. */
  public List<String> errorsGiven() {
    return card.contested().stream()
        .filter(contest -> contest.evidence().stated().isPresent())
        .map(Contest::benchmark)
        .toList();
  }

  /**
   * Returns what the intervals of some contests cover: of tasks and runs in the words given, else
   * what the errors include that come with the scores.
   */
  public static String covered(String tasksAndRuns, List<Contest> withIntervals) {
    List<String> given =
        withIntervals.stream()
            .filter(contest -> contest.evidence().stated().isPresent())
            .map(Contest::benchmark)
            .toList();
    return given.isEmpty()
        ? tasksAndRuns
        : given.size() == withIntervals.size()
            ? ERRORS
            : "on " + Names.some(given) + " " + ERRORS + ", and elsewhere " + tasksAndRuns;
  }

  /** Returns what the models were run otherwise in, after a title; nothing where in nothing. */
  public String notAlike() {
    return notAlike(card.contested());
  }

  /** Returns the same of some contests. */
  static String notAlike(List<Contest> contests) {
    List<String> unlike =
        contests.stream()
            .map(Contest::unlike)
            .filter(words -> !words.isEmpty())
            .distinct()
            .toList();
    return unlike.isEmpty()
        ? ""
        : SystemName.NOT_ALIKE + " (" + unlike.get(0) + (unlike.size() > 1 ? ", and others)" : ")");
  }

  /** Returns what goes the other way, and what Elo means, in a sentence for each. */
  public List<String> units() {
    List<String> lower = labels(Measure::lowerIsBetter);
    List<String> elo = labels(measure -> measure.unit() == Unit.ELO && !measure.lowerIsBetter());
    return Stream.of(
            sentence("On ", lower, " lower is better, and the lower score leads."),
            sentence("Elo of ", elo, ": 400 points are odds of ten to one."))
        .flatMap(Optional::stream)
        .toList();
  }

  private List<String> labels(Predicate<Measure> which) {
    return card.contests().stream()
        .map(Contest::measure)
        .filter(which)
        .map(Measure::label)
        .toList();
  }

  private static Optional<String> sentence(String before, List<String> names, String after) {
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(before + Names.some(names, MOST_NAMES) + after);
  }

  /**
   * Returns which correlation is used instead where two scores are too far apart for the one
   * assumed, in one sentence; empty where every pair of scores allows it.
   */
  public Optional<String> capped() {
    List<String> capped =
        card.verdicts().stream()
            .flatMap(verdict -> verdict.errorBar().flatMap(bar -> capped(verdict, bar)).stream())
            .toList();
    return capped.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Some pairs of scores do not allow ρ = "
                + Numbers.minus(Numbers.number(card.assumptions().pairing().value()))
                + "; the nearest value they do allow is used instead: "
                + String.join(", ", capped)
                + ".");
  }

  private Optional<String> capped(Verdict verdict, Verdict.ErrorBar bar) {
    return bar.correlation()
        .filter(taken -> bar.capped(card.assumptions().pairing()))
        .map(taken -> Numbers.correlation(taken.value()) + " on " + verdict.benchmark());
  }

  /**
   * Returns the decimals that the scores are usually published with; the mean of outcomes has none
   * of its own.
   */
  public Decimals decimals() {
    return Decimals.usual(
        card.contests().stream()
            .filter(contest -> !contest.evidence().counted())
            .filter(contest -> contest.measure().unit() == Unit.PERCENT)
            .flatMap(contest -> Stream.of(contest.first(), contest.second()))
            .flatMapToDouble(OptionalDouble::stream),
        1);
  }

  /** Returns how many of all margins are shown, to be put after a title; nothing where all are. */
  public String shown(List<Margin> margins) {
    int all = card.contested().size();
    return margins.size() < all ? "; shown: " + margins.size() + " of " + all : "";
  }
}
