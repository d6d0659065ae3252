package dev.tiebreak.jupyter.eval;

import dev.tiebreak.jupyter.eval.Failure.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.UnresolvedReferenceException;

/** Says what went wrong in terms of the cell that the user wrote. */
final class Failures {

  private final JShell shell;
  private final Origins origins;

  Failures(JShell shell, Origins origins) {
    this.shell = shell;
    this.origins = origins;
  }

  Failure compile(CellSource cell, CellSource.Part part, Snippet snippet) {
    Optional<Diag> diag = shell.diagnostics(snippet).filter(Diag::isError).findFirst();
    String text = diag.map(d -> d.getMessage(Locale.ENGLISH)).orElseGet(() -> unresolved(snippet));
    List<String> lines = text.lines().map(String::stripTrailing).toList();
    int at = part.offset() + diag.map(d -> (int) d.getPosition()).orElse(0);
    List<String> details = new ArrayList<>(cell.excerpt(at));
    // JShell's wrapper class has no name: a location line that names nothing says nothing.
    lines.stream().skip(1).filter(line -> !line.endsWith("location: class")).forEach(details::add);
    return new Failure(
        Kind.COMPILE,
        "Compile error",
        lines.isEmpty() ? "" : lines.get(0),
        cell.number(),
        cell.lineAt(at),
        details);
  }

  private String unresolved(Snippet snippet) {
    if (snippet instanceof DeclarationSnippet declaration) {
      List<String> names = shell.unresolvedDependencies(declaration).toList();
      if (!names.isEmpty()) {
        return "cannot find " + String.join(", ", names);
      }
    }
    return "this is not valid Java";
  }

  Failure runtime(JShellException thrown, CellSource cell, Kind kind) {
    int line =
        Arrays.stream(thrown.getStackTrace())
            .flatMap(frame -> origins.find(frame).stream())
            .filter(place -> place.cell() == cell.number())
            .mapToInt(Origins.Place::line)
            .findFirst()
            .orElse(0);
    StackReport report = new StackReport(origins::describe);
    return new Failure(
        kind,
        name(thrown),
        message(thrown),
        cell.number(),
        line,
        report.print(thrown, this::headline));
  }

  /** A cell that was between two of its parts, or that caught what was to stop it. */
  Failure interrupted(CellSource cell, CellSource.Part last) {
    int line = cell.lineAt(last.offset());
    return new Failure(Kind.INTERRUPTED, "Interrupted", "", cell.number(), line, List.of());
  }

  Failure exit(EvalException thrown, CellSource cell) {
    Failure failure = runtime(thrown, cell, Kind.RUNTIME);
    return new Failure(
        Kind.RUNTIME,
        thrown.getMessage(),
        "it ended this cell; the kernel goes on, and its variables are kept",
        cell.number(),
        failure.line(),
        failure.details());
  }

  private String headline(Throwable thrown) {
    String message = message(thrown);
    return message.isEmpty() ? name(thrown) : name(thrown) + ": " + message;
  }

  private static String name(Throwable thrown) {
    return thrown instanceof EvalException e
        ? StackReport.name(e.getExceptionClassName())
        : thrown instanceof UnresolvedReferenceException
            ? "Unresolved reference"
            : thrown.getClass().getName();
  }

  private String message(Throwable thrown) {
    if (thrown instanceof UnresolvedReferenceException unresolved) {
      DeclarationSnippet snippet = unresolved.getSnippet();
      return snippet.name() + " uses something the compiler does not know: " + unresolved(snippet);
    }
    return thrown.getMessage() == null ? "" : thrown.getMessage();
  }
}
