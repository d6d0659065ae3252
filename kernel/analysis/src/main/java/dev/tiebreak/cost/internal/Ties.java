package dev.tiebreak.cost.internal;

/**
 * When two costs are the same: if they differ by less than one part in 10¹², as rounding makes sums
 * differ that are equal on paper.
 */
public final class Ties {

  private static final double WITHIN = 1e-12;

  private Ties() {}

  /** Returns below 0 if the first is less, above 0 if it is more, 0 if both are the same. */
  public static int compare(double first, double second) {
    return same(first, second) ? 0 : Double.compare(first, second);
  }

  /** Returns the first less the second; exactly 0 if both are the same. */
  public static double difference(double first, double second) {
    return same(first, second) ? 0 : first - second;
  }

  private static boolean same(double first, double second) {
    return first == second
        || Math.abs(first - second) <= WITHIN * Math.max(Math.abs(first), Math.abs(second));
  }
}
