package dev.tiebreak.formats.internal;

import dev.tiebreak.tree.Node;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as they are written in files of scores and logs. */
public final class JsonNumbers {

  private static final Pattern DECIMAL =
      Pattern.compile("-?\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d{1,3})?");

  private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

  private JsonNumbers() {}

  /** Returns the number that a cell holds, if it is one without further signs. */
  public static Optional<BigDecimal> decimal(String cell) {
    return DECIMAL.matcher(cell).matches() ? Optional.of(new BigDecimal(cell)) : Optional.empty();
  }

  /** Returns a count that is written with decimals as a whole number; else the cell as it is. */
  public static String whole(String cell) {
    return decimal(cell)
        .map(BigDecimal::stripTrailingZeros)
        .map(BigDecimal::toPlainString)
        .orElse(cell);
  }

  /**
   * Returns the count that a number is, also if it is written with decimals; empty if it is none.
   */
  public static Optional<Integer> count(Node value) {
    return decimal(value.isNumber() ? value.text() : "")
        .filter(number -> number.signum() >= 0 && number.compareTo(MOST) <= 0)
        .filter(number -> number.stripTrailingZeros().scale() <= 0)
        .map(BigDecimal::intValueExact);
  }

  /** Whether a value is the number 0. */
  public static boolean isZero(Node value) {
    return value.isNumber() && new BigDecimal(value.text()).signum() == 0;
  }

  /** Whether a value is a number from 0 to 1. */
  public static boolean isShare(Node value) {
    return value.isNumber() && isShare(new BigDecimal(value.text()));
  }

  /** Whether a number is from 0 to 1. */
  public static boolean isShare(BigDecimal number) {
    return number.signum() >= 0 && number.compareTo(BigDecimal.ONE) <= 0;
  }

  /** Whether a value is a number below 0. */
  public static boolean isNegative(Node value) {
    return value.isNumber() && new BigDecimal(value.text()).signum() < 0;
  }

  /**
   * Returns a percentage as a share, exactly.
   *
   * @param percent blank where there is none
   */
  public static String ofHundred(String percent) {
    return percent.isEmpty()
        ? ""
        : new BigDecimal(percent).movePointLeft(2).stripTrailingZeros().toPlainString();
  }
}
