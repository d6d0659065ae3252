package dev.tiebreak.jupyter.internal.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Opens Jupyter with the kernel in it. */
@Command(
    name = "jupyter",
    description = {
      "Opens Jupyter with the kernel \"Java (Tiebreak)\" in it.",
      "",
      "Registers the kernel first, for you alone, if it is not there or is an older one."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  tiebreak jupyter notebooks/split-decision.ipynb"})
final class JupyterCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "NOTEBOOK", description = "A notebook to open.")
  private Path notebook;

  @Option(names = "--yes", description = "If Jupyter is missing, install it without asking.")
  private boolean yes;

  JupyterCommand() {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (notebook != null && !Files.exists(notebook)) {
      throw new UsageException("There is no notebook " + notebook + ".");
    }
    Optional<Path> found = JupyterPaths.onPath("jupyter").or(JupyterPaths::ownJupyter);
    if (found.isEmpty() && !yes) {
      throw new UsageException(
          "There is no jupyter on the PATH. With --yes, it is installed with pip into a Python"
              + " environment of its own, "
              + JupyterPaths.ownEnvironment()
              + ", and nothing else is changed.");
    }
    Path jupyter = found.isPresent() ? found.get() : setUp();
    register();
    List<String> command = new ArrayList<>(List.of(jupyter.toString(), frontEnd(jupyter)));
    if (notebook != null) {
      command.add(notebook.toString());
    }
    return call(command);
  }

  private Path setUp() throws IOException, InterruptedException {
    Path python =
        JupyterPaths.onPath("python3")
            .orElseThrow(
                () -> new UsageException("Jupyter needs Python 3, and there is none on the PATH."));
    Path environment = JupyterPaths.ownEnvironment();
    out().println("Installing Jupyter in " + environment + " …");
    require(call(List.of(python.toString(), "-m", "venv", environment.toString())));
    String pip = environment.resolve("bin").resolve("pip").toString();
    require(call(List.of(pip, "install", "--quiet", "jupyterlab")));
    return JupyterPaths.ownJupyter()
        .orElseThrow(() -> new IllegalStateException("pip installed no jupyter command."));
  }

  private static void require(int code) {
    if (code != 0) {
      throw new IllegalStateException(
          "Jupyter could not be installed; the messages above say why.");
    }
  }

  private void register() throws InterruptedException {
    Registration.of(out()).refresh(JupyterPaths.userKernels());
  }

  private static String frontEnd(Path jupyter) throws IOException, InterruptedException {
    for (String candidate : Arrays.asList("lab", "notebook")) {
      Process asked =
          new ProcessBuilder(jupyter.toString(), candidate, "--version")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (asked.waitFor() == 0) {
        return candidate;
      }
    }
    throw new UsageException(
        jupyter + " has neither JupyterLab nor Notebook; install one with: pip install jupyterlab");
  }

  private static int call(List<String> command) throws IOException, InterruptedException {
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
