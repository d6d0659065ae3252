package dev.tiebreak.jupyter.internal.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.tiebreak.jupyter.internal.notebook.Cell;
import dev.tiebreak.jupyter.internal.notebook.Notebook;
import dev.tiebreak.jupyter.internal.notebook.Notebooks;
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          long X = 3L;      | 4     | long X = 4L;
          var X = 3L;       | 4     | var X = 4L;
          Long X = 3L;      | -9223372036854775808 | Long X = -9223372036854775808L;
          int X = 3;        | 2147483647 | int X = 2147483647;
          int X = 3;        | +4    | int X = 4;
          float X = 1;      | 2     | float X = 2.0f;
          var X = 1F;       | .5    | var X = .5f;
          Float X = 1f;     | 1e3   | Float X = 1e3f;
          Double X = 1d;    | 2     | Double X = 2.0;
          var X = 1e3;      | 2     | var X = 2.0;
          var X = false;    | true  | var X = true;
          var X = assumed( 1.5 ); | 2 | var X = 2.0;
          var X = "a", Y = 1; | b   | var X = "a", Y = 1;
          """)
  void set_keepsTheTypeOfAVariable(String source, String value, String expected) {
    Notebook notebook = notebook(source + "\nint Z = 1;");
    Map<String, String> values =
        source.equals(expected) ? Map.of("Z", "1") : Map.of("X", value, "Z", "1");
    assertThat(Parameters.set(notebook, values, UnaryOperator.identity()).cells().get(0).source())
        .isEqualTo(expected + "\nint Z = 1;");
  }

  @ParameterizedTest
  @CsvSource({
    "long X = 3;, 9223372036854775808, a whole number between -9223372036854775808 and 9223372036854775807",
    "int X = 3;, 2147483648, a whole number between -2147483648 and 2147483647",
    "double X = 3;, 1.2.3, a number",
    "var X = false;, True, true or false"
  })
  void set_saysWhatAParameterTakes(String source, String value, String wanted) {
    assertThatThrownBy(() -> set(source, "X", value))
        .hasMessage("The parameter X takes " + wanted + ", not '" + value + "'.");
  }

  @Test
  void set_readsTheTaggedCellsOfCodeAlone() {
    Notebook notebook =
        Notebooks.of(
            Notebooks.code("int X = 1;"),
            Notebooks.markdown("int X = 2;", "parameters"),
            Notebooks.code("int X = 3;", "parameters"),
            Notebooks.code("int Y = 4;", "parameters"));
    assertThat(
            Parameters.set(notebook, Map.of("X", "5", "Y", "6"), UnaryOperator.identity()).cells())
        .extracting(Cell::source)
        .containsExactly("int X = 1;", "int X = 2;", "int X = 5;", "int Y = 6;");
    assertThatThrownBy(
            () ->
                Parameters.set(
                    Notebooks.of("int X = 1;"), Map.of("X", "5"), UnaryOperator.identity()))
        .hasMessage(
            "The parameter X cannot be set: the notebook has no cell tagged 'parameters' that sets"
                + " a string, a number, true or false.");
  }

  /** What is in a comment or a text block declares nothing. */
  @Test
  void set_readsTheCodeOfACellAlone() {
    String source =
        """
        /*
        var X = 1;
        */
        var text = \"""
            var X = 2;
            \""";
        /* the one */ var X = 3; // var X = 4;
        char C = 'c';""";
    assertThat(set(source, "X", "5")).isEqualTo(source.replace("X = 3", "X = 5"));
    assertThatThrownBy(() -> set(source, "Y", "5"))
        .hasMessage("There is no parameter Y; the notebook has X.");
  }

  @Test
  void set_changesPathsAlone() {
    Notebook notebook = Notebooks.of(Notebooks.code("var A = \"a\"; int B = 1;", "parameters"));
    assertThat(
            Parameters.set(notebook, Map.of("A", "b", "B", "2"), path -> "/" + path)
                .cells()
                .get(0)
                .source())
        .isEqualTo("var A = \"/b\"; int B = 2;");
  }

  @Test
  void quote_escapesWhatEndsALineOrALiteral() {
    assertThat(Literal.quote("\"\\\n\r\t\u0001 é")).isEqualTo("\"\\\"\\\\\\n\\r\\t\\001 é\"");
  }

  @Test
  void pathsFrom_prefersTheFileBesideTheNotebook(@TempDir Path caller, @TempDir Path notebook)
      throws IOException {
    Files.createFile(caller.resolve("both.csv"));
    Files.createFile(notebook.resolve("both.csv"));
    Files.createDirectory(caller.resolve("data"));
    UnaryOperator<String> paths = Parameters.pathsFrom(caller, notebook);
    assertThat(paths.apply("both.csv")).isEqualTo("both.csv");
    assertThat(paths.apply(" ")).isEqualTo(" ");
    assertThat(paths.apply("a\u0000b")).isEqualTo("a\u0000b");
    assertThat(paths.apply("data/../both.csv")).isEqualTo(caller.resolve("both.csv").toString());
    assertThat(paths.apply("./data")).isEqualTo(caller.resolve("data").toString());
  }
}
