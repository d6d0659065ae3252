package dev.tiebreak.stats.internal.interval;

/** Which variance a z test of two pass rates uses. */
public enum Pooling {
  /** Each rate its own, as the normal interval does; the default. */
  SEPARATE("separate variances"),

  /** One for both, from all tasks together, as if there were no difference. */
  POOLED("pooled variance");

  private final String label;

  Pooling(String label) {
    this.label = label;
  }

  /** Returns the choice in words. */
  public String label() {
    return label;
  }
}
