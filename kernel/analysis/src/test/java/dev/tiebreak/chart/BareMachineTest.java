package dev.tiebreak.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A chart drawn where there is neither a font nor fontconfig, as in a bare container. */
class BareMachineTest {

  /** Hides fonts and fontconfig from one process, in a mount namespace of its own. */
  private static final String HIDE =
      """
      set -e
      mount --make-rprivate /
      for library in $(find /lib/ /usr/lib/ -name 'libfontconfig.so*'); do
        mount --bind /dev/null "$library"
      done
      for folder in /usr/share/fonts /usr/local/share/fonts /etc/fonts; do
        [ ! -d "$folder" ] || mount -t tmpfs none "$folder"
      done
      exec "$@"
      """;

  @TempDir private Path folder;

  @Test
  void chart_isTheSameWithoutSystemFonts() throws Exception {
    assumeTrue(canHide(), "this machine lets nobody hide its fonts");
    Path picture = folder.resolve("bare.png");
    String printed =
        printedWithoutFonts(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Djava.awt.headless=true",
            "-cp",
            System.getProperty("java.class.path"),
            BareMachine.class.getName(),
            picture.toString());

    assertThat(printed).isEqualTo(BareMachine.NO_FONTS);
    assertThat(Files.readAllBytes(picture))
        .isEqualTo(Chart.of(Samples.dumbbell(), Samples.words()).png());
  }

  private boolean canHide() throws InterruptedException {
    try {
      return printedWithoutFonts("echo", "hidden").equals("hidden\n");
    } catch (IOException e) {
      return false;
    }
  }

  private String printedWithoutFonts(String... command) throws IOException, InterruptedException {
    Path script = folder.resolve("hide.sh");
    Files.writeString(script, HIDE);
    List<String> whole = new ArrayList<>(List.of("unshare", "-m", "sh", script.toString()));
    whole.addAll(List.of(command));
    Process process = new ProcessBuilder(whole).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return printed;
  }
}
