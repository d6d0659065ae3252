package dev.tiebreak.stats.internal.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.tiebreak.stats.Correlation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskScoresTest {

  /** Clusters [1,1,0] [0,0,0] [1,1,1] [1,0,0]. */
  private static final ClusteredScores CLUSTERS =
      TaskScores.of(1, 1, 0, 0, 0, 0, 1, 1, 1, 1, 0, 0)
          .clusteredBy(List.of("a", "a", "a", "b", "b", "b", "c", "c", "c", "d", "d", "d"));

  /** √(3/11/12), the naive error over n − 1. */
  @Test
  void mean_hasItsStandardError() {
    assertThat(TaskScores.of(1, 1, 0, 0, 0, 0, 1, 1, 1, 1, 0, 0).mean().standardError())
        .isCloseTo(0.150756, within(5e-7));
  }

  /**
   * Miller (2024), equation 4; POPULATION and CLUSTERS also statsmodels 0.15.0, {@code OLS(s,
   * ones).fit(cov_type='cluster', cov_kwds={'groups': g, 'use_correction': False})} and {@code
   * True}.
   */
  @ParameterizedTest
  @CsvSource({"POPULATION, 0.186339", "SAMPLE, 0.191353", "CLUSTERS, 0.215166"})
  void mean_hasItsClusteredStandardError(ClusterVariance divisor, double standardError) {
    assertThat(CLUSTERS.mean(divisor).standardError()).isCloseTo(standardError, within(5e-7));
    assertThat(CLUSTERS.mean(divisor).value()).isEqualTo(0.5);
  }

  /** statsmodels 0.15.0, as above with {@code use_correction=True}. */
  @Test
  void mean_hasItsErrorInClustersOfAllSizes() {
    ClusteredScores uneven = Samples.unevenClusters();

    assertThat(uneven.clusters()).isEqualTo(8);
    assertThat(uneven.n()).isEqualTo(26);
    assertThat(uneven.mean().value()).isCloseTo(0.5384615384615384, within(1e-15));
    assertThat(uneven.mean().standardError()).isCloseTo(0.14604035, within(5e-9));
  }

  @Test
  void differences_areTakenTaskByTask() {
    NormalEstimate mean =
        TaskScores.differences(new double[] {1, 0.5, 0}, new double[] {0, 0.5, 1}).mean();

    assertThat(mean.value()).isZero();
    assertThat(mean.standardError()).isCloseTo(1 / Math.sqrt(3), within(1e-15));
    assertThat(mean.test().pValue()).isEqualTo(1);
  }

  /** SciPy 1.17.1, {@code pearsonr}. */
  @Test
  void correlation_isPearsons() {
    double[] first = {0.1, 0.4, 0.35, 0.8, 1};
    double[] second = {0.2, 0.1, 0.5, 0.7, 0.9};

    assertThat(TaskScores.correlation(first, second).orElseThrow().value())
        .isCloseTo(0.8697298967749446, within(1e-14));
    assertThat(TaskScores.correlation(first, new double[] {1, 1, 1, 1, 1})).isEmpty();
  }

  @Test
  void scores_areRefusedIfMissingTooFewOrUnpaired() {
    assertThatThrownBy(() -> TaskScores.of(1, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Score of task 2 is NaN; allowed: finite numbers");
    assertThatThrownBy(() -> TaskScores.of(1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Tasks: 1; allowed: 2 or more");
    assertThatThrownBy(() -> TaskScores.differences(new double[2], new double[3]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Scores of the two models: 2 and 3; allowed: the same number of both");
    assertThatThrownBy(
            () -> TaskScores.differences(new double[2], new double[] {0, Double.NEGATIVE_INFINITY}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Second model's score of task 2 is -Infinity; allowed: finite numbers");
  }

  @Test
  void clusters_areRefusedIfThereIsOneOrTheyDoNotMatch() {
    TaskScores scores = TaskScores.of(1, 0, 1);

    assertThatThrownBy(() -> scores.clusteredBy(List.of("a", "a", "a")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Clusters: 1; allowed: 2 or more");
    assertThatThrownBy(() -> scores.clusteredBy(List.of("a", "b")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Tasks and their clusters: 3 and 2; allowed: the same number of both");
  }

  @Test
  void scores_areNotTheCallersArray() {
    double[] mine = {1, 0, 1, 0};
    TaskScores scores = TaskScores.of(mine);
    mine[1] = 100;

    assertThat(scores.units().total()).isEqualTo(2);
  }

  @Test
  void correlation_needsTheSameTasksAndScoresThatVary() {
    double[] varied = {0.1, 0.4, 0.35};

    assertThat(TaskScores.correlation(new double[] {1, 1, 1}, varied)).isEmpty();
    assertThatThrownBy(() -> TaskScores.correlation(varied, new double[] {0.1, 0.4, 0.35, 0.9}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Scores of the two models: 3 and 4; allowed: the same number of both");
  }

  /** By rounding, 1e-12, one may lie beyond 1. */
  @Test
  void correlation_isCutAtOne() {
    assertThat(Correlation.of(1 + 5e-13).value()).isEqualTo(1);
    assertThat(Correlation.of(-1 - 5e-13).value()).isEqualTo(-1);
    assertThatThrownBy(() -> Correlation.of(-1.01))
        .hasMessage("Correlation is -1.01; allowed: -1 to 1");
    assertThatThrownBy(() -> Correlation.of(Double.NaN))
        .hasMessage("Correlation is NaN; allowed: -1 to 1");
  }
}
