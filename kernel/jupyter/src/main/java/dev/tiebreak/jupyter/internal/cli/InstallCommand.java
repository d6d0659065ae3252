package dev.tiebreak.jupyter.internal.cli;

import dev.tiebreak.jupyter.internal.launch.JavaOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
          + " clone is moved or deleted. Run it again to bring the copy up to date.",
      "",
      "It also notes what the kernel loads when it starts, so that it starts faster from then on."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  tiebreak install --sys-prefix",
      "  tiebreak install --java-option=-Xmx8g"
    })
final class InstallCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @ArgGroup private Where where;

  @Option(
      names = "--java-option",
      paramLabel = "OPTION",
      description = "Start the kernel's Java with this option too, such as -Xmx8g; repeatable.")
  private List<String> javaOptions = List.of();

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
    JavaOptions options = new JavaOptions(javaOptions);
    Registration.of(spec.commandLine().getOut()).register(kernels(), options);
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
