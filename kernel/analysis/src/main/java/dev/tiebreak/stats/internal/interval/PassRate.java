package dev.tiebreak.stats.internal.interval;

import dev.tiebreak.stats.Confidence;
import dev.tiebreak.stats.Estimate;
import dev.tiebreak.stats.internal.Checks;
import dev.tiebreak.stats.internal.Rounding;
import dev.tiebreak.words.internal.Plural;

/**
 * The share of a benchmark's tasks that a model solved.
 *
 * <p>Taken as a sample of all the tasks the benchmark might have held. A published percentage that
 * averages several trials of each task has less noise than this assumes, so its interval is too
 * wide rather than too narrow.
 *
 * @param value the rate, 0 to 1
 * @param n the number of tasks, one or more
 */
public record PassRate(double value, int n) {

  private static final String ASSUMPTION = "tasks are independent draws";

  public PassRate {
    Checks.atLeast(1, n, "Tasks");
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("Pass rate is " + value + "; allowed: 0 to 1");
    }
  }

  /**
   * Returns the pass rate of a count, for example {@code PassRate.of(7, 50)}.
   *
   * @param solved tasks solved, 0 to n
   * @param n tasks tried, one or more
   * @throws IllegalArgumentException if n is below one, or solved is negative or above n
   */
  public static PassRate of(int solved, int n) {
    Checks.atLeast(1, n, "Tasks");
    if (solved < 0 || solved > n) {
      throw new IllegalArgumentException(
          "Solved "
              + solved
              + " of "
              + Plural.counted(n, "task", "tasks")
              + "; allowed: 0 to "
              + n);
    }
    return new PassRate((double) solved / n, n);
  }

  /**
   * Returns a published pass rate, for example {@code PassRate.ofPercent(82.7, 89)}; it need not be
   * a whole number of tasks.
   *
   * @param percent 0 to 100
   * @param n tasks tried, one or more
   * @throws IllegalArgumentException if n is below one or percent outside its range
   */
  public static PassRate ofPercent(double percent, int n) {
    if (!(percent >= 0 && percent <= 100)) {
      throw new IllegalArgumentException("Pass rate is " + percent + " percent; allowed: 0 to 100");
    }
    return new PassRate(percent / 100, n);
  }

  /** Returns the rate with Wilson's 95% interval. */
  public Estimate estimate() {
    return estimate(RateInterval.WILSON);
  }

  /** Returns the rate with its 95% interval. */
  public Estimate estimate(RateInterval method) {
    return estimate(method, Confidence.DEFAULT);
  }

  /** Returns the rate with its interval. */
  public Estimate estimate(RateInterval method, Confidence confidence) {
    return new Estimate(value, n, method.of(this, confidence), method.label(), ASSUMPTION);
  }

  /** Returns the rate with its standard error √(p(1−p)/n); zero at rates of 0 and 1. */
  public NormalEstimate mean() {
    return new NormalEstimate(
        value, Math.sqrt(variance() / n), n, "binomial standard error", ASSUMPTION);
  }

  /** The variance of one task's outcome. */
  double variance() {
    return value * (1 - value);
  }

  /** Whether outcomes vary at all: they do not at rates of 0 and 1, up to rounding. */
  boolean varies() {
    return !Rounding.isZero(variance());
  }
}
