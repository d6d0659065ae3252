package dev.tiebreak.stats;

import dev.tiebreak.stats.internal.Checks;
import dev.tiebreak.words.internal.Numbers;

/**
 * What a significance test found.
 *
 * @param statistic the test's statistic, as the method names it
 * @param pValue how likely a statistic as extreme would be if there were no difference, 0 to 1
 * @param n how many tasks it rests on; where two models ran different numbers, the smaller
 * @param method the test
 * @param assumption what the test takes for granted
 */
public record TestResult(double statistic, double pValue, int n, String method, String assumption) {

  public TestResult {
    if (!(pValue >= 0 && pValue <= 1)) {
      throw new IllegalArgumentException("p is " + pValue + "; allowed: 0 to 1");
    }
    Checks.atLeast(1, n, "Tasks");
  }

  /** Returns p, statistic and method in words. */
  @Override
  public String toString() {
    return (pValue == 0 ? "p < 0.001" : "p = " + Numbers.significant(pValue))
        + ", statistic "
        + Numbers.significant(statistic)
        + ", n = "
        + n
        + "; "
        + method
        + "; assuming "
        + assumption;
  }
}
