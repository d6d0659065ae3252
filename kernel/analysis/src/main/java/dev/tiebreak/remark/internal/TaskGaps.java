package dev.tiebreak.remark.internal;

import dev.tiebreak.remark.Remark;
import dev.tiebreak.words.internal.Numbers;
import dev.tiebreak.words.internal.Plural;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** Returns a note on each model that has no outcome on some tasks. */
  public static List<Remark> in(Collection<Ran> all) {
    Map<Key, Ran> ran = new LinkedHashMap<>();
    Map<String, Set<String>> tasks = new LinkedHashMap<>();
    for (Ran each : all) {
      ran.merge(each.key, each, Ran::and);
      tasks.computeIfAbsent(each.key.benchmark, of -> new HashSet<>()).addAll(each.tasks);
    }
    return ran.values().stream()
        .filter(each -> each.tasks.size() < tasks.get(each.key.benchmark).size())
        .map(each -> note(each, tasks.get(each.key.benchmark).size()))
        .toList();
  }

  private static Remark note(Ran ran, int tasks) {
    return Remark.note(
        ran.at,
        ran.model
            + " has no outcome on "
            + Numbers.count(tasks - ran.tasks.size())
            + " of "
            + Numbers.count(tasks)
            + Plural.of(tasks, " task", " tasks")
            + " of "
            + ran.benchmark
            + " that others ran.",
        "Models are compared on the tasks on which both have an outcome; where a run came to none,"
            + " a row with a status can say why.");
  }
}
