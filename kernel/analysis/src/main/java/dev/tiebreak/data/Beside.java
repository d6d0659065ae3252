package dev.tiebreak.data;

import dev.tiebreak.cost.bill.PassRates;
import dev.tiebreak.decide.judge.Contest;
import dev.tiebreak.decide.league.League;
import dev.tiebreak.domain.Contender;
import dev.tiebreak.domain.Evidence;
import dev.tiebreak.domain.GivenError;
import dev.tiebreak.domain.Measure;
import dev.tiebreak.domain.Provenance;
import dev.tiebreak.domain.Score;
import dev.tiebreak.domain.Side;
import dev.tiebreak.domain.SystemName;
import dev.tiebreak.domain.TaskOutcomes;
import dev.tiebreak.show.NothingToShow;
import dev.tiebreak.words.internal.Names;
import dev.tiebreak.worth.ScoredModels;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Printed scores and what else is known about them: how many tasks there are, and the outcomes of
 * single tasks. Where both models of a contest have outcomes, these replace the printed scores;
 * wherever a model has both, they are compared.
 *
 * @param sizes of the benchmarks, where known
 * @param outcomes of some of their models on some of their benchmarks
 */
record Beside(PrintedScores scores, Optional<Benchmarks> sizes, Optional<LoggedRuns> outcomes) {

  /** The same, the benchmarks of the list called by the names that scores have for them. */
  Beside joined() {
    List<String> benchmarks =
        scores.measures().values().stream().map(Measure::benchmark).distinct().toList();
    return new Beside(scores, sizes.map(list -> list.named(scores.names(), benchmarks)), outcomes);
  }

  /** Other scores with what is known beside these and beside others. */
  Beside and(PrintedScores both, Beside other) {
    return new Beside(
        both,
        sizes.map(list -> other.sizes.map(list::and).orElse(list)).or(() -> other.sizes),
        outcomes.map(runs -> other.outcomes.map(runs::and).orElse(runs)).or(() -> other.outcomes));
  }

  Beside with(PrintedScores others) {
    return new Beside(others, sizes, outcomes);
  }

  /**
   * The same with outcomes, their models and benchmarks called by the names that scores have.
   *
   * @param others other names that the outcomes bring along
   */
  Beside with(LoggedRuns runs, OtherNames others) {
    Beside both = joinedWith(runs, others);
    both.outcomes
        .orElseThrow()
        .benchmarks()
        .forEach(name -> requirePlainShares(name, "Outcomes of tasks"));
    return both;
  }

  private Beside joinedWith(LoggedRuns runs, OtherNames others) {
    PrintedScores named = scores.with(others);
    LoggedRuns joined =
        runs.named(
            named.names().join(Aliases.Kind.MODEL, named.models(), runs.models()),
            named.names().join(Aliases.Kind.BENCHMARK, named.benchmarks(), runs.benchmarks()));
    return new Beside(named, sizes, Optional.of(joined));
  }

  /** What is to be said below the scores: what contradicts them, and outcomes without a score. */
  List<String> notes() {
    List<String> alone =
        outcomes.stream()
            .flatMap(runs -> runs.models().stream())
            .filter(model -> !scores.provenance().containsKey(model))
            .toList();
    Stream<String> several =
        outcomes.stream()
            .flatMap(runs -> runs.kinds().notes(runs.models(), runs.benchmarks()).stream());
    Stream<String> near =
        outcomes.stream()
            .map(
                runs ->
                    JoinedNames.near(
                        scores.names(), Aliases.Kind.MODEL, scores.models(), runs.models()))
            .flatMap(account -> account.lines().stream());
    return Stream.concat(
            Stream.of(
                    contradictions().stream(),
                    unused(scores.models(), scores.benchmarks()).stream(),
                    several.map("Of the outcomes: "::concat),
                    near)
                .flatMap(Function.identity()),
            alone.isEmpty()
                ? Stream.empty()
                : Stream.of(
                    "No score of "
                        + Names.some(alone, 3)
                        + ", of which there are outcomes; "
                        + Aliases.FILE
                        + " can say that a model has another name here."))
        .toList();
  }

  private ScoreEvidence known() {
    return new ScoreEvidence(sizes);
  }

