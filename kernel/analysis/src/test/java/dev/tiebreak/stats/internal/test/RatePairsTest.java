package dev.tiebreak.stats.internal.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tiebreak.stats.Confidence;
import dev.tiebreak.stats.Correlation;
import dev.tiebreak.stats.internal.interval.PassRate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RatePairsTest {

  /** Of four models: 01, 02, 03, 12, 13, 23. */
  @Test
  void index_countsThePairsOfTheFirstModelFirst() {
    assertThat(RatePairs.count(4)).isEqualTo(6);
    int place = 0;
    for (int first = 0; first < 4; first++) {
      for (int second = first + 1; second < 4; second++) {
        assertThat(RatePairs.index(first, second, 4)).isEqualTo(place);
        place++;
      }
    }
  }

  /**
   * Each pair's tasks: 40 both, 9 and 8 one alone, 43 neither; 300, 25, 53, 122; and 2, 3, 9, 6.
   * SciPy 1.17.1, {@code binomtest(8, 17)}, {@code (25, 78)}, {@code (3, 12)}: 1, .00203 and .146.
   */
  @Test
  void tests_ofTasksHaveMcNemarsPValues() {
    PairedScores[] pairs = {
      PairedScores.of(new PairedOutcomes(40, 9, 8, 43)),
      PairedScores.of(new PairedOutcomes(300, 25, 53, 122)),
      PairedScores.of(new PairedOutcomes(2, 3, 9, 6))
    };

    PairTests tests =
        RatePairs.tests(
            3, (first, second) -> pairs[RatePairs.index(first, second, 3)], Confidence.DEFAULT);

    assertThat(tests.pValues())
        .containsExactly(new double[] {1, 0.00203114037416273, 0.14599609375}, within(1e-12));
    assertThat(tests.pValue(1)).isEqualTo(tests.pValues()[1]);
    assertThat(tests.excludesZero(0)).isFalse();
    assertThat(tests.excludesZero(1)).isTrue();
    assertThat(tests.excludesZero(2)).isFalse();
    assertThat(tests.pairs()).isEqualTo(3);
    assertThat(tests.tested()).isEqualTo(3);
  }

  /** The same half a task more on each of six tasks: nothing tells how far off that is. */
  @Test
  void tests_haveNoPValueWhereNoErrorCanBeEstimated() {
    double[] halves = new double[6];
    Arrays.fill(halves, 0.5);

    PairTests tests =
        RatePairs.tests(
            2, (first, second) -> PairedScores.of(halves, new double[6]), Confidence.DEFAULT);

    assertThat(tests.pValue(0)).isNaN();
    assertThat(tests.pairs()).isEqualTo(1);
    assertThat(tests.tested()).isZero();
  }

  /** 65 and 50 of 100 are 2.1707 errors apart: p = .030, clear at 95% and not at 99%. */
  @Test
  void tests_ofRatesHeedTheConfidence() {
    List<PassRate> rates = List.of(PassRate.of(65, 100), PassRate.of(50, 100));
    Confidence most = Confidence.ofPercent(99);

    assertThat(RatePairs.tests(rates, Correlation.NONE, Confidence.DEFAULT).excludesZero(0))
        .isTrue();
    assertThat(RatePairs.tests(rates, Correlation.NONE, most).excludesZero(0)).isFalse();
    assertThat(RatePairs.normalTests(rates, Correlation.NONE, Confidence.DEFAULT).excludesZero(0))
        .isTrue();
    assertThat(RatePairs.normalTests(rates, Correlation.NONE, most).excludesZero(0)).isFalse();
  }

  @Test
  void pValues_areACopy() {
    PairTests tests =
        RatePairs.tests(
            List.of(PassRate.of(5, 10), PassRate.of(5, 10)), Correlation.NONE, Confidence.DEFAULT);

    tests.pValues()[0] = 0;

    assertThat(tests.pValue(0)).isEqualTo(1);
    assertThat(PairTests.none().pairs()).isZero();
  }
}
