package dev.tiebreak.jupyter.internal.display;

import java.util.ArrayList;
import java.util.List;

/**
 * The models that the charts of one session have shown, in the order in which they first appeared.
 */
public final class ModelsMet {

  private final List<String> met = new ArrayList<>();

  /** Adds models; returns all met so far. */
  synchronized List<String> meet(List<String> models) {
    models.stream().filter(model -> !met.contains(model)).forEach(met::add);
    return List.copyOf(met);
  }
}
