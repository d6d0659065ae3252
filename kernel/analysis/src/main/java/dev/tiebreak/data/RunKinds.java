package dev.tiebreak.data;

import dev.tiebreak.data.OutcomeColumns.Variant;
import dev.tiebreak.domain.Choice;
import dev.tiebreak.domain.Measure;
import dev.tiebreak.domain.Score;
import dev.tiebreak.domain.SystemName;
import dev.tiebreak.domain.TaskRun;
import dev.tiebreak.words.internal.Names;
import dev.tiebreak.words.internal.Numbers;
import dev.tiebreak.words.internal.Plural;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How the runs of models on benchmarks were made: by which effort, harness, tools and evaluator.
 * Runs that were made in several ways are never taken together. All but the first are by model, or
 * one of its systems, and benchmark.
 *
 * @param named systems by their labels
 * @param systems of the runs that count
 * @param open what is to be said where nothing says which of several count
 * @param several what they are, in sentences, and which of them count
 */
record RunKinds(
    Map<String, SystemName> named,
    Map<List<String>, SystemName> systems,
    Map<List<String>, String> open,
    Map<List<String>, String> several) {

  /** Which runs count, by model or system and benchmark. */
  record Chosen(Map<List<String>, List<TaskRun>> runs, RunKinds kinds) {}

  /** Chooses among the runs of each model on each benchmark, and of each of its systems. */
  static Chosen of(Map<List<String>, Map<Variant, List<TaskRun>>> found, Choice choice) {
    Set<String> models = found.keySet().stream().map(key -> key.get(0)).collect(Collectors.toSet());
    Chosen all =
        new Chosen(
            new LinkedHashMap<>(),
            new RunKinds(
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>()));
    found.forEach(
        (key, variants) -> {
          all.kinds.choose(key, key.get(0), variants, choice, all.runs);
          Map<SystemName, Map<Variant, List<TaskRun>>> bySystem = new LinkedHashMap<>();
          variants.forEach(
              (variant, runs) ->
                  bySystem
                      .computeIfAbsent(variant.system(key.get(0)), of -> new LinkedHashMap<>())
                      .put(variant, runs));
          bySystem.forEach(
              (system, its) -> {
                String label = bySystem.size() > 1 ? system.labelAmongOthers() : system.label();
                if (!models.contains(label)) {
                  all.kinds.named.put(label, system);
                  all.kinds.choose(List.of(label, key.get(1)), key.get(0), its, choice, all.runs);
                }
              });
        });
    return all;
  }

  private void choose(
      List<String> key,
      String model,
      Map<Variant, List<TaskRun>> variants,
      Choice choice,
      Map<List<String>, List<TaskRun>> taken) {
    List<Variant> all = List.copyOf(variants.keySet());
    Optional<Variant> chosen = Optional.of(all.get(0));
    if (all.size() > 1) {
      List<Score> scores =
          all.stream()
              .map(each -> score(key, each.system(model), each, variants.get(each)))
              .toList();
      chosen = choice.taken(scores).map(scores::indexOf).map(all::get);
      several.put(
          key,
          key.get(0)
              + " has "
              + all.size()
              + " scores on "
              + key.get(1)
              + ": "
              + Names.some(scores.stream().map(Score::label).toList())
              + (chosen.isPresent() ? "; chosen: " + choice.words() + "." : "."));
      if (chosen.isEmpty()) {
        open.put(key, choice.refusal(scores, "outcomes"));
      }
    }
    chosen.ifPresent(
        variant -> {
          taken.put(key, variants.get(variant));
          systems.put(key, variant.system(model));
        });
  }

  /** What was scored in one way, to be chosen from. */
  private static Score score(
      List<String> key, SystemName system, Variant variant, List<TaskRun> runs) {
    double percent = OutcomeRows.byTask(key, runs).percent().orElse(0);
    return new Score(
        system,
        Measure.percent(key.get(1)),
        BigDecimal.valueOf(percent).setScale(1, RoundingMode.HALF_UP),
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        variant.evaluator(),
        runs.stream().flatMap(run -> run.date().stream()).max(Comparator.naturalOrder()),
        "",
        "",
        Numbers.count(runs.size()) + Plural.of(runs.size(), " run", " runs"));
  }

  RunKinds and(RunKinds more) {
    return new RunKinds(
        both(named, more.named),
        both(systems, more.systems),
        both(open, more.open),
        both(several, more.several));
  }

  private static <K, V> Map<K, V> both(Map<K, V> first, Map<K, V> second) {
    Map<K, V> all = new LinkedHashMap<>(second);
    all.putAll(first);
    return all;
  }

  /** The same, by what another frame calls models and benchmarks. */
  RunKinds named(Function<List<String>, List<List<String>>> keys) {
    Map<String, SystemName> systemNames = new HashMap<>();
    named.forEach(
        (label, system) ->
            keys.apply(List.of(label, ""))
                .forEach(
                    key -> systemNames.put(key.get(0), named(system, modelIn(key.get(0), label)))));
    Map<List<String>, SystemName> renamed = new LinkedHashMap<>();
    systems.forEach(
        (key, system) ->
            keys.apply(key)
                .forEach(
                    name -> renamed.put(name, named(system, modelIn(name.get(0), key.get(0))))));
    return new RunKinds(systemNames, renamed, renamed(open, keys), renamed(several, keys));
  }

  private static SystemName named(SystemName system, String model) {
    return new SystemName(model, system.effort(), system.harness(), system.tools());
  }

  /** The model in a name, of which the rest says how it was run. */
  private String modelIn(String name, String before) {
    int how = before.length() - model(before).length();
    return name.substring(0, name.length() - how);
  }

  private static Map<List<String>, String> renamed(
      Map<List<String>, String> said, Function<List<String>, List<List<String>>> keys) {
    Map<List<String>, String> all = new LinkedHashMap<>();
    said.forEach((key, words) -> keys.apply(key).forEach(name -> all.put(name, words)));
    return all;
  }

  /** The model that a name is of, which may be that of one of its systems. */
  String model(String name) {
    return Optional.ofNullable(named.get(name)).map(SystemName::model).orElse(name);
  }

  /** The systems of a model, in the order of the data. */
  List<SystemName> of(String model) {
    return systems.values().stream().filter(each -> each.model().equals(model)).distinct().toList();
  }

  /** The systems of a model that ran a benchmark, in the order of the data. */
  List<SystemName> of(String model, String benchmark) {
    return systems.entrySet().stream()
        .filter(each -> each.getKey().get(1).equals(benchmark))
        .map(Map.Entry::getValue)
        .filter(system -> system.model().equals(model))
        .distinct()
        .toList();
  }

  /** The system whose runs count, where there are any. */
  Optional<SystemName> system(String name, String benchmark) {
    return Optional.ofNullable(systems.get(List.of(name, benchmark)));
  }

  /**
   * @throws IllegalArgumentException if nothing says which of several kinds of runs count
   */
  void requireChosen(String name, String benchmark) {
    Optional.ofNullable(open.get(List.of(name, benchmark)))
        .ifPresent(
            words -> {
              throw new IllegalArgumentException(words);
            });
  }

  /**
   * What the runs of a model on a benchmark are shown as: the systems that there are, each alone.
   */
  List<String> shown(String model, String benchmark) {
    return isOpen(model, benchmark)
        ? named.entrySet().stream()
            .filter(each -> each.getValue().model().equals(model))
            .map(Map.Entry::getKey)
            .toList()
        : List.of(model);
  }

  private boolean isOpen(String name, String benchmark) {
    return open.containsKey(List.of(name, benchmark));
  }

  /** The sentences on what there is to choose from, of some models on some benchmarks. */
  List<String> notes(Collection<String> names, Collection<String> benchmarks) {
    return several.entrySet().stream()
        .filter(each -> names.contains(each.getKey().get(0)))
        .filter(each -> benchmarks.contains(each.getKey().get(1)))
        .map(Map.Entry::getValue)
        .toList();
  }
}
