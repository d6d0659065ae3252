package dev.tiebreak.decide;

import dev.tiebreak.show.Decimals;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as this package prints them. */
final class Numbers {

  private static final Decimals WHOLE = new Decimals(0);
  private static final Decimals ONE_DECIMAL = new Decimals(1);
  private static final Decimals THREE_DECIMALS = new Decimals(3);
  private static final MathContext FOUR_DIGITS = new MathContext(4);

  private Numbers() {}

  /** A margin with its sign: {@code +13.3}, {@code −5.7}, {@code 0.0}. */
  static String signed(double value, Decimals decimals) {
    String size = decimals.format(Math.abs(value));
    return value > 0 ? "+" + size : value < 0 ? "−" + size : size;
  }

  /** A count of percentage points: {@code 1 point}, {@code 0.7 points}. */
  static String points(double value) {
    return number(value) + (value == 1 ? " point" : " points");
  }

  /** A number without trailing zeros. */
  static String number(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  /** A count of percentage points to one decimal at most: {@code 1 point}, {@code 8.3 points}. */
  static String oneDecimalPoints(double value) {
    return points(BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_EVEN).doubleValue());
  }

  /** A count of percentage points in four digits at most. */
  static String briefPoints(double value) {
    String number = brief(value);
    return number + (number.equals("1") ? " point" : " points");
  }

  /** A number in four digits at most. */
  static String brief(double value) {
    return BigDecimal.valueOf(value).round(FOUR_DIGITS).stripTrailingZeros().toPlainString();
  }

  /** A number with a decimal and a real minus: {@code −0.6}. */
  static String oneDecimal(double value) {
    return minus(ONE_DECIMAL.format(value));
  }

  /** A whole number with a real minus. */
  static String whole(double value) {
    return minus(WHOLE.format(value));
  }

  /** A p value in a column of its own: {@code 0.035}, {@code < 0.001}. */
  static String pAlone(double value) {
    return p(value).replace("= ", "");
  }

  /** A p value after the letter: {@code = 0.035}, {@code < 0.001}. */
  static String p(double value) {
    return value < 0.001 ? "< 0.001" : "= " + THREE_DECIMALS.format(value);
  }

  /** A number's hyphen as a minus sign, and no sign before a zero. */
  static String minus(String number) {
    boolean zero = number.chars().allMatch(c -> c == '-' || c == '.' || c == '0');
    return number.replace("-", zero ? "" : "−");
  }
}
