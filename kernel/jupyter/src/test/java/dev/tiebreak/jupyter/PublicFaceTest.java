package dev.tiebreak.jupyter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page of the public face agrees with the sources. */
class PublicFaceTest {

  private static final Path PAGE = Path.of("../docs/api.md");

  @Test
  void page_hasWordsAndNoTagsOrEscapes() throws IOException {
    assertThat(PAGE).content().doesNotContain("{@").doesNotContainPattern("\\\\u[0-9a-f]{4}");
  }

  @Test
  void page_isWhatTheSourcesSay() throws IOException {
    String made =
        new ApiPage(List.of(Path.of("../analysis/src/main/java"), Path.of("src/main/java")))
            .markdown();
    Path beside = Path.of("target/api.md");
    Files.writeString(beside, made);

    assertThat(PAGE)
        .as(
            "kernel/docs/api.md; if the change is intended, copy kernel/jupyter/target/api.md over it")
        .hasSameTextualContentAs(beside);
  }
}
