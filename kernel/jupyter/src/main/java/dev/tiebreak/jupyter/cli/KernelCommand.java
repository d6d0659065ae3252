package dev.tiebreak.jupyter.cli;

import dev.tiebreak.jupyter.wire.Kernel;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.logging.Handler;
import java.util.logging.Logger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What Jupyter calls to start the kernel. */
@Command(name = "kernel", hidden = true, description = "Serves a Jupyter connection.")
final class KernelCommand implements Callable<Integer> {

  @Parameters(paramLabel = "CONNECTION_FILE")
  private Path connectionFile;

  KernelCommand() {}

  @Override
  public Integer call() {
    openLog();
    Kernel.serve(connectionFile);
    return 0;
  }

  /** The log keeps the stderr that it finds at its first use; later that would be a cell's. */
  static void openLog() {
    for (Handler handler : Logger.getLogger("").getHandlers()) {
      handler.flush();
    }
  }
}
