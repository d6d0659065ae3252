package dev.tiebreak.remark.internal;

import dev.tiebreak.remark.Remark;
import dev.tiebreak.words.internal.Numbers;
import dev.tiebreak.words.internal.Plural;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Models that have no outcome on some tasks of a benchmark that others have one on. */
public final class TaskGaps {

  /**
   * What a model, or one of its systems, ran of a benchmark in a file.
   *
   * @param at where it first stands
   * @param model what the file calls it
   * @param benchmark what the file calls the benchmark
   * @param key of the two, the same for all their names
   * @param tasks that it has an outcome on
   */
  public record Ran(Remark.Place at, String model, String benchmark, Key key, Set<String> tasks) {

    private Ran and(Ran more) {
      Set<String> both = new HashSet<>(tasks);
      both.addAll(more.tasks);
      return new Ran(at, model, benchmark, key, both);
    }
  }

  /** A model and a benchmark. */
  public record Key(String model, String benchmark) {}

  private TaskGaps() {}

  /** Returns a note on each model that has no outcome on some tasks that others have one on. */
  public static List<Remark> in(Collection<Ran> all) {
    Map<Key, Ran> ran = new LinkedHashMap<>();
    all.forEach(each -> ran.merge(each.key, each, Ran::and));
    Map<String, Map<String, Integer>> models = new LinkedHashMap<>();
    for (Ran each : ran.values()) {
      Map<String, Integer> ofTask =
          models.computeIfAbsent(each.key.benchmark, of -> new HashMap<>());
      each.tasks.forEach(task -> ofTask.merge(task, 1, Integer::sum));
    }
    return ran.values().stream()
        .flatMap(each -> note(each, models.get(each.key.benchmark)).stream())
        .toList();
  }

  /**
   * @param models how many of all have an outcome on each task
   */
  private static Optional<Remark> note(Ran ran, Map<String, Integer> models) {
    int missing = models.size() - ran.tasks.size();
    if (missing == 0) {
      return Optional.empty();
    }
    long others = missing + ran.tasks.stream().filter(task -> models.get(task) > 1).count();
    return Optional.of(
        Remark.note(
            ran.at,
            ran.model
                + " has no outcome on "
                + Numbers.count(missing)
                + " of "
                + Numbers.count(others)
                + Plural.of(others, " task", " tasks")
                + " of "
                + ran.benchmark
                + " that others have one on.",
            "Two models are compared on the tasks on which both have an outcome, where there are"
                + " any; a run that came to none belongs in the file, with a status that says why."));
  }
}
