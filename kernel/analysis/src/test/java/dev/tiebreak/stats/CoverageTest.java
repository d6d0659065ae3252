package dev.tiebreak.stats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tiebreak.stats.internal.Normal;
import dev.tiebreak.stats.internal.interval.ClusterVariance;
import dev.tiebreak.stats.internal.interval.ClusteredScores;
import dev.tiebreak.stats.internal.interval.Noise;
import dev.tiebreak.stats.internal.interval.PassRate;
import dev.tiebreak.stats.internal.interval.RateDifference;
import dev.tiebreak.stats.internal.interval.RateInterval;
import dev.tiebreak.stats.internal.interval.RepeatedTrials;
import dev.tiebreak.stats.internal.interval.TaskScores;
import dev.tiebreak.stats.internal.test.DiscordantPairs;
import dev.tiebreak.stats.internal.test.McNemar;
import dev.tiebreak.stats.internal.test.PairedOutcomes;
import dev.tiebreak.stats.internal.test.PairedScores;
import dev.tiebreak.stats.rank.internal.BradleyTerry;
import dev.tiebreak.stats.resample.Bootstrap;
import dev.tiebreak.stats.resample.BootstrapInterval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How often an interval of nominally 95% holds the truth, in samples drawn from a known one. */
class CoverageTest {

  private static final int REPETITIONS = 4000;

  private static double coverage(double truth, Function<SplittableRandom, Estimate> experiment) {
    return coverage(truth, REPETITIONS, experiment);
  }

  private static double coverage(
      double truth, int repetitions, Function<SplittableRandom, Estimate> experiment) {
    SplittableRandom random = new SplittableRandom(20_260_423);
    int held = 0;
    for (int i = 0; i < repetitions; i++) {
      held += experiment.apply(random).interval().contains(truth) ? 1 : 0;
    }
    return (double) held / repetitions;
  }

  private static PassRate drawn(SplittableRandom random, double rate, int n) {
    int solved = 0;
    for (int i = 0; i < n; i++) {
      solved += random.nextDouble() < rate ? 1 : 0;
    }
    return PassRate.of(solved, n);
  }

  /** Both solve 50% of the tasks, only the first 20%, only the second 10%, neither the rest. */
  private static PairedOutcomes paired(SplittableRandom random, int n) {
    int[] counts = new int[4];
    for (int i = 0; i < n; i++) {
      double u = random.nextDouble();
      counts[u < 0.5 ? 0 : u < 0.7 ? 1 : u < 0.8 ? 2 : 3]++;
    }
    return new PairedOutcomes(counts[0], counts[1], counts[2], counts[3]);
  }

  private static double[] normal(SplittableRandom random, int n, double mean) {
    double[] values = new double[n];
    Arrays.setAll(values, i -> mean + Normal.quantile(random.nextDouble(1e-12, 1)));
    return values;
  }

