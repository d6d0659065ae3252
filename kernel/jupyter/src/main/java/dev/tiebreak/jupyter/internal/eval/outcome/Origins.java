package dev.tiebreak.jupyter.internal.eval.outcome;

import dev.tiebreak.jupyter.internal.eval.outcome.CellSource.Part;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jdk.jshell.SourceCodeAnalysis.SnippetWrapper;

/** Remembers which cell and line each snippet came from, to name them in stacks. */
public final class Origins {

  /** JShell puts every snippet into classes of this package. */
  private static final String SNIPPETS = "REPL.";

  /** This many characters in common are no accident; JShell may have rewritten those after them. */
  private static final int ENOUGH = 12;

  /**
   * Where a snippet comes from.
   *
   * @param className the class that JShell first put it in; it moves when others change
   * @param wrapper the snippet inside the class where it is now
   * @param firstLine the line on which it begins
   */
  private record Origin(String className, SnippetWrapper wrapper, CellSource cell, int firstLine) {

    boolean isOf(String owner) {
      return owner.equals(className) || owner.equals(wrapper.fullClassName());
    }
  }

  /**
   * A line of a cell.
   *
   * @param line the line, counted from 1
   */
  record Place(CellSource cell, int line) {

    String source() {
      return cell.line(line);
    }

    @Override
    public String toString() {
      return CellSource.place(cell.number(), line);
    }
  }

  /** The latest first: a declaration that did not change moves to the cell that repeats it. */
  private final Deque<Origin> origins = new ArrayDeque<>();

  public void record(SnippetWrapper wrapper, CellSource cell, Part part) {
    origins.addFirst(
        new Origin(wrapper.fullClassName(), wrapper, cell, cell.lineAt(part.offset())));
  }

  static boolean isOfACell(StackTraceElement frame) {
    return frame.getClassName().startsWith(SNIPPETS);
  }

  Optional<Place> find(StackTraceElement frame) {
    if (!isOfACell(frame)) {
      return Optional.empty();
    }
    // Classes declared in a snippet are nested in the class that JShell puts it in.
    String owner = frame.getClassName().replaceFirst("^(REPL\\.\\$[^$]+\\$[^$]+).*", "$1");
    List<Origin> possible = origins.stream().filter(origin -> origin.isOf(owner)).toList();
    int line = frame.getLineNumber();
    return possible.stream()
        .flatMap(origin -> place(origin, line).stream())
        .findFirst()
        .or(() -> possible.stream().flatMap(origin -> nearest(origin, line).stream()).findFirst())
        .or(
            () ->
                possible.stream()
                    .findFirst()
                    .map(each -> new Place(each.cell(), each.firstLine())));
  }

  /**
   * Finds the nearest line, since the compiler puts some of a snippet on a line that JShell has
   * added before or after it.
   */
  private static Optional<Place> nearest(Origin origin, int wrappedLine) {
    int lines = (int) origin.wrapper().wrapped().lines().count();
    return IntStream.concat(
            IntStream.rangeClosed(wrappedLine, lines),
            IntStream.iterate(wrappedLine, line -> line > 0, line -> line - 1))
        .boxed()
        .flatMap(line -> place(origin, line).stream())
        .findFirst();
  }

  private static Optional<Place> place(Origin origin, int wrappedLine) {
    String source = origin.wrapper().source();
    String wrapped = origin.wrapper().wrapped();
    int start = startOfLine(wrapped, wrappedLine);
    int end = wrapped.indexOf('\n', start) < 0 ? wrapped.length() : wrapped.indexOf('\n', start);
    for (int at = start; at < end; at++) {
      int inSource = origin.wrapper().wrappedToSourcePosition(at);
      if (agree(wrapped.substring(at, end), source, inSource)) {
        long before = source.substring(0, inSource).chars().filter(c -> c == '\n').count();
        return Optional.of(new Place(origin.cell(), origin.firstLine() + (int) before));
      }
    }
    return Optional.empty();
  }

  private static int startOfLine(String text, int line) {
    int start = 0;
    for (int i = 1; i < line && text.indexOf('\n', start) >= 0; i++) {
      start = text.indexOf('\n', start) + 1;
    }
    return start;
  }

  /**
   * Says whether a position is in the user's own text: JShell also gives positions for its own
   * additions.
   */
  private static boolean agree(String wrapped, String source, int at) {
    if (at < 0 || at >= source.length() || wrapped.isBlank()) {
      return false;
    }
    String line = source.substring(at).lines().findFirst().orElse("").stripTrailing();
    int length = Math.min(ENOUGH, Math.min(line.length(), wrapped.length()));
    return length > 0
        && !Character.isWhitespace(line.charAt(0))
        && wrapped.startsWith(line.substring(0, length));
  }
}
