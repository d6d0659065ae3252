package dev.tiebreak.jupyter.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.jupyter.internal.notebook.Cell;
import dev.tiebreak.jupyter.internal.notebook.Notebook;
import dev.tiebreak.jupyter.internal.notebook.Notebooks;
import dev.tiebreak.jupyter.internal.notebook.Output;
import dev.tiebreak.show.MimeBundle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductsTest {

  /** What is there is not needed, so nothing in it may stop the new run. */
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
      Products.write(Notebooks.of("# New"), folder, "n");
      assertThat(folder.resolve("n.ipynb")).content().contains("# New");
    }
  }

  private static Cell picture(int n) {
    return Notebooks.ran(
        n, new Output.Display(MimeBundle.ofText("t").withPng(new byte[] {1, 2, 3}, 1, 1)));
  }

  @Test
  void write_leavesNotebookPageAndPicturesAndTakesAwayThoseOfAnEarlierRun(@TempDir Path folder)
      throws IOException {
    Path figures = folder.resolve("figures");
    Notebook first =
        Notebooks.of(Notebooks.markdown("# A"), picture(1), picture(2), Notebooks.ran(3, "words"));
    Products products = Products.write(first, folder, "n");
    assertThat(products)
        .isEqualTo(
            new Products(
                folder.resolve("n.ipynb"),
                folder.resolve("n.html"),
                List.of(figures.resolve("01-a.png"), figures.resolve("02-a.png"))));
    assertThat(figures.resolve("02-a.png")).hasBinaryContent(new byte[] {1, 2, 3});
    assertThat(products.notebook()).hasContent(first.toJson());
    assertThat(products.page()).hasContent(Page.of(first, "n"));

    Path other = Files.writeString(figures.resolve("09-other.png"), "kept");
    Products.write(Notebooks.of(Notebooks.markdown("# A"), picture(2)), folder, "n");
    assertThat(figures.resolve("01-a.png")).doesNotExist();
    assertThat(figures.resolve("02-a.png")).exists();
    assertThat(other).exists();
  }
}
