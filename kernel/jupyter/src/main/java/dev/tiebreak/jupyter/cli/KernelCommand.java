package dev.tiebreak.jupyter.cli;

import dev.tiebreak.jupyter.wire.Kernel;
import java.nio.file.Path;
import java.util.concurrent.Callable;
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
    Kernel.serve(connectionFile);
    return 0;
  }
}
