package dev.tiebreak.cost;

import dev.tiebreak.show.Decimals;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** Counts, percentages and ratios as this package prints them; none looks like what it is not. */
final class Numbers {

  private static final int COUNT_DECIMALS = 2;
  private static final int RATIO_DECIMALS = 4;
  private static final double HUNDRED = 100;
  private static final double LEAST_SHOWN = 0.1;

  private Numbers() {}

  /**
   * A count whole, or with two decimals; with more where it would look like zero or like another
   * that stands beside it.
   */
  static String count(BigDecimal value, BigDecimal... beside) {
    return wholeOr(value, Decimals.telling(COUNT_DECIMALS, together(value, beside)));
  }

  /** A factor whole, or with the digits that matter: 1, 1.20, 0.9375. */
  static String factor(BigDecimal value, BigDecimal... beside) {
    return wholeOr(value, Decimals.apart(COUNT_DECIMALS, together(value, beside)));
  }

  private static String wholeOr(BigDecimal value, Decimals decimals) {
    return value.stripTrailingZeros().scale() <= 0
        ? String.format(Locale.ROOT, "%,.0f", value)
        : format(value.doubleValue(), decimals);
  }

  private static double[] together(BigDecimal value, BigDecimal... beside) {
    return Stream.concat(Stream.of(value, BigDecimal.ZERO), Arrays.stream(beside))
        .mapToDouble(BigDecimal::doubleValue)
        .toArray();
  }

  /** {@code 16.67% less}, {@code 50% more}; of what is not zero. */
  static String percentMoreOrLess(BigDecimal percent) {
    boolean whole = percent.stripTrailingZeros().scale() <= 0;
    return change(percent.doubleValue(), whole ? 0 : 2)
        + "% "
        + (percent.signum() < 0 ? "less" : "more");
  }

  /**
   * A change in percent, without its sign: so many decimals, and more only where it would look like
   * none, or where what loses nearly all would seem to lose all.
   */
  static String change(double percent, int decimals) {
    double size = Math.abs(percent);
    return format(
        size,
        percent < 0
            ? Decimals.telling(decimals, size, 0, HUNDRED)
            : Decimals.telling(decimals, size, 0));
  }

  /** So many decimals, and more only where it would look like zero: −0.25, 0.0003. */
  static String fixed(double value, int decimals) {
    return format(value, Decimals.telling(decimals, value, 0));
  }

  /** A percentage that was estimated, so that digits beyond the first decimal say nothing. */
  static String estimatedPercent(double share) {
    double percent = HUNDRED * share;
    return percent != 0 && Math.abs(percent) < LEAST_SHOWN / 2
        ? "< 0.1"
        : percent < HUNDRED && percent > HUNDRED - LEAST_SHOWN / 2 ? "> 99.9" : fixed(percent, 1);
  }

  /** A ratio with four decimals, and more where it would look like 0 or 1. */
  static String ratio(double ratio) {
    return format(ratio, Decimals.telling(RATIO_DECIMALS, ratio, 0, 1));
  }

  /** A share that was counted or measured: 58.6%, and 99.97%, which is not 100%. */
  static String percent(double percent) {
    return format(percent, Decimals.apart(1, percent, 0, HUNDRED)) + "%";
  }

  /** A share of draws or cells, which is only as exact as there are many: more than 99.9%. */
  static String share(double share) {
    double percent = HUNDRED * share;
    return percent > 0 && percent < LEAST_SHOWN
        ? "less than 0.1%"
        : percent < HUNDRED && percent > HUNDRED - LEAST_SHOWN
            ? "more than 99.9%"
            : String.format(Locale.ROOT, "%.1f%%", percent);
  }

  private static String format(double value, Decimals decimals) {
    return decimals.grouped(value).replace('-', '−');
  }
}
