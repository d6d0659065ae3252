package dev.tiebreak.read.internal;

import dev.tiebreak.domain.LeftOut;
import dev.tiebreak.read.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What is wrong with a file as a whole, and with which of its rows. */
final class Faults {

  private final List<Problem> ofFile = new ArrayList<>();
  private final TreeMap<Integer, List<Problem>> ofRows = new TreeMap<>();

  /** Adds a problem of the row at an index. */
  void add(int index, Problem problem) {
    ofRows.computeIfAbsent(index, key -> new ArrayList<>()).add(problem);
  }

  /** Adds a problem that is there whatever rows are left out. */
  void add(Problem problem) {
    ofFile.add(problem);
  }

  /** Whether something is wrong with the row at an index. */
  boolean isOf(int index) {
    return ofRows.containsKey(index);
  }

  boolean isEmpty() {
    return ofFile.isEmpty() && ofRows.isEmpty();
  }

  List<Problem> ofFile() {
    return ofFile;
  }

  /** Returns the indices of the rows that have a problem, in their order. */
  int[] rows() {
    return ofRows.keySet().stream().mapToInt(Integer::intValue).toArray();
  }

  /**
   * Returns all problems in the order of the file, each once: one cell of a wide table is in many
   * of its rows.
   */
  List<Problem> all() {
    return Stream.concat(ofRows.values().stream().flatMap(List::stream), ofFile.stream())
        .distinct()
        .sorted(Comparator.comparingInt(problem -> problem.row().orElse(0)))
        .toList();
  }

  /** Returns the rows with a problem as left out, each with its first one. */
  Account account(String origin) {
    return new Account(
        ofRows.values().stream()
            .map(problems -> leftOut(origin, problems.get(0)))
            .distinct()
            .toList(),
        List.of());
  }

  private static LeftOut leftOut(String origin, Problem problem) {
    return new LeftOut(
        origin,
        problem.place().orElse("row " + problem.row().orElse(0))
            + problem.column().map(column -> ", column " + column).orElse(""),
        problem.found());
  }
}
