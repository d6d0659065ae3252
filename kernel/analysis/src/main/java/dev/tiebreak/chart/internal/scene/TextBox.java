package dev.tiebreak.chart.internal.scene;

import dev.tiebreak.chart.internal.font.Face;

/**
 * One piece of text of a scene; lengths are CSS pixels.
 *
 * @param text what was drawn
 * @param face the face it was set in
 * @param x the left edge
 * @param baseline the baseline of the letters, from the top of the picture
 * @param width the advance width
 * @param anchor the point that stays in place if the text is wider or narrower
 */
public record TextBox(
    String text,
    Face face,
    double size,
    Ink ink,
    double x,
    double baseline,
    double width,
    Anchor anchor) {

  /** The height of an accented capital above the baseline, as a share of the size. */
  public static final double ASCENT = 0.93;

  /** The depth of a "g" below the baseline, as a share of the size. */
  public static final double DESCENT = 0.22;

  /** Returns the upper edge. */
  public double top() {
    return baseline - ASCENT * size;
  }

  /** Returns the lower edge. */
  public double bottom() {
    return baseline + DESCENT * size;
  }

  /** Returns the right edge. */
  public double right() {
    return x + width;
  }

  /** Returns whether two pieces of text overlap, even in part. */
  public boolean covers(TextBox other) {
    return x < other.right()
        && other.x < right()
        && top() < other.bottom()
        && other.top() < bottom();
  }
}
