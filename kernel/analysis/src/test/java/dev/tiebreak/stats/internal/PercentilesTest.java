package dev.tiebreak.stats.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PercentilesTest {

  /** NumPy 2.4, {@code percentile(values, p, method='inverted_cdf')}; each value has a quarter. */
  @Test
  void of_isTheSmallestValueThatEnoughDoNotExceed() {
    double[] values = {4, 1, 3, 2};

    assertThat(Percentiles.of(values, 0, 25, 26, 50, 75, 76, 100))
        .containsExactly(1, 1, 2, 2, 3, 4, 4);
    assertThat(values).containsExactly(4, 1, 3, 2);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 100.1, Double.NaN})
  void of_refusesWhatIsNoPercentage(double percent) {
    assertThatThrownBy(() -> Percentiles.of(new double[] {1}, 50, percent))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Percentile: " + percent + "; allowed: 0 to 100");
  }

  @Test
  void of_refusesNoValues() {
    assertThatThrownBy(() -> Percentiles.of(new double[0], 50))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Values: 0; allowed: 1 or more");
  }
}
