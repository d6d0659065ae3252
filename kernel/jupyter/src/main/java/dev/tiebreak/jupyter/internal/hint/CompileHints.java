package dev.tiebreak.jupyter.internal.hint;

import java.util.List;
import java.util.Optional;

/** Says what to do about code that does not compile. */
public final class CompileHints {

  private static final String SYNTAX =
      "expected|expected2|expected3|expected4|illegal.start.of.expr|illegal.start.of.type|not.stmt"
          + "|variable.not.allowed|illegal.char|empty.char.lit|unclosed.char.lit|doesnt.exist"
          + "|premature.eof|else.without.if";

  private final MissingSymbol missing;

  public CompileHints(Scope scope) {
    missing = new MissingSymbol(scope);
  }

  /**
   * Returns the one habit from another language that explains why a piece of code does not parse:
   * what else the compiler says about it is then guesswork.
   *
   * @param problem the first problem
   * @return one line; empty if the code is merely wrong Java
   */
  public Optional<String> habit(CompileProblem problem) {
    if (problem.is("unclosed.char.lit", "empty.char.lit")) {
      return Habits.hint(problem.line())
          .or(() -> Optional.of("A string is written in double quotes: \"abc\"."));
    }
    return isSyntax(problem) ? Habits.hint(problem.line()) : Optional.empty();
  }

  /**
   * Explains a problem.
   *
   * @return one line; empty if there is nothing to add to the compiler's words
   */
  public Optional<String> hint(CompileProblem problem) {
    return missing
        .hint(problem)
        .or(() -> TypeMismatch.hint(problem))
        .or(() -> isSyntax(problem) ? syntax(problem) : Optional.empty())
        .or(() -> literal(problem));
  }

  private static boolean isSyntax(CompileProblem problem) {
    return problem.key().replaceFirst("compiler\\.err\\.", "").matches(SYNTAX);
  }

  private static Optional<String> syntax(CompileProblem problem) {
    if (problem.is("premature.eof")) {
      return OpenBracket.hint(problem.code());
    }
    if (problem.message().equals("';' expected")) {
      return Optional.of("A statement ends with ; unless it is the last of the cell.");
    }
    if (problem.is("illegal.char") && quotes(problem)) {
      return Optional.of("Replace the curly quotes with straight ones: \".");
    }
    return Optional.empty();
  }

  private static boolean quotes(CompileProblem problem) {
    return List.of("201c", "201d", "2018", "2019").stream().anyMatch(problem.message()::contains);
  }

  private static Optional<String> literal(CompileProblem problem) {
    if (problem.is("unclosed.str.lit")) {
      return Optional.of("The string has no closing \" on its line.");
    }
    if (problem.is("limit.string", "limit.string.overflow")) {
      return Optional.of(
          "A constant string has fewer than 65,535 bytes, even where + joins its parts: read a longer"
              + " one from a file, as in Files.readString(Path.of(\"long.txt\")).");
    }
    if (problem.is("int.number.too.large")) {
      return Optional.of("A long ends with an L, as in 12345678901L.");
    }
    if (problem.is("cant.infer.local.var.type") && problem.message().contains("lambda")) {
      return Optional.of("Name its type: Function<Double, Double> f = x -> 2 * x;");
    }
    return Optional.empty();
  }
}
