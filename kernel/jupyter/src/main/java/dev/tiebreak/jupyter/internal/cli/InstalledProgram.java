package dev.tiebreak.jupyter.internal.cli;

import dev.tiebreak.jupyter.internal.launch.KernelSpec;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the jars of the program that is running. */
final class InstalledProgram {

  /** The argument that makes it serve the connection file that follows, which Jupyter writes. */
  static final String KERNEL = "kernel";

  /** The argument that makes it do once what a kernel does in its first minute. */
  static final String REHEARSAL = "rehearsal";

  private InstalledProgram() {}

  static KernelSpec kernelSpec() {
    Path jar =
        jar()
            .orElseThrow(
                () ->
                    new UsageException(
                        "The kernel can be registered only from the built program; start it with"
                            + " kernel/bin/tiebreak."));
    return new KernelSpec(jar.getParent(), KERNEL, REHEARSAL);
  }

  /** Returns the folder among Jupyter's kernels in which this very program is registered. */
  static Optional<Path> registeredIn() {
    return jar()
        .map(jar -> jar.getParent().getParent())
        .filter(folder -> KernelSpec.isRegisteredIn(folder))
        .map(Path::getParent);
  }

  private static Optional<Path> jar() {
    try {
      Path jar =
          Path.of(
              InstalledProgram.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isRegularFile(jar) ? Optional.of(jar) : Optional.empty();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
