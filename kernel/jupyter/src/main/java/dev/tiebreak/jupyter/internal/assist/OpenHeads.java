package dev.tiebreak.jupyter.internal.assist;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Heads of statements that are being typed, such as {@code if (scores.}. The parser of JDK 17
 * discards them with everything in them; it understands what is between their parentheses on its
 * own.
 */
final class OpenHeads {

  private static final Pattern BEFORE = Pattern.compile("(\\belse\\s+)?\\b(if|while|for)\\s*$");

  private static final Pattern EACH = Pattern.compile("[^;:(]*:(?!:)");

  private OpenHeads() {}

  /** Returns code of the same length in which the words before an open parenthesis are blank. */
  static String blank(String code, String masked) {
    Brackets brackets = new Brackets(masked);
    for (int i = 0; i < masked.length(); i++) {
      brackets.read(i);
    }
    StringBuilder blank = new StringBuilder(code);
    brackets.open().forEach(open -> spans(masked, open).forEach(span -> erase(blank, span)));
    return blank.toString();
  }

  private static Stream<Statements.Range> spans(String masked, int open) {
    Matcher head = BEFORE.matcher(masked.substring(0, open));
    if (masked.charAt(open) != '(' || !head.find()) {
      return Stream.empty();
    }
    Matcher each = EACH.matcher(masked.substring(open + 1));
    Optional<Statements.Range> variable =
        head.group(2).equals("for") && each.lookingAt()
            ? Optional.of(new Statements.Range(open + 1, open + 1 + each.end()))
            : Optional.empty();
    return head.group(2).equals("for") && variable.isEmpty()
        ? Stream.empty()
        : Stream.concat(Stream.of(new Statements.Range(head.start(), open)), variable.stream());
  }

  private static void erase(StringBuilder code, Statements.Range range) {
    for (int i = range.start(); i < range.end(); i++) {
      code.setCharAt(i, ' ');
    }
  }
}
