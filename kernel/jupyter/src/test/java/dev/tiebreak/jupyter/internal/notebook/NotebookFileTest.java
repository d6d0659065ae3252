package dev.tiebreak.jupyter.internal.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.tree.internal.JsonPrint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotebookFileTest {

  /** What RFC 8259 does not allow, though many readers accept it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{\"cells\":[],\"nbformat\":4",
        "{\"cells\":[],\"nbformat\":4} {}",
        "{\"cells\":[],/* four */\"nbformat\":4}",
        "{\"cells\":[],\n// four\n\"nbformat\":4}",
        "{\"cells\":[],\n# four\n\"nbformat\":4}",
        "{'cells':[],'nbformat':4}",
        "{cells:[],nbformat:4}",
        "{\"cells\":[],\"nbformat\":4,}",
        "{\"cells\":[,],\"nbformat\":4}",
        "{\"cells\":[];\"nbformat\":4}",
        "{\"cells\"=[],\"nbformat\"=>4}",
        "{\"cells\":[],\"nbformat\":4,\"metadata\":{\"x\":NaN}}",
        "{\"cells\":[],\"nbformat\":4,\"metadata\":{\"x\":-Infinity}}",
        "{\"cells\":[],\"nbformat\":4,\"metadata\":{\"x\":01}}",
        "{\"cells\":[],\"nbformat\":4,\"metadata\":{\"x\":TRUE}}",
        "{\"cells\":[],\"nbformat\":4,\"metadata\":{\"x\":\"a\tb\"}}",
        "{\"cells\":[],\"nbformat\":4,\"metadata\":{\"x\":\"\\'\"}}",
        ")]}'\n{\"cells\":[],\"nbformat\":4}"
      })
  void parse_refusesWhatIsNotStrictJson(String text) {
    assertThatThrownBy(() -> NotebookFile.parse(text, "a.ipynb"))
        .isInstanceOf(NotebookException.class)
        .hasMessageMatching(
            "a\\.ipynb is not a notebook: it cannot be read as JSON"
                + " \\(line \\d, column \\d+: .+\\)\\.");
  }

  @Test
  void parse_refusesAKeyThatStandsTwice() {
    assertThatThrownBy(() -> NotebookFile.parse("{\"nbformat\":4,\n\"nbformat\":3}", "a.ipynb"))
        .hasMessage(
            "a.ipynb is not a notebook: it cannot be read as JSON"
                + " (line 2, column 11: the key \"nbformat\" twice in one object).");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":"})
  void parse_refusesWhatIsNestedWithoutMeasure(String level) {
    String metadata = "{\"cells\":[],\"nbformat\":4,\"metadata\":" + level.repeat(100_000);
    assertThatThrownBy(() -> NotebookFile.parse(metadata, "a.ipynb"))
        .hasMessageMatching(
            "a\\.ipynb is not a notebook: it cannot be read as JSON"
                + " \\(line 1, column \\d+: more than 200 levels of brackets\\)\\.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "nbformat": 3 | a.ipynb is a notebook of format 3; only format 4 can be run.
          "nbformat": "4" | a.ipynb is a notebook of format "4"; only format 4 can be run.
          "nbformat": null | a.ipynb is a notebook of format null; only format 4 can be run.
          "nbformat": 4, "nbformat_minor": "x" | a.ipynb is not a notebook: its nbformat_minor is "x", not a whole number.
          "nbformat": 4, "nbformat_minor": 1e999999999999 | a.ipynb is not a notebook: its nbformat_minor is 1e999999999999, not a whole number.
          "nbformat": 4, "nbformat_minor": 99999999999 | a.ipynb is not a notebook: its nbformat_minor is 99999999999, not a whole number.
          "nbformat": 4, "nbformat_minor": -1 | a.ipynb is not a notebook: its nbformat_minor is -1, not a whole number.
          "nbformat": 4, "nbformat_minor": null | a.ipynb is not a notebook: its nbformat_minor is null, not a whole number.
          "nbformat": 4, "metadata": [] | a.ipynb is not a notebook: its metadata are [], not an object.
          """)
  void parse_refusesANotebookOfWrongTypes(String fields, String message) {
    assertThatThrownBy(() -> NotebookFile.parse("{\"cells\":[]," + fields + "}", "a.ipynb"))
        .hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          5 | its cell 2 is 5, not an object.
          {"cell_type": 1} | the type of its cell 2 is 1; allowed: code, markdown, raw.
          {"cell_type": null} | the type of its cell 2 is null; allowed: code, markdown, raw.
          {"cell_type": "sql"} | the type of its cell 2 is "sql"; allowed: code, markdown, raw.
          {"source": null} | the source of its cell 2 is null, neither a string nor a list of strings.
          {"source": ["a", null]} | the source of its cell 2 is ["a",null], neither a string nor a list of strings.
          {"source": [["a"]]} | the source of its cell 2 is [["a"]], neither a string nor a list of strings.
          {"source": {"a": 1}} | the source of its cell 2 is {"a":1}, neither a string nor a list of strings.
          {"metadata": "x"} | the metadata of its cell 2 are "x", not an object.
          {"outputs": {}} | the outputs of its cell 2 are {}, not a list of objects.
          {"outputs": [1]} | the outputs of its cell 2 are [1], not a list of objects.
          {"execution_count": "one"} | the execution count of its cell 2 is "one", not a whole number.
          {"execution_count": 1.5} | the execution count of its cell 2 is 1.5, not a whole number.
          {"source": [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17]} | the source of its cell 2 is [0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,1…, neither a string nor a list of strings.
          """)
  void parse_refusesACellOfWrongTypes(String cell, String message) {
    String text = "{\"nbformat\":4,\"cells\":[{\"cell_type\":\"raw\"}," + cell + "]}";
    assertThatThrownBy(() -> NotebookFile.parse(text, "a.ipynb"))
        .hasMessage("a.ipynb is not a notebook: " + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "language_info": {"name": "python", "version": "3.12"} | Python
          "kernelspec": {"name": "ir", "language": "R", "display_name": "R"} | R
          "kernelspec": {"name": "python3", "display_name": "Python 3"} | Python
          "kernelspec": {"name": "ir", "display_name": "R"} | R
          "kernelspec": {"name": "kotlin", "language": "kotlin"}, "language_info": {"name": "java"} | Kotlin
          """)
  void parse_refusesAnotherLanguage(String metadata, String language) {
    String text = "{\"nbformat\":4,\"cells\":[],\"metadata\":{" + metadata + "}}";
    assertThatThrownBy(() -> NotebookFile.parse(text, "a.ipynb"))
        .hasMessage(
            "a.ipynb is written in "
                + language
                + "; only notebooks that are written in Java can be run here.");
  }

  /** As IJava, JJava, Rapaio's kernel, BeakerX and ours write them, and with no language stated. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\"kernelspec\": {\"name\": \"java\", \"display_name\": \"Java\", \"language\": \"java\"}",
        "\"kernelspec\": {\"name\": \"jjava\", \"display_name\": \"JJava\"}",
        "\"kernelspec\": {\"name\": \"rapaio-jupyter-kernel\", \"language\": \"java\"}",
        "\"language_info\": {\"name\": \"Java\", \"file_extension\": \".jshell\"}",
        "\"kernelspec\": {\"language\": \"java\"}, \"language_info\": {\"name\": \"python\"}",
        "\"kernelspec\": 1, \"language_info\": [\"python\"]",
        "\"kernelspec\": {\"language\": 1}, \"language_info\": {\"name\": \" \"}"
      })
  void parse_takesJavaAndWhatStatesNoLanguage(String metadata) {
    String text = "{\"nbformat\":4,\"cells\":[],\"metadata\":{" + metadata + "}}";
    assertThat(NotebookFile.parse(text, "a.ipynb").keys()).contains("metadata");
  }

  @Test
  void parse_keepsNumbersAsTheyAreWritten() {
    String text =
        "{\"cells\":[],\"nbformat\":4,\"metadata\":{\"x\":[1.0,1e999,-0,12345678901234567890]}}";
    assertThat(JsonPrint.compact(NotebookFile.parse(text, "a.ipynb"))).isEqualTo(text);
  }

  @Test
  void read_refusesWhatIsNotUtf8(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a.ipynb");
    Files.write(file, "{\"é\":1}".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> NotebookFile.read(file))
        .hasMessage(file + " is not a notebook: it is not UTF-8 text.");
  }
}
