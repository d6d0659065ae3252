package dev.tiebreak.jupyter.internal.assist;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;

/**
 * The brackets that are open at a place. A bracket that was never closed is given up at the next
 * semicolon or closing brace, so that a slip in one statement does not reach into the next.
 */
final class Brackets {

  private final String masked;
  private final Deque<Integer> open = new ArrayDeque<>();

  Brackets(String masked) {
    this.masked = masked;
  }

  /** Reads the character at a place; the places have to come in order. */
  void read(int at) {
    switch (masked.charAt(at)) {
      case '(', '[', '{' -> open.push(at);
      case ')' -> close('(');
      case ']' -> close('[');
      case '}' -> {
        giveUpUnclosed();
        close('{');
      }
      case ';' -> {
        if (!isInHeader()) {
          giveUpUnclosed();
        }
      }
      default -> {}
    }
  }

  private void close(char opening) {
    if (!open.isEmpty() && masked.charAt(open.peek()) == opening) {
      open.pop();
    }
  }

  private void giveUpUnclosed() {
    while (!open.isEmpty() && masked.charAt(open.peek()) != '{') {
      open.pop();
    }
  }

  /** In the head of a {@code for} or {@code try} a semicolon ends no statement. */
  private boolean isInHeader() {
    if (open.isEmpty() || masked.charAt(open.peek()) != '(') {
      return false;
    }
    String before = masked.substring(0, open.peek()).stripTrailing();
    return WordBounds.endsWith(before, "for") || WordBounds.endsWith(before, "try");
  }

  boolean areClosed() {
    return open.isEmpty();
  }

  /** Returns the places of the open brackets, the innermost first. */
  List<Integer> open() {
    return List.copyOf(open);
  }

  /** Returns the place of the innermost open bracket; empty where all are closed. */
  OptionalInt innermost() {
    return open.isEmpty() ? OptionalInt.empty() : OptionalInt.of(open.peek());
  }
}
