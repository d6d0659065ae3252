package dev.tiebreak.jupyter.internal.eval;

import dev.tiebreak.jupyter.internal.eval.Variables.Snapshot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.Status;
import jdk.jshell.Snippet.SubKind;
import jdk.jshell.SnippetEvent;
import jdk.jshell.VarSnippet;

/** Keeps computed values when a cell that declares something is run again. */
final class Redeclaration {

  private final JShell shell;
  private final InProcessControl control;
  private final Variables variables;
  private final Unusable unusable;
  private final Dependencies dependencies = new Dependencies();
  private final Map<String, Integer> declaredIn = new HashMap<>();
  private final Staleness staleness = new Staleness(declaredIn);

  Redeclaration(JShell shell, InProcessControl control, Variables variables, Unusable unusable) {
    this.shell = shell;
    this.control = control;
    this.variables = variables;
    this.unusable = unusable;
  }

  /**
   * Finds a type, method or import that is already declared word for word. Declaring it again would
   * make another type of the same name, to which no existing value belongs.
   */
  Optional<Snippet> unchanged(String code) {
    return Stream.<Stream<? extends Snippet>>of(shell.types(), shell.methods(), shell.imports())
        .<Snippet>flatMap(all -> all)
        .filter(each -> each.source().equals(code) && shell.status(each) == Status.VALID)
        .findFirst();
  }

  /** Evaluates a snippet, and puts back the variables that it makes JShell forget. */
  List<SnippetEvent> keeping(int cell, String code, Supplier<List<SnippetEvent>> evaluation) {
    control.beginPart();
    Snapshot before = variables.snapshot();
    detachWhatUsesThat(code, before);
    // An initializer must find the variables as they were, so they are put back before it runs.
    control.beforeNextRun(() -> variables.restore(before));
    List<SnippetEvent> events = evaluation.get();
    events.stream().map(SnippetEvent::snippet).filter(Redeclaration::isResult).forEach(shell::drop);
    List<SnippetEvent> declarations =
        events.stream()
            .filter(event -> event.causeSnippet() == null && event.status().isActive())
            .filter(event -> event.snippet() instanceof DeclarationSnippet)
            .filter(event -> !isResult(event.snippet()))
            .toList();
    declarations.forEach(event -> settle(event, before, cell));
    if (events.stream().anyMatch(event -> event.status() == Status.REJECTED)) {
      variables.bringBack(before);
    }
    List<String> names = declarations.stream().map(event -> name(event.snippet())).toList();
    Snapshot others = before.without(names);
    for (String lost : variables.restore(others)) {
      staleness.isLost(lost, String.join(", ", names), cell);
    }
    return events;
  }

  /** JShell declares a variable for the value of an expression, which no cell can ask for. */
  private static boolean isResult(Snippet snippet) {
    return snippet.subKind() == SubKind.TEMP_VAR_EXPRESSION_SUBKIND;
  }

  /**
   * Changes the existing declarations, and puts back the values that the change makes JShell
   * forget.
   */
  void keepingValues(Runnable change) {
    Snapshot before = variables.snapshot();
    change.run();
    variables.restore(before);
  }

  /** Only code that may declare a name that variables use is examined for what it declares. */
  private void detachWhatUsesThat(String code, Snapshot before) {
    boolean mayRedeclare =
        Dependencies.declarable(code).stream()
            .anyMatch(name -> usersOf(name, before).findAny().isPresent());
    if (mayRedeclare) {
      shell.sourceCodeAnalysis().sourceToSnippets(code).stream()
          .filter(DeclarationSnippet.class::isInstance)
          .flatMap(declaration -> usersOf(name(declaration), before))
          .distinct()
          .forEach(user -> variables.detach(user, before));
      variables.restore(before);
    }
  }

  private Stream<String> usersOf(String name, Snapshot before) {
    return dependencies.on(name).stream().filter(before.names()::contains);
  }

  private void settle(SnippetEvent declaration, Snapshot before, int cell) {
    String name = name(declaration.snippet());
    boolean changed = declaration.previousStatus().isDefined();
    if (declaration.snippet() instanceof VarSnippet variable) {
      if (declaration.exception() != null || !declaration.status().isDefined()) {
        // JShell would make it zero or null; here it keeps its old value or is removed.
        if (!variables.takeBack(variable, before)) {
          shell.drop(variable);
          unusable.hasFailed(variable, cell);
        }
        return;
      }
      if (before.names().contains(name)) {
        changed = !Staleness.isTheSame(before.valueOf(name), variables.valueOf(name).orElse(null));
      }
    }
    unusable.isDeclared(name);
    declaredIn.put(name, cell);
    staleness.isFresh(name);
    dependencies.declare(name, declaration.snippet().source());
    if (changed) {
      usersOf(name, before).forEach(user -> staleness.isStale(user, name, cell));
    }
  }

  /** Says which of the variables that a value comes from are out of date. */
  List<String> notes(String code) {
    Set<String> words = Dependencies.words(code);
    return staleness.names().stream()
        .filter(
            stale ->
                words.contains(stale) || dependencies.on(stale).stream().anyMatch(words::contains))
        .map(staleness::note)
        .toList();
  }

  private static String name(Snippet snippet) {
    return ((DeclarationSnippet) snippet).name();
  }
}
