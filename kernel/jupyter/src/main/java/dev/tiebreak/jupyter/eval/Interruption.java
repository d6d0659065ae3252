package dev.tiebreak.jupyter.eval;

/** Aims an interrupt at the thread of the running cell, and at no other moment of that thread. */
final class Interruption {

  private Thread running;
  private int depth;
  private boolean requested;

  /** A cell may run in parts: only the first to begin and the last to end count. */
  synchronized void begin() {
    if (depth++ == 0) {
      running = Thread.currentThread();
      requested = false;
    }
  }

  synchronized void request() {
    if (running != null) {
      requested = true;
      running.interrupt();
    }
  }

  synchronized boolean requested() {
    return requested;
  }

  /** Forgets the thread and clears its flag, which may have been raised after its last wait. */
  synchronized void end() {
    if (--depth == 0) {
      running = null;
      Thread.interrupted();
    }
  }
}
