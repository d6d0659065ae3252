package dev.tiebreak.jupyter.internal.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where Jupyter is and where it looks for kernels. */
final class JupyterPaths {

  private JupyterPaths() {}

  static Path userKernels() {
    return userData("jupyter", "Jupyter").resolve("kernels");
  }

  /** The Jupyter that this program can set up by itself. */
  static Path ownEnvironment() {
    return userData("tiebreak", "Tiebreak").resolve("jupyter");
  }

  /** The command of that Jupyter; empty if it was not set up. */
  static Optional<Path> ownJupyter() {
    return Optional.of(ownEnvironment().resolve("bin").resolve("jupyter"))
        .filter(Files::isExecutable);
  }

  private static Path userData(String name, String macName) {
    String jupyter = System.getenv("JUPYTER_DATA_DIR");
    if (name.equals("jupyter") && jupyter != null && !jupyter.isBlank()) {
      return Path.of(jupyter).toAbsolutePath();
    }
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    Path home = home();
    if (system.startsWith("mac")) {
      return home.resolve("Library").resolve(macName);
    }
    if (system.startsWith("windows")) {
      String appData = System.getenv("APPDATA");
      return (appData == null ? home : Path.of(appData)).resolve(name);
    }
    String xdg = System.getenv("XDG_DATA_HOME");
    return xdg == null || xdg.isBlank()
        ? home.resolve(".local").resolve("share").resolve(name)
        : Path.of(xdg).resolve(name);
  }

  /** Jupyter asks HOME first; Java asks the user database, and they may differ. */
  private static Path home() {
    String home = System.getenv("HOME");
    return Path.of(home == null || home.isBlank() ? System.getProperty("user.home") : home);
  }

  static Path kernelsUnder(Path prefix) {
    return prefix.resolve("share").resolve("jupyter").resolve("kernels");
  }

  static Path sysPrefix() throws IOException, InterruptedException {
    Path python =
        onPath("jupyter")
            .map(jupyter -> jupyter.resolveSibling("python3"))
            .filter(Files::isExecutable)
            .or(() -> onPath("python3"))
            .orElseThrow(
                () ->
                    new UsageException(
                        "There is neither jupyter nor python3 on the PATH, so there is no Python"
                            + " environment to register the kernel in; use --user or --prefix."));
    Process process =
        new ProcessBuilder(python.toString(), "-c", "import sys; print(sys.prefix)").start();
    String prefix =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (process.waitFor() != 0 || prefix.isEmpty()) {
      throw new UsageException(python + " does not say where its environment is; use --prefix.");
    }
    return Path.of(prefix);
  }

  static Optional<Path> onPath(String program) {
    String path = System.getenv("PATH");
    return Arrays.stream((path == null ? "" : path).split(File.pathSeparator, -1))
        .filter(folder -> !folder.isBlank())
        .map(folder -> Path.of(folder).resolve(program))
        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
        .findFirst();
  }
}
