package dev.tiebreak.chart.internal.xchart;

import dev.tiebreak.chart.internal.font.Face;
import dev.tiebreak.chart.internal.scene.Ink;
import dev.tiebreak.chart.internal.scene.Mark;
import dev.tiebreak.chart.internal.scene.Scene;
import dev.tiebreak.chart.style.Rgb;
import dev.tiebreak.chart.style.Theme;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * The marks of a scene as an XChart chart that covers the whole picture, without text, axes or
 * padding, so that each mark lies exactly where the scene has it: one series each, in order.
 */
final class MarkChart {

  /**
   * XChart computes ticks even if it shows none; spaced this far apart, there are few to compute.
   */
  private static final int MORE_THAN_ANY = 1 << 20;

  private MarkChart() {}

  static XYChart of(Scene scene, Theme theme) {
    XYChart chart = new XYChart(scene.size().width(), scene.size().height());
    XYStyler styler = chart.getStyler();
    silence(styler);
    styler.setChartBackgroundColor(colour(Ink.BACKGROUND, theme));
    styler.setPlotBackgroundColor(colour(Ink.BACKGROUND, theme));
    styler.setXAxisMin(0.0).setXAxisMax((double) scene.size().width());
    styler.setYAxisMin(0.0).setYAxisMax((double) scene.size().height());
    for (int i = 0; i < scene.marks().size(); i++) {
      Mark mark = scene.marks().get(i);
      double[] xs = mark.xs().stream().mapToDouble(x -> x).toArray();
      double[] up = mark.ys().stream().mapToDouble(y -> scene.size().height() - y).toArray();
      style(chart.addSeries("mark " + i, xs, up), mark, colour(mark.ink(), theme));
    }
    return chart;
  }

  static Color colour(Ink ink, Theme theme) {
    Rgb rgb = ink.in(theme);
    return new Color(rgb.red(), rgb.green(), rgb.blue());
  }

  private static void style(XYSeries series, Mark mark, Color colour) {
    series.setMarker(SeriesMarkers.NONE);
    switch (mark.form()) {
      case LINE -> {
        series.setXYSeriesRenderStyle(XYSeriesRenderStyle.Line);
        series.setLineColor(colour);
        series.setLineStyle(
            new BasicStroke((float) mark.size(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
      }
      case AREA -> {
        series.setXYSeriesRenderStyle(XYSeriesRenderStyle.PolygonArea);
        series.setFillColor(colour);
        series.setLineStyle(SeriesLines.NONE);
      }
      case DISC -> {
        series.setXYSeriesRenderStyle(XYSeriesRenderStyle.Scatter);
        series.setMarker(new Disc(mark.size()));
        series.setMarkerColor(colour);
      }
    }
  }

  /** A disc with its own radius, since XChart has one size for all. */
  private static final class Disc extends Marker {

    private final double radius;

    Disc(double radius) {
      this.radius = radius;
    }

    @Override
    public void paint(Graphics2D graphics, double x, double y, int ignoredSize) {
      graphics.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }
  }

  private static void silence(XYStyler styler) {
    styler.setLegendVisible(false).setChartTitleVisible(false);
    styler.setChartPadding(0).setPlotContentSize(1.0).setPlotBorderVisible(false);
    styler.setPlotMargin(0).setPlotGridLinesVisible(false).setPlotTicksMarksVisible(false);
    styler.setAxisTitlesVisible(false).setAxisTicksVisible(false);
    // XChart measures tick labels even if it shows none; its default fonts are the system's, which
    // a bare container lacks.
    Font font = Face.REGULAR.at(10);
    styler.setBaseFont(font).setChartTitleFont(font).setLegendFont(font);
    styler.setAxisTickLabelsFont(font).setAxisTitleFont(font);
    styler.setXAxisTickMarkSpacingHint(MORE_THAN_ANY).setYAxisTickMarkSpacingHint(MORE_THAN_ANY);
  }
}
