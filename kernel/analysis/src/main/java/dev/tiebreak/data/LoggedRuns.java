package dev.tiebreak.data;

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
import tech.tablesaw.api.Table;

/**
 * The runs of models on tasks.
 *
 * @param provenance where each model's runs come from, in the order of the data
 * @param benchmarks in the order of the data
 * @param runs by model and benchmark
 * @param outcomes the same, task by task
 */
record LoggedRuns(
    Map<String, Provenance> provenance,
    Set<String> benchmarks,
    Map<List<String>, List<TaskRun>> runs,
    Map<List<String>, TaskOutcomes> outcomes) {

  LoggedRuns {
    provenance = Collections.unmodifiableMap(new LinkedHashMap<>(provenance));
    benchmarks = Collections.unmodifiableSet(new LinkedHashSet<>(benchmarks));
    runs = Collections.unmodifiableMap(new LinkedHashMap<>(runs));
    outcomes = Map.copyOf(outcomes);
  }

  static LoggedRuns of(Table table) {
    Set<String> benchmarks = new LinkedHashSet<>();
    Map<List<String>, List<TaskRun>> runs = new LinkedHashMap<>();
    OutcomeColumns columns = new OutcomeColumns(table);
    for (int row = 0; row < columns.rows(); row++) {
      Stop.ifInterrupted();
      TaskRun run = columns.run(row);
      benchmarks.add(run.benchmark());
      runs.computeIfAbsent(List.of(run.model(), run.benchmark()), key -> new ArrayList<>())
          .add(run);
    }
    Map<List<String>, TaskOutcomes> outcomes = new LinkedHashMap<>();
    Map<String, Set<String>> tasks = new HashMap<>();
    runs.forEach(
        (key, list) -> {
          TaskOutcomes each = OutcomeRows.byTask(key, list);
          outcomes.put(key, each);
          tasks.computeIfAbsent(each.benchmark(), of -> new LinkedHashSet<>()).addAll(each.tasks());
        });
    outcomes.replaceAll((key, each) -> each.among(tasks.get(each.benchmark())));
    return new LoggedRuns(Sources.byModel(table), benchmarks, runs, outcomes);
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
    Set<String> all = new LinkedHashSet<>(benchmarks);
    all.addAll(other.benchmarks);
    Map<List<String>, TaskOutcomes> allOutcomes = new LinkedHashMap<>(other.outcomes);
    allOutcomes.putAll(outcomes);
    return new LoggedRuns(from, all, allRuns, allOutcomes);
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
            called(models, key.get(0))
                .forEach(
                    model ->
                        called(others, key.get(1))
                            .forEach(
                                name -> {
                                  List<String> called = List.of(model, name);
                                  itsRuns.put(called, list);
                                  itsOutcomes.put(called, outcomes.get(key).named(name, model));
                                })));
    return new LoggedRuns(
        from,
        benchmarks.stream()
            .flatMap(name -> called(others, name).stream())
            .collect(Collectors.toCollection(LinkedHashSet::new)),
        itsRuns,
        itsOutcomes);
  }

  private static List<String> called(Map<String, List<String>> names, String name) {
    return names.getOrDefault(name, List.of(name));
  }

  List<String> models() {
    return List.copyOf(provenance.keySet());
  }

  List<TaskRun> all() {
    return runs.values().stream().flatMap(List::stream).toList();
  }

  List<TaskRun> of(String model, String benchmark) {
    requireModel(model);
    requireBenchmark(benchmark);
    return List.copyOf(runs.getOrDefault(List.of(model, benchmark), List.of()));
  }

  TaskOutcomes tasks(String model, String benchmark) {
    requireModel(model);
    requireBenchmark(benchmark);
    return outcomes.getOrDefault(
        List.of(model, benchmark), new TaskOutcomes(benchmark, model, Map.of(), Map.of()));
  }

  Evidence.PerTask pairs(String first, String second, String benchmark) {
    return tasks(first, benchmark).with(tasks(second, benchmark));
  }

  boolean ran(String model, String benchmark) {
    return runs.containsKey(List.of(model, benchmark));
  }

  void requireModel(String model) {
    Names.require("model", model, provenance.keySet());
  }

  void requireBenchmark(String benchmark) {
    Names.require("benchmark", benchmark, benchmarks);
  }

  /** Where the runs of some models come from, and their newest day. */
  Provenance source(Collection<String> of) {
    return of.stream().map(provenance::get).collect(Provenance.together());
  }

  /** Where all runs come from, and their newest day. */
  Provenance source() {
    return source(models());
  }
}
