package dev.tiebreak.chart.internal.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads font files, even on a machine that has no fonts and no fontconfig, such as a container. */
final class FontFiles {

  /**
   * Java sets up the system's fonts before it reads one from a file, and fails if it finds none.
   * This property names the file that it then looks for; a property that is already set is kept.
   */
  private static final String SYSTEM_FONTS = "sun.awt.fontconfig";

  /** The shortest description of the system's fonts that Java accepts: there are none. */
  private static final String NO_FONTS = "version=1\nsequence.allfonts=default\n";

  private FontFiles() {}

  static Font read(String resource) throws IOException, FontFormatException {
    try {
      return create(resource);
    } catch (IOException e) {
      if (System.getProperty(SYSTEM_FONTS) != null) {
        throw e;
      }
      return createWithoutSystemFonts(resource);
    }
  }

  private static Font createWithoutSystemFonts(String resource)
      throws IOException, FontFormatException {
    Path description = Files.createTempFile("tiebreak-no-fonts", ".properties");
    try {
      Files.writeString(description, NO_FONTS);
      System.setProperty(SYSTEM_FONTS, description.toString());
      return create(resource);
    } finally {
      System.clearProperty(SYSTEM_FONTS);
      Files.delete(description);
    }
  }

  private static Font create(String resource) throws IOException, FontFormatException {
    try (InputStream file = open(resource)) {
      return Font.createFont(Font.TRUETYPE_FONT, file);
    }
  }

  static InputStream open(String resource) {
    InputStream file = FontFiles.class.getResourceAsStream(resource);
    if (file == null) {
      throw new IllegalStateException(
          "The font " + resource + " is missing; it is part of flatlaf-fonts-inter");
    }
    return file;
  }
}
