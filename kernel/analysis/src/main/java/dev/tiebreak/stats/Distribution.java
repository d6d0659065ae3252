package dev.tiebreak.stats;

import dev.tiebreak.stats.internal.Checks;
import dev.tiebreak.stats.internal.Normal;
import dev.tiebreak.words.internal.Numbers;
import java.util.Arrays;
import java.util.List;

/** The values that a number may have and how likely each is, to draw from. */
public sealed interface Distribution {

  /** Returns the value that is not exceeded with this probability, 0 to 1. */
  double quantile(double probability);

  /** Returns the mean of all values, each as often as it is likely. */
  double mean();

  /** Returns the value at the same quantile as a standard normal one. */
  default double ofNormal(double z) {
    return quantile(Normal.cumulative(z));
  }

  /**
   * Returns whether a value is computed faster from a standard normal number than from a uniform
   * one.
   */
  default boolean ofNormalFirst() {
    return false;
  }

  /** Returns the least value that can be drawn. */
  default double least() {
    return quantile(0);
  }

  /** Returns the greatest value that can be drawn; infinite where there is none. */
  default double most() {
    return quantile(1);
  }

  /** Returns a distribution in which every value between two limits is equally likely. */
  static Distribution uniform(double least, double most) {
    return new Uniform(least, most);
  }

  /** Returns a distribution with one most likely value, falling off to zero at two limits. */
  static Distribution triangular(double least, double likeliest, double most) {
    return new Triangular(least, likeliest, most);
  }

  /**
   * Returns a distribution of positive values whose logarithm is normal.
   *
   * @param median above 0
   * @param sigma the standard deviation of the natural logarithm, 0 or more
   */
  static Distribution logNormal(double median, double sigma) {
    return new LogNormal(median, sigma);
  }

  /** Returns a distribution of observed values, one or more, all equally likely. */
  static Distribution seen(List<Double> values) {
    return Empirical.of(values);
  }

  /** One value, with certainty. */
  record Fixed(double value) implements Distribution {
    public Fixed {
      Checks.finite(value, "Value");
    }

    @Override
    public double quantile(double probability) {
      return value;
    }

    @Override
    public double mean() {
      return value;
    }
  }

  /** Every value between two limits, all equally likely. */
  record Uniform(double least, double most) implements Distribution {
    public Uniform {
      rising(least, most);
    }

    @Override
    public double quantile(double probability) {
      return least + probability * (most - least);
    }

    @Override
    public double mean() {
      return (least + most) / 2;
    }
  }

  /** One most likely value, falling off to zero at two limits. */
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

    @Override
    public double mean() {
      return (least + likeliest + most) / 3;
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
      return sigma == 0 ? median : median * Math.exp(sigma * z);
    }

    @Override
    public boolean ofNormalFirst() {
      return true;
    }

    /** Returns median · exp(σ²/2). */
    @Override
    public double mean() {
      return median * Math.exp(sigma * sigma / 2);
    }
  }

  /** The observed values, all equally likely. */
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

    @Override
    public double mean() {
      return Arrays.stream(sorted).average().orElseThrow();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Empirical seen && Arrays.equals(sorted, seen.sorted);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(sorted);
    }

    /** Returns how many values there are, their mean, least and greatest. */
    @Override
    public String toString() {
      return sorted.length
          + " values seen, "
          + Numbers.significant(least())
          + " to "
          + Numbers.significant(most())
          + ", on average "
          + Numbers.significant(mean());
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
