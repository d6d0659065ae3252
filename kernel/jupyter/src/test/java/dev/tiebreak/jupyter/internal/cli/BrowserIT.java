package dev.tiebreak.jupyter.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What a person who opens the article's notebook in JupyterLab and runs all its cells sees. */
class BrowserIT {

  private static final Path PICTURES = Path.of("target/browser").toAbsolutePath();
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 5600;

  private static final String ROWS =
      """
      return [...document.querySelectorAll('.jp-OutputArea tr')]
          .map(row => [...row.cells].map(cell => cell.innerText.trim()).join(' | '));
      """;

  private static final String PICTURES_LOADED =
      """
      const pictures = [...document.querySelectorAll('.jp-OutputArea-output img')];
      return pictures.length === 2 && pictures.every(
          picture => picture.complete && picture.naturalWidth > 0 && picture.clientWidth > 400
              && picture.clientWidth <= picture.closest('.jp-OutputArea-output').clientWidth);
      """;

  /** Scrolls to the top, and is true once the last cell is in sight too. */
  private static final String SHOWN_WHOLE =
      """
      document.querySelector('.jp-WindowedPanel-outer').scrollTo({top: 0, behavior: 'instant'});
      const cells = [...document.querySelectorAll('.jp-Notebook .jp-Cell')]
          .map(cell => cell.getBoundingClientRect());
      return cells.length === 18 && cells[0].top > 0 && cells[17].bottom > cells[0].bottom
          && cells[17].bottom < window.innerHeight;
      """;

  private static final String TABLE_STYLES =
      """
      const row = [...document.querySelectorAll('.tiebreak-table tbody tr')][0];
      const text = getComputedStyle(row.cells[0]);
      return [getComputedStyle(row).backgroundColor, text.textAlign, text.fontSize,
          getComputedStyle(row.cells[1]).textAlign].join(', ');
      """;

  private static final String WRONG =
      "[data-mime-type='application/vnd.jupyter.error'],"
          + "[data-mime-type='application/vnd.jupyter.stderr']";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"Light", "Dark"})
  @Timeout(value = 3, unit = TimeUnit.MINUTES)
  void runAll_showsTheTableAndBothCharts(String theme) throws IOException, InterruptedException {
    Path jupyter = Programs.need("jupyter-lab");
    Path home = Files.createDirectories(folder.resolve("home"));
    try (JupyterLab lab =
        JupyterLab.start(
            jupyter, home, workingCopy(), "JupyterLab " + theme, Programs.install(folder))) {
      ChromeDriver browser = Chromium.open(folder.resolve("browser"), WIDTH);
      try {
        browser.get(lab.addressOf("notebooks/split-decision.ipynb"));
        Chromium.runAllCells(browser, 10);
        takePicture(browser, theme.toLowerCase(Locale.ROOT));
        assertSettled(browser);
      } finally {
        browser.quit();
      }
    }
  }

  /** Jupyter writes into the folder that it shows, so it gets a copy. */
  private Path workingCopy() throws IOException {
    Path root = folder.resolve("work");
    for (String name : List.of("notebooks", "datasets")) {
      Path copy = Files.createDirectories(root.resolve(name));
      try (Stream<Path> files = Files.list(Programs.REPOSITORY.resolve(name))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.copy(file, copy.resolve(file.getFileName()));
        }
      }
    }
    return root;
  }

  /** Makes the window as high as the notebook could need, so that every cell is in it. */
  private static void takePicture(ChromeDriver browser, String name) throws IOException {
    browser.manage().window().setSize(new Dimension(WIDTH, HEIGHT));
    WebDriverWait wait = new WebDriverWait(browser, Duration.ofSeconds(20));
    wait.until(page -> browser.executeScript(SHOWN_WHOLE).equals(true));
    wait.until(page -> browser.executeScript(PICTURES_LOADED).equals(true));
    Files.createDirectories(PICTURES);
    Files.write(PICTURES.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
  }

  private static void assertSettled(ChromeDriver browser) {
    assertThat((List<?>) browser.executeScript(ROWS))
        .asInstanceOf(InstanceOfAssertFactories.list(String.class))
        .contains("OSWorld-Verified | 78.7 | 78.0 | +0.7 | GPT-5.5 (marginal) | marginal");
    assertThat(browser.findElements(By.cssSelector(WRONG))).isEmpty();
    assertThat(browser.executeScript(TABLE_STYLES))
        .as("no stripes, words to the left, numbers to the right, in our own size")
        .isEqualTo("rgba(0, 0, 0, 0), left, 14px, right");
  }
}
