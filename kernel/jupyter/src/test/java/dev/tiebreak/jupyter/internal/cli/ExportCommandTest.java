package dev.tiebreak.jupyter.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

  private static final String CHART =
      """
      var decision = Scores.read("scores.csv").splitDecision("A<b>", "B");
      display(decision.chart());
      decision.margins().chart()
      """;

  @TempDir private Path folder;
  private String target;

  @BeforeEach
  void writeScores() throws IOException {
    Files.writeString(folder.resolve("scores.csv"), "model,benchmark,score\nA<b>,X,70\nB,X,60\n");
    target = folder.resolve("out").toString();
  }

  @Test
  void export_writesEachChartAndAPageOfThem() throws IOException {
    String notebook = notebook("charts", "# Who wins", CHART);

    assertThat(Main.run("export", notebook, "--to", target, "--formats", "png,SVG,pdf")).isZero();

    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "01-who-wins.png",
              "01-who-wins@2x.png",
              "01-who-wins.svg",
              "01-who-wins.pdf",
              "01-who-wins-2.png",
              "01-who-wins-2@2x.png",
              "01-who-wins-2.svg",
              "01-who-wins-2.pdf",
              "index.html");
    }
    assertThat(folder.resolve("out/index.html"))
        .content()
        .contains("<h1>Who wins</h1>", "src=\"01-who-wins.svg\"", "href=\"01-who-wins@2x.png\"")
        .contains("A&lt;b&gt;")
        .doesNotContain("A<b>");
  }

  @Test
  void export_removesWhatAnEarlierOneLeftAndNothingElse() throws IOException {
    Main.run("export", notebook("charts", "# Who wins", CHART), "--to", target);
    Path mine = Files.writeString(folder.resolve("out/03-mine.png"), "kept");

    String one =
        notebook("charts", "# Another title", CHART.replace("display(decision.chart());", ""));
    assertThat(Main.run("export", one, "--to", target, "--formats", "svg")).isZero();

    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      assertThat(files)
          .containsExactlyInAnyOrder(
              mine, folder.resolve("out/01-another-title.svg"), folder.resolve("out/index.html"));
    }
  }

  @Test
  void export_ofAnArticlePutsTextTablesAndChartsTogether() throws IOException {
    String notebook =
        notebook(
            "article", "# Who *wins*", CHART.replace("display(d", "display(decision);\ndisplay(d"));

    assertThat(Main.run("export", notebook, "--to", target, "--formats", "svg", "--article"))
        .isZero();

    assertThat(folder.resolve("out/article.md"))
        .content()
        .startsWith("# Who *wins*\n\n")
        .contains("| X |", "A&lt;b&gt;", "](01-who-wins.svg)\n", "](01-who-wins-2.svg)\n")
        .doesNotContain("Scores.read", "A<b>");
  }

  @Test
  void export_ofAnArticleTellsChartsOfTheSameTextApart() throws IOException {
    String code =
        """
        var chart = Scores.read("scores.csv").splitDecision("A<b>", "B").chart();
        display(chart);
        chart.withTitle("Another")
        """;

    assertThat(Main.run("export", notebook("twice", "# Two", code), "--to", target, "--article"))
        .isZero();

    assertThat(folder.resolve("out/article.md"))
        .content()
        .containsSubsequence("](01-two.png)", "](01-two-2.png)");
  }

  @Test
  void export_ofANotebookWithoutChartsFails() throws IOException {
    assertThat(Main.run("export", notebook("none", "# None", "1 + 1"), "--to", target)).isOne();
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void export_refusesAnUnknownFormatAndAMissingNotebook() throws IOException {
    String notebook = notebook("none", "# None", "1 + 1");
    assertThat(Main.run("export", notebook, "--to", target, "--formats", "gif")).isEqualTo(2);
    assertThat(Main.run("export", notebook + "x", "--to", target)).isEqualTo(2);
  }

  private String notebook(String name, String heading, String code) throws IOException {
    List<Map<String, Object>> cells =
        List.of(
            Map.of("cell_type", "markdown", "metadata", Map.of(), "source", heading),
            Map.of(
                "cell_type", "code", "metadata", Map.of(), "source", code, "outputs", List.of()));
    String json = new Gson().toJson(Map.of("nbformat", 4, "nbformat_minor", 5, "cells", cells));
    return Files.writeString(folder.resolve(name + ".ipynb"), json).toString();
  }
}
