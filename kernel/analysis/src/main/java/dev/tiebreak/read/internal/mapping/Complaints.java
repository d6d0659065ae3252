package dev.tiebreak.read.internal.mapping;

import dev.tiebreak.read.Problem;
import dev.tiebreak.read.internal.RawRows.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is wrong with rows: the same mistake in many of them is one, with the first place. */
final class Complaints {

  private final Map<Object, Same> all = new LinkedHashMap<>();

  /** The same mistake. */
  private static final class Same {
    private final Problem first;
    private int count = 1;

    Same(Problem first) {
      this.first = first;
    }

    Problem problem() {
      int more = count - 1;
      return more == 0
          ? first
          : new Problem(
              first.row(),
              first.place(),
              first.column(),
              String.format(
                  Locale.ROOT,
                  "%s; the same in %,d more %s",
                  first.found(),
                  more,
                  more == 1 ? "place" : "places"),
              first.allowed());
    }
  }

  /** What is wrong in one place. */
  interface Found {
    Problem problem();
  }

  /**
   * Adds a mistake.
   *
   * @param kind tells it from others
   */
  void add(Object kind, Place place, Found found) {
    Same same = all.get(kind);
    if (same == null) {
      all.put(kind, new Same(found.problem().at(place.toString())));
    } else {
      same.count++;
    }
  }

  /** Returns each mistake once, in the order in which they were found. */
  List<Problem> problems() {
    return all.values().stream().map(Same::problem).toList();
  }
}
