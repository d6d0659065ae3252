package dev.tiebreak.cost.vary;

import dev.tiebreak.cost.price.Whose;
import java.util.List;

/** Several assumptions, and the place of each among the values of two cost functions. */
@SuppressWarnings("EnumOrdinal") // draws by the million need arrays of primitives
final class Levers {

  private final int[] places;
  private final Whose[] whose;

  Levers(List<Lever> levers) {
    places = levers.stream().mapToInt(lever -> lever.assumption().ordinal()).toArray();
    whose = levers.stream().map(Lever::whose).toArray(Whose[]::new);
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
