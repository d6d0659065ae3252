package dev.tiebreak.jupyter.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tech.tablesaw.api.Table;

/** Every notebook of the project. */
class OurNotebooksTest {

  private static final Path NOTEBOOKS = Path.of("../../notebooks");

  private static List<Path> notebooks() throws IOException {
    try (Stream<Path> files = Files.list(NOTEBOOKS)) {
      return files.filter(file -> file.toString().endsWith(".ipynb")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("notebooks")
  void notebook_isKeptWithoutOutputs(Path file) {
    assertThat(Notebook.read(file).cells())
        .isNotEmpty()
        .allSatisfy(cell -> assertThat(cell.outputs()).isEmpty());
  }

  /** The paths in a notebook start at its own folder, those of a test at this module's. */
  @ParameterizedTest
  @MethodSource("notebooks")
  void notebook_runs(Path file) throws IOException {
    String json = Files.readString(file).replace("../datasets/", "../../datasets/");

    Notebook executed =
        new Runner(RunnerTest.SILENT)
            .run(Notebook.parse(json, file.getFileName().toString()))
            .notebook();

    assertThat(executed.cells().stream().filter(Cell::isCode))
        .allSatisfy(
            cell ->
                assertThat(cell.outputs())
                    .noneMatch(Output.Failed.class::isInstance)
                    .noneMatch(Output.Stream.class::isInstance));
  }

  @Test
  void claimsNotebook_hasEveryClaimOfTheArticle() {
    String text =
        Notebook.read(NOTEBOOKS.resolve("claims.ipynb")).cells().stream()
            .map(Cell::source)
            .reduce("", String::concat);

    assertThat(Table.read().csv("../../datasets/claims.csv").stringColumn("claim").asList())
        .hasSize(8)
        .allSatisfy(claim -> assertThat(text).contains(claim));
  }
}
