package dev.tiebreak.jupyter.internal.eval.classpath;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import jdk.jshell.SourceCodeAnalysis;

/**
 * The names of all existing classes, for names that are not imported. JShell would read them as
 * soon as it starts, which takes as much time as the first two cells and a sixth of the memory of
 * an idle kernel; here it waits until they are asked for.
 */
public final class AllClasses {

  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final long POLL_MILLIS = 20;

  private static final String ANY_NAME = "Any";

  private final CountDownLatch decided = new CountDownLatch(1);
  private volatile boolean forgotten;

  /** Holds the thread that would read them until they are asked for, or no longer can be. */
  public void awaitDecision() {
    try {
      decided.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Keeps them from being read, since the session ends; other sessions of the process wait for
   * theirs.
   */
  public void forget() {
    forgotten = true;
    decided.countDown();
  }

  public boolean areForgotten() {
    return forgotten;
  }

  /** Says whether JShell has read them. */
  public boolean areKnownTo(SourceCodeAnalysis analysis) {
    return analysis.listQualifiedNames(ANY_NAME, ANY_NAME.length()).isUpToDate();
  }

  /** Says whether JShell reads them now: what it suggests meanwhile may lack any of them. */
  public boolean areBeingRead(SourceCodeAnalysis analysis) {
    return decided.getCount() == 0 && !areKnownTo(analysis);
  }

  /** Waits at most two seconds until JShell has read them. */
  public boolean awaitKnownTo(SourceCodeAnalysis analysis) {
    decided.countDown();
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    try {
      while (!areKnownTo(analysis) && System.nanoTime() < deadline) {
        Thread.sleep(POLL_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return areKnownTo(analysis);
  }
}
