package dev.tiebreak.jupyter.internal.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class NotebookTest {

  @Test
  void toJson_givesBackAFileOfJupyterByteForByte() throws IOException {
    Path tour = Path.of("src/test/resources/notebooks/tour.ipynb");
    assertThat(Notebook.read(tour).toJson()).isEqualTo(Files.readString(tour));
  }

  @Test
  void toJson_keepsUnknownFieldsAndAddsMissingIds() {
    String json =
        Notebook.parse(
                "{\"x\":1.0,\"cells\":[{\"cell_type\":\"raw\",\"y\":null,\"id\":\"cell-1\"},{}],"
                    + "\"nbformat\":4}",
                "a")
            .toJson();
    JsonObject root = JsonParser.parseString(json).getAsJsonObject();
    assertThat(root.get("x").getAsString()).isEqualTo("1.0");
    assertThat(root.get("nbformat_minor").getAsInt()).isEqualTo(5);
    assertThat(root.get("cells").toString())
        .isEqualTo("[{\"cell_type\":\"raw\",\"y\":null,\"id\":\"cell-1\"},{\"id\":\"cell-2\"}]");
  }

  @Property
  void source_survivesWritingAndReading(@ForAll String source) {
    Notebook notebook = Notebooks.of("x");
    Notebook changed =
        notebook.withCells(notebook.cells().stream().map(cell -> cell.withSource(source)).toList());
    assertThat(Notebook.parse(changed.toJson(), "again").cells().get(0).source()).isEqualTo(source);
  }

  @Test
  void parse_refusesWhatIsNoNotebook() {
    assertThatThrownBy(() -> Notebook.parse("{", "a.ipynb"))
        .hasMessage(
            "a.ipynb is not a notebook: it cannot be read as JSON (line 1, column 2:"
                + " the end of the text, as if it was cut off).");
    assertThatThrownBy(() -> Notebook.parse("[]", "a.ipynb"))
        .hasMessage("a.ipynb is not a notebook of format 4: it has no list of cells.");
    assertThatThrownBy(() -> Notebook.parse("{\"nbformat\":3,\"cells\":[]}", "a.ipynb"))
        .hasMessage("a.ipynb is a notebook of format 3; only format 4 can be run.");
    assertThatThrownBy(() -> Notebook.read(Path.of("none.ipynb")))
        .hasMessage("There is no notebook none.ipynb.");
  }

  /** As nbformat 4.5 has them: nbformat.readthedocs.io, "Top-level structure". */
  @Test
  void withKernel_saysWhichKernelRanItAndKeepsOtherMetadata() {
    Notebook notebook =
        Notebook.parse(
            "{\"cells\":[],\"nbformat\":4,\"nbformat_minor\":2,\"metadata\":"
                + "{\"title\":\"T\",\"kernelspec\":{\"name\":\"java\",\"old\":1}}}",
            "a");
    JsonObject written = JsonParser.parseString(notebook.withKernel().toJson()).getAsJsonObject();
    assertThat(written)
        .isEqualTo(
            JsonParser.parseString(
                "{\"cells\":[],\"nbformat\":4,\"nbformat_minor\":5,\"metadata\":{"
                    + "\"title\":\"T\","
                    + "\"kernelspec\":{\"display_name\":\"Java (Tiebreak)\","
                    + "\"language\":\"java\",\"name\":\"tiebreak\"},"
                    + "\"language_info\":{\"file_extension\":\".java\","
                    + "\"mimetype\":\"text/x-java-source\",\"name\":\"java\","
                    + "\"pygments_lexer\":\"java\",\"version\":\""
                    + Runtime.version()
                    + "\"}}}"));
    assertThat(notebook.toJson()).contains("\"old\": 1").doesNotContain("language_info");
  }

  @Test
  void withKernel_makesMetadataWhereThereAreNone() {
    String json = Notebooks.of("1 + 1").withKernel().toJson();
    JsonObject metadata =
        JsonParser.parseString(json).getAsJsonObject().getAsJsonObject("metadata");
    assertThat(metadata.keySet()).containsExactlyInAnyOrder("kernelspec", "language_info");
  }

  @Test
  void toJson_givesNoIdThatIsTakenAndKeepsANewerFormat() {
    String cells = "[{\"id\":\"cell-2\"},{\"id\":\"\"},{},{\"id\":7}]";
    String json =
        Notebook.parse("{\"cells\":" + cells + ",\"nbformat\":4,\"nbformat_minor\":6}", "a")
            .toJson();
    assertThat(JsonParser.parseString(json))
        .isEqualTo(
            JsonParser.parseString(
                "{\"cells\":[{\"id\":\"cell-2\"},{\"id\":\"cell-1\"},{\"id\":\"cell-3\"},"
                    + "{\"id\":7}],\"nbformat\":4,\"nbformat_minor\":6}"));
  }
}
