package dev.tiebreak.chart.internal.figure;

import dev.tiebreak.chart.internal.PlotChecks;
import dev.tiebreak.chart.style.Theme;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Which model has which of a theme's colours, the same in every figure that has the same value.
 *
 * @param order models in colour order: the first three have one each
 * @param highlighted the models that a figure highlights, muting all others; empty if all count
 *     equally
 */
public record ModelColours(List<String> order, List<String> highlighted) {

  public ModelColours {
    order = order.stream().map(PlotChecks::line).distinct().toList();
    highlighted = highlighted.stream().map(PlotChecks::line).distinct().toList();
  }

  /** Returns colours in the order of models. */
  public static ModelColours inOrder(List<String> models) {
    return new ModelColours(models, List.of());
  }

  /** Returns these colours with only these models highlighted. */
  public ModelColours highlighting(List<String> models) {
    return new ModelColours(order, models);
  }

  /** Returns whether a model is muted because others are highlighted. */
  public boolean mutes(String model) {
    return !highlighted.isEmpty() && !highlighted.contains(model);
  }

  /**
   * Assigns colours to the models of one figure: each keeps its own if it has one; the remaining
   * colours go to the others in turn; empty for a muted one.
   */
  public List<OptionalInt> of(List<String> models) {
    List<OptionalInt> given =
        new ArrayList<>(Collections.nCopies(models.size(), OptionalInt.empty()));
    boolean[] taken = new boolean[Theme.SERIES];
    for (int i = 0; i < models.size(); i++) {
      int own = mutes(models.get(i)) ? -1 : order.indexOf(models.get(i));
      if (own >= 0 && own < Theme.SERIES) {
        given.set(i, OptionalInt.of(own));
        taken[own] = true;
      }
    }
    for (int i = 0; i < models.size(); i++) {
      if (given.get(i).isEmpty() && !mutes(models.get(i))) {
        OptionalInt free =
            IntStream.range(0, Theme.SERIES).filter(colour -> !taken[colour]).findFirst();
        free.ifPresent(colour -> taken[colour] = true);
        given.set(i, free);
      }
    }
    return List.copyOf(given);
  }
}
