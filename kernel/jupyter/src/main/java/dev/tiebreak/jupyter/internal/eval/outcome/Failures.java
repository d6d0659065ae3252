package dev.tiebreak.jupyter.internal.eval.outcome;

import dev.tiebreak.jupyter.internal.eval.outcome.Failure.Kind;
import dev.tiebreak.jupyter.internal.eval.outcome.Origins.Place;
import dev.tiebreak.jupyter.internal.eval.stop.CellExit;
import dev.tiebreak.jupyter.internal.hint.RuntimeHints;
import dev.tiebreak.jupyter.internal.hint.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;

/** Says what went wrong in terms of the cells that the user wrote. */
public final class Failures {

  private final Origins origins;
  private final CompileErrors compileErrors;
  private final RuntimeHints runtimeHints;

  /**
   * Describes the failures of a session.
   *
   * @param values gives the values of its variables; asked only if a hint needs them
   */
  public Failures(JShell shell, Origins origins, Scope scope, Supplier<List<Object>> values) {
    this.origins = origins;
    compileErrors = new CompileErrors(shell, scope);
    runtimeHints = new RuntimeHints(values);
  }

  public Failure compile(CellSource cell, CellSource.Part part, Snippet snippet) {
    return compileErrors.failure(cell, part, snippet);
  }

  /** Says what to do about a declaration that uses something undeclared. */
  public Optional<String> hint(DeclarationSnippet unresolved) {
    return compileErrors.hint(unresolved);
  }

  /**
   * Reports what a cell threw.
   *
   * @param unresolved the declaration that uses something undeclared, if that is the cause
   */
  public Failure runtime(
      Throwable thrown, Optional<DeclarationSnippet> unresolved, CellSource cell, Kind kind) {
    int line =
        Stream.of(thrown.getStackTrace())
            .flatMap(frame -> origins.find(frame).stream())
            .filter(place -> place.cell().equals(cell))
            .mapToInt(Place::line)
            .findFirst()
            .orElse(0);
    if (unresolved.isPresent()) {
      DeclarationSnippet user = unresolved.get();
      String message = user.name() + compileErrors.whyUnresolved(user);
      Optional<String> hint = compileErrors.hint(user);
      return failure(kind, thrown, message, cell.number(), line, hint);
    }
    return failure(kind, thrown, Thrown.message(thrown), cell.number(), line, hint(thrown));
  }

  /**
   * Reports a cell that was stopped between two of its parts, or that caught what was meant to stop
   * it.
   */
  public Failure interrupted(CellSource cell, CellSource.Part last) {
    int line = cell.lineAt(last.offset());
    return new Failure(Kind.INTERRUPTED, "Interrupted", "", cell.number(), line, List.of());
  }

  /**
   * Reports a cell, or code that belongs to none, that was stopped while its value was being shown.
   */
  public Failure interrupted(int cell) {
    return new Failure(Kind.INTERRUPTED, "Interrupted", "", cell, 0, List.of());
  }

  public Failure exit(CellExit thrown, CellSource cell) {
    Failure failure = runtime(thrown, Optional.empty(), cell, Kind.RUNTIME);
    return new Failure(
        Kind.RUNTIME,
        thrown.getMessage(),
        "it ended this cell; the kernel is still running, and its variables are kept",
        cell.number(),
        failure.line(),
        failure.details());
  }

  /** Reports what a value of a cell threw while it was being shown. */
  public Failure shown(Throwable thrown, int cell) {
    return failure(Kind.RUNTIME, thrown, Thrown.message(thrown), cell, 0, hint(thrown));
  }

  private Optional<String> hint(Throwable thrown) {
    try {
      return runtimeHints.hint(thrown);
    } catch (RuntimeException e) {
      // A hint calls methods of the exception and the variables, which may be the user's code.
      return Optional.empty();
    }
  }

  private Failure failure(
      Kind kind, Throwable thrown, String message, int cell, int line, Optional<String> hint) {
    StackReport stack = new StackReport(origins);
    List<ReportLine> details = new ArrayList<>();
    stack
        .place(thrown)
        .ifPresent(
            place -> {
              details.add(ReportLine.plain("  in " + place + ":"));
              details.add(ReportLine.error("  → ", place.source()));
            });
    hint.map(ReportLine::hint).ifPresent(details::add);
    details.addAll(stack.print(thrown));
    return new Failure(kind, Thrown.name(thrown), message, cell, line, details);
  }
}
