package dev.tiebreak.stats.internal.test;

import dev.tiebreak.stats.internal.Checks;
import java.util.Arrays;

/**
 * The tests of all pairs of many models on the same tasks, in the order of {@link RatePairs}; a
 * pair without an estimable error has none.
 */
public final class PairTests {

  private final double[] pValues;
  private final boolean[] excludeZero;

  PairTests(double[] pValues, boolean[] excludeZero) {
    this.pValues = pValues;
    this.excludeZero = excludeZero;
  }

  /**
   * Returns the tests of pairs in the order of {@link RatePairs}.
   *
   * @param pValues each pair's p value; NaN where there is none
   * @param excludeZero whether the interval of its difference excludes zero
   */
  public static PairTests of(double[] pValues, boolean[] excludeZero) {
    Checks.sameLength(pValues.length, excludeZero.length, "Tests and intervals of pairs");
    return new PairTests(pValues.clone(), excludeZero.clone());
  }

  /** Returns the tests of no pairs. */
  public static PairTests none() {
    return new PairTests(new double[0], new boolean[0]);
  }

  /** Returns how many pairs there are. */
  public int pairs() {
    return pValues.length;
  }

  /** Returns how many pairs were tested. */
  public int tested() {
    return (int) Arrays.stream(pValues).filter(p -> !Double.isNaN(p)).count();
  }

  /** Returns each pair's p value, a copy; NaN where there is none. */
  public double[] pValues() {
    return pValues.clone();
  }

  /** Returns a pair's p value; NaN where there is none. */
  public double pValue(int pair) {
    return pValues[pair];
  }

  /** Returns whether the interval of a pair's difference excludes zero. */
  public boolean excludesZero(int pair) {
    return excludeZero[pair];
  }
}
