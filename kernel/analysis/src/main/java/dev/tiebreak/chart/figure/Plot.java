package dev.tiebreak.chart.figure;

/** The data of a figure, and by its type the kind of chart that shows them. */
public sealed interface Plot permits Dumbbell, MarginBars {

  /**
   * Returns the data, for those who want the numbers.
   *
   * @return the numbers as they were given, with all names and words that the chart shows beside
   *     them
   */
  PlotData data();

  /**
   * Answers by kind of chart, so that no kind can be forgotten.
   *
   * @param kinds an answer for each kind
   * @param <T> the type of the answer
   * @return the answer for this plot's kind
   */
  <T> T match(Kinds<T> kinds);

  /**
   * An answer for each kind of chart.
   *
   * @param <T> the type of the answer
   */
  interface Kinds<T> {

    /**
     * Answers for a dumbbell chart.
     *
     * @param plot its data
     * @return the answer
     */
    T dumbbell(Dumbbell plot);

    /**
     * Answers for diverging margin bars.
     *
     * @param plot its data
     * @return the answer
     */
    T marginBars(MarginBars plot);
  }
}
