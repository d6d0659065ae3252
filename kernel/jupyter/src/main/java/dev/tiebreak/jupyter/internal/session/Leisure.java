package dev.tiebreak.jupyter.internal.session;

import java.util.concurrent.TimeUnit;

/** Tells when nobody waits for the session, so that work which can wait takes nobody's time. */
final class Leisure {

  /** The pause after a cell in which the next of a notebook that is run whole will have come. */
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

  /**
   * Waits until nothing runs and nothing has for a moment.
   *
   * @throws InterruptedException if the thread is interrupted
   */
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
