package dev.tiebreak.jupyter.internal.eval;

import dev.tiebreak.jupyter.internal.source.Mask;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which names of a session are declared in terms of which others, going by the words in their
 * source. JShell knows this of types and methods, but not of the initializers of variables.
 */
final class Dependencies {

  /** A name that is not a member of something else; comments and literals are masked beforehand. */
  private static final Pattern NAME = Pattern.compile("(?<![\\w$.])[\\p{L}_$][\\p{L}\\p{N}_$]*");

  /** A name without a dot after it. */
  private static final Pattern LAST_NAME = Pattern.compile(NAME.pattern() + "+(?!\\s*\\.)");

  private final Map<String, Set<String>> wordsByName = new HashMap<>();

  /** Returns the names that code may refer to. */
  static Set<String> words(String code) {
    return found(NAME, Mask.of(code).text());
  }

  /**
   * Returns the names that code may declare, and perhaps others, without asking the compiler: names
   * outside all brackets with no dot after them.
   */
  static Set<String> declarable(String code) {
    StringBuilder outside = new StringBuilder();
    int depth = 0;
    for (char c : Mask.of(code).text().toCharArray()) {
      if ("([{".indexOf(c) >= 0) {
        depth++;
      } else if (")]}".indexOf(c) >= 0) {
        depth--;
        outside.append(' ');
      } else if (depth == 0) {
        outside.append(c);
      }
    }
    return found(LAST_NAME, outside.toString());
  }

  private static Set<String> found(Pattern pattern, String code) {
    return pattern.matcher(code).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  void declare(String name, String source) {
    wordsByName.put(name, words(source));
  }

  /** Returns all names that use a name, directly or through others; never the name itself. */
  Set<String> on(String name) {
    Set<String> found = new LinkedHashSet<>();
    Deque<String> next = new ArrayDeque<>(Set.of(name));
    while (!next.isEmpty()) {
      String used = next.remove();
      wordsByName.forEach(
          (user, words) -> {
            if (words.contains(used) && !user.equals(used) && found.add(user)) {
              next.add(user);
            }
          });
    }
    found.remove(name);
    return found;
  }
}
