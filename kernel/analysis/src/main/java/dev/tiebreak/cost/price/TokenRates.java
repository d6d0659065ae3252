package dev.tiebreak.cost.price;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * What each kind of token costs, in US dollars per million tokens. A cache price that is not stated
 * is that of input, and changes with it.
 *
 * @param input what the model reads for the first time
 * @param output what the model writes, reasoning included
 * @param statedCacheRead what the model reads from its cache, if it has a price of its own
 * @param statedCacheWrite what is written to the cache for a few minutes, if it has a price of its
 *     own
 * @param statedLongCacheWrite what is written to the cache for an hour, if it has a price of its
 *     own
 */
public record TokenRates(
    UsdPerMillionTokens input,
    UsdPerMillionTokens output,
    Optional<UsdPerMillionTokens> statedCacheRead,
    Optional<UsdPerMillionTokens> statedCacheWrite,
    Optional<UsdPerMillionTokens> statedLongCacheWrite) {

  /** Returns rates without a cache: cached input costs the same as any other. */
  public static TokenRates of(UsdPerMillionTokens input, UsdPerMillionTokens output) {
    return new TokenRates(input, output, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Returns rates without a cache, for example {@code TokenRates.of(5, 30)}. */
  public static TokenRates of(double inputUsd, double outputUsd) {
    return of(UsdPerMillionTokens.of(inputUsd), UsdPerMillionTokens.of(outputUsd));
  }

  /** Returns the price of reading from the cache, which is that of input where none is stated. */
  public UsdPerMillionTokens cacheRead() {
    return statedCacheRead.orElse(input);
  }

  /** Returns the price of writing to the cache for a few minutes, that of input where unstated. */
  public UsdPerMillionTokens cacheWrite() {
    return statedCacheWrite.orElse(input);
  }

  /** Returns the price of writing to the cache for an hour, that of input where unstated. */
  public UsdPerMillionTokens longCacheWrite() {
    return statedLongCacheWrite.orElse(input);
  }

  /**
   * Returns these rates with another price of input; those of the cache keep their proportion to
   * it, as vendors raise them for long context.
   */
  public TokenRates withInputAndCache(UsdPerMillionTokens price) {
    return new TokenRates(
        price,
        output,
        statedCacheRead.map(stated -> proportional(stated, input, price.usd())),
        statedCacheWrite.map(stated -> proportional(stated, input, price.usd())),
        statedLongCacheWrite.map(stated -> proportional(stated, input, price.usd())));
  }

  /** Returns these rates for another list price of input; they keep their proportion to it. */
  TokenRates withListInput(TokenRates list, BigDecimal usd) {
    return new TokenRates(
        proportional(input, list.input, usd),
        output,
        statedCacheRead,
        statedCacheWrite,
        statedLongCacheWrite);
  }

  /** Returns these rates for another list price of output, likewise. */
  TokenRates withListOutput(TokenRates list, BigDecimal usd) {
    return withOutput(proportional(output, list.output, usd));
  }

  /** Returns these rates for another list price of cached input, likewise. */
  TokenRates withListCacheRead(TokenRates list, BigDecimal usd) {
    return readsCacheAsInput(list)
        ? this
        : withCacheRead(proportional(cacheRead(), list.cacheRead(), usd));
  }

  /**
   * Returns whether cached input costs the same as any other here, although the list has a price
   * for it.
   */
  public boolean readsCacheAsInput(TokenRates list) {
    return statedCacheRead.isEmpty() && list.statedCacheRead.isPresent();
  }

  /** A rate when the list price that it is a multiple of changes. */
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
    return new TokenRates(input, price, statedCacheRead, statedCacheWrite, statedLongCacheWrite);
  }

  /** Returns these rates with another price of reading from the cache. */
  public TokenRates withCacheRead(UsdPerMillionTokens price) {
    return new TokenRates(
        input, output, Optional.of(price), statedCacheWrite, statedLongCacheWrite);
  }

  /** Returns these rates with another price of writing to the cache for a few minutes. */
  public TokenRates withCacheWrite(UsdPerMillionTokens price) {
    return new TokenRates(input, output, statedCacheRead, Optional.of(price), statedLongCacheWrite);
  }

  /** Returns these rates with another price of writing to the cache for an hour. */
  public TokenRates withLongCacheWrite(UsdPerMillionTokens price) {
    return new TokenRates(input, output, statedCacheRead, statedCacheWrite, Optional.of(price));
  }
}
