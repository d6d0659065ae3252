package dev.tiebreak.chart.internal.draw.kit;

import dev.tiebreak.chart.internal.scene.TextBox;

/**
 * Bands of equal height, one per row, from the top down.
 *
 * @param top the upper edge of the first band
 */
public record Rows(double top, double band, int count) {

  /** A few rows do not stretch over a tall picture: beyond this height they leave room below. */
  private static final double TALLEST = 8;

  /** This many bands between two heights. */
  public static Rows between(double top, double bottom, int count, Type type) {
    return new Rows(top, Math.min((bottom - top) / count, TALLEST * type.base()), count);
  }

  public double middle(int row) {
    return top + (row + 0.5) * band;
  }

  public double bottom() {
    return top + count * band;
  }

  /** The style, made small enough for one line to fit into a band. */
  public Style fitted(Style style) {
    double most = band / (TextBox.ASCENT + TextBox.DESCENT) * 0.97;
    return new Style(style.face(), Math.min(style.size(), most), style.ink());
  }

  /** How many lines of a style fit into a band, at most two. */
  public int lines(Style style) {
    return 2 * style.leading() <= band * 0.97 ? 2 : 1;
  }
}
