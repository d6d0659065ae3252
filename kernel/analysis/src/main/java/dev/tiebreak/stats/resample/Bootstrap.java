package dev.tiebreak.stats.resample;

import dev.tiebreak.stats.Confidence;
import dev.tiebreak.stats.Estimate;
import dev.tiebreak.stats.Interval;
import dev.tiebreak.stats.internal.Checks;
import dev.tiebreak.stats.internal.Chunks;
import dev.tiebreak.stats.internal.interval.DrawnUnits;
import dev.tiebreak.stats.internal.interval.TaskScores;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.Quantile.EstimationMethod;

/**
 * The interval of a mean by drawing tasks, or clusters of tasks, again and again with replacement.
 *
 * <p>Given one model's scores less another's, task by task, it is the paired bootstrap. The same
 * seed gives the same interval on any number of threads.
 *
 * @param resamples how often to draw, 100 or more
 * @param seed where the random numbers start
 * @param interval how the interval is read off
 * @param confidence how sure the interval is meant to be
 */
public record Bootstrap(
    int resamples, long seed, BootstrapInterval interval, Confidence confidence) {

  private static final Quantile QUANTILE =
      Quantile.withDefaults().with(EstimationMethod.HF7).withCopy(true);

  public Bootstrap {
    Checks.atLeast(100, resamples, "Resamples");
  }

  /** Returns 10,000 resamples from seed 1 and a 95% BCa interval. */
  public static Bootstrap withDefaults() {
    return new Bootstrap(10_000, 1, BootstrapInterval.BCA, Confidence.DEFAULT);
  }

  /** Returns this with another number of resamples. */
  public Bootstrap withResamples(int count) {
    return new Bootstrap(count, seed, interval, confidence);
  }

  /** Returns this with another seed. */
  public Bootstrap withSeed(long start) {
    return new Bootstrap(resamples, start, interval, confidence);
  }

  /** Returns this with another way to read the interval off. */
  public Bootstrap with(BootstrapInterval method) {
    return new Bootstrap(resamples, seed, method, confidence);
  }

  /** Returns this at another confidence. */
  public Bootstrap with(Confidence level) {
    return new Bootstrap(resamples, seed, interval, level);
  }

  /**
   * Returns the mean of the scores with its interval, drawing tasks.
   *
   * @throws IllegalArgumentException if there are fewer than two, or one is missing or infinite
   */
  public Estimate mean(double... scores) {
    return mean(TaskScores.of(scores).units());
  }

  /**
   * Returns the mean over tasks with its interval, drawing whole clusters.
   *
   * @param clusters the name or number of each task's cluster, in the order of the tasks
   * @throws IllegalArgumentException if there is not one for each task, or they are all the same
   */
  public Estimate mean(double[] scores, List<?> clusters) {
    return mean(TaskScores.of(scores).clusteredBy(clusters).units());
  }

  private Estimate mean(DrawnUnits units) {
    double estimate = units.mean();
    double[] means = new double[resamples];
    Chunks.run(
        resamples,
        seed,
        units.sameSize()
            ? (from, to, random) -> fillEven(units, means, from, to, random)
            : (from, to, random) -> fillUneven(units, means, from, to, random));
    double tail = confidence.alpha() / 2;
    double[] probabilities =
        switch (interval) {
          case PERCENTILE -> new double[] {tail, 1 - tail};
          case BCA -> Acceleration.probabilities(units, means, estimate, tail);
        };
    double[] limits = QUANTILE.evaluate(means, probabilities);
    return new Estimate(
        estimate,
        units.n(),
        new Interval(limits[0], limits[1], confidence),
        interval.label() + ", " + resamples + " resamples, seed " + seed,
        units.assumption());
  }

  private static void fillEven(
      DrawnUnits units, double[] means, int from, int to, UniformRandomProvider random) {
    double[] sums = units.sums();
    int count = sums.length;
    for (int r = from; r < to; r++) {
      double sum = 0;
      for (int i = 0; i < count; i++) {
        sum += sums[random.nextInt(count)];
      }
      means[r] = sum / units.n();
    }
  }

  private static void fillUneven(
      DrawnUnits units, double[] means, int from, int to, UniformRandomProvider random) {
    double[] sums = units.sums();
    double[] sizes = units.sizes();
    int count = sums.length;
    for (int r = from; r < to; r++) {
      double sum = 0;
      double size = 0;
      for (int i = 0; i < count; i++) {
        int drawn = random.nextInt(count);
        sum += sums[drawn];
        size += sizes[drawn];
      }
      means[r] = sum / size;
    }
  }
}
