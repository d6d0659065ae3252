package dev.tiebreak.jupyter.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductsTest {

  /** What lies there is not read for its own sake, so nothing in it may stop the new run. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"output_type\":1}",
        "{\"output_type\":\"stream\",\"text\":[null]}",
        "{\"output_type\":\"error\",\"ename\":\"E\",\"evalue\":null,\"traceback\":[]}",
        "{\"output_type\":\"error\",\"ename\":\"E\",\"evalue\":\"m\",\"traceback\":\"t\"}",
        "{\"output_type\":\"display_data\",\"data\":[]}",
        "{\"output_type\":\"display_data\",\"data\":{\"image/png\":\"no base64!\"}}",
        "{\"output_type\":\"display_data\",\"data\":{\"image/png\":null,\"image/svg+xml\":{}}}",
        "{\"output_type\":\"execute_result\",\"data\":{},\"execution_count\":\"one\"}"
      })
  void write_replacesWhatAnEarlierRunLeft(String output, @TempDir Path folder) throws IOException {
    for (String type : new String[] {"code", "markdown"}) {
      String cell = "{\"cell_type\":\"" + type + "\",\"outputs\":[" + output + "]}";
      Files.writeString(folder.resolve("n.ipynb"), "{\"cells\":[" + cell + "],\"nbformat\":4}");
      Products.write(RunnerTest.notebook("# New"), folder, "n");
      assertThat(folder.resolve("n.ipynb")).content().contains("# New");
    }
  }
}
