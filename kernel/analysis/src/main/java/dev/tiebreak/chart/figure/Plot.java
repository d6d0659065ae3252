package dev.tiebreak.chart.figure;

/** The data of a figure, and by its type the kind of chart that shows them. */
public sealed interface Plot permits Dumbbell, MarginBars {

  /**
   * Returns the name of the model drawn in the first colour.
   *
   * @return the name
   */
  String first();

  /**
   * Returns the name of the model drawn in the second colour.
   *
   * @return the name
   */
  String second();
}
