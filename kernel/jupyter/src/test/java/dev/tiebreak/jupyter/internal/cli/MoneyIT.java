package dev.tiebreak.jupyter.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tiebreak.jupyter.internal.cli.Programs.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Money, and names that look like mathematics or markup, as a person reads them in Jupyter's pages,
 * which typeset mathematics: the reader's own mathematics is typeset, and nothing of ours is.
 */
class MoneyIT {

  private static final Path NOTEBOOK =
      Path.of("src/test/resources/notebooks/money.ipynb").toAbsolutePath();

  private static final Path MATHJAX =
      Programs.REPOSITORY.resolve("target/ci/mathjax/node_modules/mathjax/MathJax.js");

  private static final Path PICTURES = Path.of("target/browser").toAbsolutePath();

  private static final int CODE_CELLS = 8;

  private static final String SET = "'mjx-container, .MathJax, .MathJax_CHTML'";

  /** The reader's own two formulas, one in a text, the other in an article, have been typeset. */
  private static final String MATHEMATICS_IS_SET =
      "return [...document.querySelectorAll('.jp-MarkdownOutput, .jp-OutputArea-output')]"
          + (".filter(shown => shown.querySelector(" + SET + ")).length > 1;");

  private static final String OUTPUTS_WITH_MATHEMATICS =
      "return [...document.querySelectorAll('.jp-OutputArea-output')]"
          + (".filter(shown => shown.querySelector(" + SET + "))")
          + ".map(shown => shown.innerText);";

  private static final String TEXTS =
      """
      return [...document.querySelectorAll('.jp-OutputArea-output')].flatMap(shown =>
          [...shown.querySelectorAll('th, td, caption b, p, h1, pre'), shown]
              .map(part => part.innerText.trim()));
      """;

  /** The width of the chart, and that of the column it is in. */
  private static final String CHART =
      """
      const chart = document.querySelector('.jp-OutputArea-output img');
      return [chart.getBoundingClientRect().width, chart.getBoundingClientRect().height,
          chart.parentNode.getBoundingClientRect().width, chart.complete ? chart.naturalWidth : 0];
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"lab/tree, money-lab", "notebooks, money-notebook"})
  @Timeout(value = 3, unit = TimeUnit.MINUTES)
  void jupyter_showsMoneyAsWrittenAndTheChartInItsSize(String page, String picture)
      throws IOException, InterruptedException {
    Path jupyter = Programs.need("jupyter-lab");
    Programs.need("jupyter-notebook");
    Path home = Files.createDirectories(folder.resolve("home"));
    Path work = Files.createDirectories(folder.resolve("work"));
    Files.copy(NOTEBOOK, work.resolve("money.ipynb"));
    Map<String, String> kernel = Programs.install(folder);
    try (JupyterLab lab = JupyterLab.start(jupyter, home, work, "JupyterLab Light", kernel)) {
      ChromeDriver browser = Chromium.open(folder.resolve("browser"), 2400);
      try {
        browser.get(lab.addressOf(page, "money.ipynb"));
        Chromium.runAllCells(browser, CODE_CELLS);
        browser.manage().window().setSize(new Dimension(2400, 4000));
        assertAsWritten(browser);
        assertChartFits(browser);
        takePicture(browser, picture + "-2400");
        browser.manage().window().setSize(new Dimension(1200, 4000));
        assertChartFits(browser);
        takePicture(browser, picture + "-1200");
      } finally {
        browser.quit();
      }
    }
  }

  /** Without MathJax, which its page loads from the net, nothing could go wrong. */
  @Test
  @Timeout(value = 3, unit = TimeUnit.MINUTES)
  void nbconvert_showsMoneyAsWritten() throws IOException, InterruptedException {
    String jupyter = Programs.need("jupyter").toString();
    if (!Files.exists(MATHJAX)) {
      Programs.missing("There is no " + MATHJAX + "; .ci/run brings it in.");
    }
    Ended converted =
        Programs.call(
            folder,
            Programs.install(folder),
            List.of(
                jupyter,
                "nbconvert",
                "--execute",
                "--allow-errors",
                "--ExecutePreprocessor.kernel_name=tiebreak",
                "--to=html",
                "--HTMLExporter.mathjax_url=" + MATHJAX.toUri() + "?config=TeX-AMS_CHTML-full",
                "--output-dir=" + folder,
                NOTEBOOK.toString()));
    converted.assertDone();
    ChromeDriver browser = Chromium.open(folder.resolve("browser"), 1200);
    try {
      browser.get(folder.resolve("money.html").toUri().toString());
      assertAsWritten(browser);
      assertChartFits(browser);
      takePicture(browser, "money-nbconvert");
    } finally {
      browser.quit();
    }
  }

  private static void assertAsWritten(ChromeDriver browser) {
    new WebDriverWait(browser, Duration.ofSeconds(20))
        .until(page -> browser.executeScript(MATHEMATICS_IS_SET).equals(true));
    assertThat(browser.executeScript(TEXTS))
        .asInstanceOf(InstanceOfAssertFactories.list(String.class))
        .contains(
            "$A$",
            "A_1_|<b>`\\(x\\)",
            "$11.25",
            "$10.00",
            "$30 against $25 output",
            "Output at $30 against $25.",
            "From $1 to $2",
            "And from $3 to $4, \\(x\\).",
            "printed from $1 to $2")
        .anyMatch(text -> text.startsWith("A million output tokens cost $30 with $A$, $25 with"))
        .anyMatch(text -> text.contains("failed from $1 to $2"));
    assertThat(browser.executeScript(OUTPUTS_WITH_MATHEMATICS))
        .asInstanceOf(InstanceOfAssertFactories.list(String.class))
        .singleElement()
        .asString()
        .contains("is a square.");
  }

  /** It is 1,200 pixels wide, and fits its column if that is narrower. */
  private static void assertChartFits(ChromeDriver browser) {
    List<?> lengths =
        new WebDriverWait(browser, Duration.ofSeconds(20))
            .until(
                page -> {
                  List<?> found = (List<?>) browser.executeScript(CHART);
                  return number(found, 3) > 0 ? found : null;
                });
    double width = number(lengths, 0);
    double column = number(lengths, 2);
    assertThat(width).isEqualTo(Math.min(1200, column));
    assertThat(number(lengths, 1)).isCloseTo(width * 675 / 1200, within(0.5));
  }

  private static double number(List<?> numbers, int index) {
    return ((Number) numbers.get(index)).doubleValue();
  }

  private static void takePicture(ChromeDriver browser, String name) throws IOException {
    Files.createDirectories(PICTURES);
    Files.write(PICTURES.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
  }
}
