package dev.tiebreak.stats.rank;

import dev.tiebreak.stats.Confidence;
import dev.tiebreak.stats.TestResult;
import dev.tiebreak.stats.internal.Checks;
import dev.tiebreak.words.internal.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.FDistribution;
import org.apache.commons.statistics.ranking.NaNStrategy;
import org.apache.commons.statistics.ranking.NaturalRanking;
import org.apache.commons.statistics.ranking.TiesStrategy;

/**
 * Many models compared on many data sets by their mean ranks, 1 for the best, with ties sharing
 * theirs. Source: Demšar, Journal of Machine Learning Research 7 (2006).
 *
 * @param n the number of data sets, two or more
 * @param ranks each model's mean rank, two models or more, in the models' order
 */
public record MeanRanks(int n, List<Double> ranks) {

  private static final String ASSUMPTION = "data sets are independent draws, scores on each ranked";

  /** The amount per model by which the sum of mean ranks printed to two decimals may be off. */
  private static final double ROUNDING = 0.005;

  public MeanRanks {
    ranks = List.copyOf(ranks);
    Checks.atLeast(2, n, "Data sets");
    Checks.atLeast(2, ranks.size(), "Models");
    double k = ranks.size();
    double sum = 0;
    for (double rank : ranks) {
      if (!(rank >= 1 && rank <= k)) {
        throw new IllegalArgumentException("Mean rank is " + rank + "; allowed: 1 to " + (int) k);
      }
      sum += rank;
    }
    if (Math.abs(sum - k * (k + 1) / 2) > k * ROUNDING) {
      throw new IllegalArgumentException(
          "Mean ranks add up to "
              + Numbers.significant(sum)
              + "; allowed for "
              + (int) k
              + " models: "
              + Numbers.significant(k * (k + 1) / 2));
    }
  }

  /**
   * Returns the mean ranks of models by their scores, higher being better.
   *
   * @param scores a row for each data set, a column for each model
   * @throws IllegalArgumentException if there are fewer than two of either, rows differ in length,
   *     or a score is missing or infinite
   */
  public static MeanRanks of(double[][] scores) {
    Checks.atLeast(2, scores.length, "Data sets");
    int models = scores[0].length;
    NaturalRanking ranking = new NaturalRanking(NaNStrategy.FAILED, TiesStrategy.AVERAGE);
    double[] sums = new double[models];
    for (int row = 0; row < scores.length; row++) {
      Checks.sameLength(models, scores[row].length, "Scores on data sets 1 and " + (row + 1));
      double[] finite = Checks.finite(scores[row], "On data set " + (row + 1) + ", score of model");
      double[] bestFirst = Arrays.stream(finite).map(score -> -score).toArray();
      double[] ranks = ranking.apply(bestFirst);
      for (int model = 0; model < models; model++) {
        sums[model] += ranks[model];
      }
    }
    List<Double> means = new ArrayList<>();
    for (double sum : sums) {
      means.add(sum / scores.length);
    }
    return new MeanRanks(scores.length, means);
  }

  /**
   * Returns Friedman's test that all models are alike: χ² = 12n/(k(k+1)) × (ΣR² − k(k+1)²/4), k − 1
   * degrees of freedom. Not corrected for ties, which makes it cautious.
   */
  public TestResult friedman() {
    double chiSquared = chiSquared();
    return new TestResult(
        chiSquared,
        ChiSquaredDistribution.of(ranks.size() - 1.0).survivalProbability(chiSquared),
        n,
        "Friedman test",
        ASSUMPTION);
  }

  /**
   * Returns Iman and Davenport's sharper version of Friedman's test: F = (n−1)χ²/(n(k−1) − χ²) with
   * k − 1 and (k−1)(n−1) degrees of freedom; infinite where all data sets agree. p is never below
   * (k!)^(1−n), the chance that n data sets put k models in the same order.
   */
  public TestResult imanDavenport() {
    double k = ranks.size();
    double chiSquared = chiSquared();
    double f = (n - 1) * chiSquared / Math.max(0, n * (k - 1) - chiSquared);
    double p =
        Double.isInfinite(f)
            ? 0
            : FDistribution.of(k - 1, (k - 1) * (n - 1)).survivalProbability(f);
    double least =
        Math.pow(
            IntStream.rangeClosed(2, (int) k).asDoubleStream().reduce(1, (a, b) -> a * b), 1 - n);
    return new TestResult(f, Math.max(p, least), n, "Friedman test, Iman–Davenport", ASSUMPTION);
  }

  /** Returns Nemenyi's critical difference at alpha 0.05. */
  public CriticalDifference criticalDifference() {
    return criticalDifference(Confidence.DEFAULT);
  }

  /**
   * Returns Nemenyi's critical difference q√(k(k+1)/(6n)), q the studentized range's upper quantile
   * at alpha over √2; it holds for all pairs together.
   */
  public CriticalDifference criticalDifference(Confidence confidence) {
    double q = new StudentizedRange(ranks.size()).upperQuantile(confidence.alpha());
    return new CriticalDifference(
        q / Math.sqrt(2) * standardError(), n, ranks.size(), confidence, "Nemenyi", ASSUMPTION);
  }

  /**
   * Returns Nemenyi's test of two models, adjusted for all pairs; the statistic is the difference
   * of their mean ranks.
   *
   * @param first the first model's place in the ranks, from 0
   * @param second the second's
   * @throws IndexOutOfBoundsException if there is no such model
   */
  public TestResult nemenyi(int first, int second) {
    double apart = ranks.get(first) - ranks.get(second);
    double q = Math.abs(apart) / standardError() * Math.sqrt(2);
    double p = 1 - new StudentizedRange(ranks.size()).cumulative(q);
    return new TestResult(apart, p, n, "Nemenyi", ASSUMPTION);
  }

  private double chiSquared() {
    double k = ranks.size();
    double squares = 0;
    for (double rank : ranks) {
      squares += rank * rank;
    }
    return Math.max(0, 12 * n / (k * (k + 1)) * (squares - k * (k + 1) * (k + 1) / 4));
  }

  private double standardError() {
    double k = ranks.size();
    return Math.sqrt(k * (k + 1) / (6 * n));
  }

  /**
   * How far apart two models' mean ranks must be to tell the models apart.
   *
   * @param value the critical difference of mean ranks
   * @param n the number of data sets
   * @param confidence one less alpha, for all pairs together
   * @param method the test
   * @param assumption what it takes for granted
   */
  public record CriticalDifference(
      double value, int n, int models, Confidence confidence, String method, String assumption) {

    /** Returns whether two mean ranks are far enough apart. */
    public boolean tellsApart(double firstRank, double secondRank) {
      return Math.abs(firstRank - secondRank) >= value;
    }
  }
}
