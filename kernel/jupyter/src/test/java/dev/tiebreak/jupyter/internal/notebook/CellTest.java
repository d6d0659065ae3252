package dev.tiebreak.jupyter.internal.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.tiebreak.show.MimeBundle;
import dev.tiebreak.tree.internal.JsonPrint;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellTest {

  private static Cell cell(String json) {
    return new Cell(Notebooks.tree(json));
  }

  private static void assertIs(Cell cell, String json) {
    assertThat(JsonParser.parseString(JsonPrint.compact(cell.json())))
        .isEqualTo(JsonParser.parseString(json));
  }

  @Test
  void cell_knowsItsType() {
    assertThat(Notebooks.code("x").isCode()).isTrue();
    assertThat(Notebooks.code("x").isMarkdown()).isFalse();
    assertThat(Notebooks.markdown("x").isMarkdown()).isTrue();
    assertThat(Notebooks.markdown("x").isCode()).isFalse();
    assertThat(cell("{}").isCode()).isFalse();
    assertThat(cell("{\"cell_type\":[\"code\"]}").isCode()).isFalse();
  }

  @Test
  void hasTag_looksForTheWholeTag() {
    assertThat(Notebooks.code("x", "a", "b").hasTag("b")).isTrue();
    assertThat(Notebooks.code("x", "ab").hasTag("a")).isFalse();
    assertThat(Notebooks.code("x").hasTag("a")).isFalse();
    assertThat(cell("{\"metadata\":{\"tags\":\"a\"}}").hasTag("a")).isFalse();
  }

  @Test
  void outputs_areThoseOfCodeAlone() {
    String outputs =
        "\"outputs\":[{\"output_type\":\"stream\",\"name\":\"stdout\",\"text\":[\"a\\n\",\"b\"]}]}";
    assertThat(cell("{\"cell_type\":\"code\"," + outputs).outputs())
        .containsExactly(new Output.Stream("stdout", "a\nb"));
    assertThat(cell("{\"cell_type\":\"markdown\"," + outputs).outputs()).isEmpty();
    assertThat(cell("{\"cell_type\":\"code\"}").outputs()).isEmpty();
  }

  @Test
  void executionCount_isZeroWithoutOne() {
    assertThat(cell("{\"execution_count\":7}").executionCount()).isEqualTo(7);
    assertThat(cell("{\"execution_count\":null}").executionCount()).isZero();
    assertThat(cell("{}").executionCount()).isZero();
  }

  @Test
  void withSource_changesTheSourceOfACopy() {
    Cell cell = cell("{\"cell_type\":\"code\",\"x\":1,\"source\":\"a\"}");
    assertIs(
        cell.withSource("b\nc"), "{\"cell_type\":\"code\",\"x\":1,\"source\":[\"b\\n\",\"c\"]}");
    assertThat(cell.source()).isEqualTo("a");
  }

  @Test
  void withoutOutputs_forgetsOutputsAndCount() {
    Cell cell = Notebooks.code("a").executed(3, List.of(new Output.Stream("stdout", "b")));
    assertIs(
        cell.withoutOutputs(),
        "{\"cell_type\":\"code\",\"source\":\"a\",\"execution_count\":null,\"outputs\":[]}");
    assertThat(cell.outputs()).hasSize(1);
  }

  @Test
  void executed_holdsCountAndOutputs() {
    Output result = new Output.Result(MimeBundle.ofText("42"), 3);
    Cell cell = Notebooks.code("a").executed(3, List.of(result));
    assertIs(
        cell,
        "{\"cell_type\":\"code\",\"source\":\"a\",\"execution_count\":3,\"outputs\":["
            + "{\"output_type\":\"execute_result\",\"execution_count\":3,"
            + "\"data\":{\"text/plain\":[\"42\"]},\"metadata\":{}}]}");
  }
}
