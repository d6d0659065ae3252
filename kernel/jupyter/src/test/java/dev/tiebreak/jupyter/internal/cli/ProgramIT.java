package dev.tiebreak.jupyter.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.jupyter.internal.cli.Programs.Ended;
import dev.tiebreak.jupyter.internal.notebook.Notebook;
import dev.tiebreak.jupyter.internal.run.Transcript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged program, and a real Jupyter with the kernel it registers. */
class ProgramIT {

  private static final Path NOTEBOOKS = Path.of("src/test/resources/notebooks").toAbsolutePath();
  private static final String ARTICLE = Programs.ARTICLE.toString();

  private static final String SCORES =
      """
      model,benchmark,score
      Alder,Harbour,71.2
      Alder,Lighthouse,80.1
      Birch,Harbour,69.8
      Birch,Lighthouse,
      """;

  private static final String PRICES =
      """
      model,input_usd_per_million_tokens,output_usd_per_million_tokens
      Alder,1,4
      Birch,2,3
      """;

  @TempDir private Path folder;

  @Test
  void run_writesNotebookPageAndFigures() throws IOException, InterruptedException {
    String tour = NOTEBOOKS.resolve("tour.ipynb").toString();
    Programs.tiebreak(folder, "run", tour, "-p", "TOP=1").assertDone();
    assertThat(folder.resolve("out/tour.ipynb")).content().contains("int TOP = 1;", "[Ada]");
    assertThat(folder.resolve("out/tour.html")).content().contains("<title>A tour of a notebook");
    assertThat(folder.resolve("out/figures/05-as-a-picture.png")).isNotEmptyFile();
  }

