package dev.tiebreak.jupyter.internal.cli;

import dev.tiebreak.jupyter.internal.wire.ConnectionException;
import dev.tiebreak.jupyter.internal.wire.Kernel;
import dev.tiebreak.jupyter.internal.wire.SessionStart;
import java.nio.file.Path;
import java.util.Locale;

/** The process that Jupyter starts. */
final class KernelProcess {

  private KernelProcess() {}

  /** Serves a connection until Jupyter ends it. */
  static void serve(String[] arguments) {
    // Numbers and messages must not depend on where the user lives.
    Locale.setDefault(Locale.ROOT);
    if (arguments.length != 1) {
      fail("The kernel is started by Jupyter, with the name of a connection file.");
    }
    SessionStart session = SessionStart.now();
    ArchiveUpkeep.start();
    try {
      Kernel.serve(Path.of(arguments[0]), session);
    } catch (ConnectionException e) {
      fail(e.getMessage());
    }
    System.exit(0);
  }

  private static void fail(String message) {
    System.err.println("tiebreak: " + message);
    System.exit(1);
  }
}
