package dev.tiebreak.stats.resample.internal;

import dev.tiebreak.stats.Distribution;
import dev.tiebreak.stats.internal.Checks;
import dev.tiebreak.stats.internal.Rounding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.hipparchus.random.SobolSequenceGenerator;

/**
 * How much of a result's variance each of several independent numbers accounts for: alone (first
 * order) and together with all others (total).
 *
 * <p>First order: mean(f(B)·(f(A_B) − f(A))) / V (Saltelli et al. 2010); total: mean((f(A) −
 * f(A_B))²) / 2V (Jansen 1999), on a Sobol sequence with a random digital shift.
 *
 * @param first the first-order indices, in the order of the numbers; 0 if the result does not vary
 * @param total the total indices
 * @param points how many points of the sequence were used
 */
public record SobolIndices(List<Double> first, List<Double> total, int points) {

  private static final double STEPS = 0x1p52;

  public SobolIndices {
    first = List.copyOf(first);
    total = List.copyOf(total);
  }

  /**
   * Returns the indices of a function of independent numbers.
   *
   * @param function may be called by several threads at once
   * @param log2Points the number of points as a power of two, 4 to 20
   * @throws IllegalArgumentException if there is no number, or the power is outside its range
   */
  public static SobolIndices of(
      ToDoubleFunction<double[]> function, List<Distribution> numbers, int log2Points, long seed) {
    Checks.atLeast(1, numbers.size(), "Numbers");
    if (log2Points < 4 || log2Points > 20) {
      throw new IllegalArgumentException("Points: 2^" + log2Points + "; allowed: 2^4 to 2^20");
    }
    int points = 1 << log2Points;
    double[][] both = points(numbers, points, seed);
    int n = numbers.size();
    double[] a = new double[points];
    double[] b = new double[points];
    double[][] mixed = new double[n][points];
    IntStream.range(0, points)
        .parallel()
        .forEach(
            row -> {
              double[] x = Arrays.copyOfRange(both[row], 0, n);
              a[row] = function.applyAsDouble(x);
              b[row] = function.applyAsDouble(Arrays.copyOfRange(both[row], n, 2 * n));
              for (int i = 0; i < n; i++) {
                x[i] = both[row][n + i];
                mixed[i][row] = function.applyAsDouble(x);
                x[i] = both[row][i];
              }
            });
    return indices(a, b, mixed);
  }

  private static double[][] points(List<Distribution> numbers, int points, long seed) {
    int n = numbers.size();
    SobolSequenceGenerator sequence = new SobolSequenceGenerator(2 * n);
    UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(seed);
    long[] shift = random.longs(2L * n).map(bits -> bits >>> 12).toArray();
    double[][] rows = new double[points][];
    for (int row = 0; row < points; row++) {
      double[] point = sequence.nextVector();
      for (int i = 0; i < 2 * n; i++) {
        long digits = (long) (point[i] * STEPS) ^ shift[i];
        point[i] = numbers.get(i % n).quantile((digits + 0.5) / STEPS);
      }
      rows[row] = point;
    }
    return rows;
  }

  private static SobolIndices indices(double[] a, double[] b, double[][] mixed) {
    int points = a.length;
    double mean = 0;
    for (int row = 0; row < points; row++) {
      mean += (a[row] + b[row]) / (2.0 * points);
    }
    double variance = 0;
    for (int row = 0; row < points; row++) {
      variance += (square(a[row] - mean) + square(b[row] - mean)) / (2.0 * points);
    }
    boolean varies = Math.sqrt(variance) > Rounding.MOST * Math.abs(mean);
    List<Double> first = new ArrayList<>();
    List<Double> total = new ArrayList<>();
    for (double[] each : mixed) {
      double alone = 0;
      double together = 0;
      for (int row = 0; row < points; row++) {
        alone += (b[row] - mean) * (each[row] - a[row]) / points;
        together += square(a[row] - each[row]) / (2.0 * points);
      }
      first.add(varies ? alone / variance : 0);
      total.add(varies ? together / variance : 0);
    }
    return new SobolIndices(first, total, points);
  }

  private static double square(double value) {
    return value * value;
  }
}
