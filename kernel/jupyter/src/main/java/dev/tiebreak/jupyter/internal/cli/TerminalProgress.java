package dev.tiebreak.jupyter.internal.cli;

import dev.tiebreak.jupyter.internal.notebook.Cell;
import dev.tiebreak.jupyter.internal.run.RunProgress;
import dev.tiebreak.progress.internal.Progress.State;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Shows a run cell by cell: one line that is rewritten on a terminal, one line per cell elsewhere.
 */
final class TerminalProgress implements RunProgress, AutoCloseable {

  /** Where a run is shown. */
  enum Place {
    /** A line can be written again. */
    TERMINAL,
    /** A line stays as it was written, as in a file. */
    ELSEWHERE
  }

  private static final int WIDTH = 79;
  private static final String REWRITE = "\r\u001b[K";

  private final PrintWriter out;
  private final String name;
  private final Function<Cell, String> headings;
  private final boolean rewrites;
  private final long start = System.nanoTime();
  private final ScheduledExecutorService clock;
  private String current = "";
  private String work = "";
  private long cellStart;

  TerminalProgress(PrintWriter out, String name, Function<Cell, String> headings, Place place) {
    this.headings = headings;
    rewrites = place == Place.TERMINAL;
    this.out = out;
    this.name = name;
    clock =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "progress");
              thread.setDaemon(true);
              return thread;
            });
    if (rewrites) {
      draw(name + ": starting Java");
      var unused = clock.scheduleAtFixedRate(this::redraw, 1, 1, TimeUnit.SECONDS);
    }
  }

  @Override
  public synchronized void begins(int position, int total, Cell cell) {
    cellStart = System.nanoTime();
    work = "";
    current = "%s: cell %d of %d: %s".formatted(name, position, total, headings.apply(cell));
    if (rewrites) {
      redraw();
    }
  }

  @Override
  public synchronized void works(dev.tiebreak.progress.internal.Progress progress) {
    work = progress.state() == State.RUNNING ? name + ": " + progress.line() : "";
    if (rewrites) {
      redraw();
    }
  }

  @Override
  public synchronized void ends() {
    if (!rewrites) {
      out.println(current + " (" + seconds(cellStart) + ")");
    }
  }

  private synchronized void redraw() {
    if (!work.isEmpty()) {
      draw(work);
    } else if (!current.isEmpty()) {
      draw(current + " (" + seconds(start) + ")");
    }
  }

  private void draw(String line) {
    // A line that wraps could not be rewritten.
    out.print(REWRITE + (line.length() > WIDTH ? line.substring(0, WIDTH - 1) + "…" : line));
    out.flush();
  }

  private static String seconds(long since) {
    Duration elapsed = Duration.ofNanos(System.nanoTime() - since);
    return "%.1f s".formatted(elapsed.toMillis() / 1000.0);
  }

  @Override
  public synchronized void close() {
    clock.shutdownNow();
    if (rewrites) {
      out.print(REWRITE);
    }
    out.println(name + ": took " + seconds(start));
  }
}
