package dev.tiebreak.chart.figure;

/**
 * A place in a plot.
 *
 * @param x across, finite
 * @param y up, finite
 */
public record Point(double x, double y) {

  public Point {
    Checks.finite("A point's x", x);
    Checks.finite("A point's y", y);
  }
}
