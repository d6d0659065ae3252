package dev.tiebreak.files.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

  private static final byte[] WHOLE = "whole".getBytes(UTF_8);

  @TempDir private Path folder;

  private List<Path> found() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  /** A file's name has 255 bytes at most (Linux, NAME_MAX). */
  @Test
  void write_takesTheLongestNameThereCanBe() throws IOException {
    Path file = folder.resolve("é".repeat(125) + ".html");
    WholeFile.write(file, WHOLE);
    assertThat(file).hasContent("whole");
    assertThat(found()).containsExactly(file);
  }

  @Test
  void write_makesTheFoldersAndReplacesWhatWasThere() {
    Path file = folder.resolve("a").resolve("b").resolve("page.html");
    WholeFile.write(file, "something else, and longer".getBytes(UTF_8));
    WholeFile.write(file, WHOLE);
    assertThat(file).hasContent("whole");
  }

  @Test
  void write_saysThatAFileStandsWhereAFolderIsNeeded() throws IOException {
    Path inTheWay = Files.writeString(folder.resolve("taken"), "mine");
    Path file = inTheWay.resolve("page.html");

    assertThatThrownBy(() -> WholeFile.write(file, WHOLE))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("Cannot write " + file + ": " + inTheWay + " is a file, not a folder");
    assertThat(inTheWay).hasContent("mine");
  }

  /** What cannot take the place of a folder leaves nothing behind, and says why. */
  @Test
  void write_leavesNothingBehindWhereItFails() throws IOException {
    Path taken = Files.createDirectory(folder.resolve("page.html"));
    Files.writeString(taken.resolve("mine"), "mine");

    assertThatThrownBy(() -> WholeFile.write(taken, WHOLE))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageStartingWith("Cannot write " + taken + ": ")
        .hasMessageNotContaining(".part");
    assertThat(found()).containsExactly(taken);
    assertThat(taken.resolve("mine")).hasContent("mine");
  }

  @Test
  void remove_takesAFileAwayAndMindsNoneThatIsNotThere() throws IOException {
    Path file = Files.writeString(folder.resolve("old.html"), "old");
    WholeFile.remove(file);
    WholeFile.remove(file);
    assertThat(found()).isEmpty();
  }

  @Test
  void remove_saysWhyItCannot() throws IOException {
    Path full = Files.createDirectory(folder.resolve("full"));
    Files.writeString(full.resolve("mine"), "mine");

    assertThatThrownBy(() -> WholeFile.remove(full))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageStartingWith("Cannot remove " + full + ": ");
    assertThat(full.resolve("mine")).exists();
  }

  /** Linux lets nobody write into /sys, and knows no folder of processes by such a name. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void write_saysWhereThereIsNoPermissionAndNoFolder() {
    Path refused = Path.of("/sys/page.html");
    Path nowhere = Path.of("/proc/nobody/page.html");

    assertThatThrownBy(() -> WholeFile.write(refused, WHOLE))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("Cannot write /sys/page.html: no permission for /sys/page.html");
    assertThatThrownBy(() -> WholeFile.write(Path.of("/proc/page.html"), WHOLE))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("Cannot write /proc/page.html: no file can be made in /proc");
    assertThatThrownBy(() -> WholeFile.write(nowhere, WHOLE))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage(
            "Cannot write /proc/nobody/page.html: there is no folder /proc/nobody, and it cannot be"
                + " made");
  }
}
