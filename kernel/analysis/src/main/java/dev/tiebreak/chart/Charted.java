package dev.tiebreak.chart;

import dev.tiebreak.show.Result;

/** A result that also has a chart. */
public interface Charted extends Result {

  /** Returns the chart of this result, with its finding as the title. */
  Chart chart();
}
