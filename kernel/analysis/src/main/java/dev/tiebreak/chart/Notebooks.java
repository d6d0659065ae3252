package dev.tiebreak.chart;

import dev.tiebreak.chart.internal.ColourHost;
import java.util.List;
import java.util.ServiceLoader;

/** Finds the notebook whose code is calling, which knows the models of its earlier charts. */
final class Notebooks {

  /** Looked for once, since the search reads every jar; they hold nothing that changes. */
  private static final List<ColourHost> HOSTS =
      ServiceLoader.load(ColourHost.class, ColourHost.class.getClassLoader()).stream()
          .map(ServiceLoader.Provider::get)
          .toList();

  private Notebooks() {}

  /** Returns the models that have been met, these last; outside a notebook, these alone. */
  static List<String> modelsMet(List<String> models) {
    return HOSTS.stream().flatMap(host -> host.meet(models).stream()).findFirst().orElse(models);
  }
}
