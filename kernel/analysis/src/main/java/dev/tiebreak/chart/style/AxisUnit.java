package dev.tiebreak.chart.style;

import dev.tiebreak.words.internal.Decimals;
import java.math.BigDecimal;

/** What a number on an axis counts, and so how it is written. */
public enum AxisUnit {
  /** US dollars: $0.0001, $0.12, $1,000,000. */
  USD("US dollars", "$", "", 0),
  /** US dollars printed as cents: 0.01¢, 12¢. */
  CENTS("US cents", "", "¢", 2),
  /** Percent: 82.7%. */
  PERCENT("percent", "", "%", 0),
  /** Percent printed as shares of 1: 0.827. */
  SHARE("shares of 1", "", "", -2),
  /** How many times as much: 1.5×. */
  TIMES("times", "", "×", 0),
  /** A plain number, such as tokens or calls: 10,000. */
  NUMBER("numbers", "", "", 0);

  private final String words;
  private final String before;
  private final String after;

  /** How many places the decimal point moves to the right before printing. */
  private final int moved;

  AxisUnit(String words, String before, String after, int moved) {
    this.words = words;
    this.before = before;
    this.after = after;
    this.moved = moved;
  }

  /** Returns the unit's name for use in a sentence. */
  public String words() {
    return words;
  }

  /**
   * Returns a number with three significant digits, and all digits before the decimal point, such
   * as "$0.0123".
   */
  public String format(double value) {
    return format(value, Decimals.significant(value).count());
  }

  /** Returns a number with this many decimals, such as "$0.10"; dollars never have just one. */
  public String format(double value, int decimals) {
    int shown = this == USD && decimals == 1 ? 2 : Math.max(0, decimals - moved);
    BigDecimal printed = BigDecimal.valueOf(Math.abs(value)).movePointRight(moved);
    return (value < 0 ? "−" : "") + before + new Decimals(shown).grouped(printed) + after;
  }
}
