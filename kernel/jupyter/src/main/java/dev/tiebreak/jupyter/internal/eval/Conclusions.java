package dev.tiebreak.jupyter.internal.eval;

import dev.tiebreak.jupyter.internal.eval.outcome.CellSource;
import dev.tiebreak.jupyter.internal.eval.outcome.Failure;
import dev.tiebreak.jupyter.internal.eval.outcome.Failure.Kind;
import dev.tiebreak.jupyter.internal.eval.outcome.Failures;
import dev.tiebreak.jupyter.internal.eval.outcome.Outcome;
import dev.tiebreak.jupyter.internal.eval.stop.CellExit;
import dev.tiebreak.jupyter.internal.eval.stop.Interruption;
import java.util.List;
import java.util.Optional;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.SubKind;
import jdk.jshell.SnippetEvent;
import jdk.jshell.UnresolvedReferenceException;
import jdk.jshell.VarSnippet;

/**
 * Concludes, from what JShell says and does not say, how a part of a cell ended.
 *
 * @param control has the value or what was thrown
 * @param failures puts what went wrong into words
 * @param redeclaration knows which values are out of date
 * @param interruption knows whether the user stopped it
 */
record Conclusions(
    InProcessControl control,
    Failures failures,
    Redeclaration redeclaration,
    Interruption interruption) {

  /** Says what came of a part of a cell, by what became of its snippets. */
  Outcome of(List<SnippetEvent> events, CellSource cell, CellSource.Part part) {
    Snippet snippet = null;
    for (SnippetEvent event : events) {
      snippet = event.snippet();
      switch (event.status()) {
        case REJECTED, NONEXISTENT -> {
          return failures.compile(cell, part, snippet);
        }
        case RECOVERABLE_NOT_DEFINED -> {
          // A type or a method can wait for what it uses; an initializer must run now.
          if (snippet instanceof VarSnippet) {
            return failures.compile(cell, part, snippet);
          }
        }
        case VALID, RECOVERABLE_DEFINED, OVERWRITTEN, DROPPED -> {}
      }
      if (event.exception() != null) {
        return thrown(unresolved(event.exception()), cell);
      }
    }
    // Also taken from a declaration, or its value would be held until the next cell runs.
    Object value = control.takeValue();
    return snippet == null || !isExpression(snippet) ? new Outcome.Nothing() : shown(value, part);
  }

  private static Optional<DeclarationSnippet> unresolved(JShellException told) {
    return told instanceof UnresolvedReferenceException unresolved
        ? Optional.of(unresolved.getSnippet())
        : Optional.empty();
  }

  /** Returns the outcome of the expression that has just run. */
  Outcome value(CellSource.Part part) {
    return shown(control.takeValue(), part);
  }

  private Outcome shown(Object value, CellSource.Part part) {
    List<String> notes = redeclaration.notes(part.code());
    return value == null ? new Outcome.Nothing(notes) : new Outcome.Value(value, notes);
  }

  /**
   * Reports what has just been thrown.
   *
   * @param unresolved the declaration that uses something undeclared, if that is the cause
   */
  Failure thrown(Optional<DeclarationSnippet> unresolved, CellSource cell) {
    Throwable thrown = control.takeThrown();
    if (interruption.requested()) {
      return failures.runtime(thrown, unresolved, cell, Kind.INTERRUPTED);
    }
    return thrown instanceof CellExit exit
        ? failures.exit(exit, cell)
        : failures.runtime(thrown, unresolved, cell, Kind.RUNTIME);
  }

  private static boolean isExpression(Snippet snippet) {
    SubKind kind = snippet.subKind();
    return kind == SubKind.TEMP_VAR_EXPRESSION_SUBKIND
        || (snippet instanceof VarSnippet variable
            && variable.name().startsWith(InProcessControl.RESULT_NAME))
        || kind == SubKind.VAR_VALUE_SUBKIND
        || kind == SubKind.OTHER_EXPRESSION_SUBKIND;
  }
}
