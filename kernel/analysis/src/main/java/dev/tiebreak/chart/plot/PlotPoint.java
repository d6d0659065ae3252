package dev.tiebreak.chart.plot;

import dev.tiebreak.chart.internal.PlotChecks;

/**
 * A point in a plot.
 *
 * @param x across, finite
 * @param y up, finite
 */
public record PlotPoint(double x, double y) {

  public PlotPoint {
    PlotChecks.finite("A point's x", x);
    PlotChecks.finite("A point's y", y);
  }
}
