package dev.tiebreak.jupyter.eval;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Remembers from which cell and line each snippet came, to name them in stacks. */
final class Origins {

  /**
   * Where a snippet begins.
   *
   * @param cell the number of its cell
   * @param firstLine the line of that cell, counted from 1
   */
  record Origin(int cell, int firstLine) {}

  private final Map<String, Origin> bySnippet = new HashMap<>();

  void record(String snippetId, int cell, int firstLine) {
    bySnippet.put(snippetId, new Origin(cell, firstLine));
  }

  /** JShell gives the frames of snippets the file name {@code #id} and the snippet's own line. */
  Optional<Place> find(StackTraceElement frame) {
    String file = frame.getFileName();
    if (file == null || !file.startsWith("#")) {
      return Optional.empty();
    }
    return Optional.ofNullable(bySnippet.get(file.substring(1)))
        .map(o -> new Place(o.cell(), o.firstLine() + Math.max(frame.getLineNumber(), 1) - 1));
  }

  /**
   * A line of a cell.
   *
   * @param cell the number of the cell
   * @param line the line, counted from 1
   */
  record Place(int cell, int line) {

    @Override
    public String toString() {
      return "cell [" + cell + "], line " + line;
    }
  }

  String describe(StackTraceElement frame) {
    return find(frame)
        .map(place -> frame.getMethodName().isEmpty() ? place.toString() : named(frame, place))
        .orElseGet(frame::toString);
  }

  private static String named(StackTraceElement frame, Place place) {
    String owner = frame.getClassName().isEmpty() ? "" : frame.getClassName() + ".";
    return owner + frame.getMethodName() + " (" + place + ")";
  }
}
