package dev.tiebreak.chart.style;

/**
 * The size of a figure in CSS pixels, that is, at 1x.
 *
 * @param width the width, 320 to 4,000
 * @param height the height, 320 to 4,000
 */
public record Size(int width, int height) {

  /** The smallest width or height, in CSS pixels. */
  public static final int LEAST = 320;

  /** The largest width or height, in CSS pixels. */
  public static final int MOST = 4000;

  /** The head of an article: 1200 × 675. */
  public static final Size ARTICLE = new Size(1200, 675);

  /** The text column of an article: 680 × 510. */
  public static final Size COLUMN = new Size(680, 510);

  /** A square for social media: 1080 × 1080. */
  public static final Size SQUARE = new Size(1080, 1080);

  private static final int LEAST_ROW = 34;
  private static final int ROOMY_ROW = 68;
  private static final int WORDS = 270;

  public Size {
    check("width", width);
    check("height", height);
  }

  /**
   * Returns {@link #ARTICLE}, made taller if this many rows would be too small to read, and shorter
   * if they would leave it half empty.
   */
  public static Size articleFor(int rows) {
    long least = WORDS + (long) LEAST_ROW * rows;
    long roomy = WORDS + (long) ROOMY_ROW * rows;
    long height = Math.max(least, Math.min(ARTICLE.height(), roomy));
    return ARTICLE.withHeight((int) Math.min(MOST, height));
  }

  /** Returns this size with another height, for figures of many rows. */
  public Size withHeight(int other) {
    return new Size(width, other);
  }

  private static void check(String what, int pixels) {
    if (pixels < LEAST || pixels > MOST) {
      throw new IllegalArgumentException(
          "The " + what + " is " + pixels + " px; allowed: " + LEAST + " to " + MOST + " px");
    }
  }
}
