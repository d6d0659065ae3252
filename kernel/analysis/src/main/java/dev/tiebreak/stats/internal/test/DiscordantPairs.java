package dev.tiebreak.stats.internal.test;

import dev.tiebreak.stats.Confidence;
import dev.tiebreak.stats.Estimate;
import dev.tiebreak.stats.Interval;
import dev.tiebreak.stats.TestResult;
import dev.tiebreak.stats.internal.Checks;
import dev.tiebreak.stats.internal.interval.NormalEstimate;

/**
 * The tasks on which two models differ, which is all that a paired comparison of pass and fail
 * rests on.
 *
 * @param onlyFirst b, tasks only the first model solved
 * @param onlySecond c, tasks only the second solved
 * @param n tasks both models tried, b + c or more
 */
public record DiscordantPairs(int onlyFirst, int onlySecond, int n) {

  static final String ASSUMPTION = "both models ran the same tasks, which are independent draws";

  public DiscordantPairs {
    Checks.atLeast(1, n, "Tasks");
    Checks.atLeast(0, onlyFirst, "Tasks only the first solved");
    Checks.atLeast(0, onlySecond, "Tasks only the second solved");
    if ((long) onlyFirst + onlySecond > n) {
      throw new IllegalArgumentException(
          "Discordant tasks: "
              + onlyFirst
              + " and "
              + onlySecond
              + " of "
              + n
              + "; allowed: together no more than the tasks");
    }
  }

  /** Returns b and c of n tasks, for example {@code DiscordantPairs.of(25, 53, 500)}. */
  public static DiscordantPairs of(int onlyFirst, int onlySecond, int n) {
    return new DiscordantPairs(onlyFirst, onlySecond, n);
  }

  /** Returns b + c. */
  public int discordant() {
    return onlyFirst + onlySecond;
  }

  /** Returns McNemar's exact test of equal pass rates. */
  public TestResult test() {
    return test(McNemar.EXACT);
  }

  /** Returns McNemar's test of equal pass rates. */
  public TestResult test(McNemar method) {
    return method.of(this);
  }

  /** Returns the first model's rate less the second's with Bonett and Price's 95% interval. */
  public Estimate estimate() {
    return estimate(Confidence.DEFAULT);
  }

  /**
   * Returns the first model's rate less the second's, with Bonett and Price's adjusted Wald
   * interval, meant for levels of 80% and more.
   *
   * <p>With b' = (b+1)/(n+2) and c' = (c+1)/(n+2) it is b' − c' ± z√((b' + c' − (b' − c')²)/(n+2)),
   * cut at −1 and 1. Source: Bonett and Price, Journal of Educational and Behavioral Statistics 37
   * (2012).
   */
  public Estimate estimate(Confidence confidence) {
    double b = (onlyFirst + 1) / (n + 2.0);
    double c = (onlySecond + 1) / (n + 2.0);
    double middle = b - c;
    double reach = confidence.z() * Math.sqrt((b + c - middle * middle) / (n + 2.0));
    Interval interval = new Interval(middle - reach, middle + reach, confidence).within(-1, 1);
    return new Estimate(value(), n, interval, "Bonett–Price paired interval", ASSUMPTION);
  }

  /**
   * Returns the difference with its standard error √(b + c − (b−c)²/n)/n, the standard deviation
   * (over n) of the paired differences over √n. It equals the scorecard's standard error at the
   * correlation measured.
   */
  public NormalEstimate normal() {
    double apart = (double) onlyFirst - onlySecond;
    double variance = Math.max(0, discordant() - apart * apart / n);
    return new NormalEstimate(
        value(), Math.sqrt(variance) / n, n, "paired standard error", ASSUMPTION);
  }

  private double value() {
    return ((double) onlyFirst - onlySecond) / n;
  }
}
