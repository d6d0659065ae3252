package dev.tiebreak.stats.internal.interval;

/** Which noise an error bar covers when each task was run several times. */
public enum Noise {
  /** The runs alone: what would change if the same tasks were run again. */
  RUNS("standard error over runs", "the tasks are the whole benchmark, runs are independent"),

  /** The choice of tasks alone, as if each had been run infinitely often. */
  TASKS("standard error over tasks", "tasks are independent draws, runs free of noise"),

  /** Both: what would change if other tasks were drawn and run; the default. */
  TASKS_AND_RUNS(
      "standard error over tasks and runs", "tasks are independent draws, and so are their runs");

  private final String label;
  private final String assumption;

  Noise(String label, String assumption) {
    this.label = label;
    this.assumption = assumption;
  }

  /** Returns what the bar covers, in words. */
  public String label() {
    return label;
  }

  String assumption() {
    return assumption;
  }
}
