package dev.tiebreak.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.chart.Samples;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.MimeBundle;
import dev.tiebreak.show.TableParts.Cell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleTest {

  private static final Chart CHART = Chart.of(Samples.dumbbell(), Samples.words());

  private static final DisplayTable TABLE =
      DisplayTable.titled("A leads <b>")
          .withText("Benchmark")
          .withRows(List.of(List.of(Cell.of("X"))))
          .withNote("A wins 1 of 1.");

  private static final Article ARTICLE =
      Article.titled("Who *wins*?")
          .text("First words, <script>.")
          .heading("The scores")
          .add(TABLE, CHART)
          .markdown("Words *as they are*.")
          .add(() -> MimeBundle.ofText("plain | text"));

  @TempDir private Path folder;

  @Test
  void article_hasWordsTablesAndPicturesInOrder() {
    assertThat(ARTICLE.markdown(dev.tiebreak.chart.style.ChartFormat.SVG))
        .isEqualTo(
            """
            # Who \\*wins\\*?

            First words, &lt;script&gt;.

            ## The scores

            **A leads &lt;b&gt;**

            | Benchmark |
            | --- |
            | X |

            A wins 1 of 1.

            ![Chart of two models' scores.](01-dumbbell-chart.svg)

            *Source: the vendors, April 2026*

            Words *as they are*.

            plain \\| text
            """);
  }

  @Test
  void write_putsTheFilesOfAllChartsBesideTheText() throws IOException {
    Article two = ARTICLE.add(Chart.of(Samples.margins(), Samples.words()));
    Files.writeString(folder.resolve("article.md"), "older");

    List<Path> files = two.write(folder.toString());

    assertThat(files.get(0)).isEqualTo(folder.resolve("article.md"));
    assertThat(files)
        .hasSize(15)
        .contains(folder.resolve("01-dumbbell-chart@2x.png"), folder.resolve("02-margin-chart.csv"))
        .allMatch(Files::exists);
    assertThat(files.get(0))
        .content()
        .contains("](01-dumbbell-chart.png)", "](02-margin-chart.png)");
    try (Stream<Path> all = Files.list(folder)) {
      assertThat(all).containsExactlyInAnyOrderElementsOf(files);
    }
  }

  @Test
  void display_showsTheTextWithoutThePictures() {
    assertThat(ARTICLE.show().data().get(MimeBundle.MARKDOWN))
        .contains("*Figure: Each model wins two contested benchmarks*", "A wins 1 of 1.")
        .doesNotContain("![");
  }

  @Test
  void dollars_stayMoneyOrMathematicsAsTheAuthorMeantThem() {
    Article money =
        Article.titled("$1 or $2").text("From $3 to $4.").markdown("Where $x^2$ is a square.");
    String frame = "<div class=\"mathjax_ignore tex2jax_ignore\">\n\n%s\n\n</div>";

    assertThat(money.markdown(dev.tiebreak.chart.style.ChartFormat.PNG))
        .isEqualTo("# \\$1 or \\$2\n\nFrom \\$3 to \\$4.\n\nWhere $x^2$ is a square.\n");
    assertThat(money.show().data())
        .containsEntry(
            MimeBundle.MARKDOWN,
            frame.formatted("# \\$1 or \\$2")
                + "\n\n"
                + frame.formatted("From \\$3 to \\$4.")
                + "\n\nWhere $x^2$ is a square.")
        .containsEntry(MimeBundle.TEXT, "$1 or $2\n\nFrom $3 to $4.\n\nWhere $x^2$ is a square.");
    assertThat(Article.empty().add(money).markdown(dev.tiebreak.chart.style.ChartFormat.PNG))
        .isEqualTo(money.markdown(dev.tiebreak.chart.style.ChartFormat.PNG));
  }

  @Test
  void article_saysWhatIsWrong() throws IOException {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Article.empty().write(folder))
        .withMessage("The article is empty; it needs words, a result or a chart");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Article.titled(" "))
        .withMessage("A heading is blank; it needs words");
    Path taken = Files.writeString(folder.resolve("taken"), "x");
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> Article.titled("T").write(taken))
        .withMessage(
            "Cannot write %s: %s is a file, not a folder"
                .formatted(taken.resolve("article.md"), taken));
  }
}
