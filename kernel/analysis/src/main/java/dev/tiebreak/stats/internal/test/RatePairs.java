package dev.tiebreak.stats.internal.test;

import dev.tiebreak.stats.Confidence;
import dev.tiebreak.stats.Correlation;
import dev.tiebreak.stats.Interval;
import dev.tiebreak.stats.internal.interval.PassRate;
import dev.tiebreak.stats.internal.interval.RateDifference;
import dev.tiebreak.stats.internal.interval.RateInterval;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All pairs of many models on the same tasks, tested at once. Pair (i, j) with i &lt; j of k models
 * is at i(2k − i − 1)/2 + j − i − 1: first all pairs of model 0, then the others of model 1.
 */
public final class RatePairs {

  private RatePairs() {}

  /** Returns how many pairs so many models have. */
  public static int count(int models) {
    return models * (models - 1) / 2;
  }

  /**
   * Returns the index of a pair.
   *
   * @param first a model's place, from 0
   * @param second the place of a later one
   */
  public static int index(int first, int second, int models) {
    return first * (2 * models - first - 1) / 2 + second - first - 1;
  }

  /**
   * Returns for each pair the p value of {@link RateDifference#test()}, and whether the interval of
   * {@link RateDifference#estimate(Confidence)}, Newcombe's, excludes zero.
   *
   * @param rates the models' rates on the same tasks
   * @param correlation of their outcomes; where two rates allow less, the most that they allow
   */
  public static PairTests tests(
      List<PassRate> rates, Correlation correlation, Confidence confidence) {
    List<Interval> limits =
        rates.stream().map(rate -> RateInterval.WILSON.of(rate, confidence)).toList();
    return each(
        rates.size(),
        (tests, pair, first, second) -> {
          RateDifference assumed = difference(rates, first, second, correlation);
          tests.p[pair] = assumed.pValue();
          tests.excluding[pair] = assumed.excludesZero(limits.get(first), limits.get(second));
        });
  }

  /**
   * Returns the same with the interval of {@link RateDifference#normalEstimate(Confidence)}.
   *
   * @param rates the models' rates on the same tasks
   * @param correlation of their outcomes; where two rates allow less, the most that they allow
   */
  public static PairTests normalTests(
      List<PassRate> rates, Correlation correlation, Confidence confidence) {
    return each(
        rates.size(),
        (tests, pair, first, second) -> {
          RateDifference assumed = difference(rates, first, second, correlation);
          tests.p[pair] = assumed.pValue();
          tests.excluding[pair] = assumed.normalEstimate(confidence).interval().excludesZero();
        });
  }

  private static RateDifference difference(
      List<PassRate> rates, int first, int second, Correlation correlation) {
    RateDifference difference = RateDifference.of(rates.get(first), rates.get(second));
    return correlation.value() == 0 ? difference : difference.assumingNearest(correlation);
  }

  /**
   * Returns for each pair the p value of {@link PairedScores#test()}, where an error can be
   * estimated, and whether the interval that goes with it excludes zero.
   *
   * @param pair the scores of two of them
   */
  public static PairTests tests(int models, Pair pair, Confidence confidence) {
    return each(
        models,
        (tests, place, first, second) -> {
          PairedScores scores = pair.of(first, second);
          tests.p[place] = scores.hasError() ? scores.test().pValue() : Double.NaN;
          tests.excluding[place] = scores.estimate(confidence).interval().excludesZero();
        });
  }

  /** Two models' scores on the same tasks. */
  @FunctionalInterface
  public interface Pair {
    /** Returns the scores of the models at two places. */
    PairedScores of(int first, int second);
  }

  @FunctionalInterface
  private interface Test {
    void of(Sheet tests, int pair, int first, int second);
  }

  /** Where the threads write their results. */
  private static final class Sheet {
    private final double[] p;
    private final boolean[] excluding;

    Sheet(int pairs) {
      p = new double[pairs];
      excluding = new boolean[pairs];
    }
  }

  private static PairTests each(int models, Test test) {
    Sheet tests = new Sheet(count(models));
    IntStream.range(0, models)
        .parallel()
        .forEach(
            first -> {
              for (int second = first + 1; second < models; second++) {
                test.of(tests, index(first, second, models), first, second);
              }
            });
    return new PairTests(tests.p, tests.excluding);
  }
}
