package dev.tiebreak.stats.internal.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.tiebreak.stats.Adjustment;
import dev.tiebreak.stats.Confidence;
import dev.tiebreak.stats.Correlation;
import dev.tiebreak.stats.EffectSize;
import dev.tiebreak.stats.Estimate;
import dev.tiebreak.stats.Interval;
import dev.tiebreak.stats.TestResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateDifferenceTest {

  private static final RateDifference TERMINAL_BENCH = published(82.7, 69.4, 89);
  private static final RateDifference SWE_BENCH_PRO = published(58.6, 64.3, 731);
  private static final RateDifference OSWORLD = published(78.7, 78.0, 361);
  private static final RateDifference MCP_ATLAS = published(75.3, 79.1, 500);

  private static RateDifference published(double first, double second, int n) {
    return RateDifference.of(PassRate.ofPercent(first, n), PassRate.ofPercent(second, n));
  }

  private static RateDifference counts(int k1, int n1, int k2, int n2) {
    return RateDifference.of(PassRate.of(k1, n1), PassRate.of(k2, n2));
  }

  /**
   * statsmodels 0.15.0, {@code confint_proportions_2indep(k1, n1, k2, n2, method='newcomb',
   * correction=False)}; all but the last are worked examples of Newcombe (1998), Statistics in
   * Medicine 17, 873–890, table II. 7/34 v 1/34 is also in R's contingencytables, chapter 4: .0189
   * to .3404.
   */
  @ParameterizedTest
  @CsvSource({
    "56, 70, 48, 80, 0.0524314724024, 0.333872654037",
    "9, 10, 3, 10, 0.170522723935, 0.809017973535",
    "6, 7, 2, 7, 0.0582279274823, 0.806249637524",
    "5, 56, 0, 29, -0.0381371479035, 0.192560013855",
    "0, 10, 0, 20, -0.161125158053, 0.277532799863",
    "0, 10, 0, 10, -0.277532799863, 0.277532799863",
    "10, 10, 0, 20, 0.679086037142, 1",
    "10, 10, 0, 10, 0.607509350431, 1",
  })
  void estimate_hasNewcombesLimits(int k1, int n1, int k2, int n2, double lower, double upper) {
    Interval interval = counts(k1, n1, k2, n2).estimate().interval();

    assertThat(interval.lower()).isCloseTo(lower, within(1e-11));
    assertThat(interval.upper()).isCloseTo(upper, within(1e-11));
  }

  /** R package contingencytables, tests of chapter 4: Newcombe .0189–.3404, Wald .0292–.3238. */
  @Test
  void intervals_areThoseOfContingencytables() {
    RateDifference perondi = counts(7, 34, 1, 34);

    assertThat(perondi.estimate().interval().lower()).isCloseTo(0.0189, within(5e-5));
    assertThat(perondi.estimate().interval().upper()).isCloseTo(0.3404, within(5e-5));
    assertThat(perondi.normal().estimate().interval().lower()).isCloseTo(0.0292, within(5e-5));
    assertThat(perondi.normal().estimate().interval().upper()).isCloseTo(0.3238, within(5e-5));
  }

  /** statsmodels 0.15.0, {@code proportions_ztest([k1, k2], [n1, n2])}. */
  @ParameterizedTest
  @CsvSource({
    "56, 70, 48, 80, 2.6501719512585336, 0.00804508136819656",
    "9, 10, 3, 10, 2.738612787525831, 0.006169899320544151",
    "10, 10, 0, 10, 4.47213595499958, 7.74421643104407e-06",
  })
  void pooledTest_isThatOfStatsmodels(int k1, int n1, int k2, int n2, double z, double p) {
    TestResult test = counts(k1, n1, k2, n2).test(Pooling.POOLED);

    assertThat(test.statistic()).isCloseTo(z, within(1e-12));
    assertThat(test.pValue()).isCloseTo(p, within(1e-14));
  }

  @Test
  void test_poolsWhereSeparateVariancesAreZero() {
    RateDifference extreme = counts(10, 10, 0, 10);

    assertThat(extreme.test()).isEqualTo(extreme.test(Pooling.POOLED));
    assertThat(extreme.test().method()).isEqualTo("z test, pooled variance");
    assertThat(counts(0, 10, 0, 10).test().pValue()).isEqualTo(1);
  }

  /** Computed with SciPy 1.17.1 and statsmodels 0.15.0's {@code multipletests(method='holm')}. */
  @ParameterizedTest
  @CsvSource({
    "0, 0.10598225, 0.09963792, 0.81937299, 0.30338165",
    "0.6, 0.00310578, 0.00156945, 0.71807187, 0.0471782",
  })
  void test_ofTheArticlesRowsAdjustedByHolm(
      double rho, double terminal, double swe, double osworld, double mcp) {
    Correlation correlation = Correlation.of(rho);

    double[] adjusted =
        Adjustment.HOLM.adjust(
            TERMINAL_BENCH.assuming(correlation).test().pValue(),
            SWE_BENCH_PRO.assuming(correlation).test().pValue(),
            OSWORLD.assuming(correlation).test().pValue(),
            MCP_ATLAS.assuming(correlation).test().pValue());

    assertThat(adjusted).containsExactly(new double[] {terminal, swe, osworld, mcp}, within(5e-9));
  }

  /** The formulas in {@link Correlation.Bounds}' first form and of the z test, in NumPy 2.4. */
  @Test
  void requiredCorrelation_saysWhatEachOfTheArticlesRowsNeeds() {
    assertThat(TERMINAL_BENCH.requiredCorrelation().none()).isTrue();
    assertThat(SWE_BENCH_PRO.requiredCorrelation().none()).isTrue();
    assertThat(MCP_ATLAS.requiredCorrelation().value())
        .isCloseTo(0.46581116288491076, within(1e-12));
    assertThat(MCP_ATLAS.requiredCorrelation().attainable()).isTrue();
    assertThat(OSWORLD.requiredCorrelation().value()).isCloseTo(0.9864934064137977, within(1e-12));
    assertThat(OSWORLD.requiredCorrelation().attainable()).isFalse();
  }

  @Test
  void requiredCorrelation_isJustEnough() {
    double needed = MCP_ATLAS.requiredCorrelation().value();

    assertThat(MCP_ATLAS.assuming(Correlation.of(needed)).test().pValue())
        .isCloseTo(0.05, within(1e-12));
  }

  @Test
  void requiredCorrelation_isOutOfReachForATie() {
    Correlation.Required tie = counts(5, 10, 5, 10).requiredCorrelation();

    assertThat(tie.value()).isInfinite();
    assertThat(tie.attainable()).isFalse();
  }

  @Test
  void requiredCorrelation_isOutOfReachWhereAModelAlwaysFails() {
    Correlation.Required required = counts(0, 20, 1, 20).requiredCorrelation();

    assertThat(required.none()).isFalse();
    assertThat(required.attainable()).isFalse();
  }

  /** (min(p₁,p₂) − p₁p₂)/√(p₁(1−p₁)p₂(1−p₂)) and (max(0, p₁+p₂−1) − p₁p₂)/√…, in NumPy 2.4. */
  @Test
  void correlationBounds_areFrechets() {
    assertThat(TERMINAL_BENCH.correlationBounds().upper())
        .isCloseTo(0.6887939419499626, within(1e-13));
    assertThat(TERMINAL_BENCH.correlationBounds().lower())
        .isCloseTo(-0.3037045334822604, within(1e-13));
    assertThat(SWE_BENCH_PRO.correlationBounds().upper())
        .isCloseTo(0.8864969771418649, within(1e-13));
    assertThat(OSWORLD.correlationBounds().upper()).isCloseTo(0.9795765870715661, within(1e-13));
    assertThat(MCP_ATLAS.correlationBounds().upper()).isCloseTo(0.8974988748087606, within(1e-13));
    assertThat(counts(0, 5, 2, 5).correlationBounds()).isEqualTo(new Correlation.Bounds(0, 0));
  }

  @Test
  void assuming_refusesACorrelationAboveTheBound() {
    assertThatThrownBy(() -> OSWORLD.assuming(Correlation.of(0.99)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Correlation is 0.99; pass rates of 0.787 and 0.78 allow -0.2762")
        .hasMessageContaining(" to 0.97957");
    assertThatThrownBy(() -> Correlation.of(1.01))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Correlation is 1.01; allowed: -1 to 1");
  }

  @Test
  void assuming_refusesACorrelationOfDifferentTasks() {
    RateDifference difference = counts(50, 100, 50, 99);

    assertThatThrownBy(() -> difference.assuming(Correlation.of(0.5)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Tasks of two correlated models: 100 and 99; allowed: the same number of both");
  }

  /**
   * NumPy 2.4 and SciPy 1.17.1 from the formulas of Zou and Donner (2008); the middles are p₁/p₂−1
   * and so on by hand, Cohen's h also statsmodels' {@code proportion_effectsize(.8, .6)}.
   */
  @ParameterizedTest
  @CsvSource({
    "56, 70, 48, 80, RELATIVE, 0.333333333333, 0.0783930381161, 0.663981664398",
    "56, 70, 48, 80, ERROR_REDUCTION, 0.5, 0.15898774437, 0.709416316496",
    "56, 70, 48, 80, ODDS_RATIO, 2.66666666667, 1.2872643303, 5.52420427083",
    "56, 70, 48, 80, COHENS_H, 0.442143188003, 0.11520855397, 0.746941570993",
    "9, 10, 3, 10, RELATIVE, 2, 0.33302380276, 7.3805716561",
    "9, 10, 3, 10, ERROR_REDUCTION, 0.857142857143, 0.354881787663, 0.974893291323",
    "9, 10, 3, 10, ODDS_RATIO, 21, 2.30802637691, 191.072339733",
    "9, 10, 3, 10, COHENS_H, 1.33881206407, 0.37804634613, 1.95621013242",
  })
  void effect_hasItsInterval(
      int k1, int n1, int k2, int n2, EffectSize size, double value, double lower, double upper) {
    Estimate effect = counts(k1, n1, k2, n2).effect(size).orElseThrow();

    assertThat(effect.value()).isCloseTo(value, within(1e-9));
    assertThat(effect.interval().lower()).isCloseTo(lower, within(1e-9));
    assertThat(effect.interval().upper()).isCloseTo(upper, within(1e-8));
  }

  /** A rate that rounding left just below 1 does not vary: p as of 30 against 0 of 30, pooled. */
  @Test
  void test_takesRoundingForARateOfOne() {
    RateDifference rounded =
        RateDifference.of(new PassRate(Math.nextDown(1.0), 30), PassRate.of(0, 30));

    assertThat(rounded.test().method()).isEqualTo(counts(30, 30, 0, 30).test().method());
    assertThat(rounded.test().pValue())
        .isCloseTo(counts(30, 30, 0, 30).test().pValue(), within(1e-20));
    assertThat(rounded.correlationBounds()).isEqualTo(new Correlation.Bounds(0, 0));
  }

  @Test
  void assumingNearest_takesAsMuchAsTheRatesAllow() {
    RateDifference apart = counts(95, 100, 60, 100);

    assertThat(apart.assumingNearest(Correlation.of(0.6)).correlation().value())
        .isCloseTo(apart.correlationBounds().upper(), within(1e-15));
    assertThat(apart.assumingNearest(Correlation.of(0.1)).correlation().value()).isEqualTo(0.1);
    assertThat(counts(5, 10, 10, 10).assumingNearest(Correlation.of(0.6)).correlation())
        .isEqualTo(Correlation.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "5, 0, RELATIVE",
    "5, 0, ODDS_RATIO",
    "10, 5, ODDS_RATIO",
    "5, 10, ERROR_REDUCTION",
    "0, 0, RELATIVE",
  })
  void effect_isEmptyWhereTheRatesLeaveItUndefined(int k1, int k2, EffectSize size) {
    assertThat(counts(k1, 10, k2, 10).effect(size)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 5, RELATIVE, -1",
    "0, 5, ODDS_RATIO, 0",
    "5, 10, ODDS_RATIO, 0",
    "10, 5, ERROR_REDUCTION, 1"
  })
  void effect_isFiniteAtRatesOfZeroAndOne(int k1, int k2, EffectSize size, double value) {
    Estimate effect = counts(k1, 10, k2, 10).effect(size).orElseThrow();

    assertThat(effect.value()).isEqualTo(value);
    assertThat(effect.interval().contains(value)).isTrue();
    assertThat(effect.interval().width()).isPositive().isFinite();
  }

  /** 1 − 1/3 ± 1.96·√(2/9/3) would end at 1.2. */
  @Test
  void normalEstimate_endsWhereRatesCannotDifferByMore() {
    Interval interval =
        RateDifference.of(PassRate.of(3, 3), PassRate.of(1, 3))
            .normalEstimate(Confidence.DEFAULT)
            .interval();

    assertThat(interval.lower()).isCloseTo(2 / 3.0 - 1.959964 * Math.sqrt(2 / 27.0), within(1e-6));
    assertThat(interval.upper()).isEqualTo(1);
  }

  /**
   * Zou and Donner's limits in SciPy 1.17.1, the middle at (50 + ½)/(50 + 1): .6128276706 to 1. The
   * share of failures done away with is the relative difference of the failures, turned round.
   */
  @Test
  void effect_atARateOfOneMirrorsThatOfZero() {
    Estimate reduced = counts(50, 50, 40, 50).effect(EffectSize.ERROR_REDUCTION).orElseThrow();
    Estimate fewer = counts(0, 50, 10, 50).effect(EffectSize.RELATIVE).orElseThrow();

    assertThat(reduced.interval().lower()).isCloseTo(0.6128276706278832, within(1e-9));
    assertThat(reduced.interval().upper()).isEqualTo(1);
    assertThat(fewer.value()).isEqualTo(-1);
    assertThat(fewer.interval().lower()).isEqualTo(-1);
    assertThat(fewer.interval().upper()).isCloseTo(-0.6128276706278832, within(1e-9));
  }

  /** Of equal rates wholly alike, any width comes from the limits' lopsidedness alone. */
  @Test
  void effect_isEmptyWhereItWouldClaimToBeExact() {
    RateDifference alike = counts(5, 10, 5, 10).assuming(Correlation.of(1));

    assertThat(alike.effect(EffectSize.COHENS_H)).isEmpty();
    assertThat(alike.effect(EffectSize.ODDS_RATIO)).isEmpty();
    assertThat(alike.effect(EffectSize.DIFFERENCE)).isPresent();
    assertThat(counts(7, 10, 7, 10).assuming(Correlation.of(1)).effect(EffectSize.COHENS_H))
        .isEmpty();
    assertThat(counts(5, 10, 5, 10).effect(EffectSize.COHENS_H)).isPresent();
  }

  /** (p₁(1−p₁) + p₂(1−p₂) − n(d/z)²)/(2√…) with SciPy 1.17.1's {@code norm.isf(.05)}. */
  @Test
  void requiredCorrelation_heedsTheConfidence() {
    Confidence ninety = Confidence.ofPercent(90);

    Correlation.Required required = MCP_ATLAS.requiredCorrelation(ninety);

    assertThat(required.value()).isCloseTo(0.24080462805621203, within(1e-12));
    assertThat(required.n()).isEqualTo(500);
    assertThat(required.confidence()).isEqualTo(ninety);
    assertThatThrownBy(() -> counts(5, 10, 5, 11).requiredCorrelation())
        .hasMessage("Tasks of two correlated models: 10 and 11; allowed: the same number of both");
  }

  /** On the bound a pairing can just be as much alike. */
  @Test
  void requiredCorrelation_isAttainableUpToTheBound() {
    Correlation.Bounds bounds = new Correlation.Bounds(-0.5, 0.5);

    assertThat(new Correlation.Required(0.5, 10, bounds, Confidence.DEFAULT).attainable()).isTrue();
    assertThat(new Correlation.Required(0.51, 10, bounds, Confidence.DEFAULT).attainable())
        .isFalse();
  }

  /** By rounding, 1e-12, a measured correlation may lie beyond its bound. */
  @ParameterizedTest
  @CsvSource({
    "-0.5, true",
    "-0.5000000000005, true",
    "-0.50001, false",
    "0, true",
    "0.3, true",
    "0.3000000000005, true",
    "0.30001, false",
  })
  void correlationBounds_allowWhatLiesBetweenThem(double rho, boolean allowed) {
    assertThat(new Correlation.Bounds(-0.5, 0.3).allow(Correlation.of(rho))).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({"-0.7, -0.5", "0.1, 0.1", "0.9, 0.3"})
  void correlationBounds_haveANearest(double rho, double nearest) {
    assertThat(new Correlation.Bounds(-0.5, 0.3).nearest(Correlation.of(rho)).value())
        .isEqualTo(nearest);
  }

  /** p = .6 and .4 allow −1 to ⅔; of .3 and .4 the product of the odds, 2/7, is below 1. */
  @Test
  void correlationBounds_areThoseOfTheOdds() {
    assertThat(counts(6, 10, 4, 10).correlationBounds().lower()).isCloseTo(-1, within(1e-12));
    assertThat(counts(6, 10, 4, 10).correlationBounds().upper()).isCloseTo(2 / 3.0, within(1e-12));
    assertThat(counts(3, 10, 4, 10).correlationBounds().lower())
        .isCloseTo(-Math.sqrt(2 / 7.0), within(1e-12));
    assertThat(counts(7, 10, 6, 10).correlationBounds().lower())
        .isCloseTo(-Math.sqrt(2 / 7.0), within(1e-12));
  }

  @Test
  void results_sayWhatTheyTakeForGrantedAndTheSmallerNumberOfTasks() {
    RateDifference apart = counts(50, 100, 45, 90);
    RateDifference paired = counts(50, 100, 40, 100).assuming(Correlation.of(0.25));

    assertThat(apart.estimate().n()).isEqualTo(90);
    assertThat(apart.test().n()).isEqualTo(90);
    assertThat(apart.estimate().assumption())
        .isEqualTo("tasks are independent draws, outcomes of the two models uncorrelated");
    assertThat(paired.estimate().assumption())
        .isEqualTo("both models ran the same tasks, outcomes correlated by 0.25");
    assertThat(paired.normalEstimate(Confidence.DEFAULT).method()).isEqualTo("separate variances");
  }

  /** 1/3 − 1 ± 1.96·√(2/9/3) would begin at −1.2. */
  @Test
  void normalEstimate_beginsWhereRatesCannotDifferByMore() {
    Interval interval =
        RateDifference.of(PassRate.of(1, 3), PassRate.of(3, 3))
            .normalEstimate(Confidence.DEFAULT)
            .interval();

    assertThat(interval.lower()).isEqualTo(-1);
    assertThat(interval.upper()).isCloseTo(1.959964 * Math.sqrt(2 / 27.0) - 2 / 3.0, within(1e-6));
  }
}
