package dev.tiebreak.decide;

import java.util.List;

/** Names as sentences list them. */
final class Names {

  /** How many names a sentence lists before it only counts them. */
  private static final int MOST = 12;

  private Names() {}

  /** The first names of a list, and how many more there are. */
  static String some(List<String> names) {
    int more = names.size() - MOST;
    String first = String.join(", ", names.subList(0, Math.min(MOST, names.size())));
    return more > 0 ? first + " and " + more + " more" : first;
  }
}
