package dev.tiebreak.chart.internal.draw;

import dev.tiebreak.chart.internal.figure.Figure;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** The texts that a figure's picture has. */
public final class TextBoxes {

  private TextBoxes() {}

  /** Returns every text that is drawn, in the order drawn. */
  public static List<String> texts(Figure figure) {
    Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    try {
      return FigurePainter.paint(figure, graphics).stream().map(TextBox::text).toList();
    } finally {
      graphics.dispose();
    }
  }
}