  /** Returns the printed scores of all models on a benchmark, ranked. */
  League league(String benchmark, List<Contender> contenders) {
    Measure measure = scores.measure(benchmark);
    List<Optional<Score>> each =
        contenders.stream().map(model -> scores.score(model.name(), benchmark)).toList();
    List<Score> present = each.stream().flatMap(Optional::stream).toList();
    Map<String, SystemName> systems = new LinkedHashMap<>();
    contenders.forEach(
        model ->
            scores
                .score(model.name(), benchmark)
                .ifPresent(score -> systems.put(model.name(), score.system())));
    return League.ofScores(
            measure,
            contenders,
            each.stream()
                .map(
                    s ->
                        s.map(Score::number)
                            .map(OptionalDouble::of)
                            .orElseGet(OptionalDouble::empty))
                .toList(),
            known().of(present, measure),
            each.stream().map(score -> score.flatMap(known()::error)).toList(),
            scores.source())
        .between(systems)
        .noting(GivenError.outweighed("The", known().outweighed(present)).stream().toList())
        .noting(contradictions(benchmark))
        .noting(scores.run(contenders.stream().map(Contender::name).toList(), List.of(benchmark)));
  }

  /**
   * Returns a contest of printed scores, or of outcomes where both models have them on the same
   * tasks.
   */
  Contest contest(String first, String second, String benchmark) {
    Measure measure = scores.measure(benchmark);
    Optional<Score> one = scores.score(first, benchmark);
    Optional<Score> other = scores.score(second, benchmark);
    List<Score> both = Stream.of(one, other).flatMap(Optional::stream).toList();
    Contest printed =
        new Contest(
                measure,
                scores.percent(first, benchmark),
                scores.percent(second, benchmark),
                known().of(both, measure))
            .written(decimals(both.stream()));
    Contest contest =
        ran(first, benchmark)
            .flatMap(here -> ran(second, benchmark).map(there -> measured(printed, here, there)))
            .orElse(printed);
    Map<Side, Contest.Contradiction> found = new EnumMap<>(Side.class);
    contradicted(first, benchmark).ifPresent(each -> found.put(Side.FIRST, each));
    contradicted(second, benchmark).ifPresent(each -> found.put(Side.SECOND, each));
    Contest contradicted = contest.with(found);
    SystemName here = system(one, first, benchmark);
    SystemName there = system(other, second, benchmark);
    return contest.contested() && (here.isSaid() || there.isSaid())
        ? contradicted.between(here, there)
        : contradicted;
  }

  /** The system that a score, or in its place outcomes, are of. */
  private SystemName system(Optional<Score> score, String model, String benchmark) {
    return score
        .map(Score::system)
        .or(() -> same().flatMap(each -> each.system(model, benchmark)))
        .orElseGet(() -> SystemName.of(model));
  }

  /**
   * Where the numbers of a decision come from: the printed scores and, if they replace any of
   * these, the outcomes.
   */
  Provenance source(String first, String second, List<String> benchmarks) {
    Provenance printed = scores.source(first).and(scores.source(second));
    return outcomes
        .filter(
            tasks ->
                benchmarks.stream()
                    .anyMatch(on -> ran(first, on).isPresent() && ran(second, on).isPresent()))
        .map(tasks -> printed.and(tasks.source(List.of(first, second))))
        .orElse(printed);
  }

  private Optional<SameSystems> same() {
    return outcomes.map(runs -> new SameSystems(scores, runs));
  }

  /** The outcomes that some models' scores are of. */
  private Optional<TaskOutcomes> ran(String model, String benchmark) {
    return same().flatMap(each -> each.outcomes(model, benchmark));
  }

  /** The outcomes of some models that are not used, and why, in sentences. */
  List<String> unused(List<String> models, Collection<String> benchmarks) {
    return same().map(each -> each.unused(models, benchmarks)).orElse(List.of());
  }

  /** Fails where scores are no share of tasks of which more is better. */
  void requirePlainShares(String benchmark, String what) {
    Measure measure = scores.measure(scores.benchmark(benchmark));
    if (!measure.isPlainShare()) {
      throw new NothingToShow(
          what
              + " are percent of tasks, but "
              + benchmark
              + " is in "
              + measure.words()
              + "; allowed: a benchmark in percent of which higher is better");
    }
  }

  private static Contest measured(Contest printed, TaskOutcomes first, TaskOutcomes second) {
    return first
        .evidence(second)
        .outcomes()
        .map(tasks -> tasks.insteadOf(new Evidence.Printed(printed.first(), printed.second())))
        .map(tasks -> Contest.of(printed.measure(), tasks))
        .orElseGet(() -> printed.contested() ? printed : Contest.of(first, second));
  }

  /** Returns the printed scores of a benchmark as rates, each with what contradicts it. */
  PassRates passRates(String benchmark) {
    Measure measure = scores.measure(benchmark);
    if (!measure.isPlainShare()) {
      throw new NothingToShow(
          "The cost of a pass needs a share of tasks that pass; "
              + benchmark
              + " is in "
              + measure.words());
    }
    return new PassRates(
        benchmark,
        printed(benchmark).map(score -> rate(score, benchmark)).toList(),
        said(benchmark),
        source(benchmark));
  }

