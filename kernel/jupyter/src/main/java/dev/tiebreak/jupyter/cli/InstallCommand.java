package dev.tiebreak.jupyter.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Registers the kernel with Jupyter. */
@Command(
    name = "install",
    description = {
      "Registers the kernel \"Java (Tiebreak)\" with Jupyter.",
      "",
      "The program is copied to where Jupyter keeps its kernels, so it goes on working when this"
          + " clone is moved or deleted. Run it again to bring the copy up to date."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {"", "Example:", "  tiebreak install --sys-prefix"})
final class InstallCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @ArgGroup private Where where;

  /** One of the three places. */
  static final class Where {

    @Option(names = "--user", description = "For you alone, in every Jupyter (default).")
    private boolean user;

    @Option(
        names = "--sys-prefix",
        description = "In the Python environment of the jupyter command on the PATH.")
    private boolean sysPrefix;

    @Option(names = "--prefix", paramLabel = "DIR", description = "Under DIR/share/jupyter.")
    private Path prefix;

    Where() {}
  }

  InstallCommand() {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path target = InstalledProgram.kernelSpec().install(kernels());
    spec.commandLine().getOut().println("Registered \"Java (Tiebreak)\" in " + target + ".");
    return 0;
  }

  private Path kernels() throws IOException, InterruptedException {
    if (where == null || where.user) {
      return JupyterPaths.userKernels();
    }
    Path prefix = where.sysPrefix ? JupyterPaths.sysPrefix() : where.prefix.toAbsolutePath();
    return JupyterPaths.kernelsUnder(prefix);
  }
}
