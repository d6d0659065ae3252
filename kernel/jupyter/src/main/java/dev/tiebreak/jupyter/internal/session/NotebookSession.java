package dev.tiebreak.jupyter.internal.session;

import dev.tiebreak.Imports;
import dev.tiebreak.jupyter.display.Functions;
import dev.tiebreak.jupyter.internal.assist.Assistance;
import dev.tiebreak.jupyter.internal.assist.Completeness;
import dev.tiebreak.jupyter.internal.assist.Completions;
import dev.tiebreak.jupyter.internal.assist.Detail;
import dev.tiebreak.jupyter.internal.display.Renderer;
import dev.tiebreak.jupyter.internal.display.Screen;
import dev.tiebreak.jupyter.internal.display.TableFormats;
import dev.tiebreak.jupyter.internal.eval.Session;
import dev.tiebreak.jupyter.internal.eval.outcome.Failure;
import dev.tiebreak.jupyter.internal.eval.outcome.Outcome;
import dev.tiebreak.jupyter.internal.magic.Cells;
import dev.tiebreak.jupyter.internal.magic.Help;
import dev.tiebreak.show.MimeBundle;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A Java session as a notebook sees it: the analysis is imported, values come back rendered. */
public final class NotebookSession implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private static final int WARM_UPS = 20;

  /** Completion and warm-up cells use other threads than cells that run. */
  private final Object turn = new Object();

  private final Session session;
  private final Screen screen;
  private final Cells cells;
  private final Help magics;
  private final Assistance assistance;
  private final Leisure leisure = new Leisure();

  private NotebookSession(Session session, Screen screen) {
    this.session = session;
    this.screen = screen;
    cells = new Cells(session, screen::show, screen::update);
    magics = cells.help();
    assistance = new Assistance(session);
    session.whenClassPathGrows(TableFormats::findIn);
  }

  /**
   * Opens a session.
   *
   * @param screen where its cells display things
   */
  public static NotebookSession open(Screen screen) {
    List<String> imports = new ArrayList<>(Imports.forNotebook());
    imports.add("import static " + Functions.class.getName() + ".*;");
    return new NotebookSession(Session.open(screen, imports), screen);
  }

  /** Adds jars to the class path of its cells. */
  public void addToClassPath(List<Path> jars) {
    session.addToClassPath(jars);
  }

  /**
   * Runs a cell and renders its value.
   *
   * @param number the number of the cell, which failures name
   */
  public Shown run(int number, String source) {
    return inTurn(
        number,
        () -> {
          session.takeNotes().forEach(screen::tell);
          Outcome outcome = cells.run(number, source);
          session.takeNotes().forEach(screen::tell);
          return shown(outcome);
        });
  }

  /**
   * Runs code of the user's that is not a cell, such as what answers the front end; returns what
   * went wrong, if anything.
   */
  public Optional<Failure> answer(Runnable code) {
    return inTurn(
            0,
            () -> {
              code.run();
              return new Shown.Nothing();
            })
        .failed();
  }

  /** Runs all of the user's code, so that an interrupt reaches it wherever it is. */
  private Shown inTurn(int number, Supplier<Shown> work) {
    leisure.begin();
    try {
      synchronized (turn) {
        return session.during(() -> unlessInterrupted(number, work));
      }
    } finally {
      screen.bars().endThoseOf(Thread.currentThread());
      leisure.end();
    }
  }

  private Shown unlessInterrupted(int number, Supplier<Shown> work) {
    try {
      Shown shown = work.get();
      return session.interrupted() && shown.failed().isEmpty()
          ? new Shown.Failed(session.interruption(number))
          : shown;
    } catch (RuntimeException | Error e) {
      // Whatever is thrown outside the cell's own code fails the cell, as its own code would.
      return new Shown.Failed(session.failure(e, number));
    }
  }

  private Shown shown(Outcome outcome) {
    if (outcome.failed().isPresent()) {
      return new Shown.Failed(outcome.failed().get());
    }
    outcome.notes().forEach(screen::tell);
    return outcome.result().map(this::rendered).orElseGet(Shown.Nothing::new);
  }

  /**
   * Does what makes later cells, charts and completions quicker, piece by piece, and each piece
   * only while the session is idle. Returns when everything is done.
   */
  public void useLeisure() throws InterruptedException {
    // Done before a client can send a first cell; everything else waits until none comes.
    warmUpOnce();
    TableFormats.find();
    WarmUp.readFonts();
    leisure.await();
    session.keepMemoryBack();
    WarmUp.showTableAndChart();
    for (int i = 0; i < WARM_UPS; i++) {
      leisure.await();
      warmUpOnce();
      synchronized (turn) {
        assistance.complete(WarmUp.TYPED, WarmUp.TYPED.length());
      }
    }
  }

  private void warmUpOnce() {
    synchronized (turn) {
      shown(session.evaluate(0, WarmUp.CELL));
    }
  }

  private Shown rendered(Object value) {
    if (Renderer.isPrintedTo(value)) {
      return new Shown.Nothing();
    }
    screen.meets(value);
    return new Shown.Result(Renderer.render(value));
  }

  /**
   * Interrupts the cell that is running; does nothing between cells. If the cell goes on, because
   * it is inside code that cannot be stopped, a note below it says so.
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
                  screen.tell(
                      "This cell cannot be stopped while it is inside "
                          + place
                          + ". Wait for it to return, or restart the kernel, which forgets all"
                          + " variables: Kernel, Restart Kernel."));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Completes a cell.
   *
   * @param cursor the offset of the cursor in it, in UTF-16 units
   * @return the completions; none where nothing fits
   */
  public Completions complete(String code, int cursor) {
    synchronized (turn) {
      return magics
          .complete(code, cursor)
          .orElseGet(() -> assistance.complete(magics.java(code), cursor));
    }
  }

  /**
   * Explains what is at the cursor.
   *
   * @param cursor the offset of the cursor in it, in UTF-16 units
   * @return the explanation; empty where nothing is known
   */
  public Optional<MimeBundle> inspect(String code, int cursor, Detail detail) {
    synchronized (turn) {
      return magics
          .inspect(code, cursor)
          .map(MimeBundle::ofText)
          .or(() -> assistance.inspect(magics.java(code), cursor, detail));
    }
  }

  /**
   * Says whether a cell can be run.
   *
   * @return how complete it is; magics always are
   */
  public Completeness completeness(String code) {
    synchronized (turn) {
      return assistance.completeness(magics.java(code));
    }
  }

  @Override
  public void close() {
    session.close();
  }
}
