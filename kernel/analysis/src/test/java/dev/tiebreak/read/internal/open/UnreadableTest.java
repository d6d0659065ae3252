package dev.tiebreak.read.internal.open;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.read.BadDataException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class UnreadableTest {

  /** The system names only the file in such an error, and nobody may close a file to root. */
  @Test
  void closedFile_isRefusedInWords() {
    Path file = Path.of("runs/oak.json");

    assertThat(Unreadable.of(file, new AccessDeniedException(file.toString())))
        .isInstanceOf(BadDataException.class)
        .hasMessage(file + ", no permission to read it; allowed: a file that may be read");
  }

  @Test
  void otherErrors_sayWhy() {
    assertThat(Unreadable.of("runs/oak.json", new NoSuchFileException("runs/oak.json")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("Cannot read runs/oak.json: it is no longer there");
    assertThat(Unreadable.of("runs/oak.json", new IOException("Input/output error")))
        .hasMessage("Cannot read runs/oak.json: Input/output error");
  }
}
