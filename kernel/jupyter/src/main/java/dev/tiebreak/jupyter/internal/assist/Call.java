package dev.tiebreak.jupyter.internal.assist;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A call whose parentheses enclose a place: {@code table.stringColumn("model").isIn(}.
 *
 * @param receiver the chain it is called on, first to last; empty for {@code isIn(} alone
 * @param method the name of the method or, after {@code new}, of the class
 * @param argument the index of the argument at the place, counted from 0
 */
record Call(List<Link> receiver, String method, int argument) {

  /**
   * A variable, class, field or call within a chain.
   *
   * @param arguments the source between its parentheses; empty where it has none
   */
  record Link(String name, Optional<String> arguments) {}

  Call {
    receiver = List.copyOf(receiver);
  }

  /** Returns the calls around a place, the innermost first. */
  static List<Call> around(int place, String cell, String masked) {
    List<Call> calls = new ArrayList<>();
    int inner = place;
    OptionalInt open = openBefore(place, masked);
    while (open.isPresent()) {
      int at = open.getAsInt();
      String name = link(at, at, cell, masked).name();
      if (masked.charAt(at) == '(' && !name.isEmpty()) {
        calls.add(new Call(receiver(at, cell, masked), name, argument(at, inner, masked)));
      }
      inner = at;
      open = openBefore(at, masked);
    }
    return calls;
  }

  private static OptionalInt openBefore(int place, String masked) {
    Brackets brackets = new Brackets(masked);
    for (int i = 0; i < place; i++) {
      brackets.read(i);
    }
    return brackets.innermost();
  }

  private static int argument(int open, int place, String masked) {
    int commas = 0;
    int depth = 0;
    for (int i = open + 1; i < place; i++) {
      switch (masked.charAt(i)) {
        case '(', '[', '{' -> depth++;
        case ')', ']', '}' -> depth--;
        case ',' -> commas += depth == 0 ? 1 : 0;
        default -> {}
      }
    }
    return commas;
  }

  private static List<Link> receiver(int open, String cell, String masked) {
    int dot = dotBefore(open, masked);
    return dot < 0 ? List.of() : chain(dot, cell, masked);
  }

  /** Returns the chain that ends at a place, first to last. */
  static List<Link> chain(int place, String cell, String masked) {
    Deque<Link> links = new ArrayDeque<>();
    int dot = place;
    while (dot >= 0) {
      int end = blanksBefore(dot, masked);
      int nameEnd = opening(end, masked);
      links.addFirst(link(nameEnd, end, cell, masked));
      dot = dotBefore(nameEnd, masked);
    }
    return List.copyOf(links);
  }

  /** Returns the place of the dot before the name that ends at a place; -1 if there is none. */
  private static int dotBefore(int nameEnd, String masked) {
    int start = WordBounds.start(masked, blanksBefore(nameEnd, masked));
    int end = blanksBefore(start, masked);
    return end > 0 && masked.charAt(end - 1) == '.' ? end - 1 : -1;
  }

  private static Link link(int nameEnd, int end, String cell, String masked) {
    int trimmed = blanksBefore(nameEnd, masked);
    return new Link(
        masked.substring(WordBounds.start(masked, trimmed), trimmed),
        nameEnd < end ? Optional.of(cell.substring(nameEnd + 1, end - 1)) : Optional.empty());
  }

  /** Returns the place of the parenthesis that is closed just before a place; else the place. */
  private static int opening(int end, String masked) {
    if (end == 0 || masked.charAt(end - 1) != ')') {
      return end;
    }
    int depth = 0;
    for (int i = end - 1; i >= 0; i--) {
      char c = masked.charAt(i);
      depth += c == ')' ? 1 : c == '(' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return end;
  }

  private static int blanksBefore(int at, String masked) {
    return masked.substring(0, at).stripTrailing().length();
  }
}
