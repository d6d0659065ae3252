package dev.tiebreak.stats.resample;

import dev.tiebreak.stats.internal.Normal;
import dev.tiebreak.stats.internal.Rounding;
import dev.tiebreak.stats.internal.interval.DrawnUnits;

/** The shift of the quantiles in a BCa interval. Source: Efron, JASA 82 (1987). */
final class Acceleration {

  private Acceleration() {}

  /**
   * Which quantiles of the resampled means to take: Φ(z₀ + (z₀ + z)/(1 − a(z₀ + z))) for z at the
   * lower tail and at the upper, where z₀ = Φ⁻¹(share of means below the estimate, ties half).
   */
  static double[] probabilities(DrawnUnits units, double[] means, double estimate, double tail) {
    double bias = Normal.quantile(shareBelow(means, estimate));
    double a = acceleration(units);
    double z = Normal.upperQuantile(tail);
    return new double[] {shifted(bias, bias - z, a), shifted(bias, bias + z, a)};
  }

  private static double shifted(double bias, double moved, double a) {
    return Normal.cumulative(bias + moved / (1 - a * moved));
  }

  /** Kept half a resample away from 0 and 1, where the bias would be infinite. */
  private static double shareBelow(double[] means, double estimate) {
    double below = 0;
    for (double mean : means) {
      below += mean < estimate ? 1 : mean == estimate ? 0.5 : 0;
    }
    return Math.max(0.5, Math.min(means.length - 0.5, below)) / means.length;
  }

  /** Σ(θ̄−θᵢ)³/(6(Σ(θ̄−θᵢ)²)^1.5) of the means θᵢ without unit i; 0 if they are all the same. */
  private static double acceleration(DrawnUnits units) {
    double total = units.total();
    double[] without = new double[units.count()];
    double centre = 0;
    for (int i = 0; i < without.length; i++) {
      without[i] = (total - units.sums()[i]) / (units.n() - units.sizes()[i]);
      centre += without[i] / without.length;
    }
    double squares = 0;
    double cubes = 0;
    for (double mean : without) {
      double apart = centre - mean;
      squares += apart * apart;
      cubes += apart * apart * apart;
    }
    return Rounding.isZero(Math.sqrt(squares)) ? 0 : cubes / (6 * squares * Math.sqrt(squares));
  }
}
