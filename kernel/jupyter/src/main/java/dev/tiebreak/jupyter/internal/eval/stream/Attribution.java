package dev.tiebreak.jupyter.internal.eval.stream;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;

/**
 * Knows which cell a thread works for. A thread works for the cell that started it, even after that
 * cell has ended; the threads that all Java code shares work for the cell that is running now.
 */
public final class Attribution<T> {

  /** Not static: two sessions in one process must not take each other's output. */
  @SuppressWarnings("ThreadLocalUsage")
  private final InheritableThreadLocal<T> started = new InheritableThreadLocal<>();

  private volatile T running;

  /**
   * Makes an attribution whose threads do not work for any cell yet.
   *
   * @param none stands for no cell
   */
  public Attribution(T none) {
    running = none;
  }

  /** From now on, this thread and those it starts work for a cell. */
  public void begin(T cell) {
    started.set(cell);
    running = cell;
  }

  /**
   * Returns the cell for which the calling thread works: the one that started it, or the one that
   * is running now or ran last.
   */
  public T current() {
    T cell = isShared(Thread.currentThread()) ? null : started.get();
    return cell == null ? running : cell;
  }

  private static boolean isShared(Thread thread) {
    return thread instanceof ForkJoinWorkerThread worker
        && worker.getPool() == ForkJoinPool.commonPool();
  }
}
