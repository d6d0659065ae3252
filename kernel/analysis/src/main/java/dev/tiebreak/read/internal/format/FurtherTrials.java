package dev.tiebreak.read.internal.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs of one task by one system in several files, such as the logs of several days: further
 * trials, which are called after their files.
 */
final class FurtherTrials {

  private static final String TRIAL = "trial";
  private static final List<String> RUN =
      List.of(
          "model",
          "effort",
          "harness",
          "tools",
          "benchmark",
          "version",
          "subset",
          "metric",
          "task",
          TRIAL,
          "evaluator");

  private final Map<String, Integer> columns;
  private final Map<List<String>, String> files = new HashMap<>();
  private int further;

  /**
   * Makes one that knows of no file.
   *
   * @param columns where the cells of a column are, as far as there are any
   */
  FurtherTrials(Map<String, Integer> columns) {
    this.columns = columns;
  }

  /** Gives a run another trial if a file before this one has it too. */
  void tell(Cells run, String file) {
    String first = files.putIfAbsent(RUN.stream().map(name -> text(run, name)).toList(), file);
    if (first != null && !first.equals(file)) {
      further++;
      String trial = text(run, TRIAL);
      run.put(TRIAL, trial.isEmpty() ? file : trial + ", " + file);
    }
  }

  private String text(Cells run, String column) {
    String[] texts = run.texts();
    int at = columns.getOrDefault(column, texts.length);
    return at < texts.length && texts[at] != null ? texts[at] : "";
  }

  /** Says how many there were; blank if there were none. */
  String words() {
    return further == 0
        ? ""
        : "Runs of tasks that a file before theirs has too are further trials, which are called after"
            + " their files: "
            + further
            + ".";
  }
}
