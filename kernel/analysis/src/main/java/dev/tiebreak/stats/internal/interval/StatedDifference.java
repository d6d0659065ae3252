package dev.tiebreak.stats.internal.interval;

import dev.tiebreak.stats.Confidence;
import dev.tiebreak.stats.Estimate;
import dev.tiebreak.stats.Interval;
import dev.tiebreak.stats.TestResult;
import dev.tiebreak.stats.internal.Checks;
import dev.tiebreak.stats.internal.Normal;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The difference of two numbers, each with the error that its source states, taken as independent.
 *
 * <p>The error of a difference is √(a² + b²), where a and b are the halves of both errors that face
 * each other: of two intervals that are not symmetric, downwards the lower half of the first and
 * the upper half of the second. Two Wilson intervals give Newcombe's interval so.
 *
 * @param value the first number less the second
 * @param below the standard error of the difference downwards, above zero
 * @param above the same upwards
 * @param degrees degrees of freedom of Student's t; empty for the normal distribution
 * @param n how many tasks are behind both; 1 where nobody says
 */
public record StatedDifference(
    double value, double below, double above, OptionalDouble degrees, int n) {

  private static final String ASSUMPTION = "the two numbers are independent";

  public StatedDifference {
    Checks.finite(value, "Difference");
    Checks.positive(below, "Standard error");
    Checks.positive(above, "Standard error");
    Checks.atLeast(1, n, "Tasks");
  }

  /**
   * Returns Welch's degrees of freedom of the error √(a² + b²): (a² + b²)²/(a⁴/k + b⁴/m). Source:
   * Satterthwaite, Biometrics Bulletin 2 (1946).
   *
   * @param oneDegrees k; empty where a is taken as known, so that a⁴/k is 0
   * @param twoDegrees m, the same of b; one of the two is there
   */
  public static double degrees(
      double one, OptionalInt oneDegrees, double two, OptionalInt twoDegrees) {
    double variance = one * one + two * two;
    return variance * variance / (share(one, oneDegrees) + share(two, twoDegrees));
  }

  private static double share(double error, OptionalInt degrees) {
    return degrees.isPresent() ? Math.pow(error, 4) / degrees.getAsInt() : 0;
  }

  /** Returns how many standard errors an interval reaches to each side. */
  public static double reach(OptionalDouble degrees, Confidence confidence) {
    return degrees.isPresent()
        ? TDistribution.of(degrees.getAsDouble()).inverseSurvivalProbability(confidence.alpha() / 2)
        : confidence.z();
  }

  /** Returns the difference with the interval that its errors give. */
  public Estimate estimate(Confidence confidence) {
    double reach = reach(degrees, confidence);
    return new Estimate(
        value,
        n,
        new Interval(value - reach * below, value + reach * above, confidence),
        "from the errors stated",
        ASSUMPTION);
  }

  /** Returns the test that there is no difference, by the error that faces zero. */
  public TestResult test() {
    double statistic = value / (value > 0 ? below : above);
    return new TestResult(
        statistic, pValue(statistic), n, degrees.isPresent() ? "t test" : "z test", ASSUMPTION);
  }

  private double pValue(double statistic) {
    return degrees.isPresent()
        ? Math.min(
            1, 2 * TDistribution.of(degrees.getAsDouble()).survivalProbability(Math.abs(statistic)))
        : Normal.twoSided(statistic);
  }
}
