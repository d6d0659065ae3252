package dev.tiebreak.chart.plot;

import dev.tiebreak.chart.internal.PlotChecks;
import java.util.OptionalDouble;

/**
 * What a score or a margin may well be.
 *
 * @param lower the least, in percent or percentage points
 * @param upper the most
 */
public record Limits(double lower, double upper) {

  public Limits {
    PlotChecks.within("A lower limit", OptionalDouble.of(lower), -100, 100, "percentage points");
    PlotChecks.within("An upper limit", OptionalDouble.of(upper), -100, 100, "percentage points");
    if (lower > upper) {
      throw new IllegalArgumentException(
          "The lower limit is "
              + lower
              + " and the upper "
              + upper
              + "; allowed is an upper limit that is no less");
    }
  }
}
