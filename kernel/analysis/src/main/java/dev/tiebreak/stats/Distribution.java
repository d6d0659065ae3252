package dev.tiebreak.stats;

import java.util.Arrays;
import java.util.List;

/** What a number may be, and how likely: a value to draw from. */
public sealed interface Distribution {

  /** Returns the value that is not exceeded with this probability, 0 to 1. */
  double quantile(double probability);

  /** Returns the value at the place of a standard normal one. */
  default double ofNormal(double z) {
    return quantile(Normal.cumulative(z));
  }

  /** One value, for certain. */
  record Fixed(double value) implements Distribution {
    public Fixed {
      Checks.finite(value, "Value");
    }

    @Override
    public double quantile(double probability) {
      return value;
    }
  }

  /** Every value between two limits alike. */
  record Uniform(double least, double most) implements Distribution {
    public Uniform {
      rising(least, most);
    }

    @Override
    public double quantile(double probability) {
      return least + probability * (most - least);
    }
  }

  /** Most likely one value, and ever less so towards two limits. */
  record Triangular(double least, double likeliest, double most) implements Distribution {
    public Triangular {
      rising(least, likeliest);
      rising(likeliest, most);
    }

    @Override
    public double quantile(double probability) {
      double width = most - least;
      double left = likeliest - least;
      return probability * width <= left
          ? least + Math.sqrt(probability * width * left)
          : most - Math.sqrt((1 - probability) * width * (most - likeliest));
    }
  }

  /**
   * A positive value whose logarithm is normal.
   *
   * @param median above 0
   * @param sigma the standard deviation of the natural logarithm, 0 or more
   */
  record LogNormal(double median, double sigma) implements Distribution {
    public LogNormal {
      Checks.positive(median, "Median");
      Checks.notNegative(sigma, "Standard deviation of the logarithm");
    }

    @Override
    public double quantile(double probability) {
      return ofNormal(Normal.quantile(probability));
    }

    @Override
    public double ofNormal(double z) {
      return median * Math.exp(sigma * z);
    }
  }

  /** The values that were seen, each alike. */
  final class Empirical implements Distribution {
    private final double[] sorted;

    private Empirical(double... values) {
      Checks.atLeast(1, values.length, "Values seen");
      sorted = Checks.finite(values, "Value");
      Arrays.sort(sorted);
    }

    /** Returns the distribution of these values, one or more. */
    public static Empirical of(List<Double> values) {
      return new Empirical(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    @Override
    public double quantile(double probability) {
      return sorted[Math.min(sorted.length - 1, (int) (probability * sorted.length))];
    }
  }

  private static void rising(double lower, double upper) {
    Checks.finite(lower, "Lower value");
    Checks.finite(upper, "Upper value");
    if (lower > upper) {
      throw new IllegalArgumentException(
          "Distribution goes from " + lower + " to " + upper + "; allowed: rising values");
    }
  }
}
