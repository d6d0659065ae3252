package dev.tiebreak.jupyter.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program, and a real Jupyter with the kernel it registers. */
class ProgramIT {

  private static final Path NOTEBOOKS = Path.of("src/test/resources/notebooks").toAbsolutePath();
  private static final String LAUNCHER = Path.of("../bin/tiebreak").toAbsolutePath().toString();

  @TempDir private Path folder;

  private record Ended(int code, String text) {}

  private Ended call(Map<String, String> environment, List<String> command)
      throws IOException, InterruptedException {
    Path log = folder.resolve("log.txt");
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().putAll(environment);
    int code = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
    return new Ended(code, Files.readString(log));
  }

  @Test
  void run_writesNotebookPageAndFigures() throws IOException, InterruptedException {
    Path tour = NOTEBOOKS.resolve("tour.ipynb");
    Ended ended = call(Map.of(), List.of(LAUNCHER, "run", tour.toString(), "-p", "TOP=1"));
    assertThat(ended.code()).as(ended.text()).isZero();
    assertThat(folder.resolve("out/tour.ipynb")).content().contains("int TOP = 1;", "[Ada]");
    assertThat(folder.resolve("out/tour.html")).content().contains("<title>A tour of a notebook");
    assertThat(folder.resolve("out/figures/05-as-a-picture.png")).isNotEmptyFile();
  }

  @Test
  void run_stopsAtAFailingCellAndSavesWhatCameBefore() throws IOException, InterruptedException {
    Ended ended =
        call(Map.of(), List.of(LAUNCHER, "run", NOTEBOOKS.resolve("failing.ipynb").toString()));
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.text())
        .contains("failed in cell [2], line 2.", "java.lang.ArithmeticException: / by zero");
    assertThat(folder.resolve("out/failing.ipynb")).content().contains("before", "42");
  }

  @Test
  void jupyter_executesANotebookWithTheRegisteredKernel() throws IOException, InterruptedException {
    boolean required = "true".equals(System.getenv("TIEBREAK_REQUIRE_JUPYTER"));
    assumeTrue(
        required || JupyterPaths.onPath("jupyter").isPresent(), "There is no jupyter on the PATH.");
    String prefix = folder.resolve("prefix").toString();
    assertThat(call(Map.of(), List.of(LAUNCHER, "install", "--prefix", prefix)).code()).isZero();
    Ended ended =
        call(
            Map.of("JUPYTER_PATH", prefix + "/share/jupyter"),
            List.of(
                "jupyter",
                "nbconvert",
                "--execute",
                "--to",
                "notebook",
                "--output-dir",
                folder.toString(),
                NOTEBOOKS.resolve("tour.ipynb").toString()));
    assertThat(ended.code()).as(ended.text()).isZero();
    assertThat(folder.resolve("tour.ipynb"))
        .content()
        .contains("Barbara", "text/html", "Beta &amp; &lt;Co&gt;", "image/png");
  }
}
