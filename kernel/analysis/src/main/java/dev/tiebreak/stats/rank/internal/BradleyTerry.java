package dev.tiebreak.stats.rank.internal;

import dev.tiebreak.stats.Confidence;
import dev.tiebreak.stats.Estimate;
import dev.tiebreak.stats.Interval;
import dev.tiebreak.stats.internal.Cholesky;
import dev.tiebreak.stats.internal.interval.NormalEstimate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Ratings of models from their wins over each other.
 *
 * <p>P(i beats j) = 1/(1 + exp(βⱼ − βᵢ)), fitted by maximum likelihood. Ratings are in Elo points,
 * 1000 + 400·β/ln 10 with Σβ = 0: 400 points are odds of ten to one, and the mean is 1000.
 * Intervals come from the inverse of the observed information. Source: Bradley and Terry,
 * Biometrika 39 (1952); Hunter, Annals of Statistics 32 (2004).
 */
public final class BradleyTerry {

  private static final double MEAN_RATING = 1000;
  private static final double POINTS = 400 / Math.log(10);
  private static final int MOST_STEPS = 200;
  private static final double PRECISION = 1e-12;

  /**
   * A step this small is within one or two of Newton's last; the likelihood can no longer tell it
   * from zero.
   */
  private static final double CLOSE = 1e-4;

  private static final String METHOD = "Bradley–Terry maximum likelihood";
  private static final String ASSUMPTION = "comparisons are independent, strengths constant";

  private final PairwiseWins wins;
  private final double[] strengths;
  private final double[][] covariance;

  private BradleyTerry(PairwiseWins wins) {
    this.wins = wins;
    this.strengths = fitted();
    this.covariance = new Cholesky(information(strengths)).inverse();
  }

  /**
   * Returns the ratings that fit the wins best.
   *
   * @param wins how often the row's model beat the column's; a tie is half a win for each
   * @throws IllegalArgumentException if the table is not square, a count is negative or missing, a
   *     model beat itself, or some models never lost to any of the others, directly or through
   *     others, so that a rating would be infinite
   */
  public static BradleyTerry of(double[][] wins) {
    return new BradleyTerry(new PairwiseWins(wins));
  }

  /** Returns each model's rating in Elo points with its 95% interval, in the models' order. */
  public List<Estimate> ratings() {
    return ratings(Confidence.DEFAULT);
  }

  /**
   * Returns each model's rating in Elo points with its interval, against the mean of all; n counts
   * the model's comparisons.
   */
  public List<Estimate> ratings(Confidence confidence) {
    // Adding 1 to each entry of the information fixed Σβ; 1/k² takes that out of its inverse again.
    double fixed = 1.0 / ((double) strengths.length * strengths.length);
    List<Estimate> ratings = new ArrayList<>();
    for (int i = 0; i < strengths.length; i++) {
      double error = Math.sqrt(Math.max(0, covariance[i][i] - fixed));
      ratings.add(
          new NormalEstimate(
                  MEAN_RATING + POINTS * strengths[i],
                  POINTS * error,
                  wins.games(i),
                  METHOD,
                  ASSUMPTION)
              .estimate(confidence));
    }
    return ratings;
  }

  /**
   * Returns how likely one model is to beat another, with its 95% interval, for example {@code
   * chance(0, 1)}; n counts all comparisons of the first model.
   *
   * @throws IndexOutOfBoundsException if there is no such model
   */
  public Estimate chance(int first, int second) {
    return chance(first, second, Confidence.DEFAULT);
  }

  /** Returns how likely one model is to beat another, with its interval. */
  public Estimate chance(int first, int second, Confidence confidence) {
    double variance =
        covariance[first][first] + covariance[second][second] - 2 * covariance[first][second];
    double reach = confidence.z() * Math.sqrt(Math.max(0, variance));
    double apart = strengths[first] - strengths[second];
    return new Estimate(
        logistic(apart),
        wins.games(first),
        new Interval(logistic(apart - reach), logistic(apart + reach), confidence),
        METHOD,
        ASSUMPTION);
  }

  /** Newton's method; a step that does not gain likelihood is halved until it does. */
  private double[] fitted() {
    double[] current = new double[wins.models()];
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] move = new Cholesky(information(current)).solve(gradient(current));
      double size = Arrays.stream(move).map(Math::abs).max().orElse(0);
      double factor = 1;
      double[] next = moved(current, move, factor);
      while (size * factor > CLOSE && logLikelihood(next) < logLikelihood(current)) {
        factor /= 2;
        next = moved(current, move, factor);
      }
      current = next;
      if (size * factor <= PRECISION) {
        break;
      }
    }
    return current;
  }

  private static double[] moved(double[] from, double[] move, double factor) {
    double[] to = from.clone();
    for (int i = 0; i < to.length; i++) {
      to[i] += factor * move[i];
    }
    return to;
  }

  private double logLikelihood(double[] beta) {
    double sum = 0;
    for (int i = 0; i < beta.length; i++) {
      for (int j = 0; j < beta.length; j++) {
        sum -= wins.of(i, j) == 0 ? 0 : wins.of(i, j) * Math.log1p(Math.exp(beta[j] - beta[i]));
      }
    }
    return sum;
  }

  private double[] gradient(double[] beta) {
    double[] gradient = new double[beta.length];
    for (int i = 0; i < beta.length; i++) {
      for (int j = 0; j < beta.length; j++) {
        gradient[i] += wins.of(i, j) - wins.games(i, j) * logistic(beta[i] - beta[j]);
      }
    }
    return gradient;
  }

  /** The observed information, plus 1 in each entry: that holds the sum of the strengths at 0. */
  private double[][] information(double[] beta) {
    double[][] information = new double[beta.length][beta.length];
    for (int i = 0; i < beta.length; i++) {
      for (int j = 0; j < beta.length; j++) {
        double p = logistic(beta[i] - beta[j]);
        double weight = wins.games(i, j) * p * (1 - p);
        information[i][j] += 1 - weight;
        information[i][i] += weight;
      }
    }
    return information;
  }

  private static double logistic(double x) {
    return 1 / (1 + Math.exp(-x));
  }
}
