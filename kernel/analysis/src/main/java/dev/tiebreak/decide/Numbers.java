package dev.tiebreak.decide;

import dev.tiebreak.show.Decimals;
import dev.tiebreak.stats.Confidence;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as this package prints them. */
final class Numbers {

  private static final Decimals WHOLE = new Decimals(0);
  private static final Decimals ONE_DECIMAL = new Decimals(1);
  private static final Decimals THREE_DECIMALS = new Decimals(3);
  private static final double LEAST_P = 0.001;
  private static final int MOST_DECIMALS = 10;
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

  /** A size with a decimal, and more where it would look like 0. */
  static String tellingZero(double value) {
    return Decimals.telling(1, value, 0).format(value);
  }

  /** A whole number with a real minus. */
  static String whole(double value) {
    return minus(WHOLE.format(value));
  }

  /** A p value in a column of its own: {@code 0.035}, {@code < 0.001}. */
  static String pAlone(double value, Confidence confidence) {
    return p(value, confidence).replace("= ", "");
  }

  /**
   * A p value after the letter: {@code = 0.035}, {@code < 0.001}; in as many decimals as show on
   * which side of alpha it is, so that 0.0498 is not {@code = 0.050}.
   */
  static String p(double value, Confidence confidence) {
    if (value < LEAST_P) {
      return "< 0.001";
    }
    double alpha = rounded(confidence.alpha());
    for (int decimals = 3; decimals < MOST_DECIMALS; decimals++) {
      BigDecimal shown = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
      if (Double.compare(shown.doubleValue(), alpha) == Double.compare(value, alpha)) {
        return "= " + shown;
      }
    }
    return "= " + THREE_DECIMALS.format(value);
  }

  /** Without what arithmetic in doubles adds: one less 0.95 is 0.05, not 0.050000000000000044. */
  private static double rounded(double value) {
    return BigDecimal.valueOf(value).setScale(MOST_DECIMALS, RoundingMode.HALF_EVEN).doubleValue();
  }

  /**
   * An interval: {@code −0.6 to 29.6}, with more decimals where a limit would else be rounded onto
   * the level that says there is no difference: {@code 0.04 to 0.37}.
   *
   * @param level 0, or 1 for a ratio
   * @param least the decimals that do where no limit is so near the level
   */
  static String range(double lower, double upper, double level, Decimals least) {
    Decimals decimals = apart(lower, upper, level, least);
    return minus(decimals.format(lower)) + " to " + minus(decimals.format(upper));
  }

  /** The decimals that show on which side of a level both limits are. */
  static Decimals apart(double lower, double upper, double level, Decimals least) {
    return Decimals.telling(least.count(), rounded(lower), rounded(upper), level);
  }

  /** An interval of percentage points to a decimal: {@code −0.6 to 29.6}. */
  static String pointRange(double lower, double upper) {
    return range(lower, upper, 0, ONE_DECIMAL);
  }

  /** A correlation in three decimals at most, towards 0, so that it is one that scores allow. */
  static String correlation(double value) {
    return minus(
        BigDecimal.valueOf(value)
            .setScale(3, RoundingMode.DOWN)
            .stripTrailingZeros()
            .toPlainString());
  }

  /** A number's hyphen as a minus sign, and no sign before a zero. */
  static String minus(String number) {
    boolean zero = number.chars().allMatch(c -> c == '-' || c == '.' || c == '0');
    return number.replace("-", zero ? "" : "−");
  }
}
