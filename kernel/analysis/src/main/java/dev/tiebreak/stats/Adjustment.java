package dev.tiebreak.stats;

import java.util.Comparator;
import java.util.stream.IntStream;

/** How p values are adjusted when several comparisons are made at once. */
public enum Adjustment {
  /**
   * Holm's step-down method, the default: no false finding at all, with probability 1 − alpha. The
   * i-th smallest of m becomes the largest (m−j+1)·p₍ⱼ₎ with j ≤ i. Source: Holm, Scandinavian
   * Journal of Statistics 6 (1979).
   */
  HOLM("Holm"),

  /**
   * Benjamini and Hochberg's step-up method: of the findings, no more than the share alpha false on
   * average. The i-th smallest of m becomes the smallest p₍ⱼ₎·m/j with j ≥ i. Source: Benjamini and
   * Hochberg, JRSS B 57 (1995).
   */
  BENJAMINI_HOCHBERG("Benjamini–Hochberg");

  private final String label;

  Adjustment(String label) {
    this.label = label;
  }

  /** Returns the method's name in words. */
  public String label() {
    return label;
  }

  /**
   * Returns the adjusted p values in the order given, each at most 1.
   *
   * @throws IllegalArgumentException if a p value is missing or not 0 to 1
   */
  public double[] adjust(double... pValues) {
    for (int i = 0; i < pValues.length; i++) {
      if (!(pValues[i] >= 0 && pValues[i] <= 1)) {
        throw new IllegalArgumentException(
            "p value " + (i + 1) + " is " + pValues[i] + "; allowed: 0 to 1");
      }
    }
    int[] smallestFirst =
        IntStream.range(0, pValues.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> pValues[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    return switch (this) {
      case HOLM -> holm(pValues, smallestFirst);
      case BENJAMINI_HOCHBERG -> benjaminiHochberg(pValues, smallestFirst);
    };
  }

  private static double[] holm(double[] pValues, int[] smallestFirst) {
    double[] adjusted = new double[pValues.length];
    double largest = 0;
    for (int i = 0; i < adjusted.length; i++) {
      largest = Math.max(largest, (adjusted.length - i) * pValues[smallestFirst[i]]);
      adjusted[smallestFirst[i]] = Math.min(1, largest);
    }
    return adjusted;
  }

  private static double[] benjaminiHochberg(double[] pValues, int[] smallestFirst) {
    double[] adjusted = new double[pValues.length];
    double smallest = 1;
    for (int i = adjusted.length - 1; i >= 0; i--) {
      smallest = Math.min(smallest, pValues[smallestFirst[i]] * adjusted.length / (i + 1));
      adjusted[smallestFirst[i]] = smallest;
    }
    return adjusted;
  }
}
