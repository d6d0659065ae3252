package dev.tiebreak.jupyter.internal.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.tree.Node;
import dev.tiebreak.tree.internal.JsonPrint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``       | []
          a        | ["a"]
          `a\\n` | ["a\\n"]
          `a\\nb` | ["a\\n","b"]
          `\\n\\n` | ["\\n","\\n"]
          """)
  void lines_keepTheirEnds(String text, String lines) {
    String source = text.replace("\\n", "\n");
    assertThat(JsonPrint.compact(Node.of(Json.lines(source)))).isEqualTo(lines);
    assertThat(Json.text(Node.of(Json.lines(source)))).isEqualTo(source);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "a"     | a
          null    | ``
          ["a","b"] | ab
          ["a",1] | ["a",1]
          7       | 7
          {"a":1} | {"a":1}
          """)
  void text_isTheJsonOfWhatIsNoText(String json, String text) {
    assertThat(Json.text(Notebooks.tree(json))).isEqualTo(text);
  }
}
