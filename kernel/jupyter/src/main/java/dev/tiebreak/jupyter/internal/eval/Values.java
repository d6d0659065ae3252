package dev.tiebreak.jupyter.internal.eval;

import dev.tiebreak.jupyter.internal.eval.outcome.CellSource;
import dev.tiebreak.jupyter.internal.eval.outcome.Origins;
import dev.tiebreak.jupyter.internal.eval.outcome.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.Status;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.SnippetWrapper;
import jdk.jshell.VarSnippet;
import jdk.jshell.spi.ExecutionControl.ClassBytecodes;

/**
 * Evaluates expressions, each as the value of a variable of a known type: to find the type of an
 * expression, JShell would compile it twice more.
 */
final class Values {

  private final JShell shell;
  private final InProcessControl control;
  private final Optional<ValueCompiler> compiler;
  private final Origins origins;
  private final Conclusions conclusions;
  private int evaluated;

  /**
   * Evaluates expressions of a session.
   *
   * @param compiler what compiles them once, if this Java has it
   */
  Values(
      JShell shell,
      InProcessControl control,
      Optional<ValueCompiler> compiler,
      Origins origins,
      Conclusions conclusions) {
    this.shell = shell;
    this.control = control;
    this.compiler = compiler;
    this.origins = origins;
    this.conclusions = conclusions;
  }

  /**
   * Evaluates a part of a cell that looks like an expression.
   *
   * @return what came of it; empty if it has not run because it is not an expression with a value
   */
  Optional<Outcome> evaluate(CellSource cell, CellSource.Part part) {
    control.beginPart();
    String declaration =
        "Object " + InProcessControl.RESULT_NAME + ++evaluated + " = " + part.code() + "\n;";
    return compiler.isPresent() && !anythingUnresolved()
        ? compiledOnce(declaration, cell, part)
        : byJShell(declaration, cell, part);
  }

  /** JShell itself knows what to say about a method that uses something not declared yet. */
  private boolean anythingUnresolved() {
    return Stream.concat(shell.methods(), shell.types())
        .anyMatch(each -> shell.status(each) == Status.RECOVERABLE_DEFINED);
  }

  private Optional<Outcome> compiledOnce(
      String declaration, CellSource cell, CellSource.Part part) {
    SourceCodeAnalysis analysis = shell.sourceCodeAnalysis();
    List<Snippet> snippets = analysis.sourceToSnippets(declaration);
    if (snippets.size() != 1 || !(snippets.get(0) instanceof VarSnippet variable)) {
      return Optional.empty();
    }
    List<ClassBytecodes> classes = compiler.orElseThrow().compile(variable);
    if (classes.isEmpty()) {
      return Optional.empty();
    }
    SnippetWrapper wrapper = analysis.wrapper(variable);
    origins.record(wrapper, cell, part);
    return Optional.of(
        control.run(classes, wrapper.fullClassName())
            ? conclusions.value(part)
            : conclusions.thrown(Optional.empty(), cell));
  }

  /**
   * A variable with a new name is compiled fewer times, and once dropped it does not affect later
   * cells.
   */
  private Optional<Outcome> byJShell(String declaration, CellSource cell, CellSource.Part part) {
    List<SnippetEvent> events = shell.eval(declaration);
    if (!events.stream().allMatch(event -> event.status() == Status.VALID)) {
      return Optional.empty();
    }
    for (SnippetEvent event : events) {
      origins.record(shell.sourceCodeAnalysis().wrapper(event.snippet()), cell, part);
    }
    Outcome outcome = conclusions.of(events, cell, part);
    events.forEach(event -> shell.drop(event.snippet()));
    return Optional.of(outcome);
  }
}
