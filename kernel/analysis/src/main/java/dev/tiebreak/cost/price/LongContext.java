package dev.tiebreak.cost.price;

/**
 * Rates for the whole request, all of its input and output, once it reads more than a threshold.
 *
 * @param aboveInputTokens the most tokens that a request may read at the rates below, one or more
 * @param rates the rates above
 */
public record LongContext(long aboveInputTokens, TokenRates rates) {
  public LongContext {
    if (aboveInputTokens < 1) {
      throw new IllegalArgumentException(
          "Long context is above " + aboveInputTokens + " tokens; allowed: 1 or more");
    }
  }
}
