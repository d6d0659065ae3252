package dev.tiebreak.stats.internal;

/** The residue of arithmetic in doubles where a number should be zero. */
public final class Rounding {

  /** The largest residue of rates, and of sums and errors of rates. */
  public static final double MOST = 1e-12;

  private Rounding() {}

  /** Returns whether a number is zero but for rounding. */
  public static boolean isZero(double value) {
    return Math.abs(value) <= MOST;
  }
}
