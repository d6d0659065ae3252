package dev.tiebreak.stats;

import java.util.List;
import java.util.stream.IntStream;

/**
 * All pairs of many models on the same tasks, tested at once. Pair (i, j) with i &lt; j of k models
 * stands at i(2k − i − 1)/2 + j − i − 1: first all pairs of model 0, then the others of model 1.
 */
public final class RatePairs {

  private RatePairs() {}

  /** Returns how many pairs so many models have. */
  public static int count(int models) {
    return models * (models - 1) / 2;
  }

  /**
   * Returns where a pair stands.
   *
   * @param first a model's place, from 0
   * @param second the place of a later one
   * @param models how many models there are
   */
  public static int index(int first, int second, int models) {
    return first * (2 * models - first - 1) / 2 + second - first - 1;
  }

  /**
   * Returns the p value of {@link RateDifference#test()} for each pair.
   *
   * @param rates the models' rates on the same tasks
   * @param correlation of their outcomes; where two rates allow less, the most that they allow
   */
  public static double[] pValues(List<PassRate> rates, Correlation correlation) {
    return each(
        rates.size(),
        (first, second) -> {
          RateDifference difference = RateDifference.of(rates.get(first), rates.get(second));
          return correlation.value() == 0
              ? difference.pValue()
              : difference.assumingNearest(correlation).pValue();
        });
  }

  /**
   * Returns the p value of {@link PairedScores#test()} for each pair.
   *
   * @param models how many models there are
   * @param pair the scores of two of them
   */
  public static double[] pValues(int models, Pair pair) {
    return each(models, (first, second) -> pair.of(first, second).test().pValue());
  }

  /** Two models' scores on the same tasks. */
  @FunctionalInterface
  public interface Pair {
    /** Returns the scores of the models at two places. */
    PairedScores of(int first, int second);
  }

  @FunctionalInterface
  private interface Value {
    double of(int first, int second);
  }

  private static double[] each(int models, Value value) {
    double[] values = new double[count(models)];
    IntStream.range(0, models)
        .parallel()
        .forEach(
            first -> {
              for (int second = first + 1; second < models; second++) {
                values[index(first, second, models)] = value.of(first, second);
              }
            });
    return values;
  }
}
