package dev.tiebreak.cost;

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
