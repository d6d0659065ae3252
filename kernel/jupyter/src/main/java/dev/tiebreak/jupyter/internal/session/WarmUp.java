package dev.tiebreak.jupyter.internal.session;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.chart.internal.font.Face;
import dev.tiebreak.data.Scores;
import dev.tiebreak.jupyter.internal.display.Renderer;
import java.util.List;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Work without effect, after which Java has loaded and compiled what a user's first work needs. */
final class WarmUp {

  /** A whole cell. */
  static final String CELL = "1 + 1";

  /** The beginning of a line, to be completed. */
  static final String TYPED = "Math.s";

  private WarmUp() {}

  /** Reads the fonts of charts, which both pictures of the first chart would otherwise wait for. */
  static void readFonts() {
    var unused = Face.REGULAR.at(1);
  }

  /** Renders a table and a chart that are not shown. */
  static void showTableAndChart() {
    Scores scores =
        Scores.of(
            Table.create(
                StringColumn.create("model", "A", "B"),
                StringColumn.create("benchmark", "Bench", "Bench"),
                DoubleColumn.create("score", 51.0, 49.5)));
    Chart chart = scores.splitDecision("A", "B").chart();
    List.of(scores, chart).forEach(Renderer::render);
  }
}
