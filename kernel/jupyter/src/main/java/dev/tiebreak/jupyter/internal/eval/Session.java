package dev.tiebreak.jupyter.internal.eval;

import dev.tiebreak.jupyter.internal.eval.classpath.AllClasses;
import dev.tiebreak.jupyter.internal.eval.classpath.ClassPathFiles;
import dev.tiebreak.jupyter.internal.eval.outcome.CellSource;
import dev.tiebreak.jupyter.internal.eval.outcome.Failure;
import dev.tiebreak.jupyter.internal.eval.outcome.Failures;
import dev.tiebreak.jupyter.internal.eval.outcome.Origins;
import dev.tiebreak.jupyter.internal.eval.outcome.Outcome;
import dev.tiebreak.jupyter.internal.eval.stop.Glance;
import dev.tiebreak.jupyter.internal.eval.stop.Interruption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import jdk.jshell.JShell;
import jdk.jshell.Snippet.Status;
import jdk.jshell.SnippetEvent;

/**
 * Java code evaluated cell by cell, each cell seeing what the earlier ones declared.
 *
 * <p>One thread at a time evaluates, completes and inspects; any thread may {@link #interrupt()}.
 */
public final class Session implements AutoCloseable {

  private final InProcessControl control;
  private final SessionLoader loader;
  private final AllClasses allClasses = new AllClasses();
  private final JShell shell;
  private final Failures failures;
  private final Variables variables;
  private final Interruption interruption;
  private final Evaluator evaluator;
  private final Glance glance;
  private final Vocabulary vocabulary;
  private BiConsumer<List<Path>, ClassLoader> whenClassPathGrows = (entries, loader) -> {};

  private Session(Object host) {
    loader = new SessionLoader(host);
    control = new InProcessControl(loader);
    shell =
        JShell.builder()
            .executionEngine(control.provider(), Map.of())
            .fileManager(files -> new ClassPathFiles(files, allClasses))
            .compilerOptions("-proc:none", "-XDstringConcat=inline")
            .build();
    variables = new Variables(shell, control);
    vocabulary = new Vocabulary(shell, allClasses);
    Origins origins = new Origins();
    Unusable unusable = new Unusable(shell);
    SessionScope scope = new SessionScope(vocabulary, unusable);
    failures = new Failures(shell, origins, scope, variables::values);
    interruption = new Interruption(loader.stopCheck());
    glance = new Glance(loader.stopCheck());
    Redeclaration redeclaration = new Redeclaration(shell, control, variables, unusable);
    evaluator =
        new Evaluator(shell, control, origins, failures, unusable, redeclaration, interruption);
  }

  /**
   * Opens a session.
   *
   * @param host what {@link CallingSession#ofCaller} finds for code of this session
   * @throws IllegalArgumentException if an import does not compile
   */
  public static Session open(Object host, List<String> imports) {
    Session session = new Session(host);
    session.importAll(imports);
    return session;
  }

  /**
   * JShell takes several imports on one line as one snippet, compiled once instead of line by line.
   */
  private void importAll(List<String> imports) {
    String line = String.join(" ", imports);
    for (SnippetEvent event : shell.eval(line)) {
      if (event.status() != Status.VALID) {
        CellSource cell = new CellSource(0, line);
        Failure failure = failures.compile(cell, CellSource.Part.of(line, 0), event.snippet());
        throw new IllegalArgumentException(String.join("\n", failure.report()));
      }
    }
  }

