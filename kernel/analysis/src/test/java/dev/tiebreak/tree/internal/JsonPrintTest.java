package dev.tiebreak.tree.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.tree.Node;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPrintTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"b\":1,\"a\":[1.0,1e3,-0,1E999,12345678901234567890],\"\":{}}",
        "[true,false,null,[],\"<é> ' \\\"\\\\\\n\"]",
        "\"text\"",
        "7"
      })
  void compact_keepsOrderAndDigits(String json) throws Exception {
    assertThat(JsonPrint.compact(JsonText.of(json))).isEqualTo(json);
  }

  /** As {@code json.dumps(…, indent=1, ensure_ascii=False)} of Python. */
  @Test
  void indented_laysOutAsJupyterDoes() throws Exception {
    assertThat(JsonPrint.indented(JsonText.of("{\"a\":[1,\"<é>\"],\"b\":null,\"c\":[],\"d\":{}}")))
        .isEqualTo(
            "{\n \"a\": [\n  1,\n  \"<é>\"\n ],\n \"b\": null,\n \"c\": [],\n \"d\": {}\n}\n");
  }

  @Test
  void trees_areMadeOfPlainValues() throws Exception {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("none", null);
    values.put("list", Arrays.asList(1, 2.5, true, "a", null));
    values.put("object", Map.of("tree", JsonText.of("[1.0]")));
    values.put("noNumber", List.of(Double.NaN, Double.NEGATIVE_INFINITY));

    assertThat(JsonPrint.compact(Node.of(values)))
        .isEqualTo(
            "{\"none\":null,\"list\":[1,2.5,true,\"a\",null],\"object\":{\"tree\":[1.0]},"
                + "\"noNumber\":[\"NaN\",\"-Infinity\"]}");
  }

  @Test
  void with_keepsThePlaceOfAKeyAndLeavesTheObjectAsItWas() throws Exception {
    Node object = JsonText.of("{\"a\":1,\"b\":2}");

    assertThat(JsonPrint.compact(object.with("a", List.of()).with("c", 3)))
        .isEqualTo("{\"a\":[],\"b\":2,\"c\":3}");
    assertThat(JsonPrint.compact(object)).isEqualTo("{\"a\":1,\"b\":2}");
    assertThat(JsonPrint.compact(JsonText.of("[1]").with("a", 1))).isEqualTo("{\"a\":1}");
  }

  @Test
  void fields_areThoseOfObjectsAlone() throws Exception {
    Node object = JsonText.of("{\"b\":1,\"a\":\"x\"}");

    assertThat(object.fields().keySet()).containsExactly("b", "a");
    assertThat(object.fields()).containsEntry("a", Node.of("x"));
    assertThat(JsonText.of("[1]").fields()).isEmpty();
  }
}
