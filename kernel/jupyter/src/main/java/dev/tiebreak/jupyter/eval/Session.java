package dev.tiebreak.jupyter.eval;

import dev.tiebreak.jupyter.eval.Failure.Kind;
import java.util.List;
import java.util.Map;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.SubKind;
import jdk.jshell.SnippetEvent;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;

/**
 * Java code evaluated cell by cell, each cell seeing what the earlier ones declared.
 *
 * <p>One thread at a time evaluates, completes and inspects; any thread may {@link #interrupt()}.
 */
public final class Session implements AutoCloseable {

  private final InProcessControl control;
  private final SessionLoader loader;
  private final JShell shell;
  private final Origins origins = new Origins();
  private final Failures failures;
  private final Assistance assistance;
  private final Interruption interruption = new Interruption();

  private Session(Object host) {
    loader = new SessionLoader(host);
    control = new InProcessControl(loader);
    shell =
        JShell.builder()
            .executionEngine(new Provider(control), Map.of())
            .compilerOptions("-classpath", System.getProperty("java.class.path"), "-proc:none")
            .build();
    failures = new Failures(shell, loader, origins);
    assistance = new Assistance(shell.sourceCodeAnalysis());
  }

  /**
   * Opens a session.
   *
   * @param host what {@link Host#ofCaller} finds for code of this session
   * @param imports import declarations to begin with
   * @return the session
   * @throws IllegalArgumentException if an import does not compile
   */
  public static Session open(Object host, List<String> imports) {
    Session session = new Session(host);
    if (!imports.isEmpty()
        && session.evaluate(0, String.join("\n", imports)) instanceof Failure failure) {
      throw new IllegalArgumentException(String.join("\n", failure.report()));
    }
    return session;
  }

  /**
   * Evaluates a cell part by part, up to its end or the first part that fails.
   *
   * @param number the number by which stacks and failures name the cell
   * @param source the code
   * @return the value of the last expression, nothing, or what went wrong
   */
  public Outcome evaluate(int number, String source) {
    CellSource cell = new CellSource(number, source);
    Thread thread = Thread.currentThread();
    ClassLoader outer = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    interruption.begin();
    try {
      Outcome outcome = new Outcome.Nothing();
      for (CellSource.Part part : cell.parts(shell.sourceCodeAnalysis())) {
        outcome = evaluate(cell, part);
        if (outcome instanceof Failure) {
          break;
        }
      }
      return outcome;
    } finally {
      interruption.end();
      thread.setContextClassLoader(outer);
    }
  }

  private Outcome evaluate(CellSource cell, CellSource.Part part) {
    Snippet snippet = null;
    for (SnippetEvent event : evaluateTracked(cell, part)) {
      if (event.causeSnippet() != null) {
        continue;
      }
      snippet = event.snippet();
      switch (event.status()) {
        case REJECTED, RECOVERABLE_NOT_DEFINED, NONEXISTENT -> {
          return failures.compile(cell, part, snippet);
        }
        case VALID, RECOVERABLE_DEFINED, OVERWRITTEN, DROPPED -> {}
      }
      if (event.exception() != null) {
        return failed(event.exception(), cell);
      }
    }
    Object value = control.takeValue();
    return value == null || snippet == null || !isExpression(snippet)
        ? new Outcome.Nothing()
        : new Outcome.Value(value);
  }

  private List<SnippetEvent> evaluateTracked(CellSource cell, CellSource.Part part) {
    List<SnippetEvent> events = shell.eval(part.code());
    for (SnippetEvent event : events) {
      if (event.causeSnippet() == null) {
        origins.record(shell.sourceCodeAnalysis().wrapper(event.snippet()), cell, part);
      }
    }
    return events;
  }

  private Failure failed(JShellException exception, CellSource cell) {
    Kind kind = interruption.requested() ? Kind.INTERRUPTED : Kind.RUNTIME;
    return failures.runtime(exception, control.takeThrown(), cell, kind);
  }

  private static boolean isExpression(Snippet snippet) {
    SubKind kind = snippet.subKind();
    return kind == SubKind.TEMP_VAR_EXPRESSION_SUBKIND
        || kind == SubKind.VAR_VALUE_SUBKIND
        || kind == SubKind.OTHER_EXPRESSION_SUBKIND;
  }

  /**
   * Reports an exception that came out of a value of this session while it was shown.
   *
   * @param thrown the exception
   * @param number the number of the cell that gave the value
   * @return a runtime failure, its stack in terms of cells
   */
  public Failure failure(Throwable thrown, int number) {
    return failures.shown(thrown, number);
  }

  /** Interrupts the thread that is evaluating a cell; does nothing between cells. */
  public void interrupt() {
    interruption.request();
  }

  /**
   * Returns completion, help and the like for code that is being typed.
   *
   * @return the assistance of this session
   */
  public Assistance assistance() {
    return assistance;
  }

  @Override
  public void close() {
    shell.close();
  }

  /** JShell asks for its engine by a provider. */
  private record Provider(InProcessControl control) implements ExecutionControlProvider {

    @Override
    public String name() {
      return "tiebreak";
    }

    @Override
    public ExecutionControl generate(ExecutionEnv env, Map<String, String> parameters) {
      return control;
    }
  }
}
