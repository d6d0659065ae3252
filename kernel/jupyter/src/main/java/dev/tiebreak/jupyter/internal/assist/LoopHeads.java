package dev.tiebreak.jupyter.internal.assist;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The heads of loops over a collection, whose variables are not the session's. */
final class LoopHeads {

  /** Up to the collection: {@code for (var row : }. */
  private static final Pattern HEAD = Pattern.compile("\\bfor\\s*\\([^:;()]*?\\b(\\w+)\\s*:\\s*");

  private LoopHeads() {}

  /**
   * Finds the collection that a loop variable goes through.
   *
   * @param place where it is used
   * @return a call without a name on the collection; empty if no loop before the place has such a
   *     variable
   */
  static Optional<Call> of(String variable, int place, String cell, String masked) {
    return HEAD.matcher(masked)
        .results()
        .filter(head -> head.end() <= place && head.group(1).equals(variable))
        .reduce((first, last) -> last)
        .map(head -> new Call(collection(head, cell, masked), "", 0));
  }

  private static List<Call.Link> collection(MatchResult head, String cell, String masked) {
    int depth = 1;
    int end = head.end();
    while (end < masked.length() && depth > 0) {
      depth += masked.charAt(end) == '(' ? 1 : masked.charAt(end) == ')' ? -1 : 0;
      end++;
    }
    return Call.chain(depth == 0 ? end - 1 : end, cell, masked);
  }
}
