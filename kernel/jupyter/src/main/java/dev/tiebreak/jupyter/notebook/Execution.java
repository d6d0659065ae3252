package dev.tiebreak.jupyter.notebook;

import dev.tiebreak.jupyter.eval.Failure;
import java.util.List;
import java.util.Optional;

/**
 * A notebook that was run.
 *
 * @param notebook the notebook with its outputs, as far as it came
 * @param exhibits the charts that its cells showed, in order
 * @param failure what stopped it; empty if it ran to its end
 */
public record Execution(Notebook notebook, List<Exhibit> exhibits, Optional<Failure> failure) {

  public Execution {
    exhibits = List.copyOf(exhibits);
  }
}
