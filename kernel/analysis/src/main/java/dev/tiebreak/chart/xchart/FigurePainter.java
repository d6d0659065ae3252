package dev.tiebreak.chart.xchart;

import dev.tiebreak.chart.figure.Figure;
import java.awt.Graphics2D;
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
    return List.of();
  }
}
