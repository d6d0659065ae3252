package dev.tiebreak.chart.plot;

import dev.tiebreak.chart.internal.PlotChecks;
import java.util.OptionalDouble;

/**
 * The range in which a score or a margin plausibly lies.
 *
 * @param lower the lower limit, in percent or percentage points
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
              + "; allowed: an upper limit no lower than that");
    }
  }
}
