package dev.tiebreak.jupyter.internal.eval.outcome;

import dev.tiebreak.jupyter.internal.eval.outcome.CellSource.Part;
import dev.tiebreak.jupyter.internal.hint.CompileHints;
import dev.tiebreak.jupyter.internal.hint.CompileProblem;
import dev.tiebreak.jupyter.internal.hint.Scope;
import dev.tiebreak.jupyter.internal.source.Mask;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;

/** Says what the compiler finds wrong with a snippet, and what to do about it. */
final class CompileErrors {

  private static final int MOST_SHOWN = 5;

  private final JShell shell;
  private final CompileHints hints;

  CompileErrors(JShell shell, Scope scope) {
    this.shell = shell;
    hints = new CompileHints(scope);
  }

  Failure failure(CellSource cell, Part part, Snippet snippet) {
    List<CompileProblem> problems = problems(part.code(), snippet);
    CompileProblem first = problems.get(0);
    Optional<String> habit = hints.habit(first);
    List<ReportLine> details = new ArrayList<>(explain(cell, part, first, habit));
    if (habit.isEmpty()) {
      problems.stream().limit(MOST_SHOWN).skip(1).forEach(p -> also(cell, part, p, details));
      int left = problems.size() - MOST_SHOWN;
      if (left > 0) {
        details.add(ReportLine.plain("… and " + left + " more"));
      }
    }
    return new Failure(
        Failure.Kind.COMPILE,
        "Compile error",
        CompilerMessage.of(first.message()).headline(),
        cell.number(),
        cell.lineAt(part.inCell(first.atItsName().start())),
        details);
  }

  private void also(CellSource cell, Part part, CompileProblem problem, List<ReportLine> details) {
    int line = cell.lineAt(part.inCell(problem.atItsName().start()));
    String headline = CompilerMessage.of(problem.message()).headline();
    details.add(ReportLine.error("Also", " on line " + line + ": " + headline));
    details.addAll(explain(cell, part, problem, Optional.empty()));
  }

  private List<ReportLine> explain(
      CellSource cell, Part part, CompileProblem problem, Optional<String> habit) {
    CompileProblem at = problem.atItsName();
    List<ReportLine> lines =
        new ArrayList<>(cell.excerpt(part.inCell(at.start()), part.inCell(at.end())));
    CompilerMessage.of(problem.message()).more().forEach(line -> lines.add(ReportLine.plain(line)));
    habit.or(() -> hints.hint(problem)).ifPresent(hint -> lines.add(ReportLine.hint(hint)));
    return lines;
  }

  /** Says what is missing from a declaration that JShell accepted in the hope of a later cell. */
  String whyUnresolved(DeclarationSnippet snippet) {
    List<String> lacks = shell.unresolvedDependencies(snippet).toList();
    return lacks.isEmpty()
        ? " does not compile with what it uses now: " + headline(snippet)
        : " uses something the compiler does not know: " + String.join(", ", lacks);
  }

  private String headline(DeclarationSnippet snippet) {
    return CompilerMessage.of(problems(snippet.source(), snippet).get(0).message()).headline();
  }

  Optional<String> hint(DeclarationSnippet snippet) {
    return unresolved(snippet.source(), snippet).stream()
        .flatMap(problem -> hints.hint(problem).stream())
        .findFirst();
  }

  private List<CompileProblem> problems(String code, Snippet snippet) {
    Map<String, CompileProblem> problems = new LinkedHashMap<>();
    shell
        .diagnostics(snippet)
        .filter(Diag::isError)
        .map(diag -> problem(code, diag))
        // A name that is missing in two places is one mistake.
        .forEach(problem -> problems.putIfAbsent(identity(problem), problem));
    if (problems.isEmpty() && snippet instanceof DeclarationSnippet declaration) {
      unresolved(code, declaration).forEach(problem -> problems.put(problem.message(), problem));
    }
    if (problems.isEmpty()) {
      problems.put("", new CompileProblem("", "this is not valid Java", code, 0, 0));
    }
    return telling(List.copyOf(problems.values()));
  }

  private static String identity(CompileProblem problem) {
    boolean symbol = problem.message().contains("symbol:");
    return problem.message() + (symbol ? "" : " at " + problem.start());
  }

  /** Drops errors inside square brackets, which follow from the value before them having none. */
  private static List<CompileProblem> telling(List<CompileProblem> problems) {
    List<CompileProblem> telling =
        problems.stream()
            .filter(p -> p.start() == 0 || p.code().charAt(p.start() - 1) != '[')
            .toList();
    return telling.isEmpty() ? problems : telling;
  }

  private static CompileProblem problem(String code, Diag diag) {
    int at = clamp(diag.getPosition(), code);
    int start = clamp(diag.getStartPosition(), code);
    int end = clamp(diag.getEndPosition(), code);
    String message = diag.getMessage(Locale.ENGLISH);
    CompileProblem whole =
        new CompileProblem(diag.getCode(), message, code, start, Math.max(start, end));
    // In a chain of calls over several lines the place is the whole chain, but the name is on one
    // line.
    return Stream.of(whole, whole.atItsName())
        .filter(CompileErrors::isOnOneLine)
        .findFirst()
        .orElse(new CompileProblem(diag.getCode(), message, code, at, at));
  }

  private static boolean isOnOneLine(CompileProblem problem) {
    return problem.start() < problem.end()
        && problem.code().substring(problem.start(), problem.end()).indexOf('\n') < 0;
  }

  private static int clamp(long position, String code) {
    return (int) Math.max(0, Math.min(position, code.length()));
  }

  private List<CompileProblem> unresolved(String code, DeclarationSnippet snippet) {
    return shell.unresolvedDependencies(snippet).map(missing -> missing(code, missing)).toList();
  }

  /** JShell says what a declaration lacks, such as "method half(int)", but not where. */
  private static CompileProblem missing(String code, String dependency) {
    String name = dependency.replaceFirst("^\\w+ ", "").replaceFirst("\\(.*", "");
    Matcher place =
        Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(Mask.of(code).text());
    boolean found = place.find();
    return new CompileProblem(
        "compiler.err.cant.resolve",
        "cannot find symbol\n  symbol: " + dependency,
        code,
        found ? place.start() : 0,
        found ? place.end() : 0);
  }
}
