package dev.tiebreak.jupyter.notebook;

import dev.tiebreak.jupyter.eval.Failure;
import java.util.Optional;

/**
 * A notebook that was run.
 *
 * @param notebook the notebook with its outputs, as far as it came
 * @param failure what stopped it; empty if it ran to its end
 */
public record Execution(Notebook notebook, Optional<Failure> failure) {}
