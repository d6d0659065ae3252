package dev.tiebreak.jupyter.internal.cli;

import dev.tiebreak.chart.internal.font.Face;
import dev.tiebreak.jupyter.internal.launch.KernelSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at everything that Tiebreak needs on this machine. */
final class Checkups {

  private static final String INSTALL = "tiebreak install";

  private Checkups() {}

  static List<Checkup> all() throws IOException, InterruptedException {
    List<Checkup> all = new ArrayList<>(List.of(java(), fonts(), jupyter()));
    all.addAll(kernel(InstalledProgram.kernelSpec()));
    return all;
  }

  private static Checkup java() {
    String found = Runtime.version() + " at " + System.getProperty("java.home");
    return ModuleLayer.boot().findModule("jdk.jshell").isPresent()
        ? Checkup.well("Java", found)
        : Checkup.ill(
            "Java", found + ", without a compiler", "install a JDK 17 or later, not a JRE");
  }

  private static Checkup fonts() {
    try {
      return Checkup.well("Fonts", Face.REGULAR.fontName() + ", bundled");
    } catch (LinkageError | RuntimeException e) {
      return Checkup.ill(
          "Fonts",
          "this Java cannot draw text: " + e,
          "install the FreeType library, in Debian and Ubuntu libfreetype6");
    }
  }

  private static Checkup jupyter() {
    Optional<Path> found = JupyterPaths.onPath("jupyter").or(JupyterPaths::ownJupyter);
    return found
        .map(jupyter -> Checkup.well("Jupyter", jupyter.toString()))
        .orElseGet(
            () ->
                Checkup.ill(
                    "Jupyter",
                    "none on the PATH; tiebreak run and export do not need it",
                    "tiebreak jupyter --yes installs one in a folder of its own"));
  }

  private static List<Checkup> kernel(KernelSpec kernel) throws IOException, InterruptedException {
    List<Path> places = new ArrayList<>(List.of(JupyterPaths.userKernels()));
    if (JupyterPaths.onPath("jupyter").isPresent()) {
      places.add(JupyterPaths.kernelsUnder(JupyterPaths.sysPrefix()));
    }
    List<Checkup> registered =
        places.stream()
            .filter(kernel::isRegisteredUnder)
            .flatMap(kernels -> registered(kernel, kernels).stream())
            .toList();
    return registered.isEmpty()
        ? List.of(Checkup.ill("Kernel", "not registered with Jupyter", INSTALL))
        : registered;
  }

  private static List<Checkup> registered(KernelSpec kernel, Path kernels) {
    Checkup spec =
        kernel.isCurrent(kernels)
            ? Checkup.well("Kernel", "registered in " + kernels)
            : Checkup.ill(
                "Kernel",
                "registered by another build or another Java in " + kernels,
                INSTALL + " again");
    Checkup archive =
        kernel.archive(kernels).isCurrent()
            ? Checkup.well("Archive", "fits this Java and these jars")
            : Checkup.ill(
                "Archive",
                "missing, or made by another Java: the kernel works but starts more slowly",
                INSTALL + " again");
    return List.of(spec, archive);
  }
}
