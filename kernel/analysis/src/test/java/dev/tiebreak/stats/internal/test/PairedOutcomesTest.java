package dev.tiebreak.stats.internal.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.tiebreak.stats.Correlation;
import dev.tiebreak.stats.EffectSize;
import dev.tiebreak.stats.Estimate;
import dev.tiebreak.stats.Interval;
import dev.tiebreak.stats.internal.interval.PassRate;
import dev.tiebreak.stats.internal.interval.RateDifference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PairedOutcomesTest {

  /** 500 tasks, 65.0% v 70.6%: 25 only the first solved, 53 only the second. */
  private static final PairedOutcomes SWE_BENCH_VERIFIED = new PairedOutcomes(300, 25, 53, 122);

  /**
   * statsmodels 0.15.0, {@code mcnemar([[0, b], [c, 0]], exact=…, correction=…)}; 150 v 86 is also
   * Penn State's STAT 504, in R. Mid-p: SciPy 1.17.1, {@code 2*binom.cdf(b, n, .5) - binom.pmf(b,
   * n, .5)}, at b = c {@code 1 - pmf/2}; 1 v 7 and 6 v 16 are .0391 and .0347 in Fagerland,
   * Lydersen and Laake (2013).
   */
  @ParameterizedTest
  @CsvSource({
    "150, 86, EXACT, 3.71593613957e-05",
    "150, 86, MID_P, 2.89338951762e-05",
    "150, 86, CHI_SQUARED, 3.09929344105e-05",
    "150, 86, CORRECTED, 4.11456228135e-05",
    "25, 53, EXACT, 0.00203114037416",
    "25, 53, MID_P, 0.00146607194734",
    "25, 53, CHI_SQUARED, 0.00152241955556",
    "25, 53, CORRECTED, 0.00223453922614",
    "1, 7, EXACT, 0.0703125",
    "1, 7, MID_P, 0.0390625",
    "1, 7, CHI_SQUARED, 0.0338948535247",
    "1, 7, CORRECTED, 0.0770998717435",
    "6, 16, EXACT, 0.0524787902832",
    "6, 16, MID_P, 0.0346896648407",
    "5, 5, EXACT, 1",
    "5, 5, MID_P, 0.876953125",
    "5, 5, CHI_SQUARED, 1",
    "0, 3, EXACT, 0.25",
    "0, 3, MID_P, 0.125",
    "0, 0, EXACT, 1",
    "0, 0, MID_P, 1",
    "0, 0, CHI_SQUARED, 1",
    "0, 0, CORRECTED, 1",
  })
  void test_hasTheReferencePValue(int b, int c, McNemar method, double p) {
    assertThat(DiscordantPairs.of(b, c, 500).test(method).pValue()).isCloseTo(p, within(1e-12));
  }

  /** Penn State's STAT 504: 17.3559 and, corrected, 16.8178; all digits from statsmodels 0.15.0. */
  @Test
  void test_hasTheReferenceStatistic() {
    DiscordantPairs approval = DiscordantPairs.of(150, 86, 1600);

    assertThat(approval.test(McNemar.CHI_SQUARED).statistic())
        .isCloseTo(17.3559322034, within(1e-9));
    assertThat(approval.test(McNemar.CORRECTED).statistic()).isCloseTo(16.8177966102, within(1e-9));
  }

  /** Edwards' correction stops at zero: statsmodels would give χ² = .1 for five against five. */
  @Test
  void test_correctsNoFurtherThanToZero() {
    assertThat(DiscordantPairs.of(5, 5, 10).test(McNemar.CORRECTED).pValue()).isEqualTo(1);
  }

  @Test
  void outcomes_areCounted() {
    boolean[] first = {true, true, false, false, true};
    boolean[] second = {true, false, true, false, true};

    assertThat(PairedOutcomes.of(first, second)).isEqualTo(new PairedOutcomes(2, 1, 1, 1));
  }

  /** NumPy 2.4, {@code corrcoef} of the two outcome vectors and the formula for the errors. */
  @Test
  void errors_arePairedAndUnpaired() {
    assertThat(SWE_BENCH_VERIFIED.correlation().orElseThrow().value())
        .isCloseTo(0.649, within(5e-4));
    assertThat(SWE_BENCH_VERIFIED.discordant().normal().standardError())
        .isCloseTo(0.0175, within(5e-5));
    assertThat(
            RateDifference.of(SWE_BENCH_VERIFIED.first(), SWE_BENCH_VERIFIED.second())
                .normal()
                .standardError())
        .isCloseTo(0.0295, within(5e-5));
  }

  @Test
  void correlation_isEmptyWhereAModelSolvedEverything() {
    PairedOutcomes outcomes = new PairedOutcomes(7, 3, 0, 0);

    assertThat(outcomes.correlation()).isEmpty();
    assertThat(outcomes.difference().correlation()).isEqualTo(Correlation.NONE);
  }

  @Test
  void correlation_isAcceptedWhereOneModelSolvedAllThatTheOtherDid() {
    assertThat(new PairedOutcomes(31, 7, 0, 11).difference().correlation().value())
        .isGreaterThan(0.5);
  }

  /**
   * R package contingencytables, tests of chapter 8, {@code Newcombe_square_and_add_CI_paired_2x2}
   * of 59, 6, 16, 80: −.0621 (−.1186 to −.0046). That is Newcombe's method 10, which takes φ with a
   * continuity correction: (ad − bc − n/2)/√((a+b)(c+d)(a+c)(b+d)).
   */
  @Test
  void difference_hasNewcombesPairedInterval() {
    double phi = (59 * 80 - 6 * 16 - 161 / 2.0) / Math.sqrt(65.0 * 96 * 75 * 86);

    Estimate difference =
        new PairedOutcomes(59, 6, 16, 80).difference().assuming(Correlation.of(phi)).estimate();

    assertThat(difference.value()).isCloseTo(-0.0621, within(5e-5));
    assertThat(difference.interval().lower()).isCloseTo(-0.1186, within(5e-5));
    assertThat(difference.interval().upper()).isCloseTo(-0.0046, within(5e-5));
  }

  /**
   * NumPy 2.4 from the formula; 1 v 7 of 21 is Bentur's study in Fagerland, Lydersen and Laake
   * (2014), Statistics in Medicine 33, 2850–2875.
   */
  @ParameterizedTest
  @CsvSource({
    "25, 53, 500, -0.09035556469939614, -0.02119822016116163",
    "1, 7, 21, -0.5083593066664394, -0.013379823768343235",
    "0, 0, 10, -0.2309839707249463, 0.2309839707249463",
    "10, 0, 10, 0.5205795584958712, 1",
  })
  void estimate_hasBonettAndPricesInterval(int b, int c, int n, double lower, double upper) {
    Interval interval = DiscordantPairs.of(b, c, n).estimate().interval();

    assertThat(interval.lower()).isCloseTo(lower, within(1e-12));
    assertThat(interval.upper()).isCloseTo(upper, within(1e-12));
  }

  @Test
  void constructors_refuseWhatCannotBe() {
    assertThatThrownBy(() -> DiscordantPairs.of(30, 30, 50))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Discordant tasks: 30 and 30 of 50; allowed: together no more than the tasks");
    assertThatThrownBy(() -> DiscordantPairs.of(-1, 0, 50))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Tasks only the first solved: -1; allowed: 0 or more");
    assertThatThrownBy(() -> new PairedOutcomes(0, 0, 0, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Tasks: 0; allowed: 1 or more");
    assertThatThrownBy(() -> PairedOutcomes.of(new boolean[2], new boolean[3]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Outcomes of the two models: 2 and 3; allowed: the same number of both");
  }

  @Test
  void outcomes_haveTheirRatesAndPairs() {
    assertThat(SWE_BENCH_VERIFIED.first()).isEqualTo(PassRate.of(325, 500));
    assertThat(SWE_BENCH_VERIFIED.second()).isEqualTo(PassRate.of(353, 500));
    assertThat(SWE_BENCH_VERIFIED.discordant()).isEqualTo(DiscordantPairs.of(25, 53, 500));
    assertThat(SWE_BENCH_VERIFIED.discordant().discordant()).isEqualTo(78);
  }

  /** Twelve tasks, all of which only one model solved, are as many as there are. */
  @Test
  void discordant_mayBeAllTasks() {
    DiscordantPairs all = DiscordantPairs.of(7, 5, 12);

    assertThat(all.estimate().value()).isCloseTo(1 / 6.0, within(1e-15));
    assertThat(DiscordantPairs.of(0, 0, 12).normal().standardError()).isZero();
    assertThatThrownBy(() -> DiscordantPairs.of(2_000_000_000, 2_000_000_000, 2_000_000_000))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Discordant tasks: 2000000000 and 2000000000 of 2000000000;");
    assertThatThrownBy(() -> DiscordantPairs.of(0, -1, 50))
        .hasMessage("Tasks only the second solved: -1; allowed: 0 or more");
    assertThatThrownBy(() -> DiscordantPairs.of(0, 0, 0))
        .hasMessage("Tasks: 0; allowed: 1 or more");
  }

  @Test
  void constructor_refusesNegativeCounts() {
    assertThatThrownBy(() -> new PairedOutcomes(-1, 3, 3, 3))
        .hasMessage("Tasks both solved: -1; allowed: 0 or more");
    assertThatThrownBy(() -> new PairedOutcomes(3, -1, 3, 3))
        .hasMessage("Tasks only the first solved: -1; allowed: 0 or more");
    assertThatThrownBy(() -> new PairedOutcomes(3, 3, -1, 3))
        .hasMessage("Tasks only the second solved: -1; allowed: 0 or more");
    assertThatThrownBy(() -> new PairedOutcomes(3, 3, 3, -1))
        .hasMessage("Tasks neither solved: -1; allowed: 0 or more");
  }

  /** b for the binomial tests, whichever of both is the smaller. */
  @Test
  void test_countsTheFirstModelsTasks() {
    assertThat(DiscordantPairs.of(53, 25, 500).test().statistic()).isEqualTo(53);
    assertThat(DiscordantPairs.of(25, 53, 500).test(McNemar.MID_P).statistic()).isEqualTo(25);
    assertThat(DiscordantPairs.of(25, 53, 500).test().n()).isEqualTo(500);
  }

  /** 8 of 15 tasks solved by both, the same ones: all that is left is how lopsided limits are. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DIFFERENCE")
  void effect_ofIdenticalOutcomesIsUndefined(EffectSize size) {
    assertThat(new PairedOutcomes(8, 0, 0, 7).difference().effect(size)).isEmpty();
  }
}
