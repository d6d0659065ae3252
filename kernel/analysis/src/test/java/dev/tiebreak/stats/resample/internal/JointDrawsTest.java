package dev.tiebreak.stats.resample.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.tiebreak.stats.Distribution;
import dev.tiebreak.stats.internal.Percentiles;
import dev.tiebreak.stats.internal.interval.TaskScores;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.commons.statistics.ranking.NaturalRanking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 40,000 draws: a percentile or a correlation is then some .005 off. */
class JointDrawsTest {

  private static final int DRAWS = 40_000;

  private static double[][] drawn(
      long seed, double[][] correlations, Distribution... distributions) {
    double[][] values = new double[distributions.length][DRAWS];
    new JointDraws(List.of(distributions), correlations)
        .run(
            DRAWS,
            seed,
            () ->
                (index, draw) -> {
                  for (int i = 0; i < draw.length; i++) {
                    values[i][index] = draw[i];
                  }
                });
    return values;
  }

  private static double rankCorrelation(double[] first, double[] second) {
    NaturalRanking ranking = new NaturalRanking();
    return TaskScores.correlation(ranking.apply(first), ranking.apply(second))
        .orElseThrow()
        .value();
  }

  private static double[][] pair(double rho) {
    return new double[][] {{1, rho}, {rho, 1}};
  }

  /** Of normal numbers that correlate by ρ the ranks do by 6/π·asin(ρ/2). */
  @ParameterizedTest
  @ValueSource(doubles = {-0.9, -0.3, 0.6, 0.9})
  void run_correlatesTheRanks(double rho) {
    double[][] values =
        drawn(1, pair(rho), Distribution.uniform(0, 10), Distribution.logNormal(2, 0.5));

    assertThat(rankCorrelation(values[0], values[1]))
        .isCloseTo(6 / Math.PI * Math.asin(rho / 2), within(0.02));
  }

  /** Of U(0, 10): 0.5, 5 and 9.5; of 2·exp(z/2) by SciPy 1.17.1: .8787, 2 and 4.5520. */
  @ParameterizedTest
  @ValueSource(doubles = {-0.9, 0, 0.9})
  void run_keepsWhatEachNumberMayBe(double rho) {
    double[][] values =
        drawn(1, pair(rho), Distribution.uniform(0, 10), Distribution.logNormal(2, 0.5));

    assertThat(Percentiles.of(values[0], 5, 50, 95))
        .containsExactly(new double[] {0.5, 5, 9.5}, within(0.1));
    assertThat(Percentiles.of(values[1], 5, 50, 95))
        .containsExactly(
            new double[] {2 * 0.4393641049274924, 2, 2 * 2.276016608514317}, within(0.08));
  }

  /** The first two go against each other; the third goes its own way. */
  @Test
  void run_leavesAloneWhatCorrelatesWithNothing() {
    Distribution uniform = Distribution.uniform(0, 1);
    double[][] correlations = {{1, -0.9, 0}, {-0.9, 1, 0}, {0, 0, 1}};

    double[][] values = drawn(1, correlations, uniform, uniform, uniform);

    assertThat(rankCorrelation(values[0], values[1])).isCloseTo(-0.8915, within(0.02));
    assertThat(rankCorrelation(values[0], values[2])).isCloseTo(0, within(0.02));
    assertThat(rankCorrelation(values[1], values[2])).isCloseTo(0, within(0.02));
  }

  /** The first and the last, with one between them that correlates with neither. */
  @Test
  void run_correlatesNumbersThatDoNotStandSideBySide() {
    Distribution uniform = Distribution.uniform(0, 1);
    double[][] correlations = {{1, 0, 0.9}, {0, 1, 0}, {0.9, 0, 1}};

    double[][] values = drawn(1, correlations, uniform, uniform, uniform);

    assertThat(rankCorrelation(values[0], values[2])).isCloseTo(0.8915, within(0.02));
    assertThat(rankCorrelation(values[0], values[1])).isCloseTo(0, within(0.02));
  }

  @Test
  void run_takesEachDrawOnce() {
    int[] taken = new int[DRAWS];
    new JointDraws(List.of(Distribution.uniform(0, 1)), new double[][] {{1}})
        .run(DRAWS, 1, () -> (index, values) -> taken[index]++);

    assertThat(Arrays.stream(taken).boxed()).hasSize(DRAWS).containsOnly(1);
  }

  @Test
  void run_hangsOnTheSeedAlone() {
    Distribution[] both = {Distribution.uniform(0, 1), Distribution.logNormal(1, 1)};

    assertThat(drawn(7, pair(0.5), both)).isDeepEqualTo(drawn(7, pair(0.5), both));
    assertThat(drawn(8, pair(0.5), both)[0]).isNotEqualTo(drawn(7, pair(0.5), both)[0]);
  }

  /** What goes with the first goes with what the first goes with. */
  @Test
  void constructor_refusesCorrelationsThatContradictEachOther() {
    double[][] against = {{1, 0.9, -0.9}, {0.9, 1, 0.9}, {-0.9, 0.9, 1}};
    List<Distribution> three = Collections.nCopies(3, Distribution.uniform(0, 1));

    assertThatThrownBy(() -> new JointDraws(three, against))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Correlations contradict each other; allowed: a positive definite matrix");
  }

  @Test
  void run_refusesToDrawNothing() {
    JointDraws draws = new JointDraws(List.of(new Distribution.Fixed(1)), new double[][] {{1}});

    assertThatThrownBy(() -> draws.run(0, 1, () -> (index, values) -> {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Draws: 0; allowed: 1 or more");
  }
}
