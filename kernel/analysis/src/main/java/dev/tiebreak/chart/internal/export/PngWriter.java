package dev.tiebreak.chart.internal.export;

import dev.tiebreak.chart.internal.scene.Scene;
import dev.tiebreak.chart.internal.xchart.ScenePainter;
import dev.tiebreak.chart.style.Theme;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Writes a scene as PNG with its density. */
final class PngWriter {

  /** 96 dots to the inch of 25.4 mm, which is what CSS calls a pixel. */
  private static final double PIXELS_PER_METRE = 96 / 0.0254;

  private PngWriter() {}

  static void write(Scene scene, Theme theme, int scale, OutputStream out) {
    try {
      PngFile.write(draw(scene, theme, scale), (int) Math.round(PIXELS_PER_METRE * scale), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedImage draw(Scene scene, Theme theme, int scale) {
    int width = scene.size().width() * scale;
    int height = scene.size().height() * scale;
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.scale(scale, scale);
      ScenePainter.paint(scene, theme, graphics);
    } finally {
      graphics.dispose();
    }
    return image;
  }
}
