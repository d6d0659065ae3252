package dev.tiebreak.formats.internal.log;

import dev.tiebreak.tree.Node;

/** What a metric in the results of a log is of. */
final class InspectMetric {

  private InspectMetric() {}

  /**
   * Whether it is one of several values of a metric, such as that of a group of samples: how many
   * samples are in it, and its error, are not said.
   */
  static boolean isGroup(Node metric) {
    return !metric.at("group").isNull() || !metric.at("params", "group_key").isNull();
  }

  /** What was taken of the samples, also of those of a group: {@code accuracy}. */
  static String kind(String name, Node metric) {
    String grouped = metric.at("params", "metric", "name").text();
    return isGroup(metric) && !grouped.isEmpty()
        ? grouped.substring(grouped.lastIndexOf('/') + 1)
        : name;
  }
}
