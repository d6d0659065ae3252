package dev.tiebreak.jupyter.internal.run;

import dev.tiebreak.jupyter.internal.eval.outcome.Failure;
import dev.tiebreak.jupyter.internal.notebook.Notebook;
import java.util.List;
import java.util.Optional;

/**
 * A notebook that was run.
 *
 * @param notebook the notebook with its outputs up to the failure, if any
 * @param charts the charts that its cells showed, in order
 * @param failure what stopped it; empty if it ran to its end
 */
public record Execution(Notebook notebook, List<ShownChart> charts, Optional<Failure> failure) {

  public Execution {
    charts = List.copyOf(charts);
  }
}
