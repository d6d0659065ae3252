package dev.tiebreak.jupyter.internal.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {

  @TempDir private Path folder;

  private static String told(int code, String... arguments) {
    PrintStream stderr = System.err;
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    System.setErr(new PrintStream(told, true, UTF_8));
    try {
      assertThat(Main.run(arguments)).isEqualTo(code);
    } finally {
      System.setErr(stderr);
    }
    return told.toString(UTF_8);
  }

  @Test
  void run_refusesANameTooLongForWhatItWrites() throws IOException {
    String name = "a".repeat(250);
    Path notebook = Files.writeString(folder.resolve(name), "{\"cells\":[],\"nbformat\":4}");
    assertThat(told(2, "run", notebook.toString(), "--out", folder.resolve("out").toString()))
        .startsWith(
            "tiebreak: The run would write "
                + name
                + ".ipynb, whose name has 256 bytes; a file name has at most 255. Rename the"
                + " notebook.");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  private Path parameterized() throws IOException {
    return Files.writeString(
        folder.resolve("p.ipynb"),
        "{\"cells\":[{\"cell_type\":\"code\",\"source\":\"String S = \\\"a\\\";\",\"metadata\":"
            + "{\"tags\":[\"parameters\"]},\"outputs\":[]}],\"metadata\":{},\"nbformat\":4}");
  }

  @Test
  void run_takesAParameterWithAnyQuotationMark() throws IOException {
    String notebook = parameterized().toString();
    String out = folder.resolve("out").toString();
    assertThat(told(0, "run", notebook, "--out", out, "-p", "S=p", "-p", "S=q\"r=s"))
        .doesNotContain("WARN");
    assertThat(folder.resolve("out/p.ipynb")).content().contains("q\\\\\\\"r=s");
  }

  @Test
  void run_saysHowAParameterIsWritten() throws IOException {
    assertThat(told(2, "run", parameterized().toString(), "-p", "S"))
        .isEqualTo(
            "tiebreak: A value for --parameter is written NAME=VALUE; found S."
                + System.lineSeparator());
  }

  @Test
  void export_refusesAnotherLanguageBeforeAnythingRuns() throws IOException {
    Path notebook =
        Files.writeString(
            folder.resolve("a.ipynb"),
            "{\"cells\":[{\"cell_type\":\"code\",\"source\":\"import pandas as pd\"}],"
                + "\"metadata\":{\"language_info\":{\"name\":\"python\"}},\"nbformat\":4}");
    String target = folder.resolve("out").toString();
    assertThat(Main.run("export", notebook.toString(), "--to", target)).isEqualTo(2);
    assertThat(folder.resolve("out")).doesNotExist();
  }
}
