package dev.tiebreak.jupyter.internal.eval.stream;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;

/**
 * Knows for which cell a thread works. A thread works for the cell that started it, also when it
 * outlives that cell; the threads that all Java code shares work for the cell that runs now.
 */
public final class Attribution<T> {

  /** Not static: two sessions in one process must not take each other's output. */
  @SuppressWarnings("ThreadLocalUsage")
  private final InheritableThreadLocal<T> started = new InheritableThreadLocal<>();

  private volatile T running;

  /**
   * Makes an attribution whose threads work for no cell yet.
   *
   * @param none what stands for no cell
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
   * Returns the cell for which the calling thread works.
   *
   * @return the cell that started it, or the one that runs now or ran last
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
