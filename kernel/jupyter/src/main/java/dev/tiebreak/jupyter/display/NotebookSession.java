package dev.tiebreak.jupyter.display;

import dev.tiebreak.Imports;
import dev.tiebreak.jupyter.eval.Assistance;
import dev.tiebreak.jupyter.eval.Failure;
import dev.tiebreak.jupyter.eval.Outcome;
import dev.tiebreak.jupyter.eval.Session;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A Java session as a notebook meets it: the analysis is imported, values come back rendered. */
public final class NotebookSession implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Session session;
  private final Screen screen;

  private NotebookSession(Session session, Screen screen) {
    this.session = session;
    this.screen = screen;
  }

  /**
   * Opens a session.
   *
   * @param screen where its cells display things
   * @return the session
   */
  public static NotebookSession open(Screen screen) {
    List<String> imports = new ArrayList<>(Imports.forNotebook());
    imports.add("import static " + Functions.class.getName() + ".*;");
    return new NotebookSession(Session.open(screen, imports), screen);
  }

  /**
   * Runs a cell and renders its value.
   *
   * @param number the number of the cell, which failures name
   * @param source its code
   * @return what to show at its end
   */
  public Shown run(int number, String source) {
    Outcome outcome = session.evaluate(number, source);
    if (outcome instanceof Failure failure) {
      return new Shown.Failed(failure);
    }
    if (outcome instanceof Outcome.Value value) {
      value.notes().forEach(this::tell);
      return rendered(value.object(), number);
    }
    ((Outcome.Nothing) outcome).notes().forEach(this::tell);
    return new Shown.Nothing();
  }

  private void tell(String note) {
    screen.show(Notice.of(note), UUID.randomUUID().toString());
  }

  private static Shown rendered(Object value, int number) {
    try {
      return new Shown.Result(Renderer.render(value));
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      return new Shown.Failed(Failure.of(e, number));
    }
  }

  /**
   * Interrupts the cell that is running; does nothing between cells. A cell that goes on, since it
   * is inside code that cannot be stopped, is told so below it.
   */
  public void interrupt() {
    session.interrupt();
    Thread watch = new Thread(this::watch, "tiebreak-interrupt");
    watch.setDaemon(true);
    watch.start();
  }

  private void watch() {
    try {
      session
          .awaitInterrupted(PATIENCE)
          .ifPresent(
              place ->
                  tell(
                      "This cell cannot be stopped while it is inside "
                          + place
                          + ". Wait for it to come back, or restart the kernel, which forgets all"
                          + " variables: Kernel, Restart Kernel."));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Returns completion and help for code that is being typed.
   *
   * @return the assistance of this session
   */
  public Assistance assistance() {
    return session.assistance();
  }

  @Override
  public void close() {
    session.close();
  }
}