  /** Returns the printed scores of a benchmark in its unit, to set beside costs. */
  ScoredModels scored(String benchmark) {
    Measure measure = scores.measure(benchmark);
    return new ScoredModels(
        measure,
        printed(benchmark)
            .map(
                score -> {
                  String model = score.system().model();
                  String label = scores.label(model).orElse(model);
                  ScoredModels.Model scored =
                      measure.isShare()
                          ? ScoredModels.Model.of(rate(score, benchmark), label)
                          : ScoredModels.Model.of(
                              model, label, score.number(), measure, known().error(score));
                  return scored.run(score.system(), chosen(model, benchmark));
                })
            .toList(),
        said(benchmark),
        source(benchmark));
  }

  private Stream<Score> printed(String benchmark) {
    return scores.models().stream().flatMap(model -> scores.score(model, benchmark).stream());
  }

  private PassRates.Rate rate(Score score, String benchmark) {
    String model = score.system().model();
    return new PassRates.Rate(
        model,
        score.number(),
        passedOrFailed(score),
        known().error(score).filter(error -> error.of() == GivenError.Of.SOURCE),
        contradiction(model, benchmark),
        chosen(model, benchmark));
  }

  /** Which of several scores of a model counts, in a sentence; empty where there is only one. */
  private Optional<String> chosen(String model, String benchmark) {
    return scores.run(List.of(model), List.of(benchmark)).stream().findFirst();
  }

  /** The stated errors that are smaller than those of counting. */
  private List<String> said(String benchmark) {
    return GivenError.outweighed("The", known().outweighed(printed(benchmark).toList())).stream()
        .toList();
  }

  private Provenance source(String benchmark) {
    return printed(benchmark)
        .map(score -> new Provenance(List.of(score.source()), score.date()))
        .collect(Provenance.together());
  }

  private OptionalInt passedOrFailed(Score score) {
    return known().of(List.of(score), score.measure()).published().stream()
        .filter(published -> published.judging().counts())
        .mapToInt(Evidence.Published::tasks)
        .findFirst();
  }

  /** Returns the printed scores that outcomes contradict, in sentences. */
  List<String> contradictions() {
    return scores.benchmarks().stream().flatMap(name -> contradictions(name).stream()).toList();
  }

  /** Returns the printed scores of a benchmark that outcomes contradict, in sentences. */
  List<String> contradictions(String benchmark) {
    return scores.models().stream()
        .flatMap(model -> contradiction(model, benchmark).stream())
        .toList();
  }

  /** Returns the newest day stated by the scores or the outcomes. */
  Optional<LocalDate> newestDay() {
    return scores.source().and(outcomes.map(LoggedRuns::source).orElse(Provenance.none())).asOf();
  }

  /** A printed score and how outcomes contradict it, in a clause. */
  record Contradicted(Score printed, String how) {}

  /** Returns the printed scores that some outcomes contradict; other measures are left aside. */
  List<Contradicted> contradictedBy(LoggedRuns runs, OtherNames others) {
    Beside both = joinedWith(runs, others);
    List<Contradicted> found = new ArrayList<>();
    for (String benchmark : both.scores.benchmarks()) {
      for (String model : both.scores.models()) {
        both.scores
            .taken(model, benchmark)
            .filter(printed -> printed.measure().isPlainShare())
            .ifPresent(
                printed ->
                    both.contradicted(model, benchmark)
                        .map(how -> how.counted(model, benchmark))
                        .ifPresent(how -> found.add(new Contradicted(printed, how))));
      }
    }
    return found;
  }

  /** Returns how outcomes contradict a printed score, in a sentence; empty where they do not. */
  Optional<String> contradiction(String model, String benchmark) {
    return contradicted(model, benchmark).map(each -> each.ofPrinted(model, benchmark));
  }

  private Optional<Contest.Contradiction> contradicted(String model, String benchmark) {
    return scores
        .taken(model, benchmark)
        .flatMap(
            printed ->
                ran(model, benchmark)
                    .flatMap(
                        its ->
                            Contest.Contradiction.of(
                                printed.value().setScale(decimals(benchmark)), its)));
  }

  /**
   * The decimals that a benchmark's scores were printed with: next to 78.7, a score of 78.0 was not
   * printed as 78.
   */
  private int decimals(String benchmark) {
    return decimals(
        scores.models().stream().flatMap(model -> scores.all(model, benchmark).stream()));
  }

  private static int decimals(Stream<Score> scores) {
    return scores.mapToInt(Score::decimals).reduce(0, Math::max);
  }
}
