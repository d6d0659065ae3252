package dev.tiebreak.stats.internal;

import java.util.Arrays;

/** The weighted means of some numbers, over all possible weights. */
public final class WeightedMeans {

  private WeightedMeans() {}

  /**
   * Returns the exact share of all weightings that give a weighted mean above zero: weights of zero
   * or more that add up to one, all such weightings being equally likely.
   *
   * <p>It is one minus the volume of {w : Σ wᵢvᵢ ≤ 0} in the simplex: with the values above zero as
   * Y₁ … Y_K, the others as X₁ … X_H, a₀ = 1 and a₁ = … = a_K = 0, every X turns each aₖ, in order,
   * into (Yₖaₖ − X·aₖ₋₁)/(Yₖ − X), and a_K is the volume. No term is negative, so nothing cancels.
   * Source: Varsi, Pacific Journal of Mathematics 46 (1973); Ali, the same 48 (1973).
   *
   * @param values one or more
   * @throws IllegalArgumentException if there is no value, or one is not finite
   */
  public static double shareAboveZero(double... values) {
    Checks.atLeast(1, values.length, "Values to weight");
    double[] checked = Checks.finite(values, "Value");
    double[] above = Arrays.stream(checked).filter(value -> value > 0).toArray();
    double[] volume = new double[above.length + 1];
    volume[0] = 1;
    for (double value : checked) {
      if (value <= 0) {
        for (int k = 1; k < volume.length; k++) {
          double share = 1 / (1 - value / above[k - 1]); // the difference of the two could overflow
          volume[k] = share * volume[k] + (1 - share) * volume[k - 1];
        }
      }
    }
    return 1 - volume[above.length];
  }
}
