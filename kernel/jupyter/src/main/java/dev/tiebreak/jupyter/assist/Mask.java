package dev.tiebreak.jupyter.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A cell in which brackets, semicolons and words can be looked for without meeting those that stand
 * in comments and literals.
 *
 * @param text the cell, of the same length, with comments blank and literals full of quotes
 * @param spans the comments and literals, in the order of the cell
 */
record Mask(String text, List<Span> spans) {

  /** What is not plain code. */
  enum Kind {
    COMMENT,
    STRING,
    TEXT_BLOCK,
    CHARACTER
  }

  /**
   * A comment or a literal.
   *
   * @param kind which of them
   * @param start where its first mark begins
   * @param end where its last mark ends; for one that is not closed, where its text ends
   * @param closed whether it has its last mark; a comment to the end of the line has none
   */
  record Span(Kind kind, int start, int end, boolean closed) {

    boolean holds(int cursor) {
      return start < cursor && (cursor < end || (cursor == end && !closed));
    }
  }

  static Mask of(String cell) {
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
    return new Mask(text.toString(), List.copyOf(spans));
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
    int limit = oneLine ? lineEnd(cell, start) : cell.length();
    int at = start + opening;
    while (at < limit && !cell.startsWith(mark, at)) {
      at += cell.charAt(at) == '\\' && kind != Kind.COMMENT ? 2 : 1;
    }
    boolean closed = at < limit;
    return new Span(kind, start, closed ? at + mark.length() : limit, closed);
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

  /** Returns the comment or literal that a cursor stands in; empty in plain code. */
  Optional<Span> at(int cursor) {
    return spans.stream().filter(span -> span.holds(cursor)).findFirst();
  }
}
