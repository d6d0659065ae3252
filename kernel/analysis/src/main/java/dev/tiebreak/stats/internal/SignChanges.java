package dev.tiebreak.stats.internal;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.apache.commons.numbers.rootfinder.BrentSolver;

/** Where a function of one number changes its sign, through zero or by a jump. */
public final class SignChanges {

  private static final BrentSolver SOLVER = new BrentSolver(1e-13, 1e-9, 1e-18);
  private static final double NEXT_TO = 1e-11;

  private SignChanges() {}

  /**
   * Returns the numbers at which the sign changes, rising; zero over a stretch counts as a sign of
   * its own. A number at which the function only touches zero may be among them.
   *
   * @param function a function that, between two neighbouring breaks, only rises, only falls or is
   *     level, and does not jump
   * @param breaks the numbers between which to look, rising, two or more; the function may jump
   *     there; of several that only rounding tells apart the last counts
   * @throws IllegalArgumentException if there are fewer than two breaks
   */
  public static DoubleStream of(DoubleUnaryOperator function, double... breaks) {
    Checks.atLeast(2, breaks.length, "Breaks");
    DoubleStream.Builder found = DoubleStream.builder();
    double before = 0;
    for (int i = 0; i + 1 < breaks.length; i++) {
      double from = i == 0 ? breaks[0] : breaks[i] + nextTo(breaks[i]);
      // By rounding, what jumps above a break may have jumped at the break itself.
      boolean last = i + 2 == breaks.length;
      double to = last ? breaks[i + 1] : breaks[i + 1] - nextTo(breaks[i + 1]);
      if (from > to) {
        continue;
      }
      double left = Math.signum(function.applyAsDouble(from));
      double right = Math.signum(function.applyAsDouble(to));
      // What departs from zero at a break may still be zero within rounding just beyond it.
      boolean leaves = left == 0 && right != 0;
      if (i > 0 && (left != before || leaves)) {
        found.add(breaks[i]);
      }
      if (left != 0 && right != 0 && left != right) {
        found.add(SOLVER.findRoot(function, from, to));
      } else if (right == 0 && left != 0) {
        found.add(breaks[i + 1]);
      }
      before = right;
    }
    return found.build().distinct();
  }

  private static double nextTo(double value) {
    return NEXT_TO * Math.max(1, Math.abs(value));
  }
}
