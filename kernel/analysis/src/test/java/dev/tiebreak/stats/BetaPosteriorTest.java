package dev.tiebreak.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BetaPosteriorTest {

  /** SciPy 1.17.1, {@code beta.sf(.5, 31, 16)}. */
  @Test
  void probabilityAbove_aHalf_isHowLikelyTheFirstModelIsTheBetter() {
    assertThat(DiscordantPairs.of(30, 15, 100).posterior().probabilityAbove(0.5).value())
        .isCloseTo(0.987051959103, within(1e-12));
  }

  /**
   * mpmath with 30 digits, the closed form Σᵢ₌₀^{α₁−1} B(α₂+i, β₁+β₂)/((β₁+i)·B(1+i, β₁)·B(α₂, β₂))
   * of Miller, Formulas for Bayesian A/B Testing (2015).
   */
  @ParameterizedTest
  @CsvSource({
    "31, 16, 16, 31, 0.99919306780186",
    "57, 15, 49, 33, 0.99592953897686",
    "1, 11, 1, 11, 0.5",
    "429, 304, 471, 262, 0.01205161105624",
    "10001, 5001, 9901, 5101, 0.88908507355133",
    "1, 2, 2, 1, 0.16666666666667",
  })
  void probabilityAbove_anotherModel(double a1, double b1, double a2, double b2, double p) {
    BetaPosterior first = new BetaPosterior(a1, b1, 100);
    BetaPosterior second = new BetaPosterior(a2, b2, 90);

    assertThat(first.probabilityAbove(second).value()).isCloseTo(p, within(1e-9));
    assertThat(first.probabilityAbove(second).n()).isEqualTo(90);
  }

  /** mpmath with 30 digits, ∫ I(x; ½, 10½)·x^1.5·(1−x)^7.5/B(2½, 8½) dx. */
  @Test
  void probabilityAbove_worksFromJeffreysPriorAndNoTaskSolved() {
    BetaPosterior two = BetaPosterior.of(PassRate.of(2, 10), Prior.JEFFREYS);
    BetaPosterior none = BetaPosterior.of(PassRate.of(0, 10), Prior.JEFFREYS);

    assertThat(two.probabilityAbove(none).value()).isCloseTo(0.93515273305451, within(1e-9));
    assertThat(none.probabilityAbove(two).value()).isCloseTo(1 - 0.93515273305451, within(1e-7));
  }

  /** statsmodels 0.15.0, {@code proportion_confint(81, 263, method='jeffreys')}. */
  @Test
  void estimate_isTheCredibleInterval() {
    Estimate estimate =
        BetaPosterior.of(PassRate.of(81, 263), Prior.JEFFREYS).estimate(Confidence.DEFAULT);

    assertThat(estimate.interval().lower()).isCloseTo(0.254521934991, within(1e-9));
    assertThat(estimate.interval().upper()).isCloseTo(0.365647499174, within(1e-9));
    assertThat(estimate.value()).isCloseTo(81.5 / 264, within(1e-12));
  }

  @Test
  void parameters_areRefusedOutsideTheirRange() {
    assertThatThrownBy(() -> new BetaPosterior(0, 1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Beta distribution's alpha is 0.0; allowed: finite, above 0");
    assertThatThrownBy(() -> new BetaPosterior(1, 1, 1).probabilityAbove(50))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Threshold is 50.0; allowed: 0 to 1");
  }

  /** SciPy 1.17.1, {@code beta.ppf([.05, .95], 81.5, 182.5)}. */
  @Test
  void estimate_heedsTheConfidence() {
    Estimate estimate =
        BetaPosterior.of(PassRate.of(81, 263), Prior.JEFFREYS).estimate(Confidence.ofPercent(90));

    assertThat(estimate.interval().lower()).isCloseTo(0.26286148, within(5e-9));
    assertThat(estimate.interval().upper()).isCloseTo(0.35621361, within(5e-9));
    assertThat(estimate.n()).isEqualTo(263);
    assertThat(estimate.assumption()).isEqualTo("Beta(81.5, 182.5)");
  }

  @Test
  void of_addsThePrior() {
    assertThat(BetaPosterior.of(PassRate.of(2, 10))).isEqualTo(new BetaPosterior(3, 9, 10));
    assertThat(BetaPosterior.of(PassRate.of(5, 10), Prior.JEFFREYS))
        .isEqualTo(new BetaPosterior(5.5, 5.5, 10));
  }

  @Test
  void probabilityAbove_isCertainAtTheEnds() {
    BetaPosterior two = BetaPosterior.of(PassRate.of(2, 10));

    assertThat(two.probabilityAbove(0).value()).isEqualTo(1);
    assertThat(two.probabilityAbove(1).value()).isZero();
    assertThat(two.probabilityAbove(0.5).assumption()).isEqualTo("Beta(3, 9)");
    assertThat(two.probabilityAbove(two).assumption())
        .isEqualTo("Beta(3, 9) and Beta(3, 9), independent");
    assertThatThrownBy(() -> two.probabilityAbove(-0.1))
        .hasMessage("Threshold is -0.1; allowed: 0 to 1");
  }
}
