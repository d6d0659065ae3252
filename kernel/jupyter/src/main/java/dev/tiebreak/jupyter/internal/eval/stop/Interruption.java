package dev.tiebreak.jupyter.internal.eval.stop;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.TimeUnit;

/**
 * Aims an interrupt at the running cell, and at no other moment of its thread.
 *
 * <p>A cell is stopped by one exception, its own or {@link Stopped}; then its handlers, such as a
 * {@code finally}, have some time to clean up. Whatever is still running after that, or when the
 * user insists, is stopped wherever it is.
 */
public final class Interruption {

  /** How far the stopping of a cell has got. */
  private enum Phase {
    /** The user has not asked for it. */
    NONE,
    /** The user has asked, and the cell has not noticed yet. */
    ASKED,
    /** An exception goes through the cell, and its handlers may run. */
    GRACE,
    /** The cell has had its time: none of it may run any more. */
    INSISTING
  }

  /** How long the handlers of a stopped cell may run. */
  private static final Duration GRACE = Duration.ofSeconds(2);

  private static final long PATIENCE_MILLIS = 2000;

  private final StopCheck check;
  private final StopCheck.Guard guard =
      new StopCheck.Guard() {
        @Override
        public void pass() {
          stop();
        }

        @Override
        public void caught() {
          if (Thread.currentThread() == running) {
            giveGrace();
          }
        }
      };
  private volatile Thread running;
  private int depth;
  private Phase phase = Phase.NONE;

  /**
   * When the time for handlers ends or has ended; until a handler runs, the time of the request.
   */
  private long graceEnds;

  public Interruption(StopCheck check) {
    this.check = check;
  }

  /**
   * Marks the beginning of a cell or a part of one: only the first to begin and the last to end
   * count.
   */
  public synchronized void begin() {
    if (depth++ == 0) {
      running = Thread.currentThread();
      phase = Phase.NONE;
    }
  }

  public synchronized void request() {
    if (running == null) {
      return;
    }
    if (phase == Phase.NONE) {
      phase = Phase.ASKED;
      graceEnds = System.nanoTime();
      check.arm(guard);
      Thread cell = running;
      Thread watch = new Thread(() -> insistAfterGrace(cell), "tiebreak-grace");
      watch.setDaemon(true);
      watch.start();
    } else if (phase == Phase.GRACE) {
      insist();
    }
    running.interrupt();
  }

  private synchronized void insist() {
    phase = Phase.INSISTING;
    graceEnds = System.nanoTime();
    check.arm(guard);
    notifyAll();
  }

  private synchronized void insistAfterGrace(Thread cell) {
    try {
      while (running == cell && (phase == Phase.ASKED || phase == Phase.GRACE)) {
        long left = TimeUnit.NANOSECONDS.toMillis(graceEnds - System.nanoTime());
        if (phase == Phase.ASKED) {
          wait();
        } else if (left > 0) {
          wait(left);
        } else {
          insist();
          cell.interrupt();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Stops the cell's own thread and parallel streams, but not a thread that an earlier cell left
   * behind.
   */
  private void stop() {
    Thread current = Thread.currentThread();
    if (current == running) {
      giveGrace();
      throw new Stopped();
    }
    if (current instanceof ForkJoinWorkerThread) {
      throw new Stopped();
    }
  }

  /**
   * From now on the cell's handlers, and threads that they use, run undisturbed. Anything else that
   * works for the cell, such as the rest of a parallel stream, goes on as long as they do.
   */
  private synchronized void giveGrace() {
    if (phase == Phase.ASKED) {
      phase = Phase.GRACE;
      graceEnds = System.nanoTime() + GRACE.toNanos();
      check.disarm(guard);
      // The handlers may wait for something themselves.
      Thread.interrupted();
      notifyAll();
    }
  }

  public synchronized boolean requested() {
    return phase != Phase.NONE;
  }

  /**
   * Waits for the cell that was interrupted to end.
   *
   * @param patience how long to wait, not counting the time given to its own handlers
   * @return what it is doing if it has not ended by then, innermost call first
   */
  public synchronized Optional<StackTraceElement[]> awaitEnd(Duration patience)
      throws InterruptedException {
    Thread cell = running;
    long asked = System.nanoTime();
    while (cell != null && running == cell && requested()) {
      // Its handlers may have begun before this wait, and may have ended since.
      long since = Math.max(0, graceEnds - asked);
      long left =
          Duration.ofNanos(asked + since + patience.toNanos() - System.nanoTime()).toMillis();
      if (left <= 0) {
        return Optional.of(cell.getStackTrace());
      }
      wait(left);
    }
    return Optional.empty();
  }

  /** Forgets the thread and clears its flag, which may have been raised after its last wait. */
  public void end() {
    boolean last;
    synchronized (this) {
      last = depth == 1;
      if (last && requested()) {
        insist();
      }
    }
    if (last && requested()) {
      // The other threads of a parallel stream go on after the first one has stopped.
      ForkJoinPool.commonPool().awaitQuiescence(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    }
    synchronized (this) {
      depth--;
      if (depth > 0) {
        return;
      }
      running = null;
      check.disarm(guard);
      notifyAll();
      Thread.interrupted();
    }
  }
}
