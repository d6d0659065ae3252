package dev.tiebreak.chart.internal.draw;

import dev.tiebreak.chart.internal.figure.Figure;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.List;

/** Draws figures. */
public final class FigurePainter {

  private FigurePainter() {}

  /**
   * Draws a figure in the upper left corner, a unit for a CSS pixel.
   *
   * @param figure what to draw
   * @param graphics where to draw it; only {@code drawString} sets text
   * @return every text drawn, in the order drawn
   */
  public static List<TextBox> paint(Figure figure, Graphics2D graphics) {
    smooth(graphics);
    Pen pen = new Pen(graphics);
    Frame frame = Frame.of(figure);
    Drawing drawing = figure.plot().match(new Drawings(figure, frame));
    drawing.marks().paint(graphics);
    frame.paint(figure, pen);
    drawing.paintWords(pen);
    return pen.drawn();
  }

  private static void smooth(Graphics2D graphics) {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }
}
