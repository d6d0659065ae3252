package dev.tiebreak.stats.internal.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.tiebreak.stats.Confidence;
import dev.tiebreak.stats.internal.interval.NormalEstimate;
import dev.tiebreak.stats.internal.interval.PassRate;
import dev.tiebreak.stats.internal.interval.RateDifference;
import dev.tiebreak.stats.internal.test.DifferenceVariance.Runs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PowerTest {

  private static final Power POWER = Power.withDefaults();

  /** Miller (2024), section 5: ω² = 1/9, no noise of runs, a lead of 3 points; 968.9975. */
  @Test
  void tasksNeeded_isMillersExample() {
    DifferenceVariance variance = DifferenceVariance.of(1 / 9.0, new Runs(0, 1), new Runs(0, 1));

    StudyDesign design = POWER.tasksNeeded(0.03, variance);

    assertThat(design.n()).isEqualTo(969);
    assertThat(POWER.minimumDetectable(969, variance).lead()).isLessThan(0.03);
    assertThat(POWER.minimumDetectable(968, variance).lead()).isGreaterThan(0.03);
    assertThat(design)
        .hasToString(
            "with 969 tasks a lead of 0.03 is found with a power of 80%;"
                + " two-sided z test at 95%, variance 0.1111");
  }

  /** Miller (2024), section 5: what runs add is divided by their number. */
  @Test
  void variance_takesRunsIn() {
    assertThat(DifferenceVariance.of(0.1, new Runs(0.2, 4), new Runs(0.3, 2)).value())
        .isCloseTo(0.1 + 0.05 + 0.15, within(1e-15));
  }

  /** (z₀.₉₇₅ + z₀.₈)·√(p₁(1−p₁) + p₂(1−p₂))/√n in SciPy 1.17.1. */
  @ParameterizedTest
  @CsvSource({
    "50, 50, 164, 0.15469166553",
    "82.7, 69.4, 89, 0.17704714564073673",
    "58.6, 64.3, 731, 0.07120122167840517",
    "78.7, 78.0, 361, 0.08588117993445042",
    "75.3, 79.1, 500, 0.07426156394089986",
  })
  void minimumDetectable_atTwoPublishedRates(double first, double second, int n, double lead) {
    RateDifference difference =
        RateDifference.of(PassRate.ofPercent(first, n), PassRate.ofPercent(second, n));

    assertThat(POWER.minimumDetectable(difference).lead()).isCloseTo(lead, within(1e-11));
  }

  /** The power of the lead that 80% detects is 80%, and the other tail's share more. */
  @Test
  void achieved_undoesMinimumDetectable() {
    DifferenceVariance variance = DifferenceVariance.of(0.4);
    double lead = POWER.minimumDetectable(300, variance).lead();

    assertThat(POWER.achieved(lead, 300, variance).power()).isCloseTo(0.8, within(1e-5));
  }

  /** statsmodels 0.15.0, {@code NormalIndPower(ddof=0).power(.3, 50, .05, ratio=0)}. */
  @Test
  void achieved_isThatOfStatsmodels() {
    assertThat(POWER.achieved(0.3, 50, DifferenceVariance.of(1)).power())
        .isCloseTo(0.564116025431, within(1e-12));
  }

  @Test
  void options_areChangedOneByOne() {
    Power other = POWER.with(0.9).with(Confidence.ofPercent(99));

    assertThat(other).isEqualTo(new Power(0.9, new Confidence(0.99)));
  }

  @Test
  void options_areRefusedOutsideTheirRange() {
    assertThatThrownBy(() -> POWER.with(1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Power is 1.0; allowed: above alpha, which is 0.05, and below 1");
    assertThatThrownBy(() -> POWER.tasksNeeded(0, DifferenceVariance.of(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Lead is 0.0; allowed: finite, above 0");
    assertThatThrownBy(() -> POWER.minimumDetectable(0, DifferenceVariance.of(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Tasks: 0; allowed: 1 or more");
    assertThatThrownBy(() -> DifferenceVariance.of(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Variance of the difference is -1.0; allowed: finite, above 0");
    assertThatThrownBy(() -> new Runs(-0.1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Variance of a run is -0.1; allowed: finite numbers, 0 or more");
  }

  /** Both tails count: Φ(.0707 − 1.96) + Φ(−.0707 − 1.96), by statsmodels as above. */
  @Test
  void achieved_countsBothTails() {
    StudyDesign design = POWER.achieved(0.01, 50, DifferenceVariance.of(1));

    assertThat(design.power()).isCloseTo(0.05057295162630929, within(1e-12));
    assertThat(design.n()).isEqualTo(50);
    assertThat(design.lead()).isEqualTo(0.01);
  }

  @Test
  void tasksNeeded_isOneAtLeast() {
    assertThat(POWER.tasksNeeded(1, DifferenceVariance.of(1e-9)).n()).isEqualTo(1);
  }

  /** (2.8016/1e-10)² = 7.8e20 tasks are more than a long holds, a hundredth of them are not. */
  @Test
  void tasksNeeded_refusesALeadTooSmallForAnyNumberOfTasks() {
    assertThatThrownBy(() -> POWER.tasksNeeded(1e-10, DifferenceVariance.of(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Lead is 1.0E-10; allowed: one that fewer than 2^63 tasks can show");
    assertThat(POWER.tasksNeeded(1e-9, DifferenceVariance.of(1)).n())
        .isCloseTo(7_848_879_734_349_086_000L, within(10_000_000_000_000L));
  }

  @Test
  void achieved_refusesWhatIsNoLeadAndNoTask() {
    assertThatThrownBy(() -> POWER.achieved(0, 50, DifferenceVariance.of(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Lead is 0.0; allowed: finite, above 0");
    assertThatThrownBy(() -> POWER.achieved(0.1, 0, DifferenceVariance.of(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Tasks: 0; allowed: 1 or more");
  }

  @Test
  void power_isRefusedUpToAlpha() {
    assertThatThrownBy(() -> new Power(0.5, new Confidence(0.5)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Power is 0.5; allowed: above alpha, which is 0.5, and below 1");
    assertThat(new Power(0.51, new Confidence(0.5)).power()).isEqualTo(0.51);
  }

  @Test
  void variance_refusesRunsThatCannotBe() {
    assertThatThrownBy(() -> new Runs(0.1, 0)).hasMessage("Runs of a task: 0; allowed: 1 or more");
    assertThatThrownBy(() -> DifferenceVariance.of(-0.1, new Runs(1, 1), new Runs(1, 1)))
        .hasMessage("Variance between tasks is -0.1; allowed: finite numbers, 0 or more");
  }

  /** The paired error √(b + c − (b−c)²/n)/n squared times n: (12 − 36/100)/100. */
  @Test
  void minimumDetectable_takesTheVarianceBehindAnError() {
    NormalEstimate paired = DiscordantPairs.of(9, 3, 100).normal();

    StudyDesign design = POWER.minimumDetectable(paired);

    assertThat(design.variance().value()).isCloseTo(0.1164, within(1e-12));
    assertThat(design).isEqualTo(POWER.minimumDetectable(100, DifferenceVariance.of(paired)));
  }

  /** SciPy 1.17.1: the root of {@code nct.sf(c, n-1, d) + nct.cdf(-c, n-1, d) - .8}. */
  @ParameterizedTest
  @CsvSource({
    "6, 3.5139027291710945",
    "8, 3.2697598403875334",
    "12, 3.078388675702223",
    "50, 2.858005416507324",
    "500, 2.806987998796245",
  })
  void smallestLead_isFoundByTheTestOfFewUnits(int units, double errors) {
    NormalEstimate difference = new NormalEstimate(0.01, 0.02, 500, "", "");

    assertThat(Power.smallestLead(difference, units, Confidence.DEFAULT).orElseThrow())
        .isCloseTo(0.02 * errors, within(1e-9));
  }

  /** Of two units, 2.8 standard errors are found in 17% of comparisons, in SciPy 1.17.1. */
  @Test
  void student_isTheNoncentralDistribution() {
    assertThat(new StudentPower(8, Confidence.DEFAULT).of(2.8))
        .isCloseTo(0.6722126612889203, within(1e-9));
    assertThat(new StudentPower(8, Confidence.ofPercent(99)).of(1))
        .isCloseTo(0.03744846860919095, within(1e-9));
    assertThat(new StudentPower(2, Confidence.DEFAULT).of(2.8))
        .isCloseTo(0.1739794183051177, within(1e-6));
  }

  /** Five signs turn in 32 ways, so that no test of them gives less than 2/32. */
  @Test
  void smallestLead_isNotKnownWhereTooFewUnitsCanShowAny() {
    NormalEstimate difference = new NormalEstimate(0.01, 0.02, 500, "", "");

    assertThat(Power.smallestLead(difference, 2, Confidence.DEFAULT)).isEmpty();
    assertThat(Power.smallestLead(difference, 5, Confidence.DEFAULT)).isEmpty();
    assertThat(Power.smallestLead(difference, 5, Confidence.ofPercent(90))).isPresent();
  }
}
