package dev.tiebreak.stats.rank;

import dev.tiebreak.stats.internal.Normal;
import org.apache.commons.numbers.rootfinder.BrentSolver;

/**
 * The range of k independent standard normal values: the studentized range with infinite degrees of
 * freedom, which the libraries lack.
 *
 * <p>P(range ≤ q) = k ∫ φ(z)(Φ(z) − Φ(z−q))^(k−1) dz. Source: Tukey; see Lund and Lund, Algorithm
 * AS 190, Applied Statistics 32 (1983).
 *
 * @param k how many values, two or more
 */
record StudentizedRange(int k) {

  /** Beyond this φ adds nothing that a double can hold. */
  private static final double FAR = 8.5;

  /** The trapezoidal rule is exact to rounding for so smooth an integrand at this step. */
  private static final double STEP = 1.0 / 32;

  private static final int STEPS = (int) (FAR / STEP);

  /** The range of even thousands of values comes nowhere near this. */
  private static final double MOST = 40;

  private static final BrentSolver SOLVER = new BrentSolver(1e-12, 1e-12, 1e-15);

  double cumulative(double q) {
    double sum = 0;
    for (int i = -STEPS; i <= STEPS; i++) {
      double z = i * STEP;
      double between = Normal.cumulative(z) - Normal.cumulative(z - q);
      sum += Normal.density(z) * Math.pow(between, k - 1.0);
    }
    return Math.min(1, k * sum * STEP);
  }

  double upperQuantile(double probability) {
    return SOLVER.findRoot(q -> 1 - cumulative(q) - probability, 0, MOST);
  }
}
