package dev.tiebreak.jupyter.cli;

import dev.tiebreak.jupyter.wire.Rehearsal;
import java.io.IOException;
import java.util.Locale;

/** The process in which the start-up archive is made. */
public final class RehearsalProcess {

  private RehearsalProcess() {}

  /**
   * Rehearses, and ends.
   *
   * @param arguments none
   * @throws IOException if no connection file can be written
   */
  public static void main(String[] arguments) throws IOException {
    Locale.setDefault(Locale.ROOT);
    KernelProcess.openLog();
    Rehearsal.run();
    System.exit(0);
  }
}
