package dev.tiebreak.chart.internal.draw;

import dev.tiebreak.chart.internal.figure.Figure;
import dev.tiebreak.chart.style.Rgb;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * The marks of a figure as an XChart chart that covers the whole picture, without words, axes or
 * padding, so that a value lies exactly where the {@link Scale} says. Across, places are values;
 * down, they are pixels from the top. Marks cover each other in the order they were added.
 */
final class Marks {

  /** XChart looks for ticks even where it shows none; this far apart, there are few to look at. */
  private static final int MORE_THAN_ANY = 1 << 20;

  private final XYChart chart;
  private final int width;
  private final int height;

  Marks(Figure figure, Scale scale) {
    width = figure.size().width();
    height = figure.size().height();
    chart = new XYChart(width, height);
    XYStyler styler = chart.getStyler();
    silence(styler);
    styler.setChartBackgroundColor(Pen.colour(figure.theme().background()));
    styler.setPlotBackgroundColor(Pen.colour(figure.theme().background()));
    styler.setXAxisMin(scale.value(0)).setXAxisMax(scale.value(width));
    styler.setYAxisMin(0.0).setYAxisMax((double) height);
  }

  /** Marks placed by pixels across, too. */
  static Marks inPixels(Figure figure) {
    double width = figure.size().width();
    return new Marks(figure, new Scale(0, width, 0, width));
  }

  void path(double[] xs, double[] ys, Rgb colour, double thickness) {
    XYSeries path = add(xs, ys);
    path.setXYSeriesRenderStyle(XYSeriesRenderStyle.Line);
    path.setLineColor(Pen.colour(colour));
    path.setLineStyle(
        new BasicStroke((float) thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
    path.setMarker(SeriesMarkers.NONE);
  }

  void dots(Marker shape, double[] xs, double[] ys, Rgb colour) {
    XYSeries dots = add(xs, ys);
    dots.setXYSeriesRenderStyle(XYSeriesRenderStyle.Scatter);
    dots.setMarker(shape);
    dots.setMarkerColor(Pen.colour(colour));
  }

  void frame(Room room, Rgb colour, double thickness) {
    line(room.left(), room.top(), room.right(), room.top(), colour, thickness);
    line(room.left(), room.bottom(), room.right(), room.bottom(), colour, thickness);
    line(room.left(), room.top(), room.left(), room.bottom(), colour, thickness);
    line(room.right(), room.top(), room.right(), room.bottom(), colour, thickness);
  }

  void line(double x1, double y1, double x2, double y2, Rgb colour, double thickness) {
    XYSeries line = add(new double[] {x1, x2}, y1, y2);
    line.setXYSeriesRenderStyle(XYSeriesRenderStyle.Line);
    line.setLineColor(Pen.colour(colour));
    line.setLineStyle(
        new BasicStroke((float) thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
    line.setMarker(SeriesMarkers.NONE);
  }

  void dot(Marker shape, double x, double y, Rgb colour) {
    XYSeries dot = add(new double[] {x}, y);
    dot.setXYSeriesRenderStyle(XYSeriesRenderStyle.Scatter);
    dot.setMarker(shape);
    dot.setMarkerColor(Pen.colour(colour));
  }

  void bar(double from, double to, double top, double bottom, Rgb colour) {
    XYSeries bar = add(new double[] {from, to, to, from}, top, top, bottom, bottom);
    bar.setXYSeriesRenderStyle(XYSeriesRenderStyle.PolygonArea);
    bar.setFillColor(Pen.colour(colour));
    bar.setLineStyle(SeriesLines.NONE);
    bar.setMarker(SeriesMarkers.NONE);
  }

  void paint(Graphics2D graphics) {
    chart.paint(graphics, width, height);
  }

  private XYSeries add(double[] values, double... pixelsDown) {
    double[] up = pixelsDown.clone();
    for (int i = 0; i < up.length; i++) {
      up[i] = height - up[i];
    }
    return chart.addSeries("mark " + chart.getSeriesCollection().size(), values, up);
  }

  private static void silence(XYStyler styler) {
    styler.setLegendVisible(false).setChartTitleVisible(false);
    styler.setChartPadding(0).setPlotContentSize(1.0).setPlotBorderVisible(false);
    styler.setPlotMargin(0).setPlotGridLinesVisible(false).setPlotTicksMarksVisible(false);
    styler.setAxisTitlesVisible(false).setAxisTicksVisible(false);
    // XChart measures tick labels even where it shows none; its own fonts are the system's, which
    // a bare container lacks.
    Font font = Face.REGULAR.at(10);
    styler.setBaseFont(font).setChartTitleFont(font).setLegendFont(font);
    styler.setAxisTickLabelsFont(font).setAxisTitleFont(font);
    styler.setXAxisTickMarkSpacingHint(MORE_THAN_ANY).setYAxisTickMarkSpacingHint(MORE_THAN_ANY);
  }
}
