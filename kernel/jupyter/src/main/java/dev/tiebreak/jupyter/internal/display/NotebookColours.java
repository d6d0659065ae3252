package dev.tiebreak.jupyter.internal.display;

import dev.tiebreak.chart.internal.ColourHost;
import dev.tiebreak.jupyter.internal.eval.Host;
import java.util.List;
import java.util.Optional;

/**
 * Lets a model keep its colour in all charts of a notebook; the analysis finds this as a service.
 */
public final class NotebookColours implements ColourHost {

  public NotebookColours() {}

  @Override
  public Optional<List<String>> meet(List<String> models) {
    return Host.ofCaller(Screen.class).map(screen -> screen.models().meet(models));
  }
}
