package dev.tiebreak.chart.xchart;

import dev.tiebreak.chart.figure.CostCurve;
import dev.tiebreak.chart.figure.Distribution;
import dev.tiebreak.chart.figure.Dumbbell;
import dev.tiebreak.chart.figure.Figure;
import dev.tiebreak.chart.figure.MarginBars;
import dev.tiebreak.chart.figure.Pareto;
import dev.tiebreak.chart.figure.ParityMap;
import dev.tiebreak.chart.figure.Plot;
import dev.tiebreak.chart.figure.PriceHistory;
import dev.tiebreak.chart.figure.RankDiagram;
import dev.tiebreak.chart.figure.Scorecard;
import dev.tiebreak.chart.figure.Slope;
import dev.tiebreak.chart.figure.Tornado;

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
  public Drawing scorecard(Scorecard plot) {
    return ScorecardDrawing.of(plot, figure, frame);
  }

  @Override
  public Drawing tornado(Tornado plot) {
    return TornadoDrawing.of(plot, figure, frame);
  }

  @Override
  public Drawing costCurve(CostCurve plot) {
    return CostCurveDrawing.of(plot, figure, frame);
  }

  @Override
  public Drawing pareto(Pareto plot) {
    return ParetoDrawing.of(plot, figure, frame);
  }

  @Override
  public Drawing parityMap(ParityMap plot) {
    return ParityMapDrawing.of(plot, figure, frame);
  }

  @Override
  public Drawing distribution(Distribution plot) {
    return DistributionDrawing.of(plot, figure, frame);
  }

  @Override
  public Drawing slope(Slope plot) {
    return SlopeDrawing.of(plot, figure, frame);
  }

  @Override
  public Drawing priceHistory(PriceHistory plot) {
    return PriceHistoryDrawing.of(plot, figure, frame);
  }

  @Override
  public Drawing rankDiagram(RankDiagram plot) {
    return RankDiagramDrawing.of(plot, figure, frame);
  }
}
