package dev.tiebreak.jupyter.eval;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.TimeUnit;

/** Aims an interrupt at the running cell, and at no other moment of its thread. */
final class Interruption {

  /** What stops a cell; a cell that catches everything meets it again at its next check. */
  private static final class Stopped extends Error {

    private static final long serialVersionUID = 1L;

    Stopped() {
      super("the cell was interrupted");
    }
  }

  private static final long PATIENCE_MILLIS = 2000;

  private final StopCheck check;
  private Thread running;
  private int depth;
  private boolean requested;

  Interruption(StopCheck check) {
    this.check = check;
  }

  /** A cell may run in parts: only the first to begin and the last to end count. */
  synchronized void begin() {
    if (depth++ == 0) {
      running = Thread.currentThread();
      requested = false;
    }
  }

  synchronized void request() {
    if (running != null && !requested) {
      requested = true;
      Thread cell = running;
      check.arm(() -> stop(cell));
    }
    if (running != null) {
      running.interrupt();
    }
  }

  /** A parallel stream works for the cell; a thread that an earlier cell left behind does not. */
  private static void stop(Thread cell) {
    Thread current = Thread.currentThread();
    if (current == cell || current instanceof ForkJoinWorkerThread) {
      throw new Stopped();
    }
  }

  synchronized boolean requested() {
    return requested;
  }

  /**
   * Waits for the cell that was interrupted to end.
   *
   * @param patience how long to wait
   * @return what it is doing if it has not ended by then, innermost call first
   */
  synchronized Optional<StackTraceElement[]> awaitEnd(Duration patience)
      throws InterruptedException {
    Thread cell = running;
    long deadline = System.nanoTime() + patience.toNanos();
    long left = patience.toMillis();
    while (running != null && running == cell && requested && left > 0) {
      wait(left);
      left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
    }
    return cell != null && running == cell && requested
        ? Optional.of(cell.getStackTrace())
        : Optional.empty();
  }

  /** Forgets the thread and clears its flag, which may have been raised after its last wait. */
  void end() {
    if (requested()) {
      // The other threads of a parallel stream go on after the first of them has stopped.
      ForkJoinPool.commonPool().awaitQuiescence(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    }
    synchronized (this) {
      depth--;
      if (depth > 0) {
        return;
      }
      running = null;
      if (requested) {
        check.disarm();
      }
      notifyAll();
      Thread.interrupted();
    }
  }
}
