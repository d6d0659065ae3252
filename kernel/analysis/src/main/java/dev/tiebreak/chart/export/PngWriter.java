package dev.tiebreak.chart.export;

import dev.tiebreak.chart.figure.Figure;
import dev.tiebreak.chart.xchart.FigurePainter;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes a figure as PNG with its density. */
final class PngWriter {

  private static final String FORMAT = "javax_imageio_png_1.0";

  /** 96 dots to the inch of 25.4 mm, which is what CSS calls a pixel. */
  private static final double PIXELS_PER_METRE = 96 / 0.0254;

  private PngWriter() {}

  static void write(Figure figure, int scale, OutputStream out) {
    BufferedImage image = draw(figure, scale);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      IIOMetadata metadata =
          writer.getDefaultImageMetadata(
              ImageTypeSpecifier.createFromRenderedImage(image), writer.getDefaultWriteParam());
      metadata.mergeTree(FORMAT, density(scale));
      writer.setOutput(stream);
      writer.write(new IIOImage(image, null, metadata));
    } catch (IIOInvalidTreeException e) {
      throw new IllegalStateException("The JDK's PNG writer refuses a density", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
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

  private static IIOMetadataNode density(int scale) {
    String pixels = Long.toString(Math.round(PIXELS_PER_METRE * scale));
    IIOMetadataNode density = new IIOMetadataNode("pHYs");
    density.setAttribute("pixelsPerUnitXAxis", pixels);
    density.setAttribute("pixelsPerUnitYAxis", pixels);
    density.setAttribute("unitSpecifier", "meter");
    IIOMetadataNode root = new IIOMetadataNode(FORMAT);
    root.appendChild(density);
    return root;
  }
}
