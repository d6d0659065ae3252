package dev.tiebreak.jupyter.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.tiebreak.show.MimeBundle;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunnerTest {

  private static final Progress SILENT =
      new Progress() {
        @Override
        public void begins(int position, int total, String heading) {}

        @Override
        public void ends() {}
      };

  static Notebook notebook(String... sources) {
    JsonArray cells = new JsonArray();
    for (String source : sources) {
      JsonObject cell = new JsonObject();
      cell.addProperty("cell_type", source.startsWith("#") ? "markdown" : "code");
      cell.addProperty("source", source);
      cells.add(cell);
    }
    return Notebook.parse("{\"nbformat\":4,\"cells\":" + cells + "}", "test.ipynb");
  }

  private static List<Output> outputs(String source) {
    return new Runner(SILENT).run(notebook(source)).notebook().cells().get(0).outputs();
  }

  @Test
  void run_recordsResultsPrintsAndCounts() {
    Notebook run =
        new Runner(SILENT)
            .run(notebook("# Title", "", "System.out.println(\"é\");\n6 * 7", "var x = 1;"))
            .notebook();
    assertThat(run.cells().get(1).executionCount()).isZero();
    assertThat(run.cells().get(2).outputs())
        .containsExactly(
            new Output.Stream("stdout", "é\n"), new Output.Result(MimeBundle.ofText("42"), 1));
    assertThat(run.cells().get(3).executionCount()).isEqualTo(2);
  }

  @Test
  void run_showsAndUpdatesInPlace() {
    assertThat(
            outputs(
                "var id = display(\"a\");\ndisplay(\"<b>b</b>\", \"text/html\");\n"
                    + "updateDisplay(id, \"c\");"))
        .containsExactly(
            new Output.Display(MimeBundle.ofText("c")),
            new Output.Display(MimeBundle.ofText("<b>b</b>").with("text/html", "<b>b</b>")));
  }

  @Test
  void run_stopsAtTheFirstFailureAndKeepsWhatCameBefore() {
    Execution run =
        new Runner(SILENT).run(notebook("1", "System.out.println(\"b\");\nnope()", "3"));
    assertThat(run.failure()).get().extracting("cell", "line").containsExactly(2, 2);
    assertThat(run.notebook().cells().get(0).outputs()).hasSize(1);
    assertThat(run.notebook().cells().get(1).outputs())
        .hasSize(2)
        .last()
        .isInstanceOf(Output.Failed.class);
    assertThat(run.notebook().cells().get(2).outputs()).isEmpty();
  }

  @Test
  void run_reportsAValueThatFailsToShowItself() {
    assertThat(
            outputs(
                "new Object() { public String toString() {"
                    + " throw new IllegalStateException(\"no\"); } }"))
        .singleElement()
        .isInstanceOfSatisfying(
            Output.Failed.class,
            failed -> {
              assertThat(failed.name()).isEqualTo("java.lang.IllegalStateException");
              assertThat(failed.message()).isEqualTo("no");
              assertThat(failed.traceback()).last().isEqualTo("    at toString (cell [1], line 1)");
            });
  }

  @Test
  void run_rendersTablesPicturesAndCharts() {
    assertThat(
            outputs(
                "tech.tablesaw.api.Table.create(tech.tablesaw.api.StringColumn.create(\"<a>\", \"&\"))"))
        .singleElement()
        .satisfies(output -> assertThat(output.toString()).contains("&lt;a&gt;", "&amp;"));
    assertThat(outputs("new java.awt.image.BufferedImage(4, 3, 1)"))
        .singleElement()
        .satisfies(output -> assertThat(output.toString()).contains("image/png", "4 × 3"));
    assertThat(outputs("new int[][] {{1}, {2}}"))
        .containsExactly(new Output.Result(MimeBundle.ofText("[[1], [2]]"), 1));
  }
}
