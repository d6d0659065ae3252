package dev.tiebreak.jupyter.hint;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the bracket that is never closed. */
final class OpenBracket {

  /** Brackets, and what may hold some that do not count: texts, characters and comments. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?s)\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\\n])*'"
              + "|//[^\n]*|/\\*.*?\\*/|[(\\[{]|[)\\]}]");

  private static final String OPENING = "([{";
  private static final String CLOSING = ")]}";

  private OpenBracket() {}

  static Optional<String> hint(String code) {
    Deque<Integer> open = new ArrayDeque<>();
    Matcher token = TOKEN.matcher(code);
    while (token.find()) {
      if (OPENING.contains(token.group())) {
        open.push(token.start());
      } else if (CLOSING.contains(token.group()) && !open.isEmpty()) {
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
