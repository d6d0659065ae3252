package dev.tiebreak.chart.internal.draw.kit;

import dev.tiebreak.chart.internal.font.Face;
import dev.tiebreak.chart.internal.font.Letters;
import dev.tiebreak.chart.internal.scene.Ink;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.List;

/**
 * How a piece of text is set.
 *
 * @param face the face
 * @param size the font size in CSS pixels
 * @param ink the colour
 */
public record Style(Face face, double size, Ink ink) {

  /** Baseline to baseline, as a share of the size. */
  public static final double LEADING = 1.24;

  /** From the baseline up to the optical middle of the letters, as a share of the size. */
  private static final double MIDDLE = 0.36;

  /** Fractional widths are the same at every scale and in SVG. */
  private static final FontRenderContext METRICS = new FontRenderContext(null, true, true);

  public Font font() {
    return face.at(size);
  }

  /** Returns a text as it is drawn, in letters that the font has. */
  public String drawn(String text) {
    return Letters.drawable(font(), text);
  }

  public double width(String text) {
    return font().getStringBounds(drawn(text), METRICS).getWidth();
  }

  /** The width of the widest text; 0 if there is none. */
  public double widest(List<String> texts) {
    return texts.stream().mapToDouble(this::width).max().orElse(0);
  }

  public double leading() {
    return LEADING * size;
  }

  /** The first baseline of lines that are centred on a height. */
  public double baselineAround(double y, int lines) {
    return y + MIDDLE * size - (lines - 1) * leading() / 2;
  }

  public Style in(Ink other) {
    return new Style(face, size, other);
  }

  public Style with(Face other) {
    return new Style(other, size, ink);
  }
}
