package dev.tiebreak.jupyter.internal.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {

  @Test
  void print_laysOutAsJupyterDoes() {
    assertThat(Json.print(JsonParser.parseString("{\"a\":[1,\"<é>\"],\"b\":null,\"c\":[]}")))
        .isEqualTo("{\n \"a\": [\n  1,\n  \"<é>\"\n ],\n \"b\": null,\n \"c\": []\n}\n");
  }

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
    assertThat(Json.lines(source)).isEqualTo(JsonParser.parseString(lines));
    assertThat(Json.text(Json.lines(source))).isEqualTo(source);
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
    assertThat(Json.text(JsonParser.parseString(json))).isEqualTo(text);
  }

  @Test
  void text_isEmptyWithoutAnElement() {
    assertThat(Json.text(null)).isEmpty();
  }

  @Test
  void toTree_takesListsAndMaps() {
    assertThat(Json.toTree(Map.of("a", List.of(1, "b"))))
        .isEqualTo(JsonParser.parseString("{\"a\":[1,\"b\"]}"));
  }
}
