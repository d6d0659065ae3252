package dev.tiebreak.jupyter.internal.hint;

import dev.tiebreak.jupyter.internal.source.Mask;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Finds the bracket that is never closed. */
final class OpenBracket {

  private static final String OPENING = "([{";
  private static final String CLOSING = ")]}";

  private OpenBracket() {}

  static Optional<String> hint(String code) {
    Deque<Integer> open = new ArrayDeque<>();
    String masked = Mask.of(code).text();
    for (int at = 0; at < masked.length(); at++) {
      if (OPENING.indexOf(masked.charAt(at)) >= 0) {
        open.push(at);
      } else if (CLOSING.indexOf(masked.charAt(at)) >= 0 && !open.isEmpty()) {
        open.pop();
      }
    }
    return Optional.ofNullable(open.peek()).map(at -> describe(code, at));
  }

  private static String describe(String code, int at) {
    String line = code.substring(code.lastIndexOf('\n', at) + 1).lines().findFirst().orElse("");
    char opening = code.charAt(at);
    char closing = CLOSING.charAt(OPENING.indexOf(opening));
    return "The " + opening + " in \"" + line.strip() + "\" has no " + closing + ".";
  }
}
