package dev.tiebreak.chart.internal;

import java.util.List;

/** Remembers which models the charts of a notebook have shown, so that each keeps its colour. */
public interface ColourHost {

  /**
   * Registers the models of a new chart.
   *
   * @param models the models that have a colour in the chart, in the order of the colours
   * @return all models that the notebook has met, these last if they are new, in the order in which
   *     they were met first
   */
  List<String> meet(List<String> models);
}
