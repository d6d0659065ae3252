package dev.tiebreak.chart.internal.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/** The two faces of Inter in which all text is set, read from their files in the artifact. */
public enum Face {
  /** For running text, labels and numbers. */
  REGULAR(400, "Inter-Regular.otf"),

  /** For titles, models' names and the better score. */
  SEMIBOLD(600, "Inter-SemiBold.otf");

  private final int cssWeight;

  private final String file;

  @SuppressWarnings("ImmutableEnumChecker") // a font has no method that changes it
  private final Font font;

  Face(int cssWeight, String file) {
    this.cssWeight = cssWeight;
    this.file = "/com/formdev/flatlaf/fonts/inter/" + file;
    this.font = read(this.file);
  }

  /** Returns the weight as a CSS number. */
  public int cssWeight() {
    return cssWeight;
  }

  /** Returns the name that {@link Font#getFontName()} gives. */
  public String fontName() {
    return font.getFontName(Locale.ROOT);
  }

  /** Opens the OpenType file, for formats that embed the font. */
  public InputStream open() {
    return FontFiles.open(file);
  }

  /** Returns the font itself. */
  public Font at(double size) {
    return font.deriveFont((float) size);
  }

  private static Font read(String resource) {
    try {
      return FontFiles.read(resource);
    } catch (FontFormatException e) {
      throw new IllegalStateException("The font " + resource + " cannot be read", e);
    } catch (IOException e) {
      throw new UncheckedIOException("The font " + resource + " cannot be read", e);
    }
  }
}
