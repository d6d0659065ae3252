package dev.tiebreak.read.internal.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Source;
import dev.tiebreak.read.internal.mapping.Documents.Numbers;
import dev.tiebreak.read.internal.open.Content;
import dev.tiebreak.tree.Node;
import dev.tiebreak.tree.internal.Wanted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {

  @TempDir private Path folder;

  private List<String> read(String text, Numbers numbers) throws IOException {
    Path file = Files.writeString(folder.resolve("log.json"), text);
    List<String> found = new ArrayList<>();
    Documents.Taker taker =
        new Documents.Taker() {
          @Override
          public void take(Node root, String of, int number) {
            found.add(of + number + " " + root.at("a").words());
          }

          @Override
          public boolean leaves(String of, int number, String reason) {
            return false;
          }
        };
    new Documents(Content.of(Source.of(file)), Wanted.everything(), numbers, taker)
        .read(header -> true);
    return found;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 4_000, 10_000, 2_000_000})
  void lines_areToldFromOneDocumentHoweverLongTheyAre(int padding) throws IOException {
    String log = "{\"a\": 1, \"b\": \"" + "x".repeat(padding) + "\"}";

    assertThat(read(log + "\n" + log + "\n", Numbers.FINITE)).containsExactly("line1 1", "line2 1");
    assertThat(read(log + "\n", Numbers.FINITE)).containsExactly("0 1");
    assertThat(read("\uFEFF" + log + "\n" + log, Numbers.FINITE))
        .containsExactly("line1 1", "line2 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "Infinity", "-Infinity"})
  void numbers_thatAreNoneAreBlankWhereTheyAreAllowed(String number) throws IOException {
    assertThat(read("{\"a\": " + number + "}", Numbers.ANY)).containsExactly("0 the text \"\"");
    assertThat(read("{\"a\": 1}\n{\"a\": " + number + "}", Numbers.ANY))
        .containsExactly("line1 1", "line2 the text \"\"");
    assertThatThrownBy(() -> read("{\"a\": " + number + "}", Numbers.FINITE))
        .isInstanceOf(BadDataException.class);
  }

  @Test
  void textBehindADocument_isRefused() {
    assertThatThrownBy(() -> read("{\"a\": 1} rest", Numbers.ANY))
        .hasMessageContaining("line 1, column 11: more text behind its end");
  }
}
