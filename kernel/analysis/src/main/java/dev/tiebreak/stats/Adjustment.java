package dev.tiebreak.stats;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/** How p values are adjusted when several comparisons are made at once. */
public enum Adjustment {
  /**
   * Holm's step-down method, the default: no false finding at all, with a probability of 1 − alpha
   * or more. The i-th smallest of m becomes the largest (m−j+1)·p₍ⱼ₎ with j ≤ i. Source: Holm,
   * Scandinavian Journal of Statistics 6 (1979).
   */
  HOLM("Holm"),

  /**
   * Benjamini and Hochberg's step-up method: on average no more than a share alpha of the findings
   * is false. The i-th smallest of m becomes the smallest p₍ⱼ₎·m/j with j ≥ i. Source: Benjamini
   * and Hochberg, JRSS B 57 (1995).
   */
  BENJAMINI_HOCHBERG("Benjamini–Hochberg");

  /** From how many p values on several processors find them sooner than one. */
  private static final int WORTH_SHARING = 1 << 13;

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
    double[] sorted = pValues.clone();
    Arrays.parallelSort(sorted);
    double[] bySize =
        switch (this) {
          case HOLM -> holm(sorted);
          case BENJAMINI_HOCHBERG -> benjaminiHochberg(sorted);
        };
    // Equal p values are adjusted alike, so whichever of them the search finds will do.
    double[] adjusted = new double[pValues.length];
    IntToDoubleFunction found = i -> bySize[Arrays.binarySearch(sorted, pValues[i])];
    if (adjusted.length < WORTH_SHARING) {
      Arrays.setAll(adjusted, found);
    } else {
      Arrays.parallelSetAll(adjusted, found);
    }
    return adjusted;
  }

  private static double[] holm(double[] sorted) {
    double[] adjusted = new double[sorted.length];
    double largest = 0;
    for (int i = 0; i < adjusted.length; i++) {
      largest = Math.max(largest, (adjusted.length - i) * sorted[i]);
      adjusted[i] = Math.min(1, largest);
    }
    return adjusted;
  }

  private static double[] benjaminiHochberg(double[] sorted) {
    double[] adjusted = new double[sorted.length];
    double smallest = 1;
    for (int i = adjusted.length - 1; i >= 0; i--) {
      smallest = Math.min(smallest, sorted[i] * adjusted.length / (i + 1));
      adjusted[i] = smallest;
    }
    return adjusted;
  }
}
