package dev.tiebreak.jupyter.internal.assist;

import java.util.ArrayList;
import java.util.List;

/**
 * The statements of a cell up to a place in it, told apart only by brackets and semicolons, so that
 * an error in one does not affect the others.
 *
 * @param before those that end before the place
 * @param start where the one with the place in it begins
 */
record Statements(List<Range> before, int start) {

  /** Characters with which an expression goes on after a closing brace. */
  private static final String GOING_ON = ".,;)]?:=&|+-*/%<>";

  private static final List<String> CLAUSES = List.of("else", "catch", "finally");

  /** A part of the cell. */
  record Range(int start, int end) {

    String of(String text) {
      return text.substring(start, end);
    }
  }

  static Statements upTo(int cursor, String masked) {
    List<Range> before = new ArrayList<>();
    Brackets brackets = new Brackets(masked);
    int start = WordBounds.skipBlanks(masked, 0);
    for (int i = start; i < cursor; i++) {
      brackets.read(i);
      if (brackets.areClosed() && ends(masked, start, i)) {
        before.add(new Range(start, i + 1));
        start = WordBounds.skipBlanks(masked, i + 1);
        i = start - 1;
      }
    }
    return new Statements(List.copyOf(before), Math.min(start, cursor));
  }

  private static boolean ends(String masked, int start, int at) {
    char last = masked.charAt(at);
    return last == ';' || (last == '}' && !goesOn(masked, start, at + 1));
  }

  private static boolean goesOn(String masked, int start, int after) {
    int next = WordBounds.skipBlanks(masked, after);
    if (next == masked.length()) {
      return false;
    }
    String rest = masked.substring(next, WordBounds.end(masked, next));
    return GOING_ON.indexOf(masked.charAt(next)) >= 0
        || CLAUSES.contains(rest)
        || (rest.equals("while") && WordBounds.startsWith(masked.substring(start, after), "do"));
  }
}
