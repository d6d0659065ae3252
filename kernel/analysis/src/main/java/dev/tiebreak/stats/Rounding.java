package dev.tiebreak.stats;

/** What arithmetic in doubles leaves where a number should be zero. */
final class Rounding {

  /** The most that it leaves of rates, and of sums and errors of rates. */
  static final double MOST = 1e-12;

  private Rounding() {}

  /** Returns whether a number is zero but for rounding. */
  static boolean isZero(double value) {
    return Math.abs(value) <= MOST;
  }
}
