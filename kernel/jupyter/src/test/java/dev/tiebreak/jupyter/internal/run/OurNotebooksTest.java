package dev.tiebreak.jupyter.internal.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.jupyter.internal.notebook.Cell;
import dev.tiebreak.jupyter.internal.notebook.Notebook;
import dev.tiebreak.jupyter.internal.notebook.Output;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tech.tablesaw.api.Table;

/** Every notebook of the project. */
class OurNotebooksTest {

  private static final Path NOTEBOOKS = Path.of("../../notebooks");
  private static final Path PICTURES = Path.of("../docs");

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

  /**
   * Jupyter takes what is between two dollar signs in a paragraph for mathematics, whether they are
   * escaped or not; GitHub does so only if they are not.
   */
  @ParameterizedTest
  @MethodSource("notebooks")
  void text_hasNoMoneyThatWouldBeMathematics(Path file) {
    assertThat(Notebook.read(file).cells().stream().filter(Cell::isMarkdown).map(Cell::source))
        .allSatisfy(
            text -> {
              assertThat(text).doesNotContainPattern("(?<!\\\\)\\$");
              assertThat(text.split("\\n\\s*\\n"))
                  .noneMatch(block -> block.matches("(?s).*\\$.*\\$.*"));
            });
  }

  /** The paths in a notebook start at its own folder, those in a test at this module's. */
  private static Execution executed(Path file) throws IOException {
    String json = Files.readString(file).replace("../datasets/", "../../datasets/");
    return new Runner(new Silent(), List.of())
        .run(Notebook.parse(json, file.getFileName().toString()));
  }

  @ParameterizedTest
  @MethodSource("notebooks")
  void notebook_runs(Path file) throws IOException {
    Notebook executed = executed(file).notebook();

    assertThat(executed.cells().stream().filter(Cell::isCode))
        .allSatisfy(
            cell ->
                assertThat(cell.outputs())
                    .noneMatch(Output.Failed.class::isInstance)
                    .noneMatch(Output.Stream.class::isInstance));
  }

  /** Another Java may smooth an edge a little differently. */
  @Test
  void galleryNotebook_drawsThePicturesOfTheReadme() throws IOException {
    List<ShownChart> exhibits = executed(NOTEBOOKS.resolve("gallery.ipynb")).charts();
    try (Stream<Path> files = Files.list(PICTURES)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".png")).toList()) {
        BufferedImage kept = ImageIO.read(file.toFile());
        assertThat(exhibits)
            .as(file.getFileName().toString())
            .anySatisfy(exhibit -> assertAlike(drawn(exhibit, kept.getWidth()), kept));
      }
    }
  }

  private static BufferedImage drawn(ShownChart exhibit, int width) throws IOException {
    int scale = Math.max(1, width / exhibit.chart().size().width());
    return ImageIO.read(new ByteArrayInputStream(exhibit.chart().png(scale)));
  }

  private static void assertAlike(BufferedImage one, BufferedImage other) {
    assertThat(List.of(one.getWidth(), one.getHeight()))
        .isEqualTo(List.of(other.getWidth(), other.getHeight()));
    int[] pixels = one.getRGB(0, 0, one.getWidth(), one.getHeight(), null, 0, one.getWidth());
    int[] others = other.getRGB(0, 0, one.getWidth(), one.getHeight(), null, 0, one.getWidth());
    long unlike =
        IntStream.range(0, pixels.length).filter(i -> differ(pixels[i], others[i])).count();
    assertThat(unlike).as("pixels unlike").isLessThan(pixels.length / 1000);
  }

  private static boolean differ(int pixel, int other) {
    return IntStream.of(0, 8, 16)
        .anyMatch(bits -> Math.abs((pixel >> bits & 0xFF) - (other >> bits & 0xFF)) > 16);
  }

  /** The counts of solved tasks in the logs are 83 and 65 of 120, as grep counts them. */
  @Test
  void anyNumbersNotebook_endsInOneDecisionWithItsProvenance() throws IOException {
    String text =
        executed(NOTEBOOKS.resolve("any-numbers.ipynb")).notebook().cells().stream()
            .flatMap(cell -> cell.outputs().stream())
            .map(Output::toString)
            .reduce("", String::concat);

    assertThat(text)
        .contains("the published ones are 69.2 and 54.2")
        .contains("Oak 3 leads Arena by 32 Elo")
        .contains("Pine 2.5 leads Latency, where lower is better, by 2.5 s")
        .contains("spring-round.xlsx, sheet Scores", "the pasted text", "from ratings.Arena.elo")
        .contains("the team's logs (invented)");
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
