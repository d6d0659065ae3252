package dev.tiebreak.jupyter.eval;

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
import jdk.jshell.Snippet;
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
  private final Origins origins = new Origins();
  private final Failures failures;
  private final Variables variables;
  private final Redeclaration redeclaration;
  private final Interruption interruption;
  private final Conclusions conclusions;
  private final Values values;
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
    failures = new Failures(shell, variables, origins, vocabulary);
    redeclaration = new Redeclaration(shell, control, variables);
    interruption = new Interruption(loader.stopCheck());
    conclusions = new Conclusions(control, failures, redeclaration, interruption);
    values = new Values(shell, control, ValueCompiler.of(shell), origins, conclusions);
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
    session.importAll(imports);
    return session;
  }

  /**
   * JShell takes a line of imports for one snippet, and compiles it once instead of line by line.
   */
  private void importAll(List<String> imports) {
    String line = String.join(" ", imports);
    for (SnippetEvent event : shell.eval(line)) {
      if (event.status() != Status.VALID) {
        CellSource cell = new CellSource(0, line);
        Failure failure = failures.compile(cell, new CellSource.Part(line, 0), event.snippet());
        throw new IllegalArgumentException(String.join("\n", failure.report()));
      }
    }
  }

  /**
   * Evaluates a cell part by part, up to its end or the first part that fails.
   *
   * @param number the number by which stacks and failures name the cell
   * @param source the code
   * @return the value of the last expression, nothing, or what went wrong
   */
  public Outcome evaluate(int number, String source) {
    vocabulary.forget();
    CellSource cell = new CellSource(number, source);
    Thread thread = Thread.currentThread();
    ClassLoader outer = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    interruption.begin();
    try {
      Outcome outcome = new Outcome.Nothing();
      for (CellSource.Part part : cell.parts(shell.sourceCodeAnalysis())) {
        outcome = evaluate(cell, part);
        if (interruption.requested() && !(outcome instanceof Failure)) {
          outcome = failures.interrupted(cell, part);
        }
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
    Optional<Snippet> unchanged = redeclaration.unchanged(part.code());
    if (unchanged.isPresent()) {
      track(unchanged.get(), cell, part);
      return new Outcome.Nothing();
    }
    if (part.looksLikeAValue()) {
      Optional<Outcome> value = values.evaluate(cell, part);
      if (value.isPresent()) {
        return value.get();
      }
    }
    List<SnippetEvent> events =
        redeclaration.keeping(cell.number(), part.code(), () -> shell.eval(part.code()));
    return conclusions.of(track(events, cell, part), cell, part);
  }

  private List<SnippetEvent> track(
      List<SnippetEvent> events, CellSource cell, CellSource.Part part) {
    List<SnippetEvent> own = events.stream().filter(event -> event.causeSnippet() == null).toList();
    own.forEach(event -> track(event.snippet(), cell, part));
    return own;
  }

  private void track(Snippet snippet, CellSource cell, CellSource.Part part) {
    origins.record(shell.sourceCodeAnalysis().wrapper(snippet), cell, part);
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

  /**
   * Does the work of a cell that is more than code to evaluate, on this thread, so that {@link
   * #interrupt()} reaches it from its beginning to its end.
   *
   * @param work what to do; it may evaluate parts of the cell
   * @return what came of it
   */
  public Outcome during(Supplier<Outcome> work) {
    interruption.begin();
    try {
      return work.get();
    } finally {
      interruption.end();
    }
  }

  /** Interrupts the thread that is evaluating a cell; does nothing between cells. */
  public void interrupt() {
    interruption.request();
  }

  /**
   * Hands over what is to be told of the session as a whole, such as what its cells cannot do in
   * this Java.
   *
   * @return notes, each once in the life of the session; most sessions have none
   */
  public List<String> takeNotes() {
    return loader.adaptation().takeNotes();
  }

  /** Keeps memory back from now on, so that after a cell that uses up all there is others run. */
  public void keepMemoryBack() {
    control.keepMemoryBack();
  }

  /** Returns whether the cell that is running was interrupted. */
  public boolean interrupted() {
    return interruption.requested();
  }

  /**
   * Does some work and says what running the Java code in it took, on this thread, without the time
   * to compile it.
   *
   * @param work what to do
   * @return what was used
   */
  public Usage measure(Runnable work) {
    return control.meter().measure(work);
  }

  /**
   * Adds to the class path, for the compiler and for the code of later cells.
   *
   * @param entries jars and folders
   */
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

  /**
   * Says how code ends, as the compiler sees it.
   *
   * @param code the beginning of a cell
   * @return what may follow it
   */
  public Ending endingOf(String code) {
    return Ending.of(shell.sourceCodeAnalysis(), code);
  }

  /**
   * Waits for an interrupted cell to end. One that is inside a library may go on for as long as
   * that does not look whether its thread is interrupted.
   *
   * @param patience how long to wait
   * @return where the cell is, as in a stack trace, if it has not ended by then
   * @throws InterruptedException if the waiting thread is interrupted
   */
  public Optional<String> awaitInterrupted(Duration patience) throws InterruptedException {
    return interruption
        .awaitEnd(patience)
        .map(stack -> stack.length == 0 ? "code of its own" : stack[0].toString());
  }

  /**
   * Returns what can be written in a cell.
   *
   * @return the names that the session knows at each moment
   */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /**
   * Returns the value that a variable has now.
   *
   * @param name the name of a variable that a cell has declared
   * @return its value; empty if it is null or there is no such variable
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
