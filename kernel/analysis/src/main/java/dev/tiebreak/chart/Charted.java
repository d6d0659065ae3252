package dev.tiebreak.chart;

import dev.tiebreak.show.Result;

/** A result that also has a chart. */
public interface Charted extends Result {

  /** Returns the chart of this result, what was found as its title. */
  Chart chart();
}