  @Test
  void run_stopsAtAFailingCellAndSavesWhatCameBefore() throws IOException, InterruptedException {
    Ended ended = Programs.tiebreak(folder, "run", NOTEBOOKS.resolve("failing.ipynb").toString());
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err())
        .contains("failed in cell [2], line 2.", "java.lang.ArithmeticException: / by zero");
    assertThat(folder.resolve("out/failing.ipynb")).content().contains("before", "42");
  }

  @Test
  void export_namesOnlyTheOptionThatLacksItsValue() throws IOException, InterruptedException {
    Ended ended = Programs.tiebreak(folder, "export", ARTICLE, "--to", "out", "--formats");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err())
        .contains("Missing required parameter for option '--formats' (FORMAT)")
        .doesNotContain("caller");
  }

  @Test
  void run_settlesTheArticleFromAnyFolder() throws IOException, InterruptedException {
    Programs.tiebreak(folder, "run", ARTICLE).assertDone();
    Programs.assertSettled(folder.resolve("out/split-decision.ipynb"));
    assertThat(folder.resolve("out/split-decision.html"))
        .content()
        .contains("OSWorld-Verified", "GPT-5.5 (marginal)", "<svg")
        .doesNotContain("<script", "src=\"http", "href=\"http");
    try (var figures = Files.list(folder.resolve("out/figures"))) {
      assertThat(figures.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "04-who-wins-which-benchmark.png",
              "04-who-wins-which-benchmark.svg",
              "06-by-how-much.png",
              "06-by-how-much.svg");
    }
  }

  @Test
  void run_tellsTheStoryOfOtherModels() throws IOException, InterruptedException {
    String scores = Files.writeString(folder.resolve("other.csv"), SCORES).toString();
    String prices = Files.writeString(folder.resolve("prices.csv"), PRICES).toString();
    List<String> arguments = new ArrayList<>(List.of("run", ARTICLE));
    Stream.of("SCORES=" + scores, "PRICES=" + prices, "FIRST=Alder", "SECOND=Birch")
        .forEach(value -> arguments.addAll(List.of("-p", value)));
    Programs.tiebreak(folder, arguments.toArray(String[]::new)).assertDone();
    assertThat(folder.resolve("out/split-decision.html"))
        .content()
        .contains(
            "Alder leads 2–0",
            "Lighthouse",
            "no score",
            "$0.154",
            "$0.253",
            "(calls and tokens assumed)")
        .doesNotContain("OSWorld-Verified");
  }

  /** The article's price of GPT-5.5 begins on 2026-04-23. */
  @ParameterizedTest
  @ValueSource(strings = {"split-decision", "cost-sensitivity", "gallery", "claims"})
  void run_takesThePricesOfTheDayThatWasAskedFor(String notebook)
      throws IOException, InterruptedException {
    String path = Programs.REPOSITORY.resolve("notebooks/" + notebook + ".ipynb").toString();
    Ended ended = Programs.tiebreak(folder, "run", path, "-p", "AS_OF=2026-04-22");
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err())
        .contains("GPT-5.5 has no price on 2026-04-22: the nearest begins on 2026-04-23");
  }

  @Test
  void run_namesThePlaceOfABadScore() throws IOException, InterruptedException {
    Path bad = Files.writeString(folder.resolve("bad.csv"), SCORES.replace("69.8", "827"));
    Ended ended = Programs.tiebreak(folder, "run", ARTICLE, "-p", "SCORES=bad.csv");
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err())
        .contains("split-decision.ipynb failed in cell [2], line 1.")
        .contains(bad + ", row 4, column score: found \"827\"; allowed: a number from 0 to 100");
    assertThat(folder.resolve("out/split-decision.ipynb")).content().contains("bad.csv");
  }

  @Test
  void jupyter_executesANotebookWithTheRegisteredKernel() throws IOException, InterruptedException {
    executeInJupyter(NOTEBOOKS.resolve("tour.ipynb"));
    assertThat(folder.resolve("tour.ipynb"))
        .content()
        .contains("Barbara", "text/html", "Beta &amp; &lt;Co&gt;", "image/png");
  }

  @Test
  void jupyter_settlesTheArticle() throws IOException, InterruptedException {
    executeInJupyter(Programs.ARTICLE);
    Programs.assertSettled(folder.resolve("split-decision.ipynb"));
  }

  @Test
  void jupyter_executesANotebookWrittenForIjava() throws IOException, InterruptedException {
    executeInJupyter(NOTEBOOKS.resolve("ijava-language.ipynb"));
    assertThat(Transcript.of(Notebook.read(folder.resolve("ijava-language.ipynb"))))
        .isEqualTo(Files.readString(NOTEBOOKS.resolve("ijava-language.txt")));
  }

  @Test
  void install_leavesAKernelWithItsArchiveAndTheOptionsAskedFor()
      throws IOException, InterruptedException {
    Path prefix = folder.resolve("prefix");
    String option = "-Dtiebreak.greeting=hello";
    Ended ended =
        Programs.tiebreak(
            folder, "install", "--prefix", prefix.toString(), "--java-option=" + option);
    ended.assertDone();
    assertThat(ended.out()).contains("Registered \"Java (Tiebreak)\"").doesNotContain("failed");
    Path kernel = prefix.resolve("share/jupyter/kernels/tiebreak");
    assertThat(kernel.resolve("kernel.json")).content().contains(option);
    try (Stream<Path> files = Files.list(kernel)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsAnyOf("kernel.jsa", "kernel.aot");
    }
  }

  @Test
  void doctor_saysWhatIsRightAndWhatToDo() throws IOException, InterruptedException {
    Map<String, String> mine = Map.of("JUPYTER_DATA_DIR", folder.toString());
    Path kernels = folder.resolve("kernels");
    Programs.call(folder, mine, List.of(Programs.LAUNCHER, "install")).assertDone();

    assertThat(Programs.call(folder, mine, List.of(Programs.LAUNCHER, "doctor")).out())
        .contains(
            "ok    Java      " + Runtime.version(),
            "ok    Fonts     Inter Regular, bundled",
            "ok    Kernel    registered in " + kernels,
            "ok    Archive   fits this Java and these jars");

    Files.delete(kernels.resolve("tiebreak/kernel.stamp"));
    Ended ended = Programs.call(folder, mine, List.of(Programs.LAUNCHER, "doctor"));
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.out())
        .contains(
            """
            fix   Archive   missing, or made by another Java: the kernel works but starts more slowly
                            → tiebreak install again
            """);
  }

  private void executeInJupyter(Path notebook) throws IOException, InterruptedException {
    String jupyter = Programs.need("jupyter").toString();
    List<String> command =
        List.of(
            jupyter,
            "nbconvert",
            "--execute",
            "--ExecutePreprocessor.kernel_name=tiebreak",
            "--to=notebook",
            "--output-dir=" + folder,
            notebook.toString());
    Programs.call(folder, Programs.install(folder), command).assertDone();
  }
}
