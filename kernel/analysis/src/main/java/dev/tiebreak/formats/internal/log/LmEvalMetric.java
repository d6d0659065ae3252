package dev.tiebreak.formats.internal.log;

import java.util.Set;

/**
 * A key of a result: {@code acc,none}.
 *
 * @param filter how answers were found in what the model wrote; blank if it was taken as it is
 */
record LmEvalMetric(String name, String filter) {

  private static final String NO_FILTER = "none";
  private static final Set<String> SHARES = Set.of("exact_match", "f1", "em");

  static LmEvalMetric of(String key) {
    int comma = key.lastIndexOf(',');
    return of(key.substring(0, comma), key.substring(comma + 1));
  }

  static LmEvalMetric of(String name, String filter) {
    return new LmEvalMetric(name, filter.equals(NO_FILTER) ? "" : filter);
  }

  String words() {
    return filter.isEmpty() ? name : name + ", " + filter;
  }

  /** Whether it is known to be a share of the samples. */
  boolean isShare() {
    return name.equals("acc")
        || name.startsWith("acc_")
        || name.endsWith("_acc")
        || SHARES.contains(name);
  }
}
