package dev.tiebreak.cost.price;

import java.util.Optional;

/**
 * What a log of runs says about the tokens and calls of a workload taken from it.
 *
 * @param model whose runs they were, and whose tokenizer counted the tokens
 * @param mostInputTokensInUncountedCalls the most tokens read by a run whose number of calls is not
 *     logged; empty where every number is
 */
public record RunLog(String model, Optional<Long> mostInputTokensInUncountedCalls) {

  /** Returns this log for a workload whose number of calls is known. */
  RunLog withCallsCounted() {
    return new RunLog(model, Optional.empty());
  }
}
