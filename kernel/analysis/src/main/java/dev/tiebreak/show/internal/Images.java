package dev.tiebreak.show.internal;

import dev.tiebreak.show.MimeBundle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Shows an image in memory as PNG. */
public final class Images {

  private Images() {}

  /**
   * Returns an image as PNG, its size as the text.
   *
   * @param image any image
   * @return the bundle, to be shown one CSS pixel to a pixel
   */
  public static MimeBundle show(BufferedImage image) {
    return show(image, "A picture of " + image.getWidth() + " × " + image.getHeight() + " pixels");
  }

  /**
   * Returns an image as PNG.
   *
   * @param image any image
   * @param description what stands in its place where only text can be shown
   * @return the bundle, to be shown one CSS pixel to a pixel
   */
  public static MimeBundle show(BufferedImage image, String description) {
    try {
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      ImageIO.write(image, "png", png);
      return MimeBundle.ofText(description)
          .withPng(png.toByteArray(), image.getWidth(), image.getHeight());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
