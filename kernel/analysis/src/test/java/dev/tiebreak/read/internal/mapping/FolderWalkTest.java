package dev.tiebreak.read.internal.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.data.Scores;
import dev.tiebreak.read.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
