package dev.tiebreak.claims;

import dev.tiebreak.show.Decimals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/** Numbers as this package prints them. */
final class Texts {

  private Texts() {}

  /** A number without trailing zeros. */
  static String number(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  /** {@code 1 point}, {@code 5.7 points}. */
  static String points(double value) {
    return number(value) + (value == 1 ? " point" : " points");
  }

  /** {@code 57.4%}, with more decimals where it would look like zero or like one beside it. */
  static String percent(double percent, double... beside) {
    return Decimals.telling(1, with(percent, beside)).format(percent) + "%";
  }

  /** How many times, in two decimals at most, or as many as tell it from one beside it. */
  static String times(BigDecimal ratio, double... beside) {
    int decimals = Decimals.telling(2, with(ratio.doubleValue(), beside)).count();
    return number(ratio.setScale(decimals, RoundingMode.HALF_EVEN).doubleValue());
  }

  private static double[] with(double value, double... beside) {
    return DoubleStream.concat(DoubleStream.of(value, 0), Arrays.stream(beside)).toArray();
  }
}
