package dev.tiebreak.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

  /** A file's name has 255 bytes at most (Linux, NAME_MAX). */
  @Test
  void write_takesTheLongestNameThereCanBe(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("é".repeat(125) + ".html");
    WholeFile.write(file, "whole".getBytes(UTF_8));
    assertThat(file).hasContent("whole");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }
}
