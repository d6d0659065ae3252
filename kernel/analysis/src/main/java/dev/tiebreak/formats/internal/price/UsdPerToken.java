package dev.tiebreak.formats.internal.price;

import java.math.BigDecimal;

/** Prices of single tokens. */
final class UsdPerToken {

  private static final int MILLION = 6;

  private UsdPerToken() {}

  /**
   * Returns the price of a million tokens, exactly.
   *
   * @param price US dollars per token, as a decimal text; blank where there is none
   */
  static String perMillion(String price) {
    return price.isEmpty()
        ? ""
        : new BigDecimal(price).scaleByPowerOfTen(MILLION).stripTrailingZeros().toPlainString();
  }
}
