package dev.tiebreak.jupyter.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.tiebreak.jupyter.internal.notebook.Cell;
import dev.tiebreak.jupyter.internal.notebook.Notebook;
import dev.tiebreak.jupyter.internal.notebook.Output;
import dev.tiebreak.show.MimeBundle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Real programs, as a person starts them. */
final class Programs {

  static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();
  static final Path ARTICLE = REPOSITORY.resolve("notebooks/split-decision.ipynb");
  static final String LAUNCHER = REPOSITORY.resolve("kernel/bin/tiebreak").toString();

  private Programs() {}

  /** A process that has ended. */
  record Ended(int code, String out, String err) {

    void assertDone() {
      assertThat(code).as("%s%n%s", out, err).isZero();
    }
  }

  static Ended call(Path folder, Map<String, String> environment, List<String> command)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile(folder, "out", ".log");
    Path err = Files.createTempFile(folder, "err", ".log");
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().putAll(environment);
    int code = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
    return new Ended(code, Files.readString(out), Files.readString(err));
  }

  static Ended tiebreak(Path folder, String... arguments) throws IOException, InterruptedException {
    return call(
        folder, Map.of(), Stream.concat(Stream.of(LAUNCHER), Stream.of(arguments)).toList());
  }

  /** Registers the kernel under a folder, and returns the environment in which Jupyter sees it. */
  static Map<String, String> install(Path folder) throws IOException, InterruptedException {
    Path prefix = folder.resolve("prefix");
    tiebreak(folder, "install", "--prefix", prefix.toString()).assertDone();
    return Map.of("JUPYTER_PATH", prefix.resolve("share/jupyter").toString());
  }

  /**
   * Finds a program under any of its names. Without it the test is skipped; if the environment says
   * that nothing may be skipped, as on the build server, it fails.
   */
  static Path need(String... names) {
    return Stream.of(names)
        .flatMap(name -> JupyterPaths.onPath(name).stream())
        .findFirst()
        .orElseGet(() -> missing("There is no " + String.join(" or ", names) + " on the PATH."));
  }

  static Path missing(String reason) {
    return "true".equals(System.getenv("TIEBREAK_REQUIRE_JUPYTER")) ? fail(reason) : abort(reason);
  }

  /** Checks what every way of running the article's notebook must produce. */
  static void assertSettled(Path executed) {
    List<Cell> code = Notebook.read(executed).cells().stream().filter(Cell::isCode).toList();
    assertThat(code).hasSize(10).allSatisfy(cell -> assertThat(cell.executionCount()).isPositive());
    List<Output> outputs = code.stream().flatMap(cell -> cell.outputs().stream()).toList();
    assertThat(outputs)
        .noneMatch(Output.Failed.class::isInstance)
        .noneMatch(Output.Stream.class::isInstance);
    List<MimeBundle> shown = outputs.stream().flatMap(Programs::bundle).toList();
    assertThat(shown)
        .filteredOn(bundle -> bundle.data().containsKey("text/html"))
        .hasSizeGreaterThanOrEqualTo(5);
    assertThat(shown)
        .filteredOn(bundle -> bundle.data().containsKey("image/png"))
        .hasSize(2)
        .allSatisfy(chart -> assertThat(chart.data()).containsKey("image/svg+xml"));
    assertThat(shown)
        .anySatisfy(
            bundle ->
                assertThat(bundle.data().get("text/html"))
                    .contains("OSWorld-Verified", "GPT-5.5 (marginal)", "SWE-bench Pro"));
  }

  private static Stream<MimeBundle> bundle(Output output) {
    if (output instanceof Output.Display display) {
      return Stream.of(display.bundle());
    }
    return output instanceof Output.Result result ? Stream.of(result.bundle()) : Stream.empty();
  }
}
