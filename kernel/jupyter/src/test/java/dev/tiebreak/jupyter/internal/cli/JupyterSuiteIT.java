package dev.tiebreak.jupyter.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.jupyter.internal.cli.Programs.Ended;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jupyter's own test suite for kernels, run on the kernel that the program registers. */
class JupyterSuiteIT {

  private static final Path SUITE =
      Path.of("src/test/resources/jupyter/test_kernel.py").toAbsolutePath();

  @TempDir private Path folder;

  @Test
  void suite_passes() throws IOException, InterruptedException {
    // The interpreter that Jupyter itself runs with.
    String python = Programs.need("jupyter").resolveSibling("python3").toString();
    Ended found =
        Programs.call(folder, Map.of(), List.of(python, "-c", "import jupyter_kernel_test"));
    if (found.code() != 0) {
      Programs.missing("Python has no jupyter_kernel_test.");
    }
    Ended suite =
        Programs.call(
            folder, Programs.install(folder), List.of(python, SUITE.toString(), "--verbose"));
    suite.assertDone();
    // Java has no pager; everything else has a sample.
    assertThat(suite.err()).contains("OK (skipped=1)", "skipped 'No code page something'");
  }
}
