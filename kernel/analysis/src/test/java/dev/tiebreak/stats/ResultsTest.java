package dev.tiebreak.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tiebreak.stats.internal.interval.ClusterVariance;
import dev.tiebreak.stats.internal.interval.Noise;
import dev.tiebreak.stats.internal.interval.NormalEstimate;
import dev.tiebreak.stats.internal.interval.PassRate;
import dev.tiebreak.stats.internal.interval.Pooling;
import dev.tiebreak.stats.internal.interval.RateInterval;
import dev.tiebreak.stats.internal.test.DifferenceVariance;
import dev.tiebreak.stats.internal.test.McNemar;
import dev.tiebreak.stats.rank.internal.BradleyTerry;
import dev.tiebreak.stats.resample.BootstrapInterval;
import dev.tiebreak.words.internal.Numbers;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a result says of itself, and what it cannot be. */
class ResultsTest {

  private static final Interval TEN_TO_TWENTY = new Interval(10, 20, Confidence.DEFAULT);

  /** Four significant digits, half to even, in plain digits down to .0001. */
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "95, 95",
    "0.134512, 0.1345",
    "-0.134512, −0.1345",
    "123456, 123500",
    "0.00012, 0.00012",
    "0.0001, 0.0001",
    "0.0000000123456, 1.235E−8",
    "-0.0000000123456, −1.235E−8",
    "NaN, NaN",
    "-Infinity, -Infinity",
  })
  void numbers_areFourDigits(double value, String text) {
    assertThat(Numbers.significant(value)).isEqualTo(text);
  }

  @Test
  void results_sayThemselvesInWords() {
    assertThat(new Estimate(14, 50, TEN_TO_TWENTY, "a method", "a thing"))
        .hasToString("14, 10 to 20 (95%), n = 50; a method; assuming a thing");
    assertThat(new NormalEstimate(0.5, 0.25, 9, "a method", "a thing"))
        .hasToString("0.5, standard error 0.25, n = 9; a method; assuming a thing");
    assertThat(new TestResult(2.5, 0.0124, 9, "a test", "a thing"))
        .hasToString("p = 0.0124, statistic 2.5, n = 9; a test; assuming a thing");
    assertThat(new TestResult(99, 0, 9, "a test", "a thing"))
        .hasToString("p < 0.001, statistic 99, n = 9; a test; assuming a thing");
    assertThat(new Confidence(0.975)).hasToString("97.5%");
  }

  @Test
  void interval_containsItsLimitsAndWhatLiesBetween() {
    assertThat(TEN_TO_TWENTY.contains(10)).isTrue();
    assertThat(TEN_TO_TWENTY.contains(20)).isTrue();
    assertThat(TEN_TO_TWENTY.contains(9.99)).isFalse();
    assertThat(TEN_TO_TWENTY.contains(20.01)).isFalse();
    assertThat(TEN_TO_TWENTY.width()).isEqualTo(10);
    assertThat(TEN_TO_TWENTY.within(12, 15)).isEqualTo(new Interval(12, 15, Confidence.DEFAULT));
    assertThat(new Interval(3, 3, Confidence.DEFAULT).width()).isZero();
  }

  /** What rounding may leave of zero, 1e-12, is zero. */
  @ParameterizedTest
  @CsvSource({
    "-1, 1, false",
    "0, 1, false",
    "-1, 0, false",
    "1e-12, 1, false",
    "-1, -1e-12, false",
    "2e-12, 1, true",
    "-1, -2e-12, true"
  })
  void interval_excludesZeroByMoreThanRounding(double lower, double upper, boolean excludes) {
    assertThat(new Interval(lower, upper, Confidence.DEFAULT).excludesZero()).isEqualTo(excludes);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
  void probabilities_areRefusedOutsideZeroToOne(double value) {
    assertThatThrownBy(() -> new TestResult(1, value, 9, "a test", "a thing"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("p is " + value + "; allowed: 0 to 1");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1})
  void probabilities_mayBeZeroAndOne(double value) {
    assertThat(new TestResult(1, value, 9, "a test", "a thing").pValue()).isEqualTo(value);
  }

  @Test
  void results_needATask() {
    String message = "Tasks: 0; allowed: 1 or more";

    assertThatThrownBy(() -> new Estimate(1, 0, TEN_TO_TWENTY, "a", "b")).hasMessage(message);
    assertThatThrownBy(() -> new NormalEstimate(1, 1, 0, "a", "b")).hasMessage(message);
    assertThatThrownBy(() -> new TestResult(1, 1, 0, "a", "b")).hasMessage(message);
    assertThatThrownBy(() -> new PassRate(0.5, 0)).hasMessage(message);
  }

  @Test
  void results_needFiniteNumbers() {
    double infinite = Double.POSITIVE_INFINITY;

    assertThatThrownBy(() -> new Estimate(infinite, 1, TEN_TO_TWENTY, "a", "b"))
        .hasMessage("Estimate is Infinity; allowed: finite numbers");
    assertThatThrownBy(() -> new NormalEstimate(1, infinite, 1, "a", "b"))
        .hasMessage("Standard error is Infinity; allowed: finite numbers, 0 or more");
    assertThatThrownBy(() -> DifferenceVariance.of(infinite))
        .hasMessage("Variance of the difference is Infinity; allowed: finite, above 0");
    assertThatThrownBy(() -> BradleyTerry.of(new double[][] {{0, infinite}, {1, 0}}))
        .hasMessage("Wins of model 1 over model 2 is Infinity; allowed: finite numbers, 0 or more");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -0.5, Double.NaN})
  void confidence_isRefusedOutsideZeroToOne(double level) {
    assertThatThrownBy(() -> new Confidence(level))
        .hasMessage(
            "Confidence level is " + level + "; allowed: above 0 and below 1, 0.95 for 95%");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 100, -1, Double.NaN})
  void confidence_isRefusedOutsideZeroToHundredPercent(double percent) {
    assertThatThrownBy(() -> Confidence.ofPercent(percent))
        .hasMessage("Confidence is " + percent + " percent; allowed: above 0 and below 100");
  }

  /** The names that results carry as their methods, each of which is quoted by itself. */
  @Test
  void methods_haveNames() {
    assertThat(Arrays.stream(Adjustment.values()).map(Adjustment::label))
        .containsExactly("Holm", "Benjamini–Hochberg");
    assertThat(Arrays.stream(BootstrapInterval.values()).map(BootstrapInterval::label))
        .containsExactly("bootstrap percentile interval", "bootstrap BCa interval");
    assertThat(Arrays.stream(EffectSize.values()).map(EffectSize::label))
        .containsExactly(
            "difference", "relative difference", "error-rate reduction", "odds ratio", "Cohen's h");
    assertThat(Arrays.stream(RateInterval.values()).map(RateInterval::label))
        .containsExactly(
            "Wilson score interval", "Clopper–Pearson exact interval", "Jeffreys interval");
    assertThat(Arrays.stream(McNemar.values()).map(McNemar::label))
        .containsExactly(
            "McNemar's exact test",
            "McNemar's mid-p test",
            "McNemar's chi-squared test",
            "McNemar's chi-squared test, continuity corrected");
    assertThat(Arrays.stream(Pooling.values()).map(Pooling::label))
        .containsExactly("separate variances", "pooled variance");
    assertThat(Arrays.stream(ClusterVariance.values()).map(ClusterVariance::label))
        .containsExactly(
            "clustered standard error, variance over n",
            "clustered standard error, variance over n − 1",
            "clustered standard error, corrected for the number of clusters");
    assertThat(Arrays.stream(Noise.values()).map(Noise::label))
        .containsExactly(
            "standard error over runs",
            "standard error over tasks",
            "standard error over tasks and runs");
  }
}
