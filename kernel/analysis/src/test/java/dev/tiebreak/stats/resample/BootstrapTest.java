package dev.tiebreak.stats.resample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.tiebreak.stats.Confidence;
import dev.tiebreak.stats.Estimate;
import dev.tiebreak.stats.Interval;
import dev.tiebreak.stats.internal.interval.Samples;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BootstrapTest {

  private static final Bootstrap MANY = Bootstrap.withDefaults().withResamples(200_000);

  /**
   * SciPy 1.17.1, {@code bootstrap((d,), np.mean, n_resamples=1_000_000, method=…,
   * rng=default_rng(1))}. Other random numbers leave about .002 of noise.
   */
  @ParameterizedTest
  @CsvSource({"PERCENTILE, 0.06, 0.5125", "BCA, 0.0475, 0.5025"})
  void mean_hasScipysInterval(BootstrapInterval method, double lower, double upper) {
    Estimate mean = MANY.with(method).mean(Samples.differences());

    assertThat(mean.value()).isCloseTo(0.2925, within(1e-15));
    assertThat(mean.interval().lower()).isCloseTo(lower, within(0.006));
    assertThat(mean.interval().upper()).isCloseTo(upper, within(0.006));
  }

  /** SciPy 1.17.1, as above; the long tail sets the two methods apart. */
  @ParameterizedTest
  @CsvSource({"PERCENTILE, 1.848198, 7.612267", "BCA, 2.214267, 8.444882"})
  void mean_hasScipysIntervalOfASkewedSample(BootstrapInterval method, double lower, double upper) {
    Interval interval = MANY.with(method).mean(Samples.skewed()).interval();

    assertThat(interval.lower()).isCloseTo(lower, within(0.03));
    assertThat(interval.upper()).isCloseTo(upper, within(0.06));
  }

  /**
   * NumPy 2.4: {@code percentile} of 1,000,000 means of eight clusters drawn whole, and its BCa.
   */
  @ParameterizedTest
  @CsvSource({"PERCENTILE, 0.25, 0.78947", "BCA, 0.25, 0.785714"})
  void mean_drawsWholeClusters(BootstrapInterval method, double lower, double upper) {
    Estimate mean = MANY.with(method).mean(Samples.unevenScores(), Samples.unevenNames());

    assertThat(mean.n()).isEqualTo(26);
    assertThat(mean.interval().lower()).isCloseTo(lower, within(0.006));
    assertThat(mean.interval().upper()).isCloseTo(upper, within(0.006));
  }

  @ParameterizedTest
  @EnumSource
  void mean_isAPointWhereAllTasksAreAlike(BootstrapInterval method) {
    Interval interval = Bootstrap.withDefaults().with(method).mean(1, 1, 1).interval();

    assertThat(interval.lower()).isEqualTo(1);
    assertThat(interval.upper()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void mean_isTheSameOnAnyNumberOfThreads(int threads) {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      assertThat(pool.submit(() -> Bootstrap.withDefaults().mean(Samples.skewed())).join())
          .isEqualTo(Bootstrap.withDefaults().mean(Samples.skewed()));
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void mean_changesWithTheSeed() {
    Bootstrap bootstrap = Bootstrap.withDefaults();

    assertThat(bootstrap.withSeed(2).mean(Samples.skewed()).interval())
        .isNotEqualTo(bootstrap.mean(Samples.skewed()).interval());
  }

  @Test
  void mean_saysHowItCameAbout() {
    Estimate mean =
        Bootstrap.withDefaults()
            .with(BootstrapInterval.PERCENTILE)
            .withResamples(500)
            .withSeed(7)
            .with(Confidence.ofPercent(90))
            .mean(Samples.unevenScores(), Samples.unevenNames());

    assertThat(mean.method()).isEqualTo("bootstrap percentile interval, 500 resamples, seed 7");
    assertThat(mean.assumption()).isEqualTo("clusters of tasks are independent draws");
    assertThat(mean.interval().confidence()).isEqualTo(new Confidence(0.9));
  }

  @Test
  void resamples_areRefusedIfTooFew() {
    assertThatThrownBy(() -> Bootstrap.withDefaults().withResamples(99))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Resamples: 99; allowed: 100 or more");
  }

  /**
   * SciPy 1.17.1, {@code bootstrap((d,), np.mean, n_resamples=1_000_000, method='BCa',
   * rng=default_rng(1))} of so many ones and zeros. A resampled mean often ties with the sample's:
   * a tie counts half, which moves the interval by a whole task or two.
   */
  @ParameterizedTest
  @CsvSource({"14, 20, 0.45, 0.85", "7, 10, 0.4, 0.9", "6, 20, 0.15, 0.55"})
  void mean_hasScipysIntervalOfPassesAndFails(int passes, int n, double lower, double upper) {
    double[] outcomes = new double[n];
    Arrays.fill(outcomes, 0, passes, 1);

    Interval interval = MANY.mean(outcomes).interval();

    assertThat(interval.lower()).isCloseTo(lower, within(1e-9));
    assertThat(interval.upper()).isCloseTo(upper, within(1e-9));
  }

  /** Clusters of one size each and of several are drawn alike where all scores are. */
  @ParameterizedTest
  @ValueSource(strings = {"a a b b c c", "a b b c c c"})
  void mean_ofClustersIsInTheScoresOwnUnit(String clusters) {
    Estimate mean =
        Bootstrap.withDefaults()
            .mean(new double[] {7, 7, 7, 7, 7, 7}, List.of(clusters.split(" ")));

    assertThat(mean.value()).isEqualTo(7);
    assertThat(mean.n()).isEqualTo(6);
    assertThat(mean.interval().lower()).isEqualTo(7);
    assertThat(mean.interval().upper()).isEqualTo(7);
  }
}
