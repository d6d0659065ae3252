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

  /** Returns an image as PNG at one CSS pixel per pixel, with its size as the text. */
  public static MimeBundle show(BufferedImage image) {
    return show(image, "A picture of " + image.getWidth() + " × " + image.getHeight() + " pixels");
  }

  /**
   * Returns an image as PNG at one CSS pixel per pixel.
   *
   * @param description what is shown in its place if only text can be shown
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
