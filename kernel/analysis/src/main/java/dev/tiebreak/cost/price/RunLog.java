package dev.tiebreak.cost.price;

import java.util.Optional;

/**
 * What a log of runs says of the tokens and calls of a workload that was taken from it.
 *
 * @param model whose runs they were, and whose tokenizer counted the tokens
 * @param mostInputTokensInUncountedCalls the most tokens that a run read of which the log does not
 *     say in how many calls; empty where it says so of all
 */
public record RunLog(String model, Optional<Long> mostInputTokensInUncountedCalls) {

  /** Returns this for calls that are known. */
  RunLog withCallsCounted() {
    return new RunLog(model, Optional.empty());
  }
}
