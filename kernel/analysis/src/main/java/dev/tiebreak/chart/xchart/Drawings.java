package dev.tiebreak.chart.xchart;

import dev.tiebreak.chart.figure.CostHistograms;
import dev.tiebreak.chart.figure.CostLines;
import dev.tiebreak.chart.figure.Dumbbell;
import dev.tiebreak.chart.figure.Figure;
import dev.tiebreak.chart.figure.MarginBars;
import dev.tiebreak.chart.figure.ParetoPoints;
import dev.tiebreak.chart.figure.ParityMap;
import dev.tiebreak.chart.figure.Plot;
import dev.tiebreak.chart.figure.PriceSteps;
import dev.tiebreak.chart.figure.RankDiagram;
import dev.tiebreak.chart.figure.ScoreHeatMap;
import dev.tiebreak.chart.figure.SlopeLines;
import dev.tiebreak.chart.figure.TornadoBars;

/** Lays out a plot of any kind. */
record Drawings(Figure figure, Frame frame) implements Plot.Kinds<Drawing> {

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
