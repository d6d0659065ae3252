package dev.tiebreak.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * SciPy 1.17.1, {@code permutation_test((d, zeros), mean difference, permutation_type='samples',
 * n_resamples=np.inf)}.
 */
class PermutationTestTest {

  private static final PermutationTest TEST = PermutationTest.withDefaults();

  @Test
  void test_isExactWhereExchangesAreFew() {
    TestResult test = TEST.test(TaskScores.of(1.1, -0.3, 0.7, 0.2, -0.1, 0.9, 1.4, 0.05));

    assertThat(test.statistic()).isCloseTo(0.49375, within(1e-15));
    assertThat(test.pValue()).isEqualTo(0.0859375);
    assertThat(test.method()).isEqualTo("paired permutation test, exact");
  }

  @Test
  void test_countsTiesAsFar() {
    assertThat(TEST.test(TaskScores.of(1, 1, 1, 1, -1, 0, 0, 1, 1)).pValue()).isEqualTo(0.125);
  }

  /** On passes and fails it is McNemar's exact test. */
  @Test
  void test_ofPassAndFailIsMcNemarsExactTest() {
    double[] differences = new double[30];
    Arrays.fill(differences, 0, 9, 1);
    Arrays.fill(differences, 9, 12, -1);

    assertThat(TEST.test(TaskScores.of(differences)).pValue())
        .isCloseTo(DiscordantPairs.of(9, 3, 30).test().pValue(), within(1e-12));
  }

  /** All 2²⁰ exchanges give .0261993; a hundred thousand drawn come within three errors. */
  @Test
  void test_drawsWhereExchangesAreMany() {
    TestResult test = TEST.withResamples(100_000).test(Samples.differences());

    assertThat(test.pValue()).isCloseTo(0.0261993408203125, within(0.0015));
    assertThat(test.method()).isEqualTo("paired permutation test, 100000 resamples, seed 1");
    assertThat(TEST.withResamples(1 << 20).test(Samples.differences()).pValue())
        .isCloseTo(0.0261993408203125, within(1e-4));
  }

  /** Two clusters can be exchanged in four ways, and both sums are positive: two of four as far. */
  @Test
  void test_exchangesWholeClusters() {
    ClusteredScores clusters =
        TaskScores.of(1, 1, 1, 0.5, 0.5).clusteredBy(List.of("a", "a", "a", "b", "b"));

    assertThat(TEST.test(clusters).pValue()).isEqualTo(0.5);
  }

  @Test
  void test_ofNoDifferenceIsOne() {
    assertThat(TEST.test(TaskScores.of(0, 0, 0)).pValue()).isEqualTo(1);
  }

  /** 0.1 + 0.2 less 0.3 is 5.6e-17: thirty such tasks say nothing, and are not drawn either. */
  @Test
  void test_takesRoundingForNoDifference() {
    double[] rounding = new double[30];
    Arrays.fill(rounding, 0.1 + 0.2 - 0.3);
    rounding[0] = 1;

    TestResult test = TEST.test(TaskScores.of(rounding));

    assertThat(test.pValue()).isEqualTo(1);
    assertThat(test.method()).isEqualTo("paired permutation test, exact");
  }

  @Test
  void resamples_areRefusedIfTooFew() {
    assertThatThrownBy(() -> TEST.withResamples(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Resamples: 0; allowed: 100 or more");
  }

  /**
   * Of 2⁴ exchanges 12 are as far as the sample's 220.1, by exact fractions; added up in doubles
   * some of them are some 1e-14 nearer.
   */
  @Test
  void test_takesForATieWhatRoundingTellsApart() {
    assertThat(TEST.test(TaskScores.of(103.7, 116.4, 220.1, -220.1)).pValue()).isEqualTo(0.75);
  }

  /** More differing tasks than an int has bits for: 2³¹ exchanges and more are never tried. */
  @ParameterizedTest
  @ValueSource(ints = {30, 31, 32, 33, 64, 65, 130})
  void test_drawsHoweverManyTasksDiffer(int tasks) {
    double[] ones = new double[tasks];
    Arrays.fill(ones, 1);

    TestResult test = TEST.test(TaskScores.of(ones));

    assertThat(test.pValue()).isEqualTo(1 / 10_001.0);
    assertThat(test.method()).isEqualTo("paired permutation test, 10000 resamples, seed 1");
    assertThat(test.n()).isEqualTo(tasks);
  }

  /** 2¹⁰ exchanges are counted with 1,024 resamples and drawn with one less. */
  @Test
  void test_isExactUpToAsManyExchangesAsResamples() {
    double[] ones = new double[10];
    Arrays.fill(ones, 1);
    TaskScores tasks = TaskScores.of(ones);

    assertThat(TEST.withResamples(1024).test(tasks).method())
        .isEqualTo("paired permutation test, exact");
    assertThat(TEST.withResamples(1024).test(tasks).pValue()).isEqualTo(2 / 1024.0);
    assertThat(TEST.withResamples(1023).test(tasks).method())
        .isEqualTo("paired permutation test, 1023 resamples, seed 1");
  }

  /** A hundred tasks, 60 to 40: SciPy 1.17.1, {@code binomtest(40, 100)} = .0569. */
  @Test
  void test_drawsEachOfManyTasks() {
    double[] differences = new double[100];
    Arrays.fill(differences, 1);
    Arrays.fill(differences, 0, 40, -1);

    assertThat(TEST.withResamples(100_000).test(TaskScores.of(differences)).pValue())
        .isCloseTo(0.05688793364098078, within(0.0025));
  }

  @Test
  void test_hangsOnTheSeed() {
    TestResult one = TEST.test(Samples.differences());
    TestResult two = TEST.withSeed(2).test(Samples.differences());

    assertThat(two.pValue()).isNotEqualTo(one.pValue());
    assertThat(two.method()).isEqualTo("paired permutation test, 10000 resamples, seed 2");
    assertThat(two.assumption())
        .isEqualTo("tasks are independent draws, models exchangeable on each");
  }
}
