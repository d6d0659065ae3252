package dev.tiebreak.stats.resample.internal;

import dev.tiebreak.stats.Distribution;
import dev.tiebreak.stats.internal.Checks;
import dev.tiebreak.stats.internal.Cholesky;
import dev.tiebreak.stats.internal.Chunks;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Draws of several numbers at once, independent or correlated by a Gaussian copula: normal numbers
 * with the given correlation are put through each distribution's quantiles. The draws are the same
 * on any number of threads.
 */
public final class JointDraws {

  private static final int CHUNK = 4096;

  private final Distribution[] marginals;
  private final double[][] lower;
  private final boolean[] uniform;
  private final boolean[] alone;

  /** Takes one draw; may be called by several threads at once, each with its own draws. */
  @FunctionalInterface
  public interface Taker {
    /**
     * Takes a draw.
     *
     * @param index its number, from 0
     * @param values one value per distribution; to be read before this returns
     */
    void take(int index, double[] values);
  }

  /** Makes a taker for a stretch of draws, so that it can have its own working space. */
  @FunctionalInterface
  public interface Takers {
    /** Returns a taker that one thread at a time uses. */
    Taker next();
  }

  /**
   * Prepares draws.
   *
   * @param correlations the correlation of each pair of normal numbers, with ones on the diagonal
   * @throws IllegalArgumentException if no numbers can have these correlations
   */
  public JointDraws(List<Distribution> marginals, double[][] correlations) {
    this.marginals = marginals.toArray(Distribution[]::new);
    this.lower = new Cholesky(correlations).lower();
    this.uniform = new boolean[this.marginals.length];
    this.alone = new boolean[this.marginals.length];
    for (int i = 0; i < uniform.length; i++) {
      alone[i] = independent(i);
      uniform[i] = alone[i] && !this.marginals[i].ofNormalFirst();
    }
    for (double[] row : lower) {
      for (double each : row) {
        if (!Double.isFinite(each)) {
          throw new IllegalArgumentException(
              "Correlations contradict each other; allowed: a positive definite matrix");
        }
      }
    }
  }

  /** Draws this many times. */
  public void run(int draws, long seed, Takers takers) {
    Checks.atLeast(1, draws, "Draws");
    Chunks.run(draws, CHUNK, seed, (from, to, random) -> draw(from, to, random, takers.next()));
  }

  private void draw(int from, int to, UniformRandomProvider random, Taker taker) {
    ContinuousDistribution.Sampler normal = NormalDistribution.of(0, 1).createSampler(random);
    double[] z = new double[marginals.length];
    double[] values = new double[marginals.length];
    for (int draw = from; draw < to; draw++) {
      for (int i = 0; i < z.length; i++) {
        if (uniform[i]) {
          values[i] = marginals[i].quantile(random.nextDouble());
        } else {
          z[i] = normal.sample();
          values[i] = marginals[i].ofNormal(alone[i] ? z[i] : dot(lower[i], z, i));
        }
      }
      taker.take(draw, values);
    }
  }

  /** Whether a number is independent of all those before it and after it. */
  private boolean independent(int i) {
    for (int k = 0; k < lower.length; k++) {
      if (k != i && (lower[i][k] != 0 || lower[k][i] != 0)) {
        return false;
      }
    }
    return true;
  }

  private static double dot(double[] row, double[] z, int last) {
    double sum = 0;
    for (int k = 0; k <= last; k++) {
      sum += row[k] * z[k];
    }
    return sum;
  }
}
