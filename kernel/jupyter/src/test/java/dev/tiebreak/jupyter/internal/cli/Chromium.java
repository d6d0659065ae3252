package dev.tiebreak.jupyter.internal.cli;

import java.nio.file.Path;
import java.time.Duration;
import org.openqa.selenium.By;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A browser without a screen, and what a person does in it with a notebook. */
final class Chromium {

  private static final String BEGUN =
      "return [...document.querySelectorAll('.jp-InputPrompt')]"
          + ".some(each => /\\[(\\d+|\\*)\\]/.test(each.textContent))";

  private static final String ALL_DONE =
      """
      const prompts = [...document.querySelectorAll('.jp-CodeCell .jp-InputPrompt')]
          .map(prompt => prompt.textContent.trim());
      return prompts.length === arguments[0]
          && prompts.every(text => /^\\[\\d+\\]:$/.test(text));
      """;

  private Chromium() {}

  /**
   * Opens a window; if there is no browser, the test is skipped.
   *
   * @param profile a new folder
   * @param width of the window, in CSS pixels
   */
  static ChromeDriver open(Path profile, int width) {
    Path chromium = Programs.need("chromium", "chromium-browser", "google-chrome");
    Path driver = Programs.need("chromedriver");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.toString());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--no-proxy-server",
        "--force-device-scale-factor=1",
        "--window-size=" + width + ",900",
        "--user-data-dir=" + profile);
    // If the driver's path is given, Selenium does not look for one on the net.
    return new ChromeDriver(
        new ChromeDriverService.Builder()
            .usingDriverExecutable(driver.toFile())
            .usingAnyFreePort()
            .build(),
        options);
  }

  /** Runs all cells of the notebook that is open, in JupyterLab or Notebook 7, to their end. */
  static void runAllCells(ChromeDriver browser, int codeCells) {
    WebDriverWait wait = new WebDriverWait(browser, Duration.ofSeconds(90));
    By idle = By.cssSelector(".jp-Notebook-ExecutionIndicator[data-status='idle']");
    wait.until(ExpectedConditions.presenceOfElementLocated(idle));
    wait.until(page -> beginsToRun(browser));
    wait.until(page -> browser.executeScript(ALL_DONE, codeCells).equals(true));
    wait.until(ExpectedConditions.presenceOfElementLocated(idle));
  }

  /** A click before the kernel has connected does nothing, so it may have to be repeated. */
  private static boolean beginsToRun(ChromeDriver browser) {
    WebDriverWait wait = new WebDriverWait(browser, Duration.ofSeconds(20));
    By menus = By.cssSelector("#jp-MainMenu .lm-MenuBar-itemLabel");
    browser.findElements(menus).stream()
        .filter(label -> label.getText().equals("Run"))
        .findFirst()
        .orElseThrow()
        .click();
    By runAll = By.cssSelector(".lm-Menu-item[data-command='runmenu:run-all']");
    try {
      wait.until(ExpectedConditions.elementToBeClickable(runAll)).click();
      return wait.until(page -> browser.executeScript(BEGUN).equals(true));
    } catch (TimeoutException e) {
      return false;
    }
  }
}
