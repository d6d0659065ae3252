package dev.tiebreak.chart.internal.draw.kit;

import dev.tiebreak.chart.internal.scene.TextBox;

/**
 * Bands of equal height, one a row, from the top down.
 *
 * @param top the upper edge of the first band
 * @param band the height of a band
 * @param count how many there are
 */
public record Rows(double top, double band, int count) {

  /** Few rows do not stretch over a tall picture: from here on they leave room below. */
  private static final double TALLEST = 8;

  /** As many bands as fit between two heights. */
  public static Rows between(double top, double bottom, int count, Type type) {
    return new Rows(top, Math.min((bottom - top) / count, TALLEST * type.base()), count);
  }

  public double middle(int row) {
    return top + (row + 0.5) * band;
  }

  public double bottom() {
    return top + count * band;
  }

  /** The style made small enough for a line of it to stand in a band. */
  public Style fitted(Style style) {
    double most = band / (TextBox.ASCENT + TextBox.DESCENT) * 0.97;
    return new Style(style.face(), Math.min(style.size(), most), style.ink());
  }

  /** How many lines of a style stand in a band, at most two. */
  public int lines(Style style) {
    return 2 * style.leading() <= band * 0.97 ? 2 : 1;
  }
}
