package dev.tiebreak.jupyter.internal.cli;

import dev.tiebreak.jupyter.internal.launch.JavaOptions;
import dev.tiebreak.jupyter.internal.launch.KernelSpec;
import java.io.PrintWriter;
import java.nio.file.Path;

/** Registers the kernel, makes its start-up archive, and says so. */
final class Registration {

  private final KernelSpec kernel;
  private final PrintWriter out;

  private Registration(KernelSpec kernel, PrintWriter out) {
    this.kernel = kernel;
    this.out = out;
  }

  static Registration of(PrintWriter out) {
    return new Registration(InstalledProgram.kernelSpec(), out);
  }

  void register(Path kernels, JavaOptions options) throws InterruptedException {
    Path target = kernel.install(kernels, options);
    out.println("Registered \"Java (Tiebreak)\" in " + target + ".");
    train(kernels, options);
  }

  /** Registers the kernel if it is not there, or is from another build or another Java. */
  void refresh(Path kernels) throws InterruptedException {
    JavaOptions options = kernel.options(kernels);
    if (!kernel.isCurrent(kernels)) {
      register(kernels, options);
    } else if (!kernel.archive(kernels).isCurrent()) {
      train(kernels, options);
    }
  }

  private void train(Path kernels, JavaOptions options) throws InterruptedException {
    out.println("Rehearsing its start, so that it is quick from now on …");
    if (!kernel.archive(kernels).train(options)) {
      out.println("The rehearsal failed: the kernel works but starts more slowly.");
    }
  }
}
