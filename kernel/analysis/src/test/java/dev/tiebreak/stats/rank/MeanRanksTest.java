package dev.tiebreak.stats.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.tiebreak.stats.Confidence;
import dev.tiebreak.stats.TestResult;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeanRanksTest {

  /** Demšar (2006), section 3.2.3: four classifiers on 14 data sets. */
  private static final MeanRanks DEMSAR = new MeanRanks(14, List.of(3.143, 2.000, 2.893, 1.964));

  /** The same unrounded: sums of ranks over 14. */
  private static final MeanRanks SHARP =
      new MeanRanks(14, List.of(44 / 14.0, 28 / 14.0, 40.5 / 14.0, 27.5 / 14.0));

  /** No ties, so that the libraries' correction for them changes nothing. */
  private static final MeanRanks UNTIED =
      MeanRanks.of(new double[][] {{3, 1, 2}, {5, 2, 1}, {9, 4, 4.5}, {2, 1, 0}, {7, 3, 5}});

  /** As printed by Demšar: 9.28, 3.69 and 1.25. */
  @Test
  void tests_areDemsarsPublishedOnes() {
    assertThat(DEMSAR.friedman().statistic()).isCloseTo(9.28, within(0.005));
    assertThat(DEMSAR.imanDavenport().statistic()).isCloseTo(3.69, within(0.005));
    assertThat(DEMSAR.criticalDifference().value()).isCloseTo(1.25, within(0.005));
  }

  /** SciPy 1.17.1, {@code chi2.sf} and {@code f.sf} of the statistics by Demšar's formulas. */
  @Test
  void tests_havePValues() {
    assertThat(SHARP.friedman().statistic()).isCloseTo(9.278571428571437, within(1e-12));
    assertThat(SHARP.friedman().pValue()).isCloseTo(0.025807496707063185, within(1e-12));
    assertThat(SHARP.imanDavenport().statistic()).isCloseTo(3.686313032089068, within(1e-12));
    assertThat(SHARP.imanDavenport().pValue()).isCloseTo(0.019823006192249054, within(1e-12));
  }

  /** SciPy 1.17.1, {@code friedmanchisquare}. */
  @Test
  void friedman_isScipysWithoutTies() {
    assertThat(UNTIED.friedman().statistic()).isCloseTo(7.6, within(1e-12));
    assertThat(UNTIED.friedman().pValue()).isCloseTo(0.0223707718561655, within(1e-12));
  }

  /** scikit-posthocs 0.17.1, {@code posthoc_nemenyi_friedman}. */
  @Test
  void nemenyi_comparesEachPair() {
    assertThat(SHARP.nemenyi(0, 1).pValue()).isCloseTo(0.088673, within(5e-7));
    assertThat(SHARP.nemenyi(0, 3).pValue()).isCloseTo(0.074185, within(5e-7));
    assertThat(SHARP.nemenyi(1, 3).pValue()).isCloseTo(0.999859, within(5e-7));
    assertThat(UNTIED.nemenyi(0, 1).pValue()).isCloseTo(0.03066275, within(5e-9));
    assertThat(UNTIED.nemenyi(1, 0).pValue()).isCloseTo(0.03066275, within(5e-9));
    assertThat(UNTIED.nemenyi(1, 1).pValue()).isEqualTo(1);
  }

  @Test
  void criticalDifference_agreesWithTheTest() {
    MeanRanks.CriticalDifference critical = UNTIED.criticalDifference();

    assertThat(critical.tellsApart(UNTIED.ranks().get(0), UNTIED.ranks().get(1))).isTrue();
    assertThat(critical.tellsApart(UNTIED.ranks().get(2), UNTIED.ranks().get(0))).isFalse();
  }

  @Test
  void of_ranksTheHighestScoreFirstAndSharesTies() {
    assertThat(MeanRanks.of(new double[][] {{1, 9, 5}, {5, 5, 1}}).ranks())
        .containsExactly(2.25, 1.25, 2.5);
  }

  /** Three data sets put two models in the same order by chance in 2/2³ of cases. */
  @Test
  void imanDavenport_isInfiniteWhereAllDataSetsAgree() {
    TestResult test = MeanRanks.of(new double[][] {{1, 2}, {1, 2}, {1, 2}}).imanDavenport();

    assertThat(test.statistic()).isInfinite();
    assertThat(test.pValue()).isEqualTo(0.25);
  }

  /** SciPy 1.17.1, {@code studentized_range.ppf(1 - alpha, k, np.inf)}. */
  @ParameterizedTest
  @CsvSource({
    "2, 0.1, 2.32617430735",
    "2, 0.05, 2.7718076487",
    "3, 0.05, 3.3144931554",
    "4, 0.01, 4.40280086145",
    "10, 0.1, 4.12934639824",
    "10, 0.05, 4.47413422173",
    "50, 0.05, 5.64602602638",
    "200, 0.01, 7.0199424355",
  })
  void studentizedRange_hasItsQuantiles(int k, double alpha, double q) {
    assertThat(new StudentizedRange(k).upperQuantile(alpha)).isCloseTo(q, within(2e-5));
  }

  /** SciPy 1.17.1, {@code studentized_range.cdf(3.5, k, np.inf)}. */
  @ParameterizedTest
  @CsvSource({
    "2, 0.986671671219",
    "4, 0.936123666143",
    "10, 0.717983561711",
    "50, 0.047363283239",
    "200, 3.28819117198e-07",
  })
  void studentizedRange_hasItsDistribution(int k, double probability) {
    assertThat(new StudentizedRange(k).cumulative(3.5)).isCloseTo(probability, within(1e-11));
  }

  @Test
  void ranks_areRefusedIfTheyCannotBe() {
    assertThatThrownBy(() -> new MeanRanks(14, List.of(1.0, 1.5, 2.0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Mean ranks add up to 4.5; allowed for 3 models: 6");
    assertThatThrownBy(() -> new MeanRanks(14, List.of(0.5, 2.5)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Mean rank is 0.5; allowed: 1 to 2");
    assertThatThrownBy(() -> new MeanRanks(1, List.of(1.0, 2.0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Data sets: 1; allowed: 2 or more");
    assertThatThrownBy(() -> MeanRanks.of(new double[][] {{1, 2}, {1, Double.NaN}}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("On data set 2, score of model 2 is NaN; allowed: finite numbers");
    assertThatThrownBy(() -> MeanRanks.of(new double[][] {{1, 2}, {1, 2, 3}}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Scores on data sets 1 and 2: 2 and 3; allowed: the same number of both");
  }

  /** Demšar (2006), section 3.2.2: different if apart by at least the critical difference. */
  @Test
  void tellsApart_takesWhatIsJustApart() {
    MeanRanks.CriticalDifference critical =
        new MeanRanks.CriticalDifference(1.5, 10, 4, Confidence.DEFAULT, "Nemenyi", "a thing");

    assertThat(critical.tellsApart(1, 2.5)).isTrue();
    assertThat(critical.tellsApart(2.5, 1)).isTrue();
    assertThat(critical.tellsApart(1, 2.25)).isFalse();
    assertThat(critical.tellsApart(2.25, 1)).isFalse();
  }

  /** SciPy 1.17.1, {@code studentized_range.ppf(.9, 4, inf)/sqrt(2)*sqrt(4*5/(6*14))}. */
  @Test
  void criticalDifference_heedsTheConfidence() {
    MeanRanks.CriticalDifference critical = DEMSAR.criticalDifference(Confidence.ofPercent(90));

    assertThat(critical.value()).isCloseTo(1.1180601669815278, within(1e-5));
    assertThat(critical.n()).isEqualTo(14);
    assertThat(critical.models()).isEqualTo(4);
  }

  /** Three models in the same order on two data sets: by chance in one of 3! = 6. */
  @Test
  void imanDavenport_isNoSurerThanTheOrdersAllow() {
    MeanRanks agreed = MeanRanks.of(new double[][] {{3, 2, 1}, {9, 8, 7}});

    assertThat(agreed.imanDavenport().pValue()).isCloseTo(1 / 6.0, within(1e-15));
    assertThat(agreed.imanDavenport().statistic()).isInfinite();
    assertThat(agreed.friedman().statistic()).isEqualTo(4);
  }

  @Test
  void tests_ofLevelModelsFindNothing() {
    MeanRanks level = MeanRanks.of(new double[][] {{1, 2}, {2, 1}});

    assertThat(level.friedman().statistic()).isZero();
    assertThat(level.friedman().pValue()).isEqualTo(1);
    assertThat(level.imanDavenport().pValue()).isEqualTo(1);
    assertThat(level.friedman().n()).isEqualTo(2);
  }

  @Test
  void nemenyi_hasTheSideOfTheDifference() {
    assertThat(SHARP.nemenyi(0, 1).statistic()).isCloseTo(16 / 14.0, within(1e-12));
    assertThat(SHARP.nemenyi(1, 0).statistic()).isCloseTo(-16 / 14.0, within(1e-12));
  }

  /** Of two models the printed ranks may add up to .01 more or less than 3. */
  @Test
  void ranks_mayBeRounded() {
    assertThat(new MeanRanks(3, List.of(1.33, 1.66)).ranks()).containsExactly(1.33, 1.66);
    assertThat(new MeanRanks(3, List.of(1.0, 2.0)).ranks()).containsExactly(1.0, 2.0);
    assertThatThrownBy(() -> new MeanRanks(3, List.of(1.33, 1.65)))
        .hasMessage("Mean ranks add up to 2.98; allowed for 2 models: 3");
    assertThatThrownBy(() -> new MeanRanks(3, List.of(1.0, 2.02)))
        .hasMessage("Mean rank is 2.02; allowed: 1 to 2");
    assertThatThrownBy(() -> new MeanRanks(3, List.of(1.0)))
        .hasMessage("Models: 1; allowed: 2 or more");
    assertThatThrownBy(() -> MeanRanks.of(new double[][] {{1, 2}}))
        .hasMessage("Data sets: 1; allowed: 2 or more");
  }
}
