package dev.tiebreak.chart;

import dev.tiebreak.chart.internal.ColourHost;
import java.util.List;
import java.util.ServiceLoader;

/** Finds the notebook whose code is running, which knows the models of its earlier charts. */
final class Notebooks {

  /** Loaded once, since the search reads every jar; the hosts have no mutable state. */
  private static final List<ColourHost> HOSTS =
      ServiceLoader.load(ColourHost.class, ColourHost.class.getClassLoader()).stream()
          .map(ServiceLoader.Provider::get)
          .toList();

  private Notebooks() {}

  /**
   * Returns the models seen so far, with new ones last; outside a notebook, only the given ones.
   */
  static List<String> modelsMet(List<String> models) {
    return HOSTS.stream().flatMap(host -> host.meet(models).stream()).findFirst().orElse(models);
  }
}
