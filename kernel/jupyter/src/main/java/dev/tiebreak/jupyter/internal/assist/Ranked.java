package dev.tiebreak.jupyter.internal.assist;

import dev.tiebreak.jupyter.internal.assist.Completion.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import jdk.jshell.SourceCodeAnalysis.Suggestion;

/**
 * A completion with what decides its place in the list.
 *
 * @param rank the lower, the nearer to the user's own work
 * @param fits whether it has the type that is expected at the cursor
 */
record Ranked(Completion completion, int rank, boolean fits) {

  private static final List<String> OF_OBJECT =
      List.of(
          "clone",
          "equals",
          "finalize",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "toString",
          "wait");

  private static final int LAST = 9;

  /**
   * Says whether it is worth showing: names made up by JShell or {@link Draft} are not, and what
   * every object has is only after a dot.
   */
  boolean isWorthShowing(NamePlace place) {
    return completion.text().indexOf('$') < 0 && (place == NamePlace.MEMBER || rank != LAST);
  }

  static final Comparator<Ranked> BEST_FIRST =
      Comparator.comparing((Ranked ranked) -> ranked.rank == LAST)
          .thenComparing(ranked -> !ranked.fits)
          .thenComparingInt(Ranked::rank)
          .thenComparing(ranked -> ranked.completion.text(), String.CASE_INSENSITIVE_ORDER)
          .thenComparing(ranked -> ranked.completion.text());

  static Ranked of(Suggestion suggestion, NamePlace place) {
    String continuation = suggestion.continuation();
    int bracket = continuation.indexOf('(');
    String name = bracket < 0 ? continuation : continuation.substring(0, bracket);
    if (name.endsWith(".")) {
      name = name.substring(0, name.length() - 1);
    }
    Kind kind = kind(continuation, name, place);
    String signature = bracket < 0 ? "" : continuation.endsWith("()") ? "()" : "(…)";
    boolean ofObject = bracket >= 0 && OF_OBJECT.contains(name);
    return new Ranked(
        new Completion(name, kind, signature),
        ofObject ? LAST : rank(kind),
        suggestion.matchesType());
  }

  private static Kind kind(String continuation, String name, NamePlace place) {
    if (continuation.endsWith(".")) {
      return Kind.MODULE;
    }
    if (continuation.indexOf('(') >= 0) {
      return place == NamePlace.CONSTRUCTOR ? Kind.CLASS : Kind.FUNCTION;
    }
    if (JavaWords.ALL.contains(name) || JavaWords.PRIMITIVES.contains(name)) {
      return Kind.KEYWORD;
    }
    // JShell does not say; Java's naming conventions do: Table, but PI and scores.
    boolean isType =
        Character.isUpperCase(name.charAt(0))
            && (name.length() == 1 || !name.equals(name.toUpperCase(Locale.ROOT)));
    return isType ? Kind.CLASS : place == NamePlace.MEMBER ? Kind.PROPERTY : Kind.INSTANCE;
  }

  private static int rank(Kind kind) {
    return switch (kind) {
      case INSTANCE, PROPERTY, VALUE, PATH, MAGIC -> 0;
      case FUNCTION -> 1;
      case CLASS -> 2;
      case KEYWORD -> 3;
      case MODULE -> 4;
    };
  }

  /** Merges two methods of the same name into one. */
  static Ranked or(Ranked one, Ranked other) {
    return new Ranked(
        one.completion.signature().length() > other.completion.signature().length()
            ? one.completion
            : other.completion,
        Math.min(one.rank, other.rank),
        one.fits || other.fits);
  }
}
