package dev.tiebreak.jupyter.internal.hint;

import dev.tiebreak.words.internal.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what to do about an exception. */
public final class RuntimeHints {

  private static final Pattern INDEX =
      Pattern.compile(
          "[Ii]ndex \\(?(-?\\d+)\\)? (?:out of bounds for length|is .* size) \\(?(\\d+)");

  /** How our own results say it. */
  private static final Pattern UNKNOWN_NAME =
      Pattern.compile("No .+ is named \"(.+)\"; allowed: (.+)");

  private final TableMistakes tables;

  /**
   * Makes hints.
   *
   * @param values gives the values of the session's variables; asked only if that helps
   */
  public RuntimeHints(Supplier<List<Object>> values) {
    tables = new TableMistakes(values);
  }

  /**
   * Explains an exception, or what caused it.
   *
   * @return one line; empty if there is nothing to add to its message
   */
  public Optional<String> hint(Throwable thrown) {
    return Causes.of(thrown).flatMap(each -> one(each).stream()).findFirst();
  }

  private Optional<String> one(Throwable thrown) {
    return tables
        .hint(thrown)
        .or(() -> MissingFile.hint(thrown))
        .or(() -> index(thrown))
        .or(() -> unknownName(thrown))
        .or(() -> unchangeable(thrown))
        .or(() -> endless(thrown));
  }

  private static Optional<String> index(Throwable thrown) {
    Matcher matcher = INDEX.matcher(String.valueOf(thrown.getMessage()));
    if (!(thrown instanceof IndexOutOfBoundsException) || !matcher.find()) {
      return Optional.empty();
    }
    int length = Integer.parseInt(matcher.group(2));
    return Optional.of(
        length == 0
            ? "It is empty: there is nothing at any index."
            : "Counting starts at 0: the last of " + length + " has index " + (length - 1) + ".");
  }

  private static Optional<String> unknownName(Throwable thrown) {
    Matcher matcher = UNKNOWN_NAME.matcher(String.valueOf(thrown.getMessage()));
    return matcher.find()
        ? Nearest.question(matcher.group(1), List.of(matcher.group(2).split(", ")))
        : Optional.empty();
  }

  private static Optional<String> unchangeable(Throwable thrown) {
    StackTraceElement[] stack = thrown.getStackTrace();
    return thrown instanceof UnsupportedOperationException
            && stack.length > 0
            && stack[0].getClassName().startsWith("java.util.ImmutableCollections")
        ? Optional.of(
            "What List.of, Set.of, Map.of and toList() return cannot be changed; a copy can:"
                + " new ArrayList<>(list).")
        : Optional.empty();
  }

  private static Optional<String> endless(Throwable thrown) {
    return thrown instanceof StackOverflowError
        ? Optional.of("A method calls itself endlessly: which case should stop it?")
        : Optional.empty();
  }
}
