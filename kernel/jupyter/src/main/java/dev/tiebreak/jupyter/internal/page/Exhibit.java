package dev.tiebreak.jupyter.internal.page;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.jupyter.internal.notebook.Cell;
import dev.tiebreak.jupyter.internal.run.Execution;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A chart that a notebook showed.
 *
 * @param name a name for its files, for example "03-margins": the number of the cell and the
 *     heading above it
 */
public record Exhibit(String name, Chart chart) {

  /** Names the charts of a run, in order. */
  public static List<Exhibit> of(Execution execution) {
    PictureNames names = new PictureNames(Headings.of(execution.notebook()));
    Map<Integer, Cell> cells =
        execution.notebook().cells().stream()
            .filter(cell -> cell.isCode() && cell.executionCount() > 0)
            .collect(Collectors.toMap(Cell::executionCount, Function.identity()));
    return execution.charts().stream()
        .filter(shown -> cells.containsKey(shown.cell()))
        .map(shown -> new Exhibit(names.next(cells.get(shown.cell()), shown.cell()), shown.chart()))
        .toList();
  }
}
