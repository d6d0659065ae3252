package dev.tiebreak.cost.price;

import java.util.List;
import java.util.Locale;

/**
 * Rates for the whole request, all of its input and output, once it reads more than a threshold.
 *
 * @param aboveInputTokens the most tokens that a request may read at the rates below; 0 where the
 *     rates hold for the shortest one too
 * @param rates the rates above
 */
public record ContextTier(long aboveInputTokens, TokenRates rates) {

  public ContextTier {
    if (aboveInputTokens < 0) {
      throw new IllegalArgumentException(
          "Rates above " + aboveInputTokens + " tokens; allowed: 0 or more");
    }
  }

  /**
   * Returns tiers if their thresholds rise.
   *
   * @throws IllegalArgumentException if there is none or they do not
   */
  static List<ContextTier> rising(List<ContextTier> tiers) {
    if (tiers.isEmpty()) {
      throw new IllegalArgumentException("Rates of no tier; allowed: one or more");
    }
    for (int i = 1; i < tiers.size(); i++) {
      long above = tiers.get(i).aboveInputTokens;
      long before = tiers.get(i - 1).aboveInputTokens;
      if (above == 0) {
        throw new IllegalArgumentException("Long context is above 0 tokens; allowed: 1 or more");
      }
      if (above <= before) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "Long context is above %d tokens after %d; allowed: rising thresholds",
                above,
                before));
      }
    }
    return List.copyOf(tiers);
  }

  /**
   * Returns the last of some tiers that begins at a threshold or below, counted from 0; else −1.
   */
  static int at(long threshold, List<ContextTier> tiers) {
    int place = -1;
    while (place + 1 < tiers.size() && tiers.get(place + 1).aboveInputTokens <= threshold) {
      place++;
    }
    return place;
  }
}
