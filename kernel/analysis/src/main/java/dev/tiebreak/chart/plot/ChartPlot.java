package dev.tiebreak.chart.plot;

import dev.tiebreak.chart.style.AxisUnit;
import dev.tiebreak.chart.style.RowOrder;
import dev.tiebreak.chart.style.Theme;
import java.util.List;
import java.util.Set;

/** The data of a figure, and by its type the kind of chart that shows them. */
public sealed interface ChartPlot
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
   * Returns what kind of chart this is, in words that follow "a".
   *
   * @return for example "tornado chart"
   */
  String kind();

  /**
   * Returns the models that are shown.
   *
   * @return their names, each once, in the order in which colours are given; none where the chart
   *     is not about models
   */
  List<String> modelNames();

  /**
   * Returns the models that have a colour of their own as long as nobody is highlighted.
   *
   * @return the first of the models, as many as there are colours
   */
  default List<String> colouredNames() {
    return modelNames().stream().limit(Theme.SERIES).toList();
  }

  /**
   * Returns the units that its numbers are printed in.
   *
   * @return for example US dollars
   */
  Set<AxisUnit> units();

  /**
   * Returns the same data in another order.
   *
   * @param order the order, from the top down
   * @return a new plot
   * @throws IllegalArgumentException if the place of everything in it is given by its numbers
   */
  default ChartPlot inOrder(RowOrder order) {
    throw new IllegalArgumentException(
        "A " + kind() + " shows everything where its numbers say; it takes no order");
  }

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
