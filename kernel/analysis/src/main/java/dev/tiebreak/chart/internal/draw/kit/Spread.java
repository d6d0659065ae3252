package dev.tiebreak.chart.internal.draw.kit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Moves apart labels that want the same height. */
public final class Spread {

  private Spread() {}

  /**
   * Returns a height for each label, as close as possible to the one it wants, in the same order
   * from the top down, with room for each.
   *
   * @param wanted where each wants its middle
   * @param each the height of a label, at most the room divided by their number
   */
  public static List<Double> apart(List<Double> wanted, double each, double top, double bottom) {
    List<Integer> order =
        IntStream.range(0, wanted.size())
            .boxed()
            .sorted(Comparator.comparing(wanted::get))
            .toList();
    List<Double> places = new ArrayList<>(Collections.nCopies(wanted.size(), 0.0));
    double free = top + each / 2;
    for (int label : order) {
      double place = Math.max(free, wanted.get(label));
      places.set(label, place);
      free = place + each;
    }
    double most = bottom - each / 2;
    for (int i = order.size() - 1; i >= 0; i--) {
      double place = Math.min(most, places.get(order.get(i)));
      places.set(order.get(i), place);
      most = place - each;
    }
    return places;
  }
}
