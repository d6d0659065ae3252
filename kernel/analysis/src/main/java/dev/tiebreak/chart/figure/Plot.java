package dev.tiebreak.chart.figure;

/** The data of a figure, and by its type the kind of chart that shows them. */
public sealed interface Plot
    permits Dumbbell,
        MarginBars,
        ScoreHeatMap,
        TornadoBars,
        CostLines,
        ParetoPoints,
        ParityMap,
        CostHistograms,
        SlopeLines,
        PriceSteps,
        RankDiagram {

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

    /**
     * Answers for a heat map of models and benchmarks.
     *
     * @param plot its data
     * @return the answer
     */
    T scoreHeatMap(ScoreHeatMap plot);

    /**
     * Answers for a tornado chart.
     *
     * @param plot its data
     * @return the answer
     */
    T tornadoBars(TornadoBars plot);

    /**
     * Answers for a cost curve.
     *
     * @param plot its data
     * @return the answer
     */
    T costLines(CostLines plot);

    /**
     * Answers for a Pareto chart.
     *
     * @param plot its data
     * @return the answer
     */
    T paretoPoints(ParetoPoints plot);

    /**
     * Answers for a map of which model is cheaper.
     *
     * @param plot its data
     * @return the answer
     */
    T parityMap(ParityMap plot);

    /**
     * Answers for distributions of costs.
     *
     * @param plot its data
     * @return the answer
     */
    T costHistograms(CostHistograms plot);

    /**
     * Answers for a slope chart.
     *
     * @param plot its data
     * @return the answer
     */
    T slopeLines(SlopeLines plot);

    /**
     * Answers for a price history.
     *
     * @param plot its data
     * @return the answer
     */
    T priceSteps(PriceSteps plot);

    /**
     * Answers for a critical difference diagram.
     *
     * @param plot its data
     * @return the answer
     */
    T rankDiagram(RankDiagram plot);
  }
}