  /**
   * Evaluates a cell part by part, up to its end or the first part that fails.
   *
   * @param number the number by which stacks and failures name the cell
   * @return the value of the last expression, nothing, or what went wrong
   */
  public Outcome evaluate(int number, String source) {
    vocabulary.forget();
    CellSource cell = new CellSource(number, source);
    Thread thread = Thread.currentThread();
    ClassLoader outer = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return cell(number, () -> evaluator.evaluate(cell));
    } finally {
      thread.setContextClassLoader(outer);
    }
  }

  /**
   * Reports what was thrown outside the evaluation of a cell, such as by its value while that was
   * being shown.
   *
   * @param number the number of the cell; 0 for code that belongs to no cell
   * @return a failure with its stack in terms of cells, or the interruption if there was one
   */
  public Failure failure(Throwable thrown, int number) {
    return interrupted() ? interruption(number) : failures.shown(thrown, number);
  }

  /**
   * Reports that code was interrupted.
   *
   * @param number the number of the cell; 0 for code that belongs to no cell
   * @return a failure without a line
   */
  public Failure interruption(int number) {
    return failures.interrupted(number);
  }

  /**
   * Does the work of a cell that is more than code to evaluate. Its declarations may mention each
   * other, whichever part they are in.
   *
   * @param work what to do; it may evaluate parts of the cell
   */
  public Outcome cell(int number, Supplier<Outcome> work) {
    return during(() -> evaluator.cell(number, work));
  }

  /**
   * Does some work on this thread, so that {@link #interrupt()} reaches it from beginning to end.
   *
   * @param work what to do, such as running cells and rendering their values
   */
  public <T> T during(Supplier<T> work) {
    interruption.begin();
    try {
      return work.get();
    } finally {
      interruption.end();
    }
  }

  /**
   * Asks values for something without running a cell. Their code runs on another thread, and only
   * for a moment.
   *
   * @return the answer; empty if it does not come within half a second
   */
  public <T> Optional<T> glance(Supplier<T> question) {
    return glance.at(question);
  }

  /** Interrupts the thread that is evaluating a cell; does nothing between cells. */
  public void interrupt() {
    interruption.request();
  }

  /**
   * Hands over what to tell the user about the session as a whole, such as what its cells cannot do
   * in this Java.
   *
   * @return notes, each once in the life of the session; most sessions have none
   */
  public List<String> takeNotes() {
    return loader.adaptation().takeNotes();
  }

  /** Keeps memory back from now on, so that other cells can run after one that uses up the rest. */
  public void keepMemoryBack() {
    control.keepMemoryBack();
  }

  /** Returns whether the cell that is running was interrupted. */
  public boolean interrupted() {
    return interruption.requested();
  }

  /**
   * Does some work and says what running its Java code took on this thread, not counting
   * compilation.
   */
  public Usage measure(Runnable work) {
    return control.meter().measure(work);
  }

  /** Adds to the class path, for the compiler and for the code of later cells. */
  public void addToClassPath(List<Path> entries) {
    vocabulary.forget();
    for (Path entry : entries) {
      shell.addToClasspath(entry.toAbsolutePath().toString());
      loader.addToClassPath(entry);
    }
    if (!entries.isEmpty()) {
      whenClassPathGrows.accept(entries, loader);
    }
  }

  /**
   * Does something whenever something has been added to the class path.
   *
   * @param action takes what was added, and the loader that finds its classes
   */
  public void whenClassPathGrows(BiConsumer<List<Path>, ClassLoader> action) {
    whenClassPathGrows = action;
  }

  /**
   * Returns what the cells have declared and not replaced.
   *
   * @return variables, methods and types, each in the order of their declaration
   */
  public List<Declared> declared() {
    return new Declarations(shell, variables).all();
  }

  /** Says how code ends, as the compiler sees it. */
  public Ending endingOf(String code) {
    return Ending.of(shell.sourceCodeAnalysis(), code);
  }

  /**
   * Waits for an interrupted cell to end. One that is inside a library may go on until the library
   * checks whether its thread is interrupted.
   *
   * @return where the cell is, as in a stack trace, if it has not ended by then
   * @throws InterruptedException if the waiting thread is interrupted
   */
  public Optional<String> awaitInterrupted(Duration patience) throws InterruptedException {
    return interruption
        .awaitEnd(patience)
        .map(stack -> stack.length == 0 ? "code of its own" : stack[0].toString());
  }

  /** Returns what can be written in a cell. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /**
   * Returns the value that a variable has now; empty if it is null or there is no such variable.
   */
  public Optional<Object> valueOf(String name) {
    return variables.valueOf(name);
  }

  @Override
  public void close() {
    allClasses.forget();
    shell.close();
    try {
      loader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
