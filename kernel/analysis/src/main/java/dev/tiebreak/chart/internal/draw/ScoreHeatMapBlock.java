package dev.tiebreak.chart.internal.draw;

import dev.tiebreak.chart.internal.draw.kit.Marks;
import dev.tiebreak.chart.internal.draw.kit.Pen;
import dev.tiebreak.chart.internal.draw.kit.Room;
import dev.tiebreak.chart.internal.draw.kit.Rows;
import dev.tiebreak.chart.internal.draw.kit.Style;
import dev.tiebreak.chart.internal.font.Face;
import dev.tiebreak.chart.internal.scene.Ink;
import dev.tiebreak.chart.plot.ScoreHeatMap;
import java.awt.geom.Rectangle2D;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/**
 * The cells of one unit: each as strong as its score is good among them.
 *
 * @param rows the bands of models if these are in rows, or else of the benchmarks
 * @param left the left edge of the first cell
 * @param cell how wide each is
 */
record ScoreHeatMapBlock(
    ScoreHeatMap.Panel panel,
    ScoreNumbers numbers,
    boolean modelsInRows,
    Rows rows,
    double left,
    double cell) {

  private static final double FAINTEST = 0.06;

  /** In darker cells, the numbers would have less contrast than text needs. */
  private static final double STRONGEST = 0.55;

  void addTo(Marks marks) {
    DoubleUnaryOperator strength = panel.strength();
    forEachCell(
        (room, row, score) ->
            score.ifPresent(
                number -> {
                  Ink ground = ground(strength.applyAsDouble(number));
                  marks.bar(room.left(), room.right(), room.top(), room.bottom(), ground);
                  if (isBest(row, score)) {
                    marks.frame(room, Ink.TEXT, 2);
                  }
                }));
  }

  private static Ink ground(double share) {
    return Ink.BACKGROUND.mixedWith(Ink.QUIET_TEXT, FAINTEST + (STRONGEST - FAINTEST) * share);
  }

  private boolean isBest(ScoreHeatMap.Row row, OptionalDouble score) {
    return score.isPresent() && score.equals(panel.best(row));
  }

  /** How wide the widest number is. */
  double widest(Style style) {
    return numbers.widest(
        style, panel.rows().stream().map(row -> row.present().toArray()).toList());
  }

  void writeNumbers(Style number, Pen pen) {
    forEachCell(
        (room, row, score) ->
            score.ifPresent(
                value -> {
                  Style set = isBest(row, score) ? number.with(Face.SEMIBOLD) : number;
                  String words = numbers.words(value, row.present().toArray());
                  double middle = (room.left() + room.right()) / 2;
                  double baseline = set.baselineAround((room.top() + room.bottom()) / 2, 1);
                  pen.centred(words, set, middle, baseline);
                }));
  }

  /**
   * Marks the cells without a score.
   *
   * @param hatch between two lines
   */
  void hatch(double hatch, Pen pen) {
    forEachCell(
        (room, row, score) -> {
          if (score.isEmpty()) {
            Rectangle2D area =
                new Rectangle2D.Double(room.left(), room.top(), room.width(), room.height());
            pen.marks().hatch(area, Ink.LINE.mixedWith(Ink.BACKGROUND, 0.5), hatch);
          }
        });
  }

  private interface Visitor {
    void visit(Room room, ScoreHeatMap.Row row, OptionalDouble score);
  }

  private void forEachCell(Visitor visitor) {
    double gap = Math.min(2, 0.06 * rows.band());
    for (int benchmark = 0; benchmark < panel.rows().size(); benchmark++) {
      ScoreHeatMap.Row row = panel.rows().get(benchmark);
      for (int model = 0; model < row.scores().size(); model++) {
        int down = modelsInRows ? model : benchmark;
        double x = left + (modelsInRows ? benchmark : model) * cell;
        double y = rows.top() + down * rows.band();
        visitor.visit(
            new Room(x + gap, y + gap, x + cell - gap, y + rows.band() - gap),
            row,
            row.scores().get(model));
      }
    }
  }
}
