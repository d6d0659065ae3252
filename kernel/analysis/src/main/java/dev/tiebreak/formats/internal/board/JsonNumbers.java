package dev.tiebreak.formats.internal.board;

import dev.tiebreak.tree.Node;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as they are written in files of scores. */
final class JsonNumbers {

  private static final Pattern DECIMAL =
      Pattern.compile("-?\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d{1,3})?");

  private JsonNumbers() {}

  /** Returns the number that a cell holds, if it is one without further signs. */
  static Optional<BigDecimal> decimal(String cell) {
    return DECIMAL.matcher(cell).matches() ? Optional.of(new BigDecimal(cell)) : Optional.empty();
  }

  /** Returns a count that is written with decimals as a whole number; else the cell as it is. */
  static String whole(String cell) {
    return decimal(cell)
        .map(BigDecimal::stripTrailingZeros)
        .map(BigDecimal::toPlainString)
        .orElse(cell);
  }

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
