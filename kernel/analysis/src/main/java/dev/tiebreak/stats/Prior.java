package dev.tiebreak.stats;

/** What is taken to be known of a pass rate before the tasks were run. */
public enum Prior {
  /** Every rate is as likely, Beta(1, 1). */
  UNIFORM(1),

  /** Jeffreys' prior, Beta(½, ½), the same on every scale. */
  JEFFREYS(0.5);

  private final double parameter;

  Prior(double parameter) {
    this.parameter = parameter;
  }

  double parameter() {
    return parameter;
  }
}
