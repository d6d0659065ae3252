package dev.tiebreak.jupyter.cli;

import dev.tiebreak.jupyter.wire.KernelSpec;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the jars of the program that is running. */
final class InstalledProgram {

  private InstalledProgram() {}

  static KernelSpec kernelSpec() {
    try {
      Path jar = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isRegularFile(jar)) {
        return new KernelSpec(jar.getParent(), KernelProcess.class.getName());
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
    throw new UsageException(
        "The kernel can be registered only from the built program; start it with"
            + " kernel/bin/tiebreak.");
  }
}
