package dev.tiebreak.stats.internal.interval;

import java.util.Arrays;

/**
 * What resampling draws as a whole: single tasks, or clusters of them.
 *
 * @param sums the sum of scores in each unit
 * @param sizes the number of tasks in each unit
 * @param n tasks in all
 * @param assumption what drawing units takes for granted
 */
@SuppressWarnings("ArrayRecordComponent") // never leaves the package, never compared
public record DrawnUnits(double[] sums, double[] sizes, int n, String assumption) {

  static DrawnUnits ofTasks(double[] values, String assumption) {
    double[] ones = new double[values.length];
    Arrays.fill(ones, 1);
    return new DrawnUnits(values, ones, values.length, assumption);
  }

  public int count() {
    return sums.length;
  }

  public double total() {
    double total = 0;
    for (double sum : sums) {
      total += sum;
    }
    return total;
  }

  public double mean() {
    return total() / n;
  }

  public boolean sameSize() {
    for (double size : sizes) {
      if (size != sizes[0]) {
        return false;
      }
    }
    return true;
  }
}
