package dev.tiebreak.chart.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** What a number on an axis counts, and so how it is written. */
public enum AxisUnit {
  /** US dollars: $0.0001, $0.12, $1,000,000. */
  USD("$", ""),
  /** Percent: 82.7%. */
  PERCENT("", "%"),
  /** How many times as much: 1.5×. */
  TIMES("", "×"),
  /** A plain number, such as tokens or calls: 10,000. */
  NUMBER("", "");

  private static final int DIGITS = 3;
  private static final int MOST_DECIMALS = 12;

  private final String before;
  private final String after;

  AxisUnit(String before, String after) {
    this.before = before;
    this.after = after;
  }

  /**
   * Returns a number with three significant digits, and all digits before the decimal point.
   *
   * @param value a finite number
   * @return for example "$0.0123"
   */
  public String format(double value) {
    if (value == 0) {
      return format(0, 0);
    }
    int needed = DIGITS - 1 - (int) Math.floor(Math.log10(Math.abs(value)));
    int decimals = Math.max(0, Math.min(MOST_DECIMALS, needed));
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    int kept = rounded.signum() == 0 ? 0 : Math.max(0, rounded.stripTrailingZeros().scale());
    return format(value, kept);
  }

  /**
   * Returns a number with so many decimals; cents are never cut in half.
   *
   * @param value a finite number
   * @param decimals zero or more
   * @return for example "$0.10"
   */
  public String format(double value, int decimals) {
    int shown = this == USD && decimals == 1 ? 2 : decimals;
    String number = String.format(Locale.ROOT, "%,." + shown + "f", Math.abs(value));
    return (value < 0 ? "-" : "") + before + number + after;
  }
}
