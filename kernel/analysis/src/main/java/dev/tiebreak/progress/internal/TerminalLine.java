package dev.tiebreak.progress.internal;

import dev.tiebreak.progress.internal.Progress.State;
import java.io.PrintWriter;
import java.util.function.Consumer;

/** A line on a terminal that is overwritten with each state, and left as it is at the end. */
final class TerminalLine implements Consumer<Progress> {

  /** A line that wraps could not be overwritten. */
  private static final int WIDTH = 79;

  private final PrintWriter out;
  private int written;

  TerminalLine(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void accept(Progress progress) {
    String line = progress.line();
    String fitting = line.length() > WIDTH ? line.substring(0, WIDTH - 1) + "…" : line;
    out.print("\r" + fitting + " ".repeat(Math.max(0, written - fitting.length())));
    written = fitting.length();
    if (progress.state() != State.RUNNING) {
      out.println();
    }
    out.flush();
  }
}
