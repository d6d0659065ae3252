package dev.tiebreak.jupyter.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.jupyter.internal.cli.Programs.Ended;
import dev.tiebreak.jupyter.internal.notebook.Cell;
import dev.tiebreak.jupyter.internal.notebook.Notebook;
import dev.tiebreak.jupyter.internal.notebook.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The analysis as one jar in JJava, another Java kernel, as released by its makers. */
class JJavaIT {

  private static final Path NOTEBOOK =
      Path.of("src/test/resources/notebooks/jjava.ipynb").toAbsolutePath();
  private static final Path ANALYSIS = Path.of("../analysis/target").toAbsolutePath();

  @TempDir private Path folder;

  @Test
  void jjava_showsTablesAndChartsOfTheOneJar() throws IOException, InterruptedException {
    String jupyter = Programs.need("jupyter").toString();
    needJJava();
    Path jar = needJar();
    Files.copy(jar, folder.resolve(jar.getFileName()));
    Path notebook = Files.copy(NOTEBOOK, folder.resolve("jjava.ipynb"));
    // A user's own kernel of the same name would take precedence.
    Map<String, String> environment = Map.of("JUPYTER_PREFER_ENV_PATH", "1");
    Programs.call(
            folder,
            environment,
            List.of(jupyter, "nbconvert", "--execute", "--to=notebook", "--inplace", notebook + ""))
        .assertDone();

    List<Cell> cells = Notebook.read(notebook).cells();
    assertThat(cells).hasSize(5);
    assertThat(cells.get(0).outputs()).isEmpty();
    assertThat(shown(cells.get(1)).get("text/html")).contains("<table", "Alder", "Lighthouse");
    assertThat(shown(cells.get(2))).containsKeys("image/png", "image/svg+xml", "text/plain");
    assertThat(shown(cells.get(3)).get("text/html")).contains("<table", "margin_points");
    assertThat(shown(cells.get(4))).containsKey("image/png").containsEntry("text/plain", "Tides");
  }

  /** Shows nothing but the result: no warning below it. */
  private static Map<String, String> shown(Cell cell) {
    assertThat(cell.outputs()).singleElement().isInstanceOf(Output.Result.class);
    return ((Output.Result) cell.outputs().get(0)).bundle().data();
  }

  private void needJJava() throws IOException, InterruptedException {
    String python = Programs.need("jupyter").resolveSibling("python3").toString();
    Ended found = Programs.call(folder, Map.of(), List.of(python, "-c", "import jjava"));
    if (found.code() != 0) {
      Programs.missing("Python has no jjava.");
    }
  }

  private static Path needJar() throws IOException {
    try (var jars = Files.newDirectoryStream(ANALYSIS, "tiebreak-analysis-*-all.jar")) {
      var found = jars.iterator();
      return found.hasNext()
          ? found.next()
          : Programs.missing("The analysis was built with -Dquick, and not as one jar.");
    }
  }
}
