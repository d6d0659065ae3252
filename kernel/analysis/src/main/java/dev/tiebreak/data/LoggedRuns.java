package dev.tiebreak.data;

import dev.tiebreak.data.OutcomeColumns.Variant;
import dev.tiebreak.domain.Choice;
import dev.tiebreak.domain.Evidence;
import dev.tiebreak.domain.Provenance;
import dev.tiebreak.domain.TaskOutcomes;
import dev.tiebreak.domain.TaskRun;
import dev.tiebreak.read.internal.Sources;
import dev.tiebreak.read.internal.Stop;
import dev.tiebreak.words.internal.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tech.tablesaw.api.Table;

/**
 * The runs of models on tasks. A model goes by its name or, where its runs say how they were made,
 * by that of one of its systems.
 *
 * @param provenance where each model's runs come from, in the order of the data
 * @param benchmarks in the order of the data
 * @param all runs, in the order of the data within each model and benchmark
 * @param runs those that count, by model and benchmark
 * @param outcomes the same, task by task
 * @param kinds how the runs that count were made, and what is to be said of the others
 */
record LoggedRuns(
    Map<String, Provenance> provenance,
    Set<String> benchmarks,
    List<TaskRun> all,
    Map<List<String>, List<TaskRun>> runs,
    Map<List<String>, TaskOutcomes> outcomes,
    RunKinds kinds) {

  LoggedRuns {
    provenance = Collections.unmodifiableMap(new LinkedHashMap<>(provenance));
    benchmarks = Collections.unmodifiableSet(new LinkedHashSet<>(benchmarks));
    all = List.copyOf(all);
    runs = Collections.unmodifiableMap(new LinkedHashMap<>(runs));
    outcomes = Map.copyOf(outcomes);
  }

  static LoggedRuns of(Table table, Choice choice) {
    Set<String> benchmarks = new LinkedHashSet<>();
    Map<List<String>, Map<Variant, List<TaskRun>>> found = new LinkedHashMap<>();
    OutcomeColumns columns = new OutcomeColumns(table);
    for (int row = 0; row < columns.rows(); row++) {
      Stop.ifInterrupted();
      TaskRun run = columns.run(row);
      benchmarks.add(run.benchmark());
      found
          .computeIfAbsent(List.of(run.model(), run.benchmark()), key -> new LinkedHashMap<>())
          .computeIfAbsent(columns.variant(row), key -> new ArrayList<>())
          .add(run);
    }
    List<TaskRun> all =
        found.values().stream()
            .flatMap(each -> each.values().stream().flatMap(List::stream))
            .toList();
    RunKinds.Chosen chosen = RunKinds.of(found, choice);
    Map<List<String>, TaskOutcomes> outcomes = new LinkedHashMap<>();
    Map<String, Set<String>> tasks = new HashMap<>();
    chosen
        .runs()
        .forEach(
            (key, list) -> {
              TaskOutcomes each = OutcomeRows.byTask(key, list);
              outcomes.put(key, each);
              tasks
                  .computeIfAbsent(each.benchmark(), of -> new LinkedHashSet<>())
                  .addAll(each.tasks());
            });
    outcomes.replaceAll((key, each) -> each.among(tasks.get(each.benchmark())));
    return new LoggedRuns(
        Sources.byModel(table), benchmarks, all, chosen.runs(), outcomes, chosen.kinds());
  }

  /**
   * Returns these runs and others.
   *
   * @throws IllegalArgumentException if both have runs of a model on a benchmark
   */
  LoggedRuns and(LoggedRuns other) {
    Map<List<String>, List<TaskRun>> allRuns = new LinkedHashMap<>(runs);
    other.runs.forEach(
        (key, list) -> {
          List<TaskRun> here = allRuns.putIfAbsent(key, list);
          if (here != null && !here.equals(list)) {
            throw new IllegalArgumentException(
                "Both have outcomes of "
                    + key.get(0)
                    + " on "
                    + key.get(1)
                    + "; allowed: in one of them, or the same");
          }
        });
    Map<String, Provenance> from = new LinkedHashMap<>(provenance);
    other.provenance.forEach((model, its) -> from.merge(model, its, Provenance::and));
    Set<String> both = new LinkedHashSet<>(benchmarks);
    both.addAll(other.benchmarks);
    Map<List<String>, TaskOutcomes> allOutcomes = new LinkedHashMap<>(other.outcomes);
    allOutcomes.putAll(outcomes);
    return new LoggedRuns(
        from,
        both,
        Stream.concat(all.stream(), other.all.stream()).distinct().toList(),
        allRuns,
        allOutcomes,
        kinds.and(other.kinds));
  }

  /**
   * Returns the outcomes of tasks by what another frame calls their models and benchmarks; others
   * keep their names.
   *
   * @param models one or more by the name here
   * @param others of benchmarks, the same
   */
  LoggedRuns named(Map<String, List<String>> models, Map<String, List<String>> others) {
    Map<String, Provenance> from = new LinkedHashMap<>();
    provenance.forEach((model, its) -> called(models, model).forEach(name -> from.put(name, its)));
    Map<List<String>, List<TaskRun>> itsRuns = new LinkedHashMap<>();
    Map<List<String>, TaskOutcomes> itsOutcomes = new LinkedHashMap<>();
    runs.forEach(
        (key, list) ->
            keys(key, models, others)
                .forEach(
                    name -> {
                      itsRuns.put(name, list);
                      itsOutcomes.put(name, outcomes.get(key).named(name.get(1), name.get(0)));
                    }));
    return new LoggedRuns(
        from,
        benchmarks.stream()
            .flatMap(name -> called(others, name).stream())
            .collect(Collectors.toCollection(LinkedHashSet::new)),
        all,
        itsRuns,
        itsOutcomes,
        kinds.named(key -> keys(key, models, others).toList()));
  }

  /** What a model, or one of its systems, and a benchmark are called elsewhere. */
  private Stream<List<String>> keys(
      List<String> key, Map<String, List<String>> models, Map<String, List<String>> others) {
    String model = kinds.model(key.get(0));
    String how = key.get(0).substring(model.length());
    return called(models, model).stream()
        .flatMap(name -> called(others, key.get(1)).stream().map(of -> List.of(name + how, of)));
  }

  private static List<String> called(Map<String, List<String>> names, String name) {
    return names.getOrDefault(name, List.of(name));
  }

  List<String> models() {
    return List.copyOf(provenance.keySet());
  }

  List<TaskRun> of(String model, String benchmark) {
    require(model, benchmark);
    return List.copyOf(runs.getOrDefault(List.of(model, benchmark), List.of()));
  }

  TaskOutcomes tasks(String model, String benchmark) {
    require(model, benchmark);
    return outcomes.getOrDefault(
        List.of(model, benchmark), new TaskOutcomes(benchmark, model, Map.of(), Map.of()));
  }

  Evidence.PerTask pairs(String first, String second, String benchmark) {
    return tasks(first, benchmark).with(tasks(second, benchmark));
  }

  /** Whether there are runs that count. */
  boolean ran(String model, String benchmark) {
    return runs.containsKey(List.of(model, benchmark));
  }

  private void require(String model, String benchmark) {
    Names.require("model", kinds.model(model), provenance.keySet());
    Names.require("benchmark", benchmark, benchmarks);
    kinds.requireChosen(model, benchmark);
  }

  /** Where the runs of some models come from, and their newest day. */
  Provenance source(Collection<String> of) {
    return of.stream().map(kinds::model).map(provenance::get).collect(Provenance.together());
  }

  /** Where all runs come from, and their newest day. */
  Provenance source() {
    return source(models());
  }
}
