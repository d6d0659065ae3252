package dev.tiebreak.show.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.FrameAssert;
import dev.tiebreak.show.TableParts;
import dev.tiebreak.show.TableParts.Align;
import dev.tiebreak.show.TableParts.Cell;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ColumnsTest {

  private record Run(String model, double score, OptionalDouble cost, OptionalInt calls) {}

  private static final List<Run> RUNS =
      List.of(
          new Run("A", 0.5, OptionalDouble.of(0.25), OptionalInt.empty()),
          new Run("B", 0.75, OptionalDouble.empty(), OptionalInt.of(7)));

  private static final Columns<Run> COLUMNS =
      Columns.<Run>none()
          .text("model", Run::model)
          .shown("Model", run -> Cell.strong(run.model()))
          .number("score", Run::score)
          .shown("Score", run -> Cell.of(run.score() * 100 + "%"))
          .numberIfAny("usd", Run::cost)
          .words("Cheap", run -> Cell.of(run.cost().isPresent() ? "yes" : "unknown"))
          .figures("Rank", run -> Cell.muted("–"))
          .under("Standing", 2)
          .countIfAny("calls", Run::calls)
          .count("letters", run -> run.model().length())
          .flag("good", run -> run.score() > 0.6);

  @Test
  void frame_hasTheColumnsOfTheFrameAloneInTheirOrder() {
    FrameAssert.assertThat(COLUMNS.frame("runs", RUNS))
        .isNamed("runs")
        .hasRows(
            "model | score | usd  | calls | letters | good",
            "A     | 0.50  | 0.25 |       | 1       | false",
            "B     | 0.75  |      | 7     | 1       | true");
  }

  @Test
  void fill_hasTheColumnsForReadersAloneInTheirOrder() {
    DisplayTable table = COLUMNS.fill(DisplayTable.titled("Runs"), RUNS);

    assertThat(table.title()).isEqualTo("Runs");
    assertThat(table.columns())
        .containsExactly(
            new TableParts.Column("Model", Align.TEXT, "", ""),
            new TableParts.Column("Score", Align.NUMBER, "", ""),
            new TableParts.Column("Cheap", Align.TEXT, "", "Standing"),
            new TableParts.Column("Rank", Align.NUMBER, "", "Standing"));
    assertThat(table.rows())
        .containsExactly(
            List.of(Cell.strong("A"), Cell.of("50.0%"), Cell.of("yes"), Cell.muted("–")),
            List.of(Cell.strong("B"), Cell.of("75.0%"), Cell.of("unknown"), Cell.muted("–")));
  }

  @Test
  void frame_ofNoRowsKeepsItsColumns() {
    assertThat(COLUMNS.frame("runs", List.of()).columnNames())
        .containsExactly("model", "score", "usd", "calls", "letters", "good");
  }

  @Test
  void shown_withAHeadingAloneShowsWhatTheFrameHas() {
    Columns<Run> columns =
        Columns.<Run>none()
            .text("model", Run::model)
            .shown("Model")
            .number("score", Run::score)
            .shown("Score")
            .numberIfAny("usd", Run::cost)
            .shown("Cost")
            .countIfAny("calls", Run::calls)
            .shown("Calls")
            .flag("good", run -> run.score() > 0.6)
            .shown("Good");

    assertThat(columns.fill(DisplayTable.titled("Runs"), RUNS).rows())
        .containsExactly(
            Stream.of("A", "0.5", "0.25", "", "no").map(Cell::of).toList(),
            Stream.of("B", "0.75", "", "7", "yes").map(Cell::of).toList());
  }

  @Test
  void transposed_hasARowForEachColumnThatIsShown() {
    DisplayTable table = COLUMNS.transposed(DisplayTable.titled("Runs"), RUNS, Run::model);

    assertThat(table.columns())
        .extracting(TableParts.Column::heading)
        .containsExactly("", "A", "B");
    assertThat(table.rows())
        .containsExactly(
            List.of(Cell.of("Model"), Cell.strong("A"), Cell.strong("B")),
            List.of(Cell.of("Score"), Cell.of("50.0%"), Cell.of("75.0%")),
            List.of(Cell.of("Cheap"), Cell.of("yes"), Cell.of("unknown")),
            List.of(Cell.of("Rank"), Cell.muted("–"), Cell.muted("–")));
  }
}
