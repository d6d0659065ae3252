package dev.tiebreak.stats.internal.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalEstimateTest {

  private static NormalEstimate of(double value, double standardError) {
    return new NormalEstimate(value, standardError, 100, "a standard error", "nothing");
  }

  /**
   * Miller, Adding Error Bars to Evals (2024), the table of two models: MATH, HumanEval and MGSM,
   * in percentage points. The printed intervals give the errors; one of the three leads is clear.
   */
  @ParameterizedTest
  @CsvSource({"2.5, 1.2, 3.8, true", "-3.1, -7.2, 1.0, false", "-2.7, -6.1, 0.7, false"})
  void test_findsTheOneClearLeadOfMillersSplitDecision(
      double lead, double lower, double upper, boolean clear) {
    NormalEstimate margin = of(lead, (upper - lower) / 2 / 1.959963984540054);

    assertThat(margin.estimate().interval().lower()).isCloseTo(lower, within(1e-9));
    assertThat(margin.estimate().interval().upper()).isCloseTo(upper, within(1e-9));
    assertThat(margin.test().pValue() < 0.05).isEqualTo(clear);
  }

  /** SciPy 1.17.1, {@code 2 * norm.sf(1.25 / .5)}. */
  @Test
  void test_isTwoSided() {
    assertThat(of(-1.25, 0.5).test().statistic()).isEqualTo(-2.5);
    assertThat(of(-1.25, 0.5).test().pValue()).isCloseTo(0.012419330651552265, within(1e-15));
  }

  @Test
  void test_withoutAnyVariationIsCertainOneWayOrTheOther() {
    assertThat(of(0, 0).test().pValue()).isEqualTo(1);
    assertThat(of(1, 0).test().pValue()).isZero();
    assertThat(of(1, 0).test()).asString().startsWith("p < 0.001, statistic Infinity");
  }

  /** What rounding leaves of zero is zero: 9e-18 is the error of ten times 4/5 less 3/5. */
  @Test
  void test_takesRoundingForNothing() {
    assertThat(of(0.2, 9e-18).varies()).isFalse();
    assertThat(of(0.2, 9e-18).test().statistic()).isEqualTo(of(0.2, 0).test().statistic());
    assertThat(of(1e-17, 9e-18).test().pValue()).isEqualTo(1);
    assertThat(of(0.2, 1e-9).varies()).isTrue();
  }

  @Test
  void constructor_refusesWhatIsNoNumber() {
    assertThatThrownBy(() -> of(Double.NaN, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Estimate is NaN; allowed: finite numbers");
    assertThatThrownBy(() -> of(1, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Standard error is -1.0; allowed: finite numbers, 0 or more");
  }
}
