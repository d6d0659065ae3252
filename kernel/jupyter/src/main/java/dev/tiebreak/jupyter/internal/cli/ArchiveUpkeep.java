package dev.tiebreak.jupyter.internal.cli;

import dev.tiebreak.jupyter.internal.launch.KernelSpec;
import dev.tiebreak.jupyter.internal.launch.LaunchException;
import dev.tiebreak.jupyter.internal.launch.StartUpArchive;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Remakes the start-up archive of a registered kernel after Java or the jars have changed, from
 * within a kernel that has started without it.
 */
final class ArchiveUpkeep {

  /** Long enough not to take time away from the first cells. */
  private static final long DELAY_MILLIS = 20_000;

  private ArchiveUpkeep() {}

  static void start() {
    Thread thread = new Thread(ArchiveUpkeep::renewLater, "tiebreak-archive");
    thread.setDaemon(true);
    thread.start();
  }

  private static void renewLater() {
    try {
      Thread.sleep(DELAY_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    }
    InstalledProgram.registeredIn().ifPresent(ArchiveUpkeep::renew);
  }

  private static void renew(Path kernels) {
    try {
      KernelSpec kernel = InstalledProgram.kernelSpec();
      StartUpArchive archive = kernel.archive(kernels);
      if (!archive.isCurrent()) {
        var unused = archive.train(kernel.options(kernels));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (LaunchException e) {
      // Such as a folder that belongs to an administrator: the kernel just starts more slowly.
      Logger.getLogger(ArchiveUpkeep.class.getName()).log(Level.FINE, e.getMessage(), e);
    }
  }
}
