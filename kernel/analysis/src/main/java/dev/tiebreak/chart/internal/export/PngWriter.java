package dev.tiebreak.chart.internal.export;

import dev.tiebreak.chart.internal.draw.FigurePainter;
import dev.tiebreak.chart.internal.figure.Figure;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Writes a figure as PNG with its density. */
final class PngWriter {

  /** 96 dots to the inch of 25.4 mm, which is what CSS calls a pixel. */
  private static final double PIXELS_PER_METRE = 96 / 0.0254;

  private PngWriter() {}

  static void write(Figure figure, int scale, OutputStream out) {
    try {
      PngFile.write(draw(figure, scale), (int) Math.round(PIXELS_PER_METRE * scale), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedImage draw(Figure figure, int scale) {
    int width = figure.size().width() * scale;
    int height = figure.size().height() * scale;
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.scale(scale, scale);
      FigurePainter.paint(figure, graphics);
    } finally {
      graphics.dispose();
    }
    return image;
  }
}
