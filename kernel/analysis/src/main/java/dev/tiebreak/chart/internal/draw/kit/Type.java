package dev.tiebreak.chart.internal.draw.kit;

import dev.tiebreak.chart.internal.font.Face;
import dev.tiebreak.chart.internal.scene.Ink;
import dev.tiebreak.chart.style.Size;

/**
 * The styles of a figure's text, which grow with the picture so that it stays legible when scaled
 * down.
 *
 * @param base the size of labels, in pixels
 */
public record Type(double base) {

  private static final double SMALLEST = 11;
  private static final double LARGEST = 26;

  /** 20 px at 1200 × 675 and 15 px at 680 × 510. */
  public static Type of(Size size) {
    double side = Math.sqrt((double) size.width() * size.height());
    double base = 15 + (side - 589) * (5.0 / (900 - 589));
    return new Type(Math.min(LARGEST, Math.max(SMALLEST, base)));
  }

  public Type smaller() {
    return new Type(base * 0.93);
  }

  public Style title() {
    return new Style(Face.SEMIBOLD, base * 1.6, Ink.TEXT);
  }

  public Style subtitle() {
    return new Style(Face.REGULAR, base, Ink.QUIET_TEXT);
  }

  public Style label() {
    return new Style(Face.REGULAR, base, Ink.TEXT);
  }

  public Style small() {
    return new Style(Face.REGULAR, base * 0.78, Ink.QUIET_TEXT);
  }
}
