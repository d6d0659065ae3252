package dev.tiebreak.jupyter.internal.eval;

import dev.tiebreak.jupyter.internal.eval.Unusable.Waiting;
import dev.tiebreak.jupyter.internal.eval.outcome.CellSource;
import dev.tiebreak.jupyter.internal.eval.outcome.CellSource.Part;
import dev.tiebreak.jupyter.internal.eval.outcome.Failure;
import dev.tiebreak.jupyter.internal.eval.outcome.Failures;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.JShell;
import jdk.jshell.Snippet.Status;

/**
 * What the running cell declares, some of it in the hope that the rest of it or a later cell
 * declares what is missing.
 */
final class Hopes {

  /**
   * A declaration of the cell.
   *
   * @param snippet what JShell made of it
   * @param cell the cell it is in
   * @param part the part it is in
   */
  record Declaration(DeclarationSnippet snippet, CellSource cell, Part part) {}

  private final JShell shell;
  private final Failures failures;
  private final Unusable unusable;
  private final Redeclaration redeclaration;
  private final List<Declaration> declared = new ArrayList<>();

  Hopes(JShell shell, Failures failures, Unusable unusable, Redeclaration redeclaration) {
    this.shell = shell;
    this.failures = failures;
    this.unusable = unusable;
    this.redeclaration = redeclaration;
  }

  void begin() {
    declared.clear();
  }

  void add(Declaration declaration) {
    declared.add(declaration);
  }

  /** Finds a declaration that now has everything it waited for, yet does not compile with it. */
  Optional<Failure> disappointed() {
    return declared.stream()
        .filter(each -> unusable.isWaiting(each.snippet()))
        // While it waits, what the compiler says about it does not count.
        .filter(each -> unusable.waiting(List.of(each.snippet())).isEmpty())
        .filter(each -> shell.diagnostics(each.snippet()).anyMatch(Diag::isError))
        .findFirst()
        .map(each -> failures.compile(each.cell(), each.part(), each.snippet()));
  }

  /**
   * Forgets what a failed cell declared but could not use yet, since the cell must be run again.
   *
   * @param halves what only stands in for something that is not there yet
   */
  void forget(int cell, Collection<DeclarationSnippet> halves) {
    List<DeclarationSnippet> vain =
        declared.stream()
            .map(Declaration::snippet)
            .filter(
                each ->
                    shell.status(each) == Status.RECOVERABLE_NOT_DEFINED
                        || (halves.contains(each) && shell.status(each).isActive()))
            .toList();
    if (!vain.isEmpty()) {
      redeclaration.keepingValues(() -> vain.forEach(shell::drop));
      vain.forEach(each -> unusable.hasFailed(each, cell));
    }
  }

  /** Says what the cell's declarations are still waiting for at its end. */
  List<String> notes() {
    return declared.isEmpty()
        ? List.of()
        : unusable.waiting(declared.stream().map(Declaration::snippet).toList()).stream()
            .map(this::note)
            .toList();
  }

  private String note(Waiting waiting) {
    DeclarationSnippet first = waiting.declarations().get(0);
    List<String> missing = List.copyOf(waiting.missing());
    Optional<String> hint =
        missing.size() == 1 && shell.unresolvedDependencies(first).toList().equals(missing)
            ? failures.hint(first)
            : Optional.empty();
    return waiting.sentence() + hint.map(text -> " " + text).orElse("");
  }
}
