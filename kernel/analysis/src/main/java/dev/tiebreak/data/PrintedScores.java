package dev.tiebreak.data;

import dev.tiebreak.domain.Choice;
import dev.tiebreak.domain.Measure;
import dev.tiebreak.domain.Provenance;
import dev.tiebreak.domain.Score;
import dev.tiebreak.domain.SystemName;
import dev.tiebreak.read.internal.Sources;
import dev.tiebreak.words.internal.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Scores as they were printed. A model goes by its name, or by that of one of its systems.
 *
 * @param provenance where each model's scores come from, in the order of the data
 * @param measures by their labels, in the order of the data
 * @param scores by model and measure; none where there is no score
 * @param systems of each model, in the order of the data
 * @param choice which score counts where a model has several on a measure
 * @param names which other names they go by
 * @param labels what charts and tables call a system, where its rows say so
 */
record PrintedScores(
    Map<String, Provenance> provenance,
    Map<String, Measure> measures,
    Map<List<String>, List<Score>> scores,
    Map<String, Set<SystemName>> systems,
    Choice choice,
    OtherNames names,
    Map<SystemName, String> labels) {

  static PrintedScores of(ScoreRows rows, OtherNames names) {
    Map<List<String>, List<Score>> scores = new HashMap<>();
    Map<String, Set<SystemName>> systems = new LinkedHashMap<>();
    for (Score score : rows.scores()) {
      String model = score.system().model();
      scores
          .computeIfAbsent(List.of(model, score.measure().label()), key -> new ArrayList<>())
          .add(score);
      systems.computeIfAbsent(model, key -> new LinkedHashSet<>()).add(score.system());
    }
    return new PrintedScores(
        Collections.unmodifiableMap(new LinkedHashMap<>(Sources.byModel(rows.table()))),
        Collections.unmodifiableMap(new LinkedHashMap<>(rows.measures())),
        scores,
        systems,
        Choice.refuse(),
        names,
        ScoreLabels.of(rows.table()));
  }

  PrintedScores choosing(Choice other) {
    return new PrintedScores(provenance, measures, scores, systems, harness(other), names, labels);
  }

  PrintedScores with(OtherNames more) {
    return new PrintedScores(
        provenance, measures, scores, systems, choice, names.and(more), labels);
  }

  /** A choice that asks for a harness by the name that it has here. */
  private Choice harness(Choice asked) {
    Set<String> known =
        systems.values().stream()
            .flatMap(Set::stream)
            .map(SystemName::harness)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return asked.withHarness(
        name ->
            names
                .partners(Aliases.Kind.HARNESS, List.of(name), known)
                .found()
                .getOrDefault(name, name));
  }

  /**
   * What a model, or one of its systems, that is asked for is called here.
   *
   * @throws IllegalArgumentException if it is not here
   */
  String model(String asked) {
    return provenance.containsKey(asked) || system(asked).isPresent()
        ? asked
        : names.require(Aliases.Kind.MODEL, asked, provenance.keySet());
  }

  /**
   * What a benchmark that is asked for is called here.
   *
   * @throws IllegalArgumentException if it is not here
   */
  String benchmark(String asked) {
    return names.require(Aliases.Kind.BENCHMARK, asked, measures.keySet());
  }

  List<String> models() {
    return List.copyOf(provenance.keySet());
  }

  Set<String> benchmarks() {
    return measures.keySet();
  }

  Measure measure(String benchmark) {
    requireBenchmark(benchmark);
    return measures.get(benchmark);
  }

  /** The systems of a model that have a score anywhere. */
  List<SystemName> systems(String model) {
    Names.require("model", model, provenance.keySet());
    return List.copyOf(systems.getOrDefault(model, Set.of()));
  }

  /** Every score that a model, or one of its systems, has on a measure. */
  List<Score> all(String name, String benchmark) {
    requireModel(name);
    requireBenchmark(benchmark);
    if (provenance.containsKey(name)) {
      return scores.getOrDefault(List.of(name, benchmark), List.of());
    }
    SystemName system = system(name).orElseThrow();
    return scores.getOrDefault(List.of(system.model(), benchmark), List.of()).stream()
        .filter(score -> score.system().equals(system))
        .toList();
  }

  /**
   * The score that counts.
   *
   * @throws IllegalArgumentException if there are several of which the choice takes none
   */
  Optional<Score> score(String name, String benchmark) {
    List<Score> all = all(name, benchmark);
    return all.isEmpty() ? Optional.empty() : Optional.of(choice.of(all));
  }

  /** The score that counts; empty also where there are several of which the choice takes none. */
  Optional<Score> taken(String name, String benchmark) {
    List<Score> all = all(name, benchmark);
    return all.isEmpty() ? Optional.empty() : choice.taken(all);
  }

  /** Whether a measure is a part of another one that is there, with scores of all these models. */
  boolean isPart(String benchmark, List<String> names) {
    return measure(benchmark)
        .partOf()
        .filter(measures::containsKey)
        .filter(mean -> names.stream().noneMatch(name -> all(name, mean).isEmpty()))
        .isPresent();
  }

  /** The measures that are parts of another one that is there, and those that are not. */
  Map<Boolean, List<String>> parts(List<String> names) {
    return benchmarks().stream()
        .collect(Collectors.partitioningBy(benchmark -> isPart(benchmark, names)));
  }

  /** Says which of some measures are left out, as they are parts of others; nothing for none. */
  static List<String> partsLeftOut(List<String> parts) {
    return parts.isEmpty()
        ? List.of()
        : List.of("Left out, as parts of a mean that is here: " + Names.some(parts) + ".");
  }

  OptionalDouble percent(String name, String benchmark) {
    return score(name, benchmark).stream().mapToDouble(Score::number).findFirst();
  }

  void requireModel(String name) {
    if (!provenance.containsKey(name) && system(name).isEmpty()) {
      Names.require("model", name, provenance.keySet());
    }
  }

  void requireBenchmark(String benchmark) {
    Names.require("benchmark", benchmark, measures.keySet());
  }

  private Optional<SystemName> system(String name) {
    return systems.values().stream()
        .flatMap(
            its ->
                its.stream()
                    .filter(
                        system ->
                            system.label().equals(name)
                                || name.equals(labels.get(system))
                                || (its.size() > 1 && system.labelAmongOthers().equals(name))))
        .findFirst();
  }

  /**
   * What charts and tables call a model, or one of its systems: the label that its rows give it, if
   * all its scores that count are of one system.
   */
  Optional<String> label(String name) {
    if (labels.isEmpty()) {
      return Optional.empty();
    }
    List<List<Score>> all =
        benchmarks().stream()
            .map(benchmark -> all(name, benchmark))
            .filter(scores -> !scores.isEmpty())
            .toList();
    List<SystemName> of =
        all.stream()
            .flatMap(scores -> choice.taken(scores).map(Stream::of).orElse(scores.stream()))
            .map(Score::system)
            .distinct()
            .toList();
    return of.size() == 1 ? Optional.ofNullable(labels.get(of.get(0))) : Optional.empty();
  }

  /** What charts and tables call the models, in the order of the data. */
  List<String> shownModels() {
    return models().stream().map(model -> label(model).orElse(model)).toList();
  }

  /** Where the scores that count of a model, or one of its systems, come from. */
  Provenance source(String name) {
    boolean all =
        provenance.containsKey(name)
            && benchmarks().stream().allMatch(measure -> all(name, measure).size() < 2);
    return all
        ? provenance.get(name)
        : benchmarks().stream()
            .flatMap(measure -> score(name, measure).stream())
            .map(score -> new Provenance(List.of(score.source()), score.date()))
            .collect(Provenance.together());
  }

  /** Where all of them come from. */
  Provenance source() {
    return provenance.values().stream().collect(Provenance.together());
  }

  /** Which of several scores were chosen, and among which somebody still has to, in sentences. */
  List<String> chosenOrOpen() {
    return Stream.concat(
            models().stream()
                .filter(model -> chosen(model, benchmarks()))
                .flatMap(model -> run(model, benchmarks())),
            toChooseFrom())
        .toList();
  }

  private Stream<String> toChooseFrom() {
    return models().stream()
        .flatMap(model -> benchmarks().stream().map(measure -> all(model, measure)))
        .filter(all -> all.size() > 1 && choice.taken(all).isEmpty())
        .map(
            all ->
                all.get(0).system().model()
                    + " has "
                    + all.size()
                    + " scores on "
                    + all.get(0).measure().label()
                    + ": "
                    + Names.some(all.stream().map(Score::label).toList())
                    + ".");
  }

  /**
   * How some models were run where their scores were chosen or are not all of one system, in
   * sentences.
   */
  List<String> run(List<String> names, List<String> benchmarks) {
    return names.stream().flatMap(name -> run(name, benchmarks)).toList();
  }

  /** Whether one of several scores of a model was chosen on any of some measures. */
  private boolean chosen(String name, Collection<String> benchmarks) {
    return benchmarks.stream()
        .anyMatch(measure -> all(name, measure).size() > 1 && taken(name, measure).isPresent());
  }

  private Stream<String> run(String name, Collection<String> benchmarks) {
    List<Score> taken =
        benchmarks.stream().flatMap(measure -> taken(name, measure).stream()).toList();
    boolean chosen = chosen(name, benchmarks);
    boolean several = taken.stream().map(Score::system).distinct().count() > 1;
    return !chosen && !several
        ? Stream.empty()
        : Stream.of(
            name
                + ": "
                + String.join(
                    ", ",
                    taken.stream()
                        .map(score -> score.measure().label() + " " + score.label())
                        .toList())
                + (chosen ? "; where there are several, chosen: " + choice.words() + "." : "."));
  }
}
