package dev.tiebreak.chart;

import dev.tiebreak.chart.plot.ChartPlot;
import java.time.LocalDate;
import java.util.List;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** The data of a plot as a frame. */
final class PlotFrame {

  private PlotFrame() {}

  static Table of(ChartPlot plot) {
    ChartPlot.Data data = plot.data();
    Table frame = Table.create(plot.kind());
    for (int i = 0; i < data.columns().size(); i++) {
      int place = i;
      List<String> texts = data.rows().stream().map(row -> row.get(place)).toList();
      frame.addColumns(column(data.columns().get(i), texts));
    }
    return frame;
  }

  private static Column<?> column(ChartPlot.Data.Column column, List<String> texts) {
    return switch (column.kind()) {
      case WORDS -> StringColumn.create(column.heading(), texts);
      case NUMBERS ->
          DoubleColumn.create(column.heading(), texts.stream().mapToDouble(PlotFrame::number));
      case DAYS -> DateColumn.create(column.heading(), texts.stream().map(LocalDate::parse));
    };
  }

  /** NaN is Tablesaw's missing value. */
  private static double number(String text) {
    return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
  }
}
