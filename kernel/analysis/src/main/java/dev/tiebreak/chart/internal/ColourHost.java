package dev.tiebreak.chart.internal;

import java.util.List;
import java.util.Optional;

/**
 * Remembers which models the charts of a notebook have shown, so that each keeps its colour; {@link
 * java.util.ServiceLoader} finds the hosts.
 */
public interface ColourHost {

  /**
   * Registers the models of a new chart.
   *
   * @param models the models that have a colour in the chart, in colour order
   * @return all models that the notebook has shown, in order of first appearance; empty if this
   *     host does not run the calling code
   */
  Optional<List<String>> meet(List<String> models);
}
