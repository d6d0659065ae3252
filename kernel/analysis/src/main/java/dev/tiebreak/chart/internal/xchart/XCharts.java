package dev.tiebreak.chart.internal.xchart;

import dev.tiebreak.show.MimeBundle;
import dev.tiebreak.show.internal.Images;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.internal.chartpart.Chart;

/** Shows a chart that a user made with XChart itself. */
public final class XCharts {

  private XCharts() {}

  /** Returns a chart as PNG, with its title as the text. */
  public static MimeBundle show(Chart<?, ?> chart) {
    String title = chart.getTitle();
    return Images.show(
        BitmapEncoder.getBufferedImage(chart),
        title == null || title.isBlank() ? "A chart" : title);
  }
}
