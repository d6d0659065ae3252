package dev.tiebreak.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** statsmodels 0.15.0, {@code multipletests(p, method='holm')} and {@code 'fdr_bh'}. */
class AdjustmentTest {

  @Test
  void adjust_raisesEachPValue() {
    double[] p = {0.01, 0.02, 0.03, 0.04, 0.05};

    assertThat(Adjustment.HOLM.adjust(p))
        .containsExactly(new double[] {0.05, 0.08, 0.09, 0.09, 0.09}, within(1e-15));
    assertThat(Adjustment.BENJAMINI_HOCHBERG.adjust(p))
        .containsExactly(new double[] {0.05, 0.05, 0.05, 0.05, 0.05}, within(1e-15));
  }

  @Test
  void adjust_keepsTheOrderGiven() {
    double[] p = {0.04, 0.001, 0.3, 0.02, 0.02, 0.9};

    assertThat(Adjustment.HOLM.adjust(p))
        .containsExactly(new double[] {0.12, 0.006, 0.6, 0.1, 0.1, 0.9}, within(1e-15));
    assertThat(Adjustment.BENJAMINI_HOCHBERG.adjust(p))
        .containsExactly(new double[] {0.06, 0.006, 0.36, 0.04, 0.04, 0.9}, within(1e-15));
  }

  @Test
  void adjust_goesNoHigherThanOne() {
    assertThat(Adjustment.HOLM.adjust(0.6, 0.7)).containsExactly(1, 1);
    assertThat(Adjustment.BENJAMINI_HOCHBERG.adjust(0.6, 0.7)).containsExactly(0.7, 0.7);
  }

  @Test
  void adjust_ofNothingIsNothing() {
    assertThat(Adjustment.HOLM.adjust()).isEmpty();
  }

  @Test
  void adjust_refusesWhatIsNoPValue() {
    assertThatThrownBy(() -> Adjustment.HOLM.adjust(0.5, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("p value 2 is NaN; allowed: 0 to 1");
    assertThatThrownBy(() -> Adjustment.BENJAMINI_HOCHBERG.adjust(1.2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("p value 1 is 1.2; allowed: 0 to 1");
  }
}
