package dev.tiebreak.chart.internal.xchart;

import dev.tiebreak.chart.plot.ScoreHeatMap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * The cells of a plain heat map of scores, which has one scale: their scores or, of several units,
 * how good each is within its own.
 */
record PlainCells(ScoreHeatMap plot) {

  String counted() {
    return "Score, "
        + (isOfOneUnit()
            ? plot.panels().get(0).axis().description()
            : "0 the worst in its unit, 1 the best");
  }

  private boolean isOfOneUnit() {
    return plot.panels().size() == 1;
  }

  /** The number of the model, that of the benchmark, and the score. */
  List<Number[]> cells() {
    List<Number[]> cells = new ArrayList<>();
    int benchmark = 0;
    for (ScoreHeatMap.Panel panel : plot.panels()) {
      DoubleUnaryOperator shown = isOfOneUnit() ? DoubleUnaryOperator.identity() : panel.strength();
      for (ScoreHeatMap.Row row : panel.rows()) {
        for (int model = 0; model < row.scores().size(); model++) {
          if (row.scores().get(model).isPresent()) {
            double score = row.scores().get(model).getAsDouble();
            cells.add(new Number[] {model, benchmark, shown.applyAsDouble(score)});
          }
        }
        benchmark++;
      }
    }
    return cells;
  }
}
