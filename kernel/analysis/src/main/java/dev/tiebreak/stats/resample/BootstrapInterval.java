package dev.tiebreak.stats.resample;

/** How the interval is read off the resampled means. */
public enum BootstrapInterval {
  /** The α/2 and 1−α/2 quantiles. Source: Efron and Tibshirani, An Introduction (1993), ch. 13. */
  PERCENTILE("bootstrap percentile interval"),

  /**
   * Bias-corrected and accelerated, the default: quantiles moved by the bias z₀ of the resampled
   * means and the acceleration a from the jackknife. Source: Efron, JASA 82 (1987).
   */
  BCA("bootstrap BCa interval");

  private final String label;

  BootstrapInterval(String label) {
    this.label = label;
  }

  /** Returns the method's name in words. */
  public String label() {
    return label;
  }
}
