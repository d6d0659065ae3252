package dev.tiebreak.stats.internal.interval;

import dev.tiebreak.stats.internal.Checks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which tasks belong together.
 *
 * @param of each task's cluster, numbered from 0
 * @param count how many clusters there are, two or more
 */
@SuppressWarnings("ArrayRecordComponent") // never leaves the package, never compared
public record Clusters(int[] of, int count) {

  /**
   * Numbers the clusters by their first task.
   *
   * @throws IllegalArgumentException if there is not one for each task, or they are all the same
   */
  public static Clusters of(List<?> names, int tasks) {
    Checks.sameLength(tasks, names.size(), "Tasks and their clusters");
    Map<Object, Integer> numbers = new LinkedHashMap<>();
    int[] cluster = new int[tasks];
    for (int i = 0; i < tasks; i++) {
      Integer next = numbers.size();
      Integer known = numbers.putIfAbsent(names.get(i), next);
      cluster[i] = known == null ? next : known;
    }
    Checks.atLeast(2, numbers.size(), "Clusters");
    return new Clusters(cluster, numbers.size());
  }
}
