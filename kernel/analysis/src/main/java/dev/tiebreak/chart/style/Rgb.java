package dev.tiebreak.chart.style;

/**
 * An opaque colour in sRGB.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Rgb(int red, int green, int blue) {

  public Rgb {
    if (((red | green | blue) & ~0xFF) != 0) {
      throw new IllegalArgumentException(
          "The colour is (" + red + ", " + green + ", " + blue + "); allowed: 0 to 255 each");
    }
  }

  /** Returns the colour for a number such as {@code 0x0072B2}. */
  public static Rgb of(int rgb) {
    return new Rgb(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
  }

  /** Returns this colour mixed with a share of another, 0 to 1. */
  public Rgb mixedWith(Rgb other, double share) {
    return new Rgb(
        mixed(red, other.red, share),
        mixed(green, other.green, share),
        mixed(blue, other.blue, share));
  }

  /**
   * Returns the contrast ratio of WCAG 2.2, (L1 + 0.05) / (L2 + 0.05) of the relative luminances;
   * text needs 4.5, marks need 3; 1 is the same colour, 21 black on white.
   */
  public double contrastWith(Rgb other) {
    double one = luminance() + 0.05;
    double two = other.luminance() + 0.05;
    return Math.max(one, two) / Math.min(one, two);
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private static int mixed(int one, int two, double share) {
    return (int) Math.round(one + (two - one) * share);
  }
}
