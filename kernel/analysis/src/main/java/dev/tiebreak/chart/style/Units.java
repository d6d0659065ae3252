package dev.tiebreak.chart.style;

/** The units in which a figure prints its numbers; its data keep theirs. */
public enum Units {
  /** As the data have them: US dollars, percent. */
  AS_GIVEN(AxisUnit.NUMBER, AxisUnit.NUMBER),
  /** US cents instead of US dollars. */
  CENTS(AxisUnit.USD, AxisUnit.CENTS),
  /** Shares of 1 instead of percent. */
  SHARES(AxisUnit.PERCENT, AxisUnit.SHARE);

  private final AxisUnit from;
  private final AxisUnit to;

  Units(AxisUnit from, AxisUnit to) {
    this.from = from;
    this.to = to;
  }

  /** Returns the unit to print instead; the same one if it is not changed. */
  public AxisUnit of(AxisUnit given) {
    return given == from ? to : given;
  }

  /** Returns what is changed by these units. */
  public AxisUnit changed() {
    return from;
  }

  /**
   * Returns a text with the name of the changed unit, such as "US dollars", replaced by the new
   * one.
   */
  public String in(String given) {
    return this == AS_GIVEN ? given : given.replace(from.words(), to.words());
  }
}
