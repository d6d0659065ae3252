package dev.tiebreak.stats.internal.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.tiebreak.stats.Confidence;
import dev.tiebreak.stats.EffectSize;
import dev.tiebreak.stats.Estimate;
import dev.tiebreak.stats.Interval;
import dev.tiebreak.stats.internal.interval.PassRate;
import dev.tiebreak.stats.internal.interval.RateInterval;
import dev.tiebreak.stats.internal.interval.TaskScores;
import dev.tiebreak.stats.resample.Bootstrap;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PairedScoresTest {

  private static final double[] FIRST = {1, .8, .4, 1, 0, .6, .2, 1, .8, .4, 0, 1};
  private static final double[] SECOND = {.8, .8, .2, 1, .2, .4, 0, .8, .6, .6, 0, .8};
  private static final List<Integer> CLUSTERS = List.of(0, 0, 0, 1, 1, 1, 1, 2, 2, 3, 3, 3);

  private final PairedScores trials = PairedScores.of(FIRST, SECOND);

  /** SciPy 1.17.1: ttest_rel(a, b), its confidence_interval(level), and NumPy's corrcoef. */
  @Test
  void estimate_ofTrialsIsStudents() {
    Estimate estimate = trials.estimate();
    Estimate narrower = trials.estimate(Confidence.ofPercent(90));

    assertThat(estimate.value()).isCloseTo(1 / 12.0, within(1e-15));
    assertThat(estimate.interval().lower()).isCloseTo(-0.017431401787379786, within(1e-12));
    assertThat(estimate.interval().upper()).isCloseTo(0.18409806845404644, within(1e-12));
    assertThat(narrower.interval().lower()).isCloseTo(0.001114760784444127, within(1e-12));
    assertThat(narrower.interval().upper()).isCloseTo(0.1655519058822225, within(1e-12));
    assertThat(trials.test().statistic()).isCloseTo(1.820234328884112, within(1e-12));
    assertThat(trials.test().pValue()).isCloseTo(0.09601366565607414, within(1e-12));
    assertThat(trials.correlation().orElseThrow().value())
        .isCloseTo(0.9144213280978793, within(1e-12));
    assertThat(estimate.method()).isEqualTo("Student's t interval, paired");
  }

  /**
   * statsmodels 0.15.0: OLS(a - b, ones).fit(cov_type='cluster', cov_kwds={'groups': g},
   * use_t=True), which has the factor C/(C−1) and C − 1 degrees of freedom. The models are level in
   * one of the four clusters.
   */
  @Test
  void estimate_ofClustersIsStudentsOverClusters() {
    PairedScores clustered = trials.clusteredBy(CLUSTERS);

    assertThat(clustered.clusters()).hasValue(4);
    assertThat(clustered.normal().standardError()).isCloseTo(0.03815444, within(5e-9));
    assertThat(clustered.test().statistic()).isCloseTo(2.18410577, within(5e-9));
    assertThat(clustered.test().pValue()).isEqualTo(0.25); // 2/2³, above t's .1169
    assertThat(clustered.estimate().interval().lower()).isCloseTo(-0.03809112, within(5e-9));
    assertThat(clustered.estimate().interval().upper()).isCloseTo(0.20475779, within(5e-9));
    assertThat(clustered.test().method())
        .isEqualTo("t test, clustered standard error, corrected for the number of clusters");
  }

  /** The same call on passes and fails, which in clusters McNemar's test is not made for. */
  @Test
  void test_ofPassesInClustersIsStudents() {
    double[] first = {1, 1, 0, 1, 0, 1, 1, 0, 1, 1, 0, 1};
    double[] second = {0, 1, 0, 1, 0, 0, 1, 0, 0, 1, 1, 1};
    PairedScores clustered = PairedScores.of(first, second).clusteredBy(CLUSTERS);

    assertThat(clustered.outcomes()).isEmpty();
    assertThat(clustered.normal().standardError()).isCloseTo(0.1682028, within(5e-8));
    assertThat(clustered.test().statistic()).isCloseTo(0.99086739, within(5e-9));
    assertThat(clustered.test().pValue()).isCloseTo(0.39479579, within(5e-9));
    assertThat(clustered.estimate().interval().lower()).isCloseTo(-0.3686297, within(5e-8));
    assertThat(clustered.estimate().interval().upper()).isCloseTo(0.70196304, within(5e-9));
  }

  /** NumPy 2.4.6: the effect's slopes at both means times cov(a, b)/n, SciPy's t.ppf(.975, 11). */
  @ParameterizedTest
  @CsvSource({
    "RELATIVE, 0.1612903225806453, -0.024157467581827432, 0.38198035904173205",
    "ERROR_REDUCTION, 0.17241379310344834, -0.09001693906762089, 0.3716621225801582",
    "ODDS_RATIO, 1.403225806451613, 0.9183890279881355, 2.1440180619374924",
    "COHENS_H, 0.16801841152902885, -0.03848760416558644, 0.37452442722364415",
  })
  void effect_ofTrialsIsByTheDeltaMethod(
      EffectSize size, double value, double lower, double upper) {
    Estimate effect = trials.effect(size, Confidence.DEFAULT).orElseThrow();

    assertThat(effect.value()).isCloseTo(value, within(1e-12));
    assertThat(effect.interval().lower()).isCloseTo(lower, within(1e-12));
    assertThat(effect.interval().upper()).isCloseTo(upper, within(1e-12));
  }

  /** |h| is π at most, as 2·arcsin√1 is π; so few tasks would else reach further by t. */
  @Test
  void effect_staysWithinWhatTwoRatesCanDifferBy() {
    PairedScores few = PairedScores.of(new double[] {0.9, 0.1, 0.5}, new double[] {0.1, 0.8, 0.4});

    Interval h = few.effect(EffectSize.COHENS_H, Confidence.DEFAULT).orElseThrow().interval();

    assertThat(h.lower()).isCloseTo(-Math.PI, within(1e-12));
    assertThat(h.upper()).isCloseTo(Math.PI, within(1e-12));
  }

  @Test
  void effect_isEmptyWhereAModelAlwaysPasses() {
    PairedScores best = PairedScores.of(new double[] {1, 1, 1}, new double[] {0.5, 0.25, 1});

    assertThat(best.effect(EffectSize.ODDS_RATIO, Confidence.DEFAULT)).isEmpty();
    assertThat(best.effect(EffectSize.COHENS_H, Confidence.DEFAULT)).isEmpty();
    assertThat(best.effect(EffectSize.RELATIVE, Confidence.DEFAULT)).isPresent();
    assertThat(best.correlation()).isEmpty();
  }

  /** Single passes and fails: McNemar's test and Bonett and Price's interval, from the counts. */
  @Test
  void of_countsSinglePasses() {
    PairedOutcomes counts = new PairedOutcomes(300, 25, 53, 122);
    PairedScores scores = PairedScores.of(counts);

    assertThat(scores.outcomes()).contains(counts);
    assertThat(scores.test()).isEqualTo(counts.discordant().test());
    assertThat(scores.estimate()).isEqualTo(counts.discordant().estimate());
    assertThat(scores.correlation()).isEqualTo(counts.correlation());
    assertThat(scores.effect(EffectSize.ODDS_RATIO, Confidence.DEFAULT))
        .isEqualTo(counts.difference().effect(EffectSize.ODDS_RATIO));
  }

  @Test
  void clusteredBy_clustersOfOneGroupNothing() {
    assertThat(trials.clusteredBy(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)).clusters())
        .isEmpty();
  }

  /** SciPy 1.17.1: beta.ppf(.975, 1, 6) = .459258 is what may differ where none of 6 did. */
  @Test
  void estimate_withoutVariationClaimsNoCertainty() {
    double[] halves = new double[6];
    Arrays.fill(halves, 0.5);
    PairedScores same = PairedScores.of(halves, new double[6]);

    assertThat(same.estimate().interval().lower())
        .isCloseTo(0.5 - 0.45925812643990044 * 1.5, within(1e-12));
    assertThat(same.estimate().interval().upper())
        .isCloseTo(0.5 + 0.45925812643990044 * 0.5, within(1e-12));
    // SciPy: 2·binom.cdf(0, 6, .5/1.5), twice the chance to meet none of the others
    assertThat(same.test().pValue()).isCloseTo(0.1755829903978052, within(1e-15));
    assertThat(PairedScores.of(halves, halves).test().pValue()).isEqualTo(1);
  }

  /**
   * Ten tasks, five runs each, the same lead on every task; the last bit of a mean of 4/5 less 3/5
   * is off, that of 3/5 less 2/5 is not. SciPy 1.17.1: binomtest(0, 10).proportion_ci().high =
   * .3084971 and 2·binom.cdf(0, 10, .2/1.2).
   */
  @ParameterizedTest
  @CsvSource({"4, 3", "3, 2", "2, 1", "1, 0", "5, 4"})
  void estimate_andTestAgreeWhereNoDifferenceVaries(int firstOfFive, int secondOfFive) {
    double[] first = new double[10];
    double[] second = new double[10];
    Arrays.fill(first, firstOfFive / 5.0);
    Arrays.fill(second, secondOfFive / 5.0);
    PairedScores same = PairedScores.of(first, second);

    assertThat(same.normal().varies()).isFalse();
    assertThat(same.estimate().interval().lower()).isCloseTo(-0.170196529382513, within(1e-12));
    assertThat(same.estimate().interval().upper()).isCloseTo(0.446797686255009, within(1e-12));
    assertThat(same.test().pValue()).isCloseTo(0.32301116577969136, within(1e-12));
    assertThat(same.correlation()).isEmpty();
    assertThat(same.firstEstimate(Confidence.DEFAULT).method()).isEqualTo("Wilson score interval");
    assertThatThrownBy(() -> DifferenceVariance.of(same.normal()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Means of −2/3 in both clusters; SciPy: beta.ppf(.975, 1, 2) = .8418861, 2·(1 + 2/3)^−2. */
  @Test
  void estimate_andTestAgreeWhereNoClusterVaries() {
    PairedScores same =
        PairedScores.of(new double[] {0, 0, 0, 0, 1, 0}, new double[] {0, 1, 1, 1, 1, 1})
            .clusteredBy(List.of(0, 1, 0, 0, 1, 1));

    assertThat(same.estimate().interval().lower()).isCloseTo(-0.9472953723305271, within(1e-12));
    assertThat(same.estimate().interval().upper()).isCloseTo(0.7364768616526348, within(1e-12));
    assertThat(same.test().pValue()).isCloseTo(0.72, within(1e-12));
  }

  @Test
  void mirrored_changesSides() {
    PairedScores mirrored = trials.clusteredBy(CLUSTERS).mirrored();

    assertThat(mirrored.first().value()).isEqualTo(trials.second().value());
    assertThat(mirrored.estimate().interval().upper()).isCloseTo(0.03809112, within(5e-9));
    assertThat(mirrored.test().pValue()).isEqualTo(0.25);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-3, 827, 1.0001, Double.NaN})
  void of_refusesWhatIsNoScore(double score) {
    assertThatThrownBy(() -> PairedScores.of(new double[] {1, score}, new double[] {0, 1}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("First model's score of task 2 is " + score + "; allowed: 0 to 1");
  }

  @Test
  void of_refusesTooFewTasks() {
    assertThatThrownBy(() -> PairedScores.of(new double[] {1}, new double[] {0}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Tasks: 1; allowed: 2 or more");
    assertThatThrownBy(() -> PairedScores.of(new double[] {1, 0}, new double[] {0}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Scores of the two models: 2 and 1; allowed: the same number of both");
    assertThatThrownBy(() -> trials.clusteredBy(Collections.nCopies(12, "one")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Clusters: 1; allowed: 2 or more");
  }

  /**
   * SciPy 1.17.1, {@code ttest_1samp(x, 0).confidence_interval()}; the second would end at 1.05.
   */
  @ParameterizedTest
  @CsvSource({
    "1 .8 .4 1 0 .6 .2 1 .8 .4 0 1, 0.3516953860326711, 0.8483046139673289",
    "1 .9 1 1, 0.8954388423679073, 1",
    "0 .1 0 0, 0, 0.1045611576320927",
  })
  void firstEstimate_ofTrialsIsStudents(String scores, double lower, double upper) {
    double[] first = Stream.of(scores.split(" ")).mapToDouble(Double::parseDouble).toArray();

    Estimate estimate =
        PairedScores.of(first, new double[first.length]).firstEstimate(Confidence.DEFAULT);

    assertThat(estimate.interval().lower()).isCloseTo(lower, within(1e-12));
    assertThat(estimate.interval().upper()).isCloseTo(upper, within(1e-12));
    assertThat(estimate.n()).isEqualTo(first.length);
    assertThat(estimate.method()).isEqualTo("Student's t interval, paired");
    assertThat(estimate.assumption()).isEqualTo("tasks are independent draws");
  }

  /** statsmodels 0.15.0, {@code proportion_confint(2, 4, method='wilson')}. */
  @Test
  void firstEstimate_ofPassesIsWilsonsAndOfClustersStudents() {
    PairedScores passes = PairedScores.of(new double[] {1, 0, 1, 0}, new double[4]);
    PairedScores clustered = passes.clusteredBy(List.of("a", "a", "a", "b"));

    assertThat(passes.firstEstimate(Confidence.DEFAULT))
        .isEqualTo(PassRate.of(2, 4).estimate(RateInterval.WILSON));
    assertThat(clustered.firstEstimate(Confidence.DEFAULT).method())
        .isEqualTo(
            "Student's t interval, clustered standard error, corrected for the number of"
                + " clusters");
    assertThat(clustered.firstEstimate(Confidence.DEFAULT).assumption())
        .isEqualTo("clusters of tasks are independent draws");
  }

  /** SciPy 1.17.1: ttest_1samp([1, .5, 1], 0), whose interval would end at 1.55. */
  @Test
  void estimate_endsWhereScoresCannotDifferByMore() {
    PairedScores far = PairedScores.of(new double[] {1, 1, 1}, new double[] {0, 0.5, 0});

    assertThat(far.estimate().interval().lower()).isCloseTo(0.11622454504175639, within(1e-12));
    assertThat(far.estimate().interval().upper()).isEqualTo(1);
    assertThat(far.mirrored().estimate().interval().lower()).isEqualTo(-1);
    assertThat(far.test().pValue()).isEqualTo(0.25); // 2/2³, above t's .0377
  }

  @Test
  void hasError_unlessEveryTaskDiffersByTheSame() {
    double[] halves = {0.5, 0.5, 0.5};

    assertThat(trials.hasError()).isTrue();
    assertThat(PairedScores.of(halves, new double[3]).hasError()).isFalse();
    assertThat(PairedScores.of(halves, halves).hasError()).isTrue();
    assertThat(PairedScores.of(new double[] {1, 1, 1}, new double[3]).hasError()).isTrue();
  }

  @Test
  void differences_areDrawnByTaskOrByCluster() {
    Bootstrap bootstrap = Bootstrap.withDefaults().withResamples(500);
    PairedScores clustered = trials.clusteredBy(CLUSTERS);
    TaskScores differences = TaskScores.differences(FIRST, SECOND);
    double[] values = new double[FIRST.length];
    Arrays.setAll(values, i -> FIRST[i] - SECOND[i]);

    assertThat(trials.differences().mean()).isEqualTo(differences.mean());
    assertThat(trials.clusteredDifferences()).isEmpty();
    assertThat(trials.bootstrap(bootstrap)).isEqualTo(bootstrap.mean(values));
    assertThat(clustered.clusteredDifferences().orElseThrow().clusters()).isEqualTo(4);
    assertThat(clustered.bootstrap(bootstrap)).isEqualTo(bootstrap.mean(values, CLUSTERS));
  }

  @Test
  void clusters_areKeptByItsMirror() {
    PairedScores mirrored = trials.clusteredBy(CLUSTERS).mirrored();

    assertThat(mirrored.clusters()).hasValue(4);
    assertThat(mirrored.normal().assumption()).isEqualTo("clusters of tasks are independent draws");
    assertThat(mirrored.test().assumption())
        .isEqualTo("both models ran the same tasks, whose clusters are independent draws");
    assertThat(trials.test().assumption())
        .isEqualTo("both models ran the same tasks, which are independent draws");
  }

  /** Passes beside shares are no counts, whichever model has the shares. */
  @Test
  void outcomes_areCountedWhereBothModelsPassOrFail() {
    double[] passes = {1, 0, 1};
    double[] shares = {1, 0.5, 0};

    assertThat(PairedScores.of(passes, shares).outcomes()).isEmpty();
    assertThat(PairedScores.of(shares, passes).outcomes()).isEmpty();
    assertThat(PairedScores.of(passes, new double[] {0, 0, 1}).outcomes())
        .contains(new PairedOutcomes(1, 1, 0, 1));
  }
}
