package dev.tiebreak.read.internal.format;

import dev.tiebreak.read.format.Holding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What several files say of one system, such as the logs of two runs on one day: its outcomes on a
 * task are further trials, and its scores on a measure are of further sources, called after their
 * files.
 */
final class FurtherRuns {

  private static final List<String> MEASURED =
      List.of(
          "model",
          "effort",
          "harness",
          "tools",
          "benchmark",
          "version",
          "subset",
          "metric",
          "evaluator");

  /**
   * What tells rows of a kind apart, the last of it by a text that may be made longer.
   *
   * @param words what is said of those that were told apart
   */
  private record Key(List<String> columns, String words) {

    private static Optional<Key> of(Holding holding) {
      return switch (holding) {
        case OUTCOMES ->
            Optional.of(
                with(
                    "Runs of tasks that a file before theirs has too are further trials, which are"
                        + " called after their files: ",
                    "task",
                    "trial"));
        case SCORES ->
            Optional.of(
                with(
                    "Scores of runs that repeat one in a file before theirs are told apart by their"
                        + " source, which names their file: ",
                    "date",
                    "source"));
        case PRICES -> Optional.empty();
      };
    }

    private static Key with(String words, String... more) {
      return new Key(Stream.concat(MEASURED.stream(), Stream.of(more)).toList(), words);
    }

    private String told() {
      return columns.get(columns.size() - 1);
    }
  }

  private final Optional<Key> key;
  private final Map<String, Integer> columns;
  private final Map<List<String>, String> files = new HashMap<>();
  private int further;

  /**
   * Makes one that knows of no file.
   *
   * @param columns where the cells of a column are, as far as there are any
   */
  FurtherRuns(Holding holding, Map<String, Integer> columns) {
    this.key = Key.of(holding);
    this.columns = columns;
  }

  /** Tells a row from one that a file before this one has too. */
  void tell(Cells row, String file) {
    key.ifPresent(by -> tell(by, row, file));
  }

  private void tell(Key by, Cells row, String file) {
    String first =
        files.putIfAbsent(by.columns().stream().map(name -> text(row, name)).toList(), file);
    if (first != null && !first.equals(file)) {
      further++;
      String told = text(row, by.told());
      row.put(by.told(), told.isEmpty() ? file : told + ", " + file);
    }
  }

  private String text(Cells row, String column) {
    String[] texts = row.texts();
    int at = columns.getOrDefault(column, texts.length);
    return at < texts.length && texts[at] != null ? texts[at] : "";
  }

  /** Says how many there were; empty if there were none. */
  Optional<String> words() {
    return key.filter(by -> further > 0).map(by -> by.words() + further + ".");
  }
}
