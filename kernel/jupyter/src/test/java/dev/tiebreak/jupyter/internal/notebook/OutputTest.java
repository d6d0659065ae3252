package dev.tiebreak.jupyter.internal.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonParser;
import dev.tiebreak.show.MimeBundle;
import dev.tiebreak.tree.internal.JsonPrint;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As the notebook format 4.5 has outputs: nbformat.readthedocs.io, "Code cell outputs". */
class OutputTest {

  private static final MimeBundle PICTURE =
      new MimeBundle(
          Map.of("text/plain", "a\nb", "image/png", "AA\nBB", "image/svg+xml", "<svg>\n</svg>"),
          Map.of("image/png", Map.of("width", 3, "alt", "A chart")));

  private static final String DATA =
      "\"data\":{\"text/plain\":[\"a\\n\",\"b\"],\"image/png\":\"AA\\nBB\","
          + "\"image/svg+xml\":[\"<svg>\\n\",\"</svg>\"]},"
          + "\"metadata\":{\"image/png\":{\"width\":3,\"alt\":\"A chart\"}}";

  private static void assertWrites(Output output, String json) {
    assertThat(JsonParser.parseString(JsonPrint.compact(output.toJson())))
        .isEqualTo(JsonParser.parseString(json));
  }

  private static Output read(String json) {
    return Output.of(Notebooks.tree(json));
  }

  @Test
  void toJson_ofAPrintNamesItsStream() {
    assertWrites(
        new Output.Stream("stderr", "a\nb\n"),
        "{\"name\":\"stderr\",\"output_type\":\"stream\",\"text\":[\"a\\n\",\"b\\n\"]}");
  }

  @Test
  void toJson_ofWhatIsShownHasAllItsFormsAndHints() {
    assertWrites(new Output.Display(PICTURE), "{" + DATA + ",\"output_type\":\"display_data\"}");
    assertWrites(
        new Output.Result(PICTURE, 7),
        "{" + DATA + ",\"output_type\":\"execute_result\",\"execution_count\":7}");
  }

  @Test
  void toJson_ofAnErrorHasItsTraceback() {
    assertWrites(
        new Output.Failed("E", "no", List.of("E: no", "at 1")),
        "{\"output_type\":\"error\",\"ename\":\"E\",\"evalue\":\"no\","
            + "\"traceback\":[\"E: no\",\"at 1\"]}");
  }

  @Test
  void of_readsWhatToJsonWrites() {
    for (Output output :
        List.of(
            new Output.Stream("stdout", "a\nb"),
            new Output.Display(MimeBundle.ofText("a\nb").withHtml("<b>")),
            new Output.Result(MimeBundle.ofText("42"), 7),
            new Output.Failed("E", "no", List.of("E: no")))) {
      assertThat(Output.of(output.toJson())).isEqualTo(output);
    }
  }

  @Test
  void of_keepsTheHintsOfAPicture() {
    Output.Display display =
        (Output.Display) read("{" + DATA + ",\"output_type\":\"display_data\"}");
    Map<String, Object> hints = display.bundle().metadata().get("image/png");
    assertThat(hints).isEqualTo(Map.of("width", 3, "alt", "A chart"));
    assertThat(display.bundle().data()).isEqualTo(PICTURE.data());
  }

  @Test
  void of_takesAResultWithoutCountTextOrHints() {
    assertThat(read("{\"output_type\":\"execute_result\",\"data\":{},\"execution_count\":null}"))
        .isEqualTo(new Output.Result(MimeBundle.ofText(""), 0));
    assertThat(read("{\"output_type\":\"display_data\",\"data\":{},\"metadata\":[]}"))
        .isEqualTo(new Output.Display(MimeBundle.ofText("")));
    assertThat(
            ((Output.Display)
                    read("{\"output_type\":\"display_data\",\"data\":{},\"metadata\":{\"a\":1}}"))
                .bundle()
                .metadata())
        .isEqualTo(Map.of("a", Map.of()));
  }

  @Test
  void of_takesAnyNumberAsAHint() {
    String hints = "{\"a\":2.5,\"b\":-3,\"c\":1e99999999999,\"d\":1e2}";
    Output.Display display =
        (Output.Display)
            read(
                "{\"output_type\":\"display_data\",\"data\":{},\"metadata\":{\"x\":"
                    + hints
                    + "}}");
    assertThat(display.bundle().metadata().get("x"))
        .isEqualTo(Map.of("a", 2.5, "b", -3.0, "c", Double.POSITIVE_INFINITY, "d", 100));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {} | The 'output_type' of an output is null, which is not of its type.
          {"output_type":"note"} | An output has the unknown type note.
          {"output_type":"stream","name":[1]} | The 'name' of an output is [1], which is not of its type.
          {"output_type":"display_data","data":[]} | The 'data' of an output is [], which is not of its type.
          {"output_type":"error","ename":"E","evalue":"m","traceback":"t"} | The 'traceback' of an output is "t", which is not of its type.
          """)
  void of_refusesWhatTheFormatDoesNotHave(String json, String message) {
    assertThatThrownBy(() -> read(json)).hasMessage(message);
  }
}
