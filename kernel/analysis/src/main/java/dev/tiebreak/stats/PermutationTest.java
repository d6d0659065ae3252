package dev.tiebreak.stats;

import java.util.Arrays;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.LongStream;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * The paired permutation test of a mean difference of zero: if the two models were alike, each
 * task's scores might as well be exchanged, which turns its difference's sign.
 *
 * <p>The p value is the share of exchanges with a mean at least as far from zero. Where all
 * exchanges are no more than the resamples, each is counted once and p is exact; else they are
 * drawn, and p = (count + 1)/(resamples + 1). Whole clusters are exchanged at once. The same seed
 * gives the same p on any number of threads. Source: Phipson and Smyth, Statistical Applications in
 * Genetics and Molecular Biology 9 (2010).
 *
 * @param resamples how often to draw, 100 or more
 * @param seed where the random numbers start
 */
public record PermutationTest(int resamples, long seed) {

  public PermutationTest {
    Checks.atLeast(100, resamples, "Resamples");
  }

  /** Returns 10,000 resamples from seed 1. */
  public static PermutationTest withDefaults() {
    return new PermutationTest(10_000, 1);
  }

  /** Returns this with another number of resamples. */
  public PermutationTest withResamples(int count) {
    return new PermutationTest(count, seed);
  }

  /** Returns this with another seed. */
  public PermutationTest withSeed(long start) {
    return new PermutationTest(resamples, start);
  }

  /** Returns the test of differences of tasks; the statistic is their mean. */
  public TestResult test(TaskScores differences) {
    return test(differences.units());
  }

  /** Returns the test of differences of tasks in clusters; the statistic is their mean. */
  public TestResult test(ClusteredScores differences) {
    return test(differences.units());
  }

  private TestResult test(Units units) {
    double[] moving = Arrays.stream(units.sums()).filter(sum -> !Rounding.isZero(sum)).toArray();
    double scale = Arrays.stream(moving).map(Math::abs).sum();
    double far = Math.abs(units.total()) - Rounding.MOST * scale;
    boolean all = moving.length < Integer.SIZE - 1 && 1 << moving.length <= resamples;
    double p = all ? exact(moving, far) : (drawn(moving, far) + 1.0) / (resamples + 1.0);
    String how = all ? "exact" : resamples + " resamples, seed " + seed;
    return new TestResult(
        units.mean(),
        p,
        units.n(),
        "paired permutation test, " + how,
        units.assumption() + ", models exchangeable on each");
  }

  private static double exact(double[] moving, double far) {
    long exchanges = 1L << moving.length;
    long count =
        LongStream.range(0, exchanges)
            .filter(signs -> Math.abs(signed(moving, 0, moving.length, signs)) >= far)
            .count();
    return (double) count / exchanges;
  }

  private long drawn(double[] moving, double far) {
    LongAdder count = new LongAdder();
    Chunks.run(
        resamples,
        seed,
        (from, to, random) -> {
          for (int r = from; r < to; r++) {
            if (Math.abs(exchanged(moving, random)) >= far) {
              count.increment();
            }
          }
        });
    return count.sum();
  }

  private static double exchanged(double[] moving, UniformRandomProvider random) {
    double sum = 0;
    for (int start = 0; start < moving.length; start += Long.SIZE) {
      int end = Math.min(moving.length, start + Long.SIZE);
      sum += signed(moving, start, end, random.nextLong());
    }
    return sum;
  }

  /** The sum of a stretch of the differences, those turned whose bit is set, without a branch. */
  private static double signed(double[] moving, int start, int end, long signs) {
    double sum = 0;
    for (int i = start; i < end; i++) {
      long sign = signs >>> (i - start) << (Long.SIZE - 1);
      sum += Double.longBitsToDouble(Double.doubleToRawLongBits(moving[i]) ^ sign);
    }
    return sum;
  }
}
