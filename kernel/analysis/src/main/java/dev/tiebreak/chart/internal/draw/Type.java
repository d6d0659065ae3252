package dev.tiebreak.chart.internal.draw;

import dev.tiebreak.chart.style.Size;
import dev.tiebreak.chart.style.Theme;

/**
 * The styles of a figure's text, which grow with the picture so that it stays legible where it is
 * shown smaller than it is.
 *
 * @param base the size of labels, in pixels
 * @param theme the colours
 */
record Type(double base, Theme theme) {

  private static final double SMALLEST = 11;
  private static final double LARGEST = 26;

  /** 20 px at 1200 × 675 and 15 px at 680 × 510. */
  static Type of(Size size, Theme theme) {
    double side = Math.sqrt((double) size.width() * size.height());
    double base = 15 + (side - 589) * (5.0 / (900 - 589));
    return new Type(Math.min(LARGEST, Math.max(SMALLEST, base)), theme);
  }

  Type smaller() {
    return new Type(base * 0.93, theme);
  }

  Style title() {
    return new Style(Face.SEMIBOLD, base * 1.6, theme.text());
  }

  Style subtitle() {
    return new Style(Face.REGULAR, base, theme.quietText());
  }

  Style label() {
    return new Style(Face.REGULAR, base, theme.text());
  }

  Style small() {
    return new Style(Face.REGULAR, base * 0.78, theme.quietText());
  }
}
