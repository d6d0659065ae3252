package dev.tiebreak.chart.plot;

import dev.tiebreak.chart.style.AxisUnit;
import dev.tiebreak.chart.style.RowOrder;
import dev.tiebreak.chart.style.Theme;
import java.util.List;
import java.util.Set;

/** The data of a figure; its type decides the kind of chart that shows them. */
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

  /** Returns what kind of chart this is, in words that follow "a", such as "tornado chart". */
  String kind();

  /** Returns the models that are shown, each once, in the order in which they are given colours. */
  List<String> modelNames();

  /** Returns the models that have their own colour while none is highlighted. */
  default List<String> colouredNames() {
    return modelNames().stream().limit(Theme.SERIES).toList();
  }

  /** Returns the units that its numbers are printed in. */
  Set<AxisUnit> units();

  /**
   * Returns the same data in another order, from the top down.
   *
   * @throws IllegalArgumentException if its numbers decide where everything goes
   */
  default ChartPlot inOrder(RowOrder order) {
    throw new IllegalArgumentException(
        "A " + kind() + " cannot be reordered: its numbers decide where everything goes");
  }

  /** Returns the numbers as they were given, with all the text that the chart shows with them. */
  PlotData data();

  /** Returns the answer for this kind of chart; the compiler ensures that every kind has one. */
  <T> T match(Kinds<T> kinds);

  /** An answer for each kind of chart. */
  interface Kinds<T> {

    T dumbbell(Dumbbell plot);

    T marginBars(MarginBars plot);

    T scoreHeatMap(ScoreHeatMap plot);

    T tornadoBars(TornadoBars plot);

    T costLines(CostLines plot);

    T paretoPoints(ParetoPoints plot);

    T parityMap(ParityMap plot);

    T costHistograms(CostHistograms plot);

    T slopeLines(SlopeLines plot);

    T priceSteps(PriceSteps plot);

    T rankDiagram(RankDiagram plot);
  }
}
