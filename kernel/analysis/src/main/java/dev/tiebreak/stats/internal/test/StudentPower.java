package dev.tiebreak.stats.internal.test;

import dev.tiebreak.stats.Confidence;
import dev.tiebreak.stats.internal.Normal;
import java.util.OptionalDouble;
import org.apache.commons.numbers.rootfinder.BrentSolver;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How likely a two-sided t test finds a true lead: the noncentral t distribution, as the mean over
 * the standard error's own distribution of Φ(δ − t·s) + Φ(−δ − t·s), by Simpson's rule. Source:
 * Johnson, Kotz and Balakrishnan, Continuous Univariate Distributions 2 (1995), chapter 31.
 *
 * @param units how many tasks, or clusters of them, the standard error was measured on
 */
record StudentPower(int units, Confidence confidence) {

  private static final BrentSolver SOLVER = new BrentSolver(1e-12, 1e-10, 1e-14);
  private static final double TAIL = 1e-13;
  private static final int STEPS = 256;

  /** Returns the power of finding a lead of so many standard errors. */
  double of(double lead) {
    int degrees = units - 1;
    ChiSquaredDistribution squares = ChiSquaredDistribution.of(degrees);
    double critical = TDistribution.of(degrees).inverseSurvivalProbability(confidence.alpha() / 2);
    double from = Math.sqrt(squares.inverseCumulativeProbability(TAIL) / degrees);
    double to = Math.sqrt(squares.inverseSurvivalProbability(TAIL) / degrees);
    double step = (to - from) / STEPS;
    double sum = 0;
    for (int i = 0; i <= STEPS; i++) {
      double s = from + i * step;
      double found =
          Normal.cumulative(lead - critical * s) + Normal.cumulative(-lead - critical * s);
      int weight = i == 0 || i == STEPS ? 1 : i % 2 == 1 ? 4 : 2;
      sum += weight * found * 2 * degrees * s * squares.density(degrees * s * s);
    }
    return sum * step / 3;
  }

  /**
   * Returns the lead, in standard errors, that is found with a power; empty where so few units can
   * show none, since no turn of their signs is rare enough.
   */
  OptionalDouble lead(double power) {
    if (Math.pow(0.5, units - 1.0) > confidence.alpha()) {
      return OptionalDouble.empty();
    }
    double most = 1;
    while (of(most) < power) {
      most *= 2;
    }
    return OptionalDouble.of(SOLVER.findRoot(lead -> of(lead) - power, 0, most));
  }
}
