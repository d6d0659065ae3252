package dev.tiebreak.stats.internal.interval;

/**
 * Scores of tasks that come in clusters, within which they may go up and down together. Made by
 * {@link TaskScores#clusteredBy}.
 */
public final class ClusteredScores {

  public static final String ASSUMPTION = "clusters of tasks are independent draws";

  private final TaskScores scores;
  private final Clusters clusters;

  public ClusteredScores(TaskScores scores, Clusters clusters) {
    this.scores = scores;
    this.clusters = clusters;
  }

  /** Returns the number of tasks. */
  public int n() {
    return scores.n();
  }

  /** Returns the number of clusters, two or more. */
  public int clusters() {
    return clusters.count();
  }

  /** Returns the mean over tasks with {@link ClusterVariance#CLUSTERS}' standard error. */
  public NormalEstimate mean() {
    return mean(ClusterVariance.CLUSTERS);
  }

  /** Returns the mean over tasks with its clustered standard error. */
  public NormalEstimate mean(ClusterVariance divisor) {
    double n = n();
    double[] totals = new double[clusters()];
    for (int i = 0; i < n(); i++) {
      totals[clusters.of()[i]] += scores.deviation(i);
    }
    double squares = 0;
    for (double total : totals) {
      squares += total * total;
    }
    double population = squares / (n * n);
    double variance =
        switch (divisor) {
          case POPULATION -> population;
          case SAMPLE -> population + scores.sumOfSquares() / (n * n * (n - 1));
          case CLUSTERS -> population * clusters() / (clusters() - 1.0);
        };
    return new NormalEstimate(
        scores.meanValue(), Math.sqrt(variance), n(), divisor.label(), ASSUMPTION);
  }

  public DrawnUnits units() {
    return scores.units(clusters);
  }
}
