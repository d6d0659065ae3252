package dev.tiebreak.stats.internal.interval;

/**
 * What a clustered standard error is divided by.
 *
 * <p>With T the sum of a cluster's deviations from the mean, all start from ΣT²/n², which is the
 * variance without clusters and n⁻² Σ over clusters Σ i≠j (sᵢ − s̄)(sⱼ − s̄). Source: Miller,
 * Adding Error Bars to Evals (2024), equation 4.
 */
public enum ClusterVariance {
  /** ΣT²/n², the variance part over n. */
  POPULATION("clustered standard error, variance over n"),

  /** The variance part over n − 1, as Miller writes it. */
  SAMPLE("clustered standard error, variance over n − 1"),

  /** ΣT²/n² × C/(C−1) for C clusters, as Inspect reports it; the most cautious, and the default. */
  CLUSTERS("clustered standard error, corrected for the number of clusters");

  private final String label;

  ClusterVariance(String label) {
    this.label = label;
  }

  /** Returns the choice in words. */
  public String label() {
    return label;
  }
}
