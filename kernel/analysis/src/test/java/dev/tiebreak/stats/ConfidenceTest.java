package dev.tiebreak.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfidenceTest {

  @Test
  void factories_sayTheSameInThreeWays() {
    assertThat(Confidence.ofPercent(95)).isEqualTo(new Confidence(0.95));
    assertThat(Confidence.ofAlpha(0.05)).isEqualTo(new Confidence(0.95)).hasToString("95%");
  }

  /** SciPy 1.17.1, {@code norm.isf(.025)}. */
  @Test
  void z_isTheNormalQuantile() {
    assertThat(Confidence.DEFAULT.z()).isCloseTo(1.959963984540054, within(1e-14));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, 1.5, -0.05, Double.NaN})
  void ofAlpha_refusesWhatIsNotBetweenZeroAndOne(double alpha) {
    assertThatThrownBy(() -> Confidence.ofAlpha(alpha))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Alpha is " + alpha + "; allowed: above 0 and below 1");
  }

  @Test
  void constructor_refusesPercent() {
    assertThatThrownBy(() -> new Confidence(95))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Confidence level is 95.0; allowed: above 0 and below 1, 0.95 for 95%");
    assertThatThrownBy(() -> Confidence.ofPercent(100))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Confidence is 100.0 percent; allowed: above 0 and below 100");
  }

  @Test
  void interval_refusesLimitsTheWrongWayRound() {
    assertThatThrownBy(() -> new Interval(2, 1, Confidence.DEFAULT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Interval is 2.0 to 1.0; allowed: a lower limit not above the upper");
    assertThatThrownBy(() -> new Interval(Double.NaN, 1, Confidence.DEFAULT))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
