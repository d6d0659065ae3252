package dev.tiebreak.cost;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What each kind of token costs, in US dollars per million tokens.
 *
 * @param input what the model reads for the first time
 * @param output what the model writes, reasoning included
 * @param cacheRead what the model reads from its cache
 * @param cacheWrite what is written to the cache for a few minutes
 * @param longCacheWrite what is written to the cache for an hour
 */
public record TokenRates(
    UsdPerMillionTokens input,
    UsdPerMillionTokens output,
    UsdPerMillionTokens cacheRead,
    UsdPerMillionTokens cacheWrite,
    UsdPerMillionTokens longCacheWrite) {

  /** Returns rates without a cache: what is cached costs what any input does. */
  public static TokenRates of(UsdPerMillionTokens input, UsdPerMillionTokens output) {
    return new TokenRates(input, output, input, input, input);
  }

  /** Returns rates without a cache, for example {@code TokenRates.of(5, 30)}. */
  public static TokenRates of(double inputUsd, double outputUsd) {
    return of(UsdPerMillionTokens.of(inputUsd), UsdPerMillionTokens.of(outputUsd));
  }

  /**
   * Returns these rates with another price of input; those of the cache keep their proportion to
   * it, as vendors raise them for long context.
   */
  public TokenRates withInputAndCache(UsdPerMillionTokens price) {
    return new TokenRates(
        price,
        output,
        proportional(cacheRead, input, price.usd()),
        proportional(cacheWrite, input, price.usd()),
        proportional(longCacheWrite, input, price.usd()));
  }

  /** Returns these rates where a price of the list is another; they keep their proportion to it. */
  TokenRates assuming(Assumption price, BigDecimal value, TokenRates list) {
    return switch (price) {
      case INPUT_PRICE ->
          new TokenRates(
              proportional(input, list.input, value),
              output,
              cacheRead,
              cacheWrite,
              longCacheWrite);
      case OUTPUT_PRICE -> withOutput(proportional(output, list.output, value));
      case CACHE_READ_PRICE -> withCacheRead(proportional(cacheRead, list.cacheRead, value));
      case CALLS,
          INPUT_TOKENS,
          OUTPUT_TOKENS,
          REASONING_TOKENS,
          CONTEXT_GROWTH,
          CACHED_SHARE,
          BATCH_SHARE,
          SUCCESS_RATE,
          TOKENIZER_FACTOR ->
          this;
    };
  }

  /** A rate when the list price, which it is a multiple of, becomes another. */
  private static UsdPerMillionTokens proportional(
      UsdPerMillionTokens rate, UsdPerMillionTokens list, BigDecimal value) {
    if (rate.usd().compareTo(list.usd()) == 0) {
      return new UsdPerMillionTokens(value);
    }
    return list.usd().signum() == 0
        ? new UsdPerMillionTokens(rate.usd().add(value))
        : new UsdPerMillionTokens(
            rate.usd().multiply(value).divide(list.usd(), MathContext.DECIMAL128));
  }

  /** Returns these rates with another price of what the model writes. */
  public TokenRates withOutput(UsdPerMillionTokens price) {
    return new TokenRates(input, price, cacheRead, cacheWrite, longCacheWrite);
  }

  /** Returns these rates with another price of reading from the cache. */
  public TokenRates withCacheRead(UsdPerMillionTokens price) {
    return new TokenRates(input, output, price, cacheWrite, longCacheWrite);
  }

  /** Returns these rates with another price of writing to the cache for a few minutes. */
  public TokenRates withCacheWrite(UsdPerMillionTokens price) {
    return new TokenRates(input, output, cacheRead, price, longCacheWrite);
  }

  /** Returns these rates with another price of writing to the cache for an hour. */
  public TokenRates withLongCacheWrite(UsdPerMillionTokens price) {
    return new TokenRates(input, output, cacheRead, cacheWrite, price);
  }
}
