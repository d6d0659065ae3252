package dev.tiebreak.chart.internal.scene;

/** The point of a line of text that stays where it is when the text is set in another font. */
public enum Anchor {
  /** Its left edge. */
  START(0),
  /** The middle between its edges. */
  MIDDLE(0.5),
  /** Its right edge. */
  END(1);

  private final double share;

  Anchor(double share) {
    this.share = share;
  }

  /** Returns how far the point is from the left edge. */
  public double fromLeft(double width) {
    return share * width;
  }
}
