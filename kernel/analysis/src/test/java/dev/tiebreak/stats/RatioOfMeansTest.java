package dev.tiebreak.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RatioOfMeansTest {

  private static final double[] PAID = {0.5, 0.8, 1.2, 0.4, 0.9, 1.1};

  /** By NumPy: y.mean()/x.mean(), √(((y − R·x)²).sum()/(n(n − 1)))/x.mean(). */
  @Test
  void of_isThePaidOverTheSolved() {
    NormalEstimate ratio = RatioOfMeans.of(PAID, new double[] {1, 0, 1, 1, 0, 1}).orElseThrow();

    assertThat(ratio.value()).isCloseTo(1.225, within(1e-12));
    assertThat(ratio.standardError()).isCloseTo(0.4477024681638466, within(1e-12));
  }

  /** Of ones it is the mean with s/√n, by NumPy. */
  @Test
  void of_onesIsTheMean() {
    NormalEstimate mean = RatioOfMeans.of(PAID, new double[] {1, 1, 1, 1, 1, 1}).orElseThrow();

    assertThat(mean.value()).isCloseTo(0.8166666666666668, within(1e-12));
    assertThat(mean.standardError()).isCloseTo(0.1301708279317776, within(1e-12));
  }

  @Test
  void of_isEmptyWhereNothingWasSolved() {
    assertThat(RatioOfMeans.of(PAID, new double[6])).isEmpty();
    assertThatThrownBy(() -> RatioOfMeans.of(new double[] {1}, new double[] {1}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Tasks: 1; allowed: 2 or more");
  }
}
