package dev.tiebreak.words.internal;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Prints numbers for sentences and tables, so that none looks like another value. */
public final class Numbers {

  private static final Decimals WHOLE = new Decimals(0);
  private static final Decimals ONE_DECIMAL = new Decimals(1);
  private static final Decimals THREE_DECIMALS = new Decimals(3);
  private static final int COUNT_DECIMALS = 2;
  private static final int RATIO_DECIMALS = 4;
  private static final int MOST_DECIMALS = 10;
  private static final double HUNDRED = 100;
  private static final double LEAST_SHOWN = 0.1;
  private static final double LEAST_P = 0.001;
  private static final double LEAST_PLAIN = 1e-4;
  private static final MathContext WITHOUT_NOISE = new MathContext(12, RoundingMode.HALF_EVEN);
  private static final MathContext FOUR_DIGITS = new MathContext(4, HALF_UP);
  private static final MathContext FOUR_DIGITS_EVEN = new MathContext(4, RoundingMode.HALF_EVEN);

  private Numbers() {}

  /** A number without trailing zeros. */
  public static String number(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  /** A number with at most four significant digits and a real minus sign: {@code −0.1048}. */
  public static String brief(double value) {
    return minus(BigDecimal.valueOf(value).round(FOUR_DIGITS).stripTrailingZeros().toPlainString());
  }

  /** A number with its whole part and up to four digits: {@code 246,913}, {@code 12.35}. */
  public static String withWhole(double value) {
    BigDecimal shown = keepingWhole(value).stripTrailingZeros();
    return minus(new Decimals(Math.max(0, shown.scale())).grouped(shown));
  }

  /** A number rounded to four significant digits, or to its whole part if that has more. */
  public static BigDecimal keepingWhole(double value) {
    BigDecimal exact = BigDecimal.valueOf(value);
    int whole = exact.precision() - exact.scale();
    return exact.round(new MathContext(Math.max(FOUR_DIGITS.getPrecision(), whole), HALF_UP));
  }

  /** A number of any size with at most four significant digits: −0.1345, 95, 2.813E−7, NaN. */
  public static String significant(double value) {
    if (!Double.isFinite(value)) {
      return Double.toString(value);
    }
    BigDecimal rounded = new BigDecimal(value).round(FOUR_DIGITS_EVEN).stripTrailingZeros();
    return minus(
        Math.abs(rounded.doubleValue()) < LEAST_PLAIN && rounded.signum() != 0
            ? rounded.toString()
            : rounded.toPlainString());
  }

  /** A number with one decimal and a real minus sign: {@code −0.6}. */
  public static String oneDecimal(double value) {
    return minus(ONE_DECIMAL.format(value));
  }

  /** A whole number with a real minus sign. */
  public static String whole(double value) {
    return minus(WHOLE.format(value));
  }

  /** A margin with its sign: {@code +13.3}, {@code −5.7}, {@code 0.0}. */
  public static String signed(double value, Decimals decimals) {
    String size = decimals.format(Math.abs(value));
    return value > 0 ? "+" + size : value < 0 ? "−" + size : size;
  }

  /** A number with its hyphen replaced by a minus sign, and no sign before a zero. */
  public static String minus(String number) {
    boolean zero = number.chars().allMatch(c -> c == '-' || c == '.' || c == '0');
    return number.replace("-", zero ? "" : "−");
  }

  /** A size with one decimal, and more if it would look like 0. */
  public static String tellingZero(double value) {
    return Decimals.telling(1, value, 0).format(value);
  }

  /** A number with this many decimals, and more only if it would look like zero: −0.25, 0.0003. */
  public static String fixed(double value, int decimals) {
    return grouped(value, Decimals.telling(decimals, value, 0));
  }

  /** A count with its thousands apart: {@code 12,345}. */
  public static String count(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  /**
   * A count as a whole number or with two decimals; with more if it would look like zero or like
   * another shown next to it.
   */
  public static String count(BigDecimal value, BigDecimal... beside) {
    return wholeOr(value, Decimals.telling(COUNT_DECIMALS, together(value, beside)));
  }

  /** A factor as a whole number or with the digits that matter: 1, 1.20, 0.9375. */
  public static String factor(BigDecimal value, BigDecimal... beside) {
    return wholeOr(value, Decimals.apart(COUNT_DECIMALS, together(value, beside)));
  }

  private static String wholeOr(BigDecimal value, Decimals decimals) {
    return isWhole(value) ? WHOLE.grouped(value) : grouped(value.doubleValue(), decimals);
  }

  /** A price with two decimals, and more only if it has more. */
  public static String price(BigDecimal value) {
    int decimals = value.round(WITHOUT_NOISE).stripTrailingZeros().scale();
    return new Decimals(Math.max(2, decimals)).grouped(value);
  }

  private static boolean isWhole(BigDecimal value) {
    return value.stripTrailingZeros().scale() <= 0;
  }

  private static double[] together(BigDecimal value, BigDecimal... beside) {
    return Stream.concat(Stream.of(value, BigDecimal.ZERO), Arrays.stream(beside))
        .mapToDouble(BigDecimal::doubleValue)
        .toArray();
  }

  /** A ratio with four decimals, and more if it would look like 0 or 1. */
  public static String ratio(double ratio) {
    return grouped(ratio, Decimals.telling(RATIO_DECIMALS, ratio, 0, 1));
  }

  /**
   * A multiple with at most two decimals, or as many as tell it apart from others shown next to it.
   */
  public static String times(BigDecimal ratio, double... beside) {
    int decimals = Decimals.telling(2, withZero(ratio.doubleValue(), beside)).count();
    return number(ratio.setScale(decimals, RoundingMode.HALF_EVEN).doubleValue());
  }

  private static double[] withZero(double value, double... beside) {
    return DoubleStream.concat(DoubleStream.of(value, 0), Arrays.stream(beside)).toArray();
  }

  /** Percentage points: {@code 1 point}, {@code 0.7 points}. */
  public static String points(double value) {
    return points(number(value));
  }

  /** Percentage points with at most one decimal: {@code 1 point}, {@code 8.3 points}. */
  public static String oneDecimalPoints(double value) {
    return points(BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_EVEN).doubleValue());
  }

  /** Points with their whole part, and four significant digits at least. */
  public static String wholePoints(double value) {
    return points(withWhole(value));
  }

  /** Percentage points with at most four significant digits. */
  public static String briefPoints(double value) {
    return points(brief(value));
  }

  private static String points(String number) {
    return number + (number.equals("1") ? " point" : " points");
  }

  /**
   * {@code 57.4%}, with more decimals if it would look like zero or like another shown next to it.
   */
  public static String percentBeside(double percent, double... beside) {
    return Decimals.telling(1, withZero(percent, beside)).format(percent) + "%";
  }

  /** A share that was counted or measured: 58.6%, and 99.97%, which is not 100%. */
  public static String percent(double percent) {
    return grouped(percent, Decimals.apart(1, percent, 0, HUNDRED)) + "%";
  }

  /** An estimated percentage, whose digits beyond the first decimal mean nothing. */
  public static String estimatedPercent(double share) {
    double percent = HUNDRED * share;
    return percent != 0 && Math.abs(percent) < LEAST_SHOWN / 2
        ? "< 0.1"
        : percent < HUNDRED && percent > HUNDRED - LEAST_SHOWN / 2 ? "> 99.9" : fixed(percent, 1);
  }

  /** A share of draws or cells, which is only as exact as their number allows: more than 99.9%. */
  public static String share(double share) {
    double percent = HUNDRED * share;
    return percent > 0 && percent < LEAST_SHOWN
        ? "less than 0.1%"
        : percent < HUNDRED && percent > HUNDRED - LEAST_SHOWN
            ? "more than 99.9%"
            : String.format(Locale.ROOT, "%.1f%%", percent);
  }

  /** {@code 16.67% less}, {@code 50% more}; not for zero. */
  public static String percentMoreOrLess(BigDecimal percent) {
    return change(percent.doubleValue(), isWhole(percent) ? 0 : 2)
        + "% "
        + (percent.signum() < 0 ? "less" : "more");
  }

  /** The same of an estimate, no finer than its error bar: {@code 410% more}. */
  public static String percentMoreOrLess(double percent, ErrorDigits meant) {
    double shown = meant.places() < 0 ? meant.rounded(percent) : percent;
    return change(shown, Math.min(2, meant.decimals())) + "% " + (percent < 0 ? "less" : "more");
  }

  /**
   * A change in percent, without its sign, with this many decimals, and more only if it would look
   * like no change or a loss of nearly all would look like a loss of all.
   */
  public static String change(double percent, int decimals) {
    double size = Math.abs(percent);
    return grouped(
        size,
        percent < 0
            ? Decimals.telling(decimals, size, 0, HUNDRED)
            : Decimals.telling(decimals, size, 0));
  }

  private static String grouped(double value, Decimals decimals) {
    return decimals.grouped(value).replace('-', '−');
  }

  /** A p value in a column of its own: {@code 0.035}, {@code < 0.001}. */
  public static String pAlone(double value, double alpha) {
    return p(value, alpha).replace("= ", "");
  }

  /**
   * A p value after the letter: {@code = 0.035}, {@code < 0.001}; with enough decimals to show on
   * which side of alpha it is, so that 0.0498 is not {@code = 0.050}.
   */
  public static String p(double value, double alpha) {
    if (value < LEAST_P) {
      return "< 0.001";
    }
    double limit = rounded(alpha);
    for (int decimals = 3; decimals < MOST_DECIMALS; decimals++) {
      BigDecimal shown = BigDecimal.valueOf(value).setScale(decimals, HALF_UP);
      if (Double.compare(shown.doubleValue(), limit) == Double.compare(value, limit)) {
        return "= " + shown;
      }
    }
    return "= " + THREE_DECIMALS.format(value);
  }

  /** Without floating-point noise: 1 − 0.95 is 0.05, not 0.050000000000000044. */
  private static double rounded(double value) {
    return BigDecimal.valueOf(value).setScale(MOST_DECIMALS, RoundingMode.HALF_EVEN).doubleValue();
  }

  /**
   * An interval: {@code −0.6 to 29.6}, with more decimals if a limit would otherwise be rounded to
   * the level that means no difference: {@code 0.04 to 0.37}.
   *
   * @param level 0, or 1 for a ratio
   * @param least the fewest decimals
   */
  public static String range(double lower, double upper, double level, Decimals least) {
    Decimals decimals = apart(lower, upper, level, least);
    return minus(decimals.format(lower)) + " to " + minus(decimals.format(upper));
  }

  /** The decimals that show on which side of a level each limit is. */
  public static Decimals apart(double lower, double upper, double level, Decimals least) {
    return Decimals.telling(least.count(), rounded(lower), rounded(upper), level);
  }

  /** An interval of percentage points with one decimal: {@code −0.6 to 29.6}. */
  public static String pointRange(double lower, double upper) {
    return range(lower, upper, 0, ONE_DECIMAL);
  }

  /** A correlation with three decimals, rounded up, so that the printed number suffices. */
  public static String correlationUp(double value) {
    return BigDecimal.valueOf(value).setScale(3, RoundingMode.CEILING).toPlainString();
  }

  /** A correlation with at most three decimals, rounded towards 0, so that the scores allow it. */
  public static String correlation(double value) {
    return minus(
        BigDecimal.valueOf(value)
            .setScale(3, RoundingMode.DOWN)
            .stripTrailingZeros()
            .toPlainString());
  }
}
