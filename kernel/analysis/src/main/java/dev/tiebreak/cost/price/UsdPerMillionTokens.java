package dev.tiebreak.cost.price;

import java.math.BigDecimal;

/**
 * A list price.
 *
 * @param usd US dollars for a million tokens, 0, or 0.0001 to 10,000
 */
public record UsdPerMillionTokens(BigDecimal usd) {

  /** The highest price accepted; above it the unit is probably wrong. */
  public static final BigDecimal MOST = BigDecimal.valueOf(10_000);

  /** The lowest price above zero that is accepted; below it the unit is probably wrong. */
  public static final BigDecimal LEAST = new BigDecimal("0.0001");

  public UsdPerMillionTokens {
    if (usd.signum() < 0 || usd.compareTo(MOST) > 0) {
      throw new IllegalArgumentException(
          "Price is "
              + usd.toPlainString()
              + "; allowed: 0 to "
              + MOST
              + " US dollars per million tokens");
    }
    if (usd.signum() > 0 && usd.compareTo(LEAST) < 0) {
      throw new IllegalArgumentException(
          "Price is "
              + usd.toPlainString()
              + ", which is probably per token; allowed: 0, or "
              + LEAST
              + " to "
              + MOST
              + " US dollars per million tokens");
    }
  }

  /** Returns a price from its decimal digits, for example {@code of(2.5)}. */
  public static UsdPerMillionTokens of(double usd) {
    return new UsdPerMillionTokens(BigDecimal.valueOf(usd));
  }
}
