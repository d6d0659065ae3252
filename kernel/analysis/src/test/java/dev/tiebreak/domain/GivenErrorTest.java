package dev.tiebreak.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.tiebreak.stats.Confidence;
import dev.tiebreak.stats.Estimate;
import dev.tiebreak.stats.Interval;
import dev.tiebreak.stats.TestResult;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class GivenErrorTest {

  private static final OptionalInt UNKNOWN = OptionalInt.empty();

  private static GivenError standard(double error, int n) {
    return GivenError.standard(error, OptionalInt.of(n));
  }

  /** SciPy: d = 32, se = hypot(4, 5); 2*norm.sf(d/se); d ± norm.ppf(.975)*se. */
  @Test
  void difference_isNormalWhereNobodySaysOfHowManyTasks() {
    GivenError one = GivenError.standard(4, UNKNOWN);
    GivenError other = GivenError.standard(5, UNKNOWN);
    Estimate difference = GivenError.difference(1512, one, 1480, other, Confidence.DEFAULT);
    TestResult test = GivenError.test(1512, one, 1480, other);

    assertThat(difference.value()).isEqualTo(32);
    assertThat(difference.interval().lower()).isCloseTo(19.45010710609612, within(1e-9));
    assertThat(difference.interval().upper()).isCloseTo(44.54989289390388, within(1e-9));
    assertThat(test.pValue()).isCloseTo(5.806016198367771e-07, within(1e-15));
    assertThat(test.method()).isEqualTo("z test");
  }

  /**
   * SciPy: ttest_ind_from_stats(4.4, .3*sqrt(12), 12, 2.1, .4*sqrt(20), 20, equal_var=False), and
   * t.ppf(.975, 29.994259471871406)*hypot(.3, .4).
   */
  @Test
  void difference_isStudentsWhereBothSourcesSayOfHowManyTasks() {
    Estimate difference =
        GivenError.difference(4.4, standard(0.3, 12), 2.1, standard(0.4, 20), Confidence.DEFAULT);
    TestResult test = GivenError.test(4.4, standard(0.3, 12), 2.1, standard(0.4, 20));

    assertThat(difference.value()).isEqualTo(2.3);
    assertThat(difference.n()).isEqualTo(12);
    assertThat(difference.interval().upper() - 2.3).isCloseTo(1.0211444234207185, within(1e-9));
    assertThat(test.statistic()).isCloseTo(4.6, within(1e-12));
    assertThat(test.pValue()).isCloseTo(7.193355243644123e-05, within(1e-12));
    assertThat(test.method()).isEqualTo("t test");
  }

  /** SciPy: halves of 10, 8 at norm.ppf(.95) and of 4, 7 at norm.ppf(.975), joined by hypot. */
  @Test
  void difference_takesTheHalvesThatFaceEachOther() {
    GivenError one = GivenError.of(60, new Interval(50, 68, new Confidence(0.9)), UNKNOWN);
    GivenError other = GivenError.of(45, new Interval(41, 52, Confidence.DEFAULT), UNKNOWN);
    Estimate difference = GivenError.difference(60, one, 45, other, Confidence.DEFAULT);

    assertThat(difference.interval().lower()).isCloseTo(1.1802771616914534, within(1e-9));
    assertThat(difference.interval().upper()).isCloseTo(25.337806013352484, within(1e-9));
    assertThat(GivenError.test(60, one, 45, other).pValue())
        .isCloseTo(0.03339057835067422, within(1e-12));
    assertThat(GivenError.test(45, other, 60, one).pValue())
        .isCloseTo(0.03339057835067422, within(1e-12));
  }

  /** statsmodels: confint_proportions_2indep(290, 500, 430, 731, method="newcomb"). */
  @Test
  void difference_ofTwoCountsIsNewcombes() {
    double first = 100 * 290 / 500.0;
    double second = 100 * 430 / 731.0;
    Interval interval =
        GivenError.difference(
                first,
                GivenError.ofCount(first, 500),
                second,
                GivenError.ofCount(second, 731),
                Confidence.DEFAULT)
            .interval();

    assertThat(interval.lower()).isCloseTo(-6.431032373649546, within(1e-9));
    assertThat(interval.upper()).isCloseTo(4.748643736032123, within(1e-7));
  }

  /** The half that is zero says nothing: both sides are the other half. Normal: d ± 1.96·5. */
  @Test
  void difference_takesTheOtherHalfWhereOneIsZero() {
    GivenError half = new GivenError(0, 3, UNKNOWN, GivenError.Of.SOURCE);
    GivenError other = new GivenError(4, 0, UNKNOWN, GivenError.Of.SOURCE);
    Estimate difference = GivenError.difference(10, half, 10, other, Confidence.DEFAULT);

    assertThat(difference.interval().lower()).isCloseTo(-9.79981992270027, within(1e-9));
    assertThat(difference.interval().upper()).isCloseTo(9.79981992270027, within(1e-9));
  }

  /**
   * SciPy: the count of 9 of 10 by Wilson's halves, 15.518 below; √(15.518² + 30²) has (…)²/(30⁴/9)
   * = 14.4606 degrees of freedom; 2*t.sf(70/hypot(15.518, 30), 14.4606).
   */
  @Test
  void difference_isStudentsWhereOneSourceSaysOfHowManyTasks() {
    GivenError count = GivenError.ofCount(90, 10);
    TestResult test = GivenError.test(90, count, 20, standard(30, 10));

    assertThat(test.method()).isEqualTo("t test");
    assertThat(test.pValue()).isCloseTo(0.056545189974188025, within(1e-9));
    assertThat(
            GivenError.difference(90, count, 20, standard(30, 10), Confidence.DEFAULT)
                .interval()
                .lower())
        .isCloseTo(-2.2262670770987256, within(1e-6));
  }

  /** SciPy: 10 ± t.ppf(.975, 2), 80 − 18·t.ppf(.975, 11); an interval that is stated is kept. */
  @Test
  void around_isStudentsWhereTheSourceSaysOfHowManyTasks() {
    assertThat(standard(1, 3).around(10, Confidence.DEFAULT).lower())
        .isCloseTo(5.697347270250538, within(1e-9));
    assertThat(standard(18, 12).around(80, Confidence.DEFAULT).lower())
        .isCloseTo(40.3822671183505, within(1e-9));
    assertThat(GivenError.standard(1, UNKNOWN).around(10, Confidence.DEFAULT).lower())
        .isCloseTo(10 - 1.959963984540054, within(1e-9));
    assertThat(
            GivenError.ofLimits(60, 50, 68, 95, OptionalInt.of(4))
                .around(60, Confidence.DEFAULT)
                .upper())
        .isCloseTo(68, within(1e-9));
  }

  /** One task has no degree of freedom. */
  @Test
  void difference_isNormalWhereASourceSaysThatThereIsOneTask() {
    assertThat(GivenError.test(5, standard(1, 1), 3, standard(1, 1)).method()).isEqualTo("z test");
    assertThat(GivenError.test(5, standard(1, 2), 3, standard(1, 1)).method()).isEqualTo("t test");
  }

  @Test
  void errors_areFiniteAndNotBelowZero() {
    assertThat(new GivenError(0, 0, UNKNOWN, GivenError.Of.SOURCE).isEvidence()).isFalse();
    assertThatThrownBy(() -> GivenError.standard(Double.POSITIVE_INFINITY, UNKNOWN))
        .hasMessage("Standard errors are Infinity and Infinity; allowed: finite, 0 or more");
    assertThatThrownBy(() -> GivenError.standard(Double.NaN, UNKNOWN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void zero_isNoEvidence() {
    assertThat(GivenError.standard(0, UNKNOWN).isEvidence()).isFalse();
    assertThat(GivenError.ofCount(100, 50).isEvidence()).isTrue();
    assertThatThrownBy(() -> GivenError.standard(-1, UNKNOWN))
        .hasMessage("Standard errors are -1.0 and -1.0; allowed: finite, 0 or more");
  }
}
