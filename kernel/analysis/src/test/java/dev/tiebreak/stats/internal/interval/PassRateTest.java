package dev.tiebreak.stats.internal.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.tiebreak.stats.Confidence;
import dev.tiebreak.stats.Estimate;
import dev.tiebreak.stats.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassRateTest {

  /**
   * statsmodels 0.15.0, {@code proportion_confint(k, n, alpha=.05, method=m)} with m wilson and
   * beta. 7/50 beta is also in SciPy's documentation of {@code binomtest}, 10/10, 81/263, 15/148
   * and 1/29 wilson in Newcombe (1998), Statistics in Medicine 17, 857–872.
   */
  @ParameterizedTest
  @CsvSource({
    "7, 50, WILSON, 0.0695083342702, 0.261861937106",
    "7, 50, CLOPPER_PEARSON, 0.0581917003404, 0.267396002497",
    "10, 10, WILSON, 0.722467200137, 1",
    "10, 10, CLOPPER_PEARSON, 0.691502892181, 1",
    "0, 100, WILSON, 0, 0.036993498207",
    "0, 100, CLOPPER_PEARSON, 0, 0.0362166926452",
    "81, 263, WILSON, 0.255288519878, 0.366209576983",
    "81, 263, CLOPPER_PEARSON, 0.252736745585, 0.367621922601",
    "15, 148, WILSON, 0.0623863995307, 0.160487241723",
    "1, 29, WILSON, 0.00611321429276, 0.171755218793",
    "1, 29, CLOPPER_PEARSON, 0.00087264688358, 0.177644295489",
    "368, 445, WILSON, 0.789060816116, 0.859275014457",
    "0, 1, WILSON, 0, 0.793450685623",
    "0, 1, CLOPPER_PEARSON, 0, 0.975",
    "1, 1, WILSON, 0.206549314377, 1",
    "1, 1, CLOPPER_PEARSON, 0.025, 1",
  })
  void estimate_hasTheReferenceLimits(
      int solved, int n, RateInterval method, double lower, double upper) {
    Interval interval = PassRate.of(solved, n).estimate(method).interval();

    assertThat(interval.lower()).isCloseTo(lower, within(1e-9));
    assertThat(interval.upper()).isCloseTo(upper, within(1e-9));
  }

  /**
   * statsmodels 0.15.0, {@code method='jeffreys'}; at k = 0 and k = n the outer limit is Brown, Cai
   * and DasGupta's, which statsmodels leaves out.
   */
  @ParameterizedTest
  @CsvSource({
    "7, 50, 0.0648717011505, 0.255325028156",
    "10, 10, 0.782803732491, 1",
    "0, 100, 0, 0.0247452700153",
    "81, 263, 0.254521934991, 0.365647499174",
    "1, 29, 0.00374617364906, 0.150077686002",
    "0, 1, 0, 0.85325368369",
  })
  void estimate_hasJeffreysLimits(int solved, int n, double lower, double upper) {
    Interval interval = PassRate.of(solved, n).estimate(RateInterval.JEFFREYS).interval();

    assertThat(interval.lower()).isCloseTo(lower, within(1e-9));
    assertThat(interval.upper()).isCloseTo(upper, within(1e-9));
  }

  /** statsmodels 0.15.0, {@code proportion_confint(7, 50, alpha=.1, method='wilson')}. */
  @Test
  void estimate_heedsTheConfidence() {
    Interval interval =
        PassRate.of(7, 50).estimate(RateInterval.WILSON, Confidence.ofPercent(90)).interval();

    assertThat(interval.lower()).isCloseTo(0.07772089782062995, within(1e-12));
    assertThat(interval.upper()).isCloseTo(0.2392389959454846, within(1e-12));
  }

  @Test
  void estimate_saysHowItCameAbout() {
    Estimate estimate = PassRate.of(7, 50).estimate();

    assertThat(estimate.value()).isEqualTo(0.14);
    assertThat(estimate.n()).isEqualTo(50);
    assertThat(estimate)
        .hasToString(
            "0.14, 0.06951 to 0.2619 (95%), n = 50; Wilson score interval;"
                + " assuming tasks are independent draws");
  }

  /** The naive error of Miller's clusters, six of twelve: √(.25/12). */
  @Test
  void mean_hasTheBinomialStandardError() {
    assertThat(PassRate.of(6, 12).mean().standardError()).isCloseTo(0.144338, within(5e-7));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | 0 | Tasks: 0; allowed: 1 or more",
        "1 | -5 | Tasks: -5; allowed: 1 or more",
        "51 | 50 | Solved 51 of 50 tasks; allowed: 0 to 50",
        "-1 | 50 | Solved -1 of 50 tasks; allowed: 0 to 50",
      })
  void of_refusesCountsThatCannotBe(int solved, int n, String message) {
    assertThatThrownBy(() -> PassRate.of(solved, n))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "827 | Pass rate is 827.0 percent; allowed: 0 to 100",
        "-3 | Pass rate is -3.0 percent; allowed: 0 to 100",
        "NaN | Pass rate is NaN percent; allowed: 0 to 100",
      })
  void ofPercent_refusesRatesThatCannotBe(double percent, String message) {
    assertThatThrownBy(() -> PassRate.ofPercent(percent, 89))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void constructor_refusesPercentWhereARateIsMeant() {
    assertThatThrownBy(() -> new PassRate(82.7, 89))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Pass rate is 82.7; allowed: 0 to 1");
  }
}