  @ParameterizedTest
  @CsvSource({"WILSON, 0.3", "WILSON, 0.85", "JEFFREYS, 0.3", "JEFFREYS, 0.85"})
  void rateIntervals_cover(RateInterval method, double rate) {
    assertThat(coverage(rate, random -> drawn(random, rate, 150).estimate(method)))
        .isBetween(0.93, 0.97);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.02, 0.3, 0.85})
  void clopperPearson_coversNoLessThanNominal(double rate) {
    assertThat(
            coverage(
                rate, random -> drawn(random, rate, 150).estimate(RateInterval.CLOPPER_PEARSON)))
        .isGreaterThanOrEqualTo(0.95);
  }

  @ParameterizedTest
  @CsvSource({
    "DIFFERENCE, 0.2",
    "RELATIVE, 0.33333",
    "ERROR_REDUCTION, 0.5",
    "ODDS_RATIO, 2.66667",
    "COHENS_H, 0.442143",
  })
  void effects_cover(EffectSize size, double truth) {
    assertThat(
            coverage(
                truth,
                random ->
                    RateDifference.of(drawn(random, 0.8, 100), drawn(random, 0.6, 120))
                        .effect(size)
                        .orElseThrow()))
        .isBetween(0.93, 0.97);
  }

  @ParameterizedTest
  @CsvSource({
    "DIFFERENCE, 0.1",
    "RELATIVE, 0.166667",
    "ERROR_REDUCTION, 0.25",
    "ODDS_RATIO, 1.555556",
  })
  void pairedEffects_cover(EffectSize size, double truth) {
    assertThat(
            coverage(truth, random -> paired(random, 100).difference().effect(size).orElseThrow()))
        .isBetween(0.93, 0.97);
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 100, 400})
  void bonettPrice_covers(int n) {
    assertThat(coverage(0.1, random -> paired(random, n).discordant().estimate()))
        .isBetween(0.93, 0.97);
  }

  @Test
  void pairedStandardError_coversWithManyTasks() {
    assertThat(coverage(0.1, random -> paired(random, 400).discordant().normal().estimate()))
        .isBetween(0.93, 0.97);
  }

  /** Three runs of sixty tasks, the second model four fifths as good as the first on each. */
  private static PairedScores trials(SplittableRandom random, int tasks) {
    double[] first = new double[tasks];
    double[] second = new double[tasks];
    for (int i = 0; i < tasks; i++) {
      double chance = random.nextDouble();
      first[i] = drawn(random, chance, 3).value();
      second[i] = drawn(random, 0.8 * chance, 3).value();
    }
    return PairedScores.of(first, second);
  }

  @Test
  void pairedTrials_cover() {
    assertThat(coverage(0.1, random -> trials(random, 60).estimate())).isBetween(0.93, 0.97);
  }

  @ParameterizedTest
  @CsvSource({
    "RELATIVE, 0.25",
    "ERROR_REDUCTION, 0.1666667",
    "ODDS_RATIO, 1.5",
    "COHENS_H, 0.2013579"
  })
  void pairedTrialsEffects_cover(EffectSize size, double truth) {
    assertThat(
            coverage(
                truth, random -> trials(random, 60).effect(size, Confidence.DEFAULT).orElseThrow()))
        .isBetween(0.93, 0.97);
  }

  /** Five passes or fails a cluster, which makes one model or the other good at all of them. */
  private static PairedScores clusteredPasses(SplittableRandom random, int clusters) {
    double[] first = new double[5 * clusters];
    double[] second = new double[5 * clusters];
    List<Integer> names = new ArrayList<>();
    for (int i = 0; i < first.length; i += 5) {
      double one = random.nextDouble();
      double two = random.nextDouble();
      for (int j = i; j < i + 5; j++) {
        first[j] = random.nextDouble() < one ? 1 : 0;
        second[j] = random.nextDouble() < two * two ? 1 : 0;
        names.add(i);
      }
    }
    return PairedScores.of(first, second).clusteredBy(names);
  }

  /** E u − E u² = 1/6 for u uniform. */
  @ParameterizedTest
  @ValueSource(ints = {6, 12, 40})
  void pairedClusters_coverAlsoWhereTheyAreFew(int clusters) {
    assertThat(coverage(1 / 6.0, random -> clusteredPasses(random, clusters).estimate()))
        .isBetween(0.93, 0.97);
  }

  @ParameterizedTest
  @ValueSource(ints = {12, 40})
  void scoreInClusters_covers(int clusters) {
    assertThat(
            coverage(
                0.5, random -> clusteredPasses(random, clusters).firstEstimate(Confidence.DEFAULT)))
        .isBetween(0.93, 0.97);
  }

  @ParameterizedTest
  @EnumSource
  void bootstrapOfPassesInClusters_covers(BootstrapInterval method) {
    Bootstrap bootstrap = Bootstrap.withDefaults().withResamples(1000).with(method);

    assertThat(coverage(1 / 6.0, 1000, random -> clusteredPasses(random, 60).bootstrap(bootstrap)))
        .isBetween(0.93, 0.97);
  }

  /** The normal intervals promise it for a few hundred tasks only. */
  @Test
  void normalIntervals_coverWithManyTasks() {
    assertThat(coverage(0.3, random -> drawn(random, 0.3, 500).mean().estimate()))
        .isBetween(0.93, 0.97);
    assertThat(
            coverage(
                0.2,
                random ->
                    RateDifference.of(drawn(random, 0.8, 500), drawn(random, 0.6, 400))
                        .normal()
                        .estimate()))
        .isBetween(0.93, 0.97);
  }

  /** The scorecard's interval at the true correlation of {@link #paired}: φ = .3563. */
  @Test
  void scorecardsIntervalAtTheTrueCorrelation_covers() {
    assertThat(
            coverage(
                0.1,
                random -> {
                  PairedOutcomes drawn = paired(random, 200);
                  return RateDifference.of(drawn.first(), drawn.second())
                      .assuming(Correlation.of(0.3563))
                      .estimate();
                }))
        .isBetween(0.93, 0.97);
  }

  @Test
  void clusteredMean_coversWhereTheNaiveOneDoesNot() {
    for (ClusterVariance divisor : ClusterVariance.values()) {
      assertThat(coverage(0, random -> clustered(random).mean(divisor).estimate()))
          .isBetween(0.93, 0.97);
    }
    assertThat(coverage(0, random -> TaskScores.of(clusteredValues(random)).mean().estimate()))
        .isLessThan(0.8);
  }

  /** Sixty clusters of five tasks, half of the variance between clusters. */
  private static double[] clusteredValues(SplittableRandom random) {
    double[] shared = normal(random, 60, 0);
    double[] own = normal(random, 300, 0);
    Arrays.setAll(own, i -> own[i] + shared[i / 5]);
    return own;
  }

  private static ClusteredScores clustered(SplittableRandom random) {
    return TaskScores.of(clusteredValues(random)).clusteredBy(clusterNames());
  }

  private static List<Integer> clusterNames() {
    return IntStream.range(0, 300).map(i -> i / 5).boxed().toList();
  }

  @Test
  void repeatedTrials_coverWhatTheirNoiseNames() {
    double[] fixed = new double[60];
    Arrays.setAll(fixed, i -> (i + 0.5) / 60);

    assertThat(coverage(0.5, random -> trials(random, fixed).mean(Noise.RUNS).estimate()))
        .isBetween(0.93, 0.97);
    assertThat(
            coverage(
                0.5,
                random -> trials(random, uniform(random)).mean(Noise.TASKS_AND_RUNS).estimate()))
        .isBetween(0.93, 0.97);
  }

  private static double[] uniform(SplittableRandom random) {
    return random.doubles(60).toArray();
  }

  private static RepeatedTrials trials(SplittableRandom random, double[] rates) {
    return new RepeatedTrials(
        Arrays.stream(rates).mapToObj(rate -> drawn(random, rate, 5)).toList());
  }

  @ParameterizedTest
  @EnumSource
  void bootstrap_covers(BootstrapInterval method) {
    Bootstrap bootstrap = Bootstrap.withDefaults().withResamples(1000).with(method);

    assertThat(coverage(0.3, 1500, random -> bootstrap.mean(normal(random, 60, 0.3))))
        .isBetween(0.93, 0.97);
    assertThat(coverage(0, 1500, random -> bootstrap.mean(clusteredValues(random), clusterNames())))
        .isBetween(0.93, 0.97);
  }

  @Test
  void bradleyTerry_covers() {
    double[] points = {120, 40, -60, -100};

    assertThat(
            coverage(1120, 1500, random -> BradleyTerry.of(wins(random, points)).ratings().get(0)))
        .isBetween(0.93, 0.97);
    assertThat(
            coverage(
                1 / (1 + Math.pow(10, -180 / 400.0)),
                1500,
                random -> BradleyTerry.of(wins(random, points)).chance(0, 2)))
        .isBetween(0.93, 0.97);
  }

  private static double[][] wins(SplittableRandom random, double[] points) {
    double[][] wins = new double[points.length][points.length];
    for (int i = 0; i < points.length; i++) {
      for (int j = 0; j < i; j++) {
        double chance = 1 / (1 + Math.pow(10, (points[j] - points[i]) / 400));
        wins[i][j] = drawn(random, chance, 60).value() * 60;
        wins[j][i] = 60 - wins[i][j];
      }
    }
    return wins;
  }

  /** Under no difference a test at 5% must not find one more often, and mid-p not much less. */
  @Test
  void tests_findNoMoreThanAlphaWhereThereIsNothing() {
    SplittableRandom random = new SplittableRandom(3);
    int exact = 0;
    int midP = 0;
    for (int i = 0; i < REPETITIONS; i++) {
      int b = (int) Math.round(drawn(random, 0.5, 60).value() * 60);
      DiscordantPairs pairs = DiscordantPairs.of(b, 60 - b, 300);
      exact += pairs.test(McNemar.EXACT).pValue() <= 0.05 ? 1 : 0;
      midP += pairs.test(McNemar.MID_P).pValue() <= 0.05 ? 1 : 0;
    }

    assertThat((double) exact / REPETITIONS).isLessThanOrEqualTo(0.05);
    assertThat((double) midP / REPETITIONS).isBetween(0.025, 0.06);
  }
}
