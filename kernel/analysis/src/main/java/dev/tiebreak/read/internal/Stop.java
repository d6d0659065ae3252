package dev.tiebreak.read.internal;

import java.util.concurrent.CancellationException;

/**
 * Lets a file of many rows be given up while it is read: Stop in a notebook interrupts the cell.
 * Whoever decodes the next characters, takes a column of them or checks all rows asks here first.
 */
public final class Stop {

  private Stop() {}

  /**
   * Ends the reading if this thread is interrupted, which it then remains.
   *
   * @throws CancellationException if it is
   */
  public static void ifInterrupted() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("The reading was stopped.");
    }
  }
}
