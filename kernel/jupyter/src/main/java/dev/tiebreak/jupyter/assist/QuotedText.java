package dev.tiebreak.jupyter.assist;

import dev.tiebreak.jupyter.assist.Mask.Span;

/**
 * The text of a string literal that is being typed.
 *
 * @param start where it begins, after the opening quote
 * @param end where it ends: before the closing quote or, where that is missing, at the cursor
 * @param typed what stands before the cursor, without escapes
 */
record QuotedText(int start, int end, String typed) {

  static QuotedText of(Span literal, String cell, int cursor) {
    int start = literal.start() + 1;
    return new QuotedText(
        start,
        literal.closed() ? literal.end() - 1 : cursor,
        unescape(cell.substring(start, cursor)));
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
