package dev.tiebreak.chart.internal.draw;

import dev.tiebreak.chart.internal.draw.kit.Frame;
import dev.tiebreak.chart.internal.figure.Figure;
import dev.tiebreak.chart.plot.ChartPlot;
import dev.tiebreak.chart.plot.CostHistograms;
import dev.tiebreak.chart.plot.CostLines;
import dev.tiebreak.chart.plot.Dumbbell;
import dev.tiebreak.chart.plot.MarginBars;
import dev.tiebreak.chart.plot.ParetoPoints;
import dev.tiebreak.chart.plot.ParityMap;
import dev.tiebreak.chart.plot.PriceSteps;
import dev.tiebreak.chart.plot.RankDiagram;
import dev.tiebreak.chart.plot.ScoreHeatMap;
import dev.tiebreak.chart.plot.SlopeLines;
import dev.tiebreak.chart.plot.TornadoBars;

/** Lays out a plot of any kind. */
record Drawings(Figure figure, Frame frame) implements ChartPlot.Kinds<Drawing> {

  @Override
  public Drawing dumbbell(Dumbbell plot) {
    return DumbbellDrawing.of(plot, figure, frame);
  }

  @Override
  public Drawing marginBars(MarginBars plot) {
    return MarginBarsDrawing.of(plot, figure, frame);
  }

  @Override
  public Drawing scoreHeatMap(ScoreHeatMap plot) {
    return ScoreHeatMapDrawing.of(plot, figure, frame);
  }

  @Override
  public Drawing tornadoBars(TornadoBars plot) {
    return TornadoBarsDrawing.of(plot, figure, frame);
  }

  @Override
  public Drawing costLines(CostLines plot) {
    return CostLinesDrawing.of(plot, figure, frame);
  }

  @Override
  public Drawing paretoPoints(ParetoPoints plot) {
    return ParetoPointsDrawing.of(plot, figure, frame);
  }

  @Override
  public Drawing parityMap(ParityMap plot) {
    return ParityMapDrawing.of(plot, figure, frame);
  }

  @Override
  public Drawing costHistograms(CostHistograms plot) {
    return CostHistogramsDrawing.of(plot, figure, frame);
  }

  @Override
  public Drawing slopeLines(SlopeLines plot) {
    return SlopeLinesDrawing.of(plot, figure, frame);
  }

  @Override
  public Drawing priceSteps(PriceSteps plot) {
    return PriceStepsDrawing.of(plot, figure, frame);
  }

  @Override
  public Drawing rankDiagram(RankDiagram plot) {
    return RankDiagramDrawing.of(plot, figure, frame);
  }
}
