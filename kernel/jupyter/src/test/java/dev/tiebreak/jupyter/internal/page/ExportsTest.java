package dev.tiebreak.jupyter.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.chart.style.ChartFormat;
import dev.tiebreak.jupyter.internal.notebook.Cell;
import dev.tiebreak.jupyter.internal.notebook.Notebook;
import dev.tiebreak.jupyter.internal.notebook.Notebooks;
import dev.tiebreak.jupyter.internal.notebook.Output;
import dev.tiebreak.show.MimeBundle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The article and the page of charts that are made from a run. */
class ExportsTest {

  private static final Chart WINS = Notebooks.chart("A <wins>", "A & B");
  private static final Chart COSTS = Notebooks.chart("B costs less", "Costs");

  @TempDir private Path folder;

  private static Output shown(Chart chart) {
    return new Output.Display(
        MimeBundle.ofText(chart.altText()).with(MimeBundle.SVG, "<svg></svg>"));
  }

  /** A notebook that was run, and the charts that it showed. */
  private record Run(Notebook notebook, List<Exhibit> exhibits) {}

  private static Run run(Notebook notebook, Exhibit... exhibits) {
    return new Run(notebook, List.of(exhibits));
  }

  private String article(Set<ChartFormat> formats, Run run) throws IOException {
    Path file = ArticleText.write(run.notebook(), run.exhibits(), folder, formats);
    assertThat(file).isEqualTo(folder.resolve("article.md"));
    return Files.readString(file);
  }

  @Test
  void article_putsTextResultsAndChartsInOrder() throws IOException {
    Cell cell =
        Notebooks.ran(
            1,
            Notebooks.shown("| a table |"),
            shown(WINS),
            new Output.Stream("stdout", "printed"),
            new Output.Result(MimeBundle.ofText("text alone"), 1),
            new Output.Result(MimeBundle.ofText("t").withMarkdown("A *result*."), 1));
    Run run =
        run(
            Notebooks.of(Notebooks.markdown("# Title"), cell, Notebooks.markdown("The end.")),
            new Exhibit("01-wins", WINS));
    assertThat(article(Set.of(ChartFormat.SVG, ChartFormat.PNG), run))
        .isEqualTo(
            "# Title\n\n| a table |\n\n"
                + WINS.markdown("01-wins.png").strip()
                + "\n\nA *result*.\n\nThe end.\n");
    assertThat(article(Set.of(ChartFormat.SVG, ChartFormat.CSV), run)).contains("](01-wins.svg)");
  }

  @Test
  void article_takesChartsOfOneTextInTheOrderShown() throws IOException {
    Chart again = WINS.withTitle("Once more");
    Run run =
        run(
            Notebooks.of(Notebooks.ran(1, shown(WINS), shown(COSTS), shown(WINS), shown(WINS))),
            new Exhibit("01-a", WINS),
            new Exhibit("01-b", COSTS),
            new Exhibit("01-c", again));
    assertThat(article(Set.of(ChartFormat.PNG), run))
        .containsSubsequence("](01-a.png)", "](01-b.png)", "](01-c.png)")
        .containsOnlyOnce("01-a.png")
        .containsOnlyOnce("01-c.png");
  }

  @Test
  void article_leavesOutAPictureThatIsNoChart() throws IOException {
    Cell cell = Notebooks.ran(1, shown(WINS), Notebooks.shown("words"));
    assertThat(article(Set.of(ChartFormat.PNG), run(Notebooks.of(cell)))).isEqualTo("words\n");
  }

  private String page(String name, Set<ChartFormat> formats, Run run) throws IOException {
    List<Path> files = Exhibition.write(run.notebook(), run.exhibits(), folder, name, formats);
    assertThat(files).allSatisfy(file -> assertThat(file).exists());
    assertThat(files.get(files.size() - 1)).isEqualTo(folder.resolve("index.html"));
    return Files.readString(folder.resolve("index.html"));
  }

  private static String figure(String picture) {
    return "<figure>\n" + picture + "<figcaption>\n<b>A &lt;wins&gt;</b>\n<p>A &amp; B</p>\n<p>";
  }

  @Test
  void exhibition_showsEachChartWithItsFiles() throws IOException {
    Run run =
        run(Notebooks.of("# Who wins"), new Exhibit("01-a", WINS), new Exhibit("02-b", COSTS));
    String img = "<img src=\"01-a.svg\" alt=\"A &amp; B\" width=\"1200\" height=\"675\">\n";
    assertThat(page("name", Set.of(ChartFormat.SVG), run))
        .contains("<title>Who wins</title>", "<h1>Who wins</h1>")
        .contains(figure(img) + "<a href=\"01-a.svg\">01-a.svg</a></p>\n</figcaption>\n</figure>\n")
        .containsSubsequence("01-a.svg", "<b>B costs less</b>", "<a href=\"02-b.svg\">");
    assertThat(page("name", Set.of(ChartFormat.PNG), run))
        .contains(
            figure(img.replace(".svg", ".png"))
                + "<a href=\"01-a.png\">01-a.png</a> · <a href=\"01-a@2x.png\">01-a@2x.png</a></p>");
  }

  @Test
  void exhibition_withoutPicturesLinksToWhatThereIs() throws IOException {
    Run run = run(Notebooks.of("1"), new Exhibit("01-a", WINS));
    assertThat(page("a <name>", Set.of(ChartFormat.TXT), run))
        .contains("<h1>a &lt;name&gt;</h1>", figure("") + "<a href=\"01-a.txt\">")
        .doesNotContain("<img src");
  }

  @Test
  void exhibition_removesWhatItsOwnEarlierPageLinksTo() throws IOException {
    Path mine = Files.writeString(folder.resolve("03-mine.txt"), "kept");
    Run both = run(Notebooks.of("1"), new Exhibit("01-a", WINS), new Exhibit("02-b", COSTS));
    page("n", Set.of(ChartFormat.TXT), both);
    page("n", Set.of(ChartFormat.TXT), run(Notebooks.of("1"), new Exhibit("02-b", COSTS)));
    assertThat(folder.resolve("01-a.txt")).doesNotExist();
    assertThat(folder.resolve("02-b.txt")).exists();
    assertThat(mine).exists();
  }

  @Test
  void exhibition_removesNothingThatAPageOfOthersLinksTo() throws IOException {
    Path other = Files.writeString(folder.resolve("01-a.txt"), "kept");
    Files.writeString(folder.resolve("index.html"), "<a href=\"01-a.txt\">");
    page("n", Set.of(ChartFormat.TXT), run(Notebooks.of("1")));
    assertThat(other).exists();
  }
}
