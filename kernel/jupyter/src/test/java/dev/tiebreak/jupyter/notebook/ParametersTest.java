package dev.tiebreak.jupyter.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParametersTest {

  private static Notebook notebook(String source) {
    JsonObject cell =
        JsonParser.parseString(
                "{'cell_type':'code','metadata':{'tags':['parameters']},'outputs':[]}")
            .getAsJsonObject();
    cell.addProperty("source", source);
    return Notebook.parse("{\"nbformat\":4,\"cells\":[" + cell + "]}", "test.ipynb");
  }

  private static String set(String source, String name, String value) {
    return Parameters.set(notebook(source), Map.of(name, value), UnaryOperator.identity())
        .cells()
        .get(0)
        .source();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          var X = "a.csv"; // data | b.csv | var X = "b.csv"; // data
          final String X = "a;b";  | say "hi" | final String X = "say \\"hi\\"";
          int X = 3;               | -4    | int X = -4;
          long X = 3;              | 9999999999 | long X = 9999999999L;
          double X = 1;            | 2     | double X = 2.0;
          var X = 1.5;             | 2e3   | var X = 2e3;
          float X = 1f;            | 2.5   | float X = 2.5f;
          var X = true             | false | var X = false
          int A = 1; int X = 2;    | 5     | int A = 1; int X = 5;
          var X = assumed(10_000); // tokens | 12 | var X = 12; // tokens
          """)
  void set_rewritesTheInitialiserAlone(String source, String value, String expected) {
    assertThat(set(source, "X", value)).isEqualTo(expected);
  }

  @Test
  void set_replacesALongText() {
    String text = "a\\\"".repeat(100_000);
    assertThat(set("var X = \"" + text + "\";", "X", "b")).isEqualTo("var X = \"b\";");
  }

  @Test
  void set_refusesAnUnknownNameAndListsTheKnown() {
    assertThatThrownBy(() -> set("var A = 1;\nvar B = foo();\nvar C = \"\";", "D", "1"))
        .hasMessage("There is no parameter D; the notebook has A, C.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          int X = 1;   | 1.5   | The parameter X takes a whole number, not '1.5'.
          var X = assumed(10); | 1.5 | The parameter X takes a whole number, not '1.5'.
          double X = 1; | much | The parameter X takes a number, not 'much'.
          var X = true; | yes  | The parameter X takes true or false, not 'yes'.
          int X = 1; | 3000000000 | The parameter X takes a whole number between -2147483648 and 2147483647, not '3000000000'.
          """)
  void set_refusesAValueOfAnotherKind(String source, String value, String message) {
    assertThatThrownBy(() -> set(source, "X", value)).hasMessage(message);
  }

  @Property
  void quote_survivesAnyTextOnOneLine(@ForAll String text) {
    String literal = Literal.quote(text);
    assertThat(literal.substring(1, literal.length() - 1).translateEscapes()).isEqualTo(text);
    assertThat(literal).doesNotContain("\n", "\r");
  }

  @Test
  void pathsFrom_makesTheCallersFileAbsolute(@TempDir Path caller, @TempDir Path notebook)
      throws IOException {
    Files.createFile(caller.resolve("mine.csv"));
    Files.createFile(notebook.resolve("its.csv"));
    UnaryOperator<String> paths = Parameters.pathsFrom(caller, notebook);
    assertThat(paths.apply("mine.csv")).isEqualTo(caller.resolve("mine.csv").toString());
    assertThat(paths.apply("its.csv")).isEqualTo("its.csv");
    assertThat(paths.apply("no file")).isEqualTo("no file");
    assertThat(paths.apply("")).isEmpty();
  }
}
