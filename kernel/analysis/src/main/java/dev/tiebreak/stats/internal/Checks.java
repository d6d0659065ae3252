package dev.tiebreak.stats.internal;

/** The checks on arguments; a message names what was found and what is allowed. */
public final class Checks {

  private Checks() {}

  public static void atLeast(int least, int found, String what) {
    if (found < least) {
      throw new IllegalArgumentException(what + ": " + found + "; allowed: " + least + " or more");
    }
  }

  public static double[] finite(double[] values, String what) {
    double[] copy = values.clone();
    for (int i = 0; i < copy.length; i++) {
      finite(copy[i], what + " " + (i + 1));
    }
    return copy;
  }

  public static double[] rates(double[] values, String what) {
    for (int i = 0; i < values.length; i++) {
      if (!(values[i] >= 0 && values[i] <= 1)) {
        throw new IllegalArgumentException(
            what + " " + (i + 1) + " is " + values[i] + "; allowed: 0 to 1");
      }
    }
    return values.clone();
  }

  public static void finite(double value, String what) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(what + " is " + value + "; allowed: finite numbers");
    }
  }

  public static void notNegative(double value, String what) {
    if (!(value >= 0 && Double.isFinite(value))) {
      throw new IllegalArgumentException(
          what + " is " + value + "; allowed: finite numbers, 0 or more");
    }
  }

  public static void positive(double value, String what) {
    if (!(value > 0 && Double.isFinite(value))) {
      throw new IllegalArgumentException(what + " is " + value + "; allowed: finite, above 0");
    }
  }

  public static void sameLength(int first, int second, String what) {
    if (first != second) {
      throw new IllegalArgumentException(
          what + ": " + first + " and " + second + "; allowed: the same number of both");
    }
  }
}
