package dev.tiebreak.jupyter.display;

import dev.tiebreak.Imports;
import dev.tiebreak.jupyter.eval.Assistance;
import dev.tiebreak.jupyter.eval.Failure;
import dev.tiebreak.jupyter.eval.Outcome;
import dev.tiebreak.jupyter.eval.Session;
import java.util.ArrayList;
import java.util.List;

/** A Java session as a notebook meets it: the analysis is imported, values come back rendered. */
public final class NotebookSession implements AutoCloseable {

  private final Session session;

  private NotebookSession(Session session) {
    this.session = session;
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
    return new NotebookSession(Session.open(screen, imports));
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
    if (outcome instanceof Outcome.Value value) {
      return rendered(value.object(), number);
    }
    return outcome instanceof Failure failure ? new Shown.Failed(failure) : new Shown.Nothing();
  }

  private Shown rendered(Object value, int number) {
    try {
      return new Shown.Result(Renderer.render(value));
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      return new Shown.Failed(session.failure(e, number));
    }
  }

  /** Interrupts the cell that is running; does nothing between cells. */
  public void interrupt() {
    session.interrupt();
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
