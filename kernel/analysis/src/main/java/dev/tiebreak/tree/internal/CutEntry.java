package dev.tiebreak.tree.internal;

import dev.tiebreak.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells from the entries before it that the last entry of a list was cut off: YAML ends anywhere
 * without a mistake.
 */
final class CutEntry {

  private CutEntry() {}

  /** Returns what is wrong, if the last entry of a list has lost its end. */
  static Optional<TreeException> in(Node document) {
    return in(List.of(), document);
  }

  /** Looks at what stands last, in a list or as the value of a key. */
  private static Optional<TreeException> in(List<Node> before, Node last) {
    int count = last.children().size();
    if (last.isArray()) {
      return count == 0
          ? Optional.empty()
          : in(last.children().subList(0, count - 1), last.children().get(count - 1));
    }
    Optional<String> end = end(before);
    if (last.isObject() && end.isPresent() && last.field(end.get()).isEmpty()) {
      return Optional.of(
          new TreeException(
              last.line(),
              0,
              "the last entry has no \""
                  + end.get()
                  + "\", as all before it do, and no line end, as if the text was cut off"
                  + " (a line end says that it was not)"));
    }
    return count == 0 ? Optional.empty() : below(before, last, last.keys().get(count - 1));
  }

  private static Optional<TreeException> below(List<Node> before, Node last, String key) {
    return in(before.stream().flatMap(entry -> entry.field(key).stream()).toList(), last.at(key));
  }

  /** Returns the last key of the first of some entries that all of them have. */
  private static Optional<String> end(List<Node> entries) {
    List<String> common = new ArrayList<>(entries.isEmpty() ? List.of() : entries.get(0).keys());
    entries.forEach(entry -> common.retainAll(entry.keys()));
    return common.isEmpty() ? Optional.empty() : Optional.of(common.get(common.size() - 1));
  }
}
