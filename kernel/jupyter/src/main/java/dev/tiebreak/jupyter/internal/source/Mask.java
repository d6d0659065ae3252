package dev.tiebreak.jupyter.internal.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A cell in which brackets, semicolons and words can be looked for without finding those in
 * comments and literals.
 *
 * @param text the cell, of the same length, with comments blank and literals full of quotes
 * @param spans the comments and literals, in the order of the cell
 */
public record Mask(String text, List<Span> spans) {

  /** What is not plain code. */
  public enum Kind {
    /** To the end of the line, or up to its last mark. */
    COMMENT,
    /** On one line, between double quotes. */
    STRING,
    /** Between three double quotes each. */
    TEXT_BLOCK,
    /** Between single quotes. */
    CHARACTER
  }

  /** Copies the list. */
  public Mask {
    spans = List.copyOf(spans);
  }

  /**
   * A comment or a literal.
   *
   * @param kind which of them
   * @param start where its first mark begins
   * @param end where its last mark ends or, if it is not closed, where its text ends
   * @param closed whether it has its last mark; a comment to the end of the line has none
   */
  public record Span(Kind kind, int start, int end, boolean closed) {

    /**
     * Says whether a cursor is inside.
     *
     * @return true after its first mark and before the end of its last
     */
    public boolean holds(int cursor) {
      return start < cursor && (cursor < end || (cursor == end && !closed));
    }
  }

  /**
   * Finds the comments and literals of a cell.
   *
   * @param cell Java code, whole or not
   * @return what is plain code in it and what is not
   */
  public static Mask of(String cell) {
    StringBuilder text = new StringBuilder(cell);
    List<Span> spans = new ArrayList<>();
    int at = 0;
    while (at < cell.length()) {
      Optional<Span> span = spanFrom(cell, at);
      if (span.isPresent()) {
        cover(text, span.get());
        spans.add(span.get());
        at = span.get().end();
      } else {
        at++;
      }
    }
    return new Mask(text.toString(), spans);
  }

  private static Optional<Span> spanFrom(String cell, int at) {
    return switch (cell.charAt(at)) {
      case '/' ->
          cell.startsWith("//", at)
              ? Optional.of(new Span(Kind.COMMENT, at, lineEnd(cell, at), false))
              : cell.startsWith("/*", at)
                  ? Optional.of(closedBy("*/", Kind.COMMENT, cell, at, 2))
                  : Optional.empty();
      case '"' ->
          Optional.of(
              cell.startsWith("\"\"\"", at)
                  ? closedBy("\"\"\"", Kind.TEXT_BLOCK, cell, at, 3)
                  : closedBy("\"", Kind.STRING, cell, at, 1));
      case '\'' -> Optional.of(closedBy("'", Kind.CHARACTER, cell, at, 1));
      default -> Optional.empty();
    };
  }

  private static Span closedBy(String mark, Kind kind, String cell, int start, int opening) {
    boolean oneLine = kind == Kind.STRING || kind == Kind.CHARACTER;
    int at = start + opening;
    while (at < cell.length()
        && !cell.startsWith(mark, at)
        && !(oneLine && cell.charAt(at) == '\n')) {
      boolean escapes = cell.charAt(at) == '\\' && kind != Kind.COMMENT;
      at += escapes && !(oneLine && cell.startsWith("\n", at + 1)) ? 2 : 1;
    }
    int end = Math.min(at, cell.length());
    boolean closed = cell.startsWith(mark, end);
    return new Span(kind, start, closed ? end + mark.length() : end, closed);
  }

  private static int lineEnd(String cell, int at) {
    int end = cell.indexOf('\n', at);
    return end < 0 ? cell.length() : end;
  }

  private static void cover(StringBuilder text, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (span.kind() != Kind.COMMENT) {
        text.setCharAt(i, '"');
      } else if (text.charAt(i) != '\n') {
        text.setCharAt(i, ' ');
      }
    }
  }

  /**
   * Returns the comment or literal that a cursor is in.
   *
   * @return empty in plain code
   */
  public Optional<Span> at(int cursor) {
    return spans.stream().filter(span -> span.holds(cursor)).findFirst();
  }
}
