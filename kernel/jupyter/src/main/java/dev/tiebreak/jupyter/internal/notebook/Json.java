package dev.tiebreak.jupyter.internal.notebook;

import dev.tiebreak.tree.Node;
import dev.tiebreak.tree.internal.JsonPrint;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The notebook format's habits: long text as a list of lines, whole numbers. */
final class Json {

  private static final int LONGEST_NUMBER = 40;

  private Json() {}

  /** Splits text into lines, each with its line feed. */
  static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      int next = end < 0 ? text.length() : end + 1;
      lines.add(text.substring(start, next));
      start = next;
    }
    return lines;
  }

  /** Joins a list of lines; text that is one string already stays as it is. */
  static String text(Node node) {
    return isListOfStrings(node)
        ? node.children().stream().map(Json::text).collect(Collectors.joining())
        : node.leaf().map(Node.Leaf::text).orElseGet(() -> JsonPrint.compact(node));
  }

  static boolean isListOfStrings(Node node) {
    return node.isArray() && node.children().stream().allMatch(each -> string(each).isPresent());
  }

  /** Returns a string; empty if it is something else. */
  static Optional<String> string(Node node) {
    return node.leaf().filter(leaf -> leaf.kind() == Node.Kind.TEXT).map(Node.Leaf::text);
  }

  /** Returns a whole number, if this is one, not negative, that an {@code int} can hold. */
  static Optional<Integer> whole(Node node) {
    return number(node)
        .filter(digits -> digits.length() <= LONGEST_NUMBER)
        .flatMap(Json::parsed)
        .filter(number -> number >= 0);
  }

  private static Optional<Integer> parsed(String digits) {
    try {
      return Optional.of(new BigDecimal(digits).intValueExact());
    } catch (ArithmeticException | NumberFormatException e) {
      // Too large, with decimals, or with an enormous exponent.
      return Optional.empty();
    }
  }

  /** Returns the digits of a number; empty if it is something else. */
  static Optional<String> number(Node node) {
    return node.leaf().filter(leaf -> leaf.kind() == Node.Kind.NUMBER).map(Node.Leaf::text);
  }
}
