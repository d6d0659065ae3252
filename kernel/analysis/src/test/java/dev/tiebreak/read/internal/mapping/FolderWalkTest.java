package dev.tiebreak.read.internal.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.tiebreak.data.Scores;
import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWalkTest {

  @TempDir private Path folder;

  @BeforeEach
  void twoTables() throws IOException {
    for (String model : new String[] {"Oak", "Elm"}) {
      Files.writeString(
          folder.resolve(model + ".csv"), "model,benchmark,score\n" + model + ",Riddles,50\n");
    }
  }

  private static void close(Path path) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(path), "this user may read everything");
  }

  @Test
  void linkInACircle_isNamedAndNotFollowed() throws IOException {
    Files.createSymbolicLink(folder.resolve("again"), folder);

    MappedFiles files = MappedFiles.of(Source.of(folder));

    assertThat(files.sources()).hasSize(2);
    assertThat(files.account().leftOut())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.place()).isEqualTo("again");
              assertThat(each.reason()).isEqualTo("a link to a folder that it lies in");
            });
    assertThat(Scores.read(folder).table().rowCount()).isEqualTo(2);
  }

  @Test
  void closedFolder_isNamedAndTheOthersAreRead() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    close(closed);

    assertThat(MappedFiles.of(Source.of(folder)).account().leftOut())
        .extracting(each -> each.place() + ": " + each.reason())
        .containsExactly("closed: no permission to read it");
  }

  @Test
  void closedFile_isRefusedInWords() throws IOException {
    Path closed = folder.resolve("Oak.csv");
    close(closed);

    assertThatThrownBy(() -> Scores.read(closed))
        .isInstanceOf(BadDataException.class)
        .hasMessage(closed + ", no permission to read it; allowed: a file that may be read");
  }
}
