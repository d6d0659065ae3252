package dev.tiebreak.jupyter.internal.assist;

import dev.tiebreak.jupyter.internal.source.Mask;
import dev.tiebreak.jupyter.internal.source.Mask.Kind;
import dev.tiebreak.jupyter.internal.source.Mask.Span;
import java.util.Optional;

/**
 * The content of a string literal that is being typed.
 *
 * @param start where it begins, after the opening quote
 * @param end where it ends: before the closing quote or, where that is missing, at the cursor
 * @param typed what comes before the cursor, without escapes
 */
record QuotedText(int start, int end, String typed) {

  static QuotedText of(Span literal, String cell, int cursor) {
    int start = literal.start() + 1;
    return new QuotedText(
        start,
        literal.closed() ? literal.end() - 1 : cursor,
        unescape(cell.substring(start, cursor)));
  }

  /** Returns the content of a string literal that has only blanks around it. */
  static Optional<String> alone(String source) {
    String literal = source.strip();
    return Mask.of(literal).spans().stream()
        .filter(span -> span.kind() == Kind.STRING && span.closed())
        .filter(span -> span.start() == 0 && span.end() == literal.length())
        .findFirst()
        .map(span -> unescape(literal.substring(1, literal.length() - 1)));
  }

  static String unescape(String source) {
    try {
      return source.translateEscapes();
    } catch (IllegalArgumentException e) {
      // An escape that is not finished yet.
      return source;
    }
  }

  static String escape(String text) {
    return text.replace("\\", "\\\\")
        .replace("\"", "\\\"")
        .replace("\n", "\\n")
        .replace("\r", "\\r")
        .replace("\t", "\\t");
  }
}
