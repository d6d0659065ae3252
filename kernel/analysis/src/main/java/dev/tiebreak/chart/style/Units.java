package dev.tiebreak.chart.style;

/** The units in which a figure prints its numbers; its data keep their own. */
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

  /** Returns the unit that is printed instead, if it is one of those that are changed. */
  public AxisUnit of(AxisUnit given) {
    return given == from ? to : given;
  }

  /** Returns what is changed by these units. */
  public AxisUnit changed() {
    return from;
  }

  /** Returns words that name a unit, such as "US dollars", with the name of the other. */
  public String in(String given) {
    return this == AS_GIVEN ? given : given.replace(from.words(), to.words());
  }
}
