package dev.tiebreak.cost;

import java.util.List;

/** Several assumptions, and where each stands among the values of two cost functions. */
@SuppressWarnings("EnumOrdinal") // draws by the million need arrays of primitives
final class Levers {

  private final int[] places;
  private final Whose[] whose;

  Levers(List<Uncertainty.Item> items) {
    places = items.stream().mapToInt(item -> item.assumption().ordinal()).toArray();
    whose = items.stream().map(Uncertainty.Item::whose).toArray(Whose[]::new);
  }

  /** Puts values, in the order of the assumptions, where the cost functions read them. */
  void set(double[] values, double[] first, double[] second) {
    for (int i = 0; i < places.length; i++) {
      if (whose[i] != Whose.SECOND) {
        first[places[i]] = values[i];
      }
      if (whose[i] != Whose.FIRST) {
        second[places[i]] = values[i];
      }
    }
  }
}
