package dev.tiebreak.formats.internal.board;

import dev.tiebreak.tree.Node;
import java.math.BigDecimal;

/** Numbers as they are written in files of scores. */
final class Numerals {

  private Numerals() {}

  /** Whether a value is the number 0. */
  static boolean isZero(Node value) {
    return value.isNumber() && new BigDecimal(value.text()).signum() == 0;
  }

  /** Whether a value is a number below 0. */
  static boolean isNegative(Node value) {
    return value.isNumber() && new BigDecimal(value.text()).signum() < 0;
  }

  /**
   * Returns a percentage as a share, exactly.
   *
   * @param percent blank where there is none
   */
  static String ofHundred(String percent) {
    return percent.isEmpty()
        ? ""
        : new BigDecimal(percent).movePointLeft(2).stripTrailingZeros().toPlainString();
  }
}
