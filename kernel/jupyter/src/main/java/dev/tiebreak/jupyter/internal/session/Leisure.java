package dev.tiebreak.jupyter.internal.session;

import java.util.concurrent.TimeUnit;

/** Tells when the session is idle, so that work that can wait delays no cell. */
final class Leisure {

  /** The pause after a cell within which the next one arrives when a whole notebook is run. */
  private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(300);

  private int running;
  private long lastEnd = System.nanoTime();

  synchronized void begin() {
    running++;
  }

  synchronized void end() {
    running--;
    lastEnd = System.nanoTime();
    notifyAll();
  }

  /** Waits until nothing runs and nothing has for a moment. */
  synchronized void await() throws InterruptedException {
    long left = left();
    while (running > 0 || left > 0) {
      if (running > 0) {
        wait();
      } else {
        TimeUnit.NANOSECONDS.timedWait(this, left);
      }
      left = left();
    }
  }

  private long left() {
    return lastEnd + PAUSE_NANOS - System.nanoTime();
  }
}
