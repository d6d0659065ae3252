package dev.tiebreak.chart.internal.draw;

import dev.tiebreak.chart.internal.draw.kit.Column;
import dev.tiebreak.chart.internal.draw.kit.Frame;
import dev.tiebreak.chart.internal.draw.kit.Key;
import dev.tiebreak.chart.internal.draw.kit.Marks;
import dev.tiebreak.chart.internal.draw.kit.Pen;
import dev.tiebreak.chart.internal.draw.kit.Room;
import dev.tiebreak.chart.internal.draw.kit.Rows;
import dev.tiebreak.chart.internal.draw.kit.Style;
import dev.tiebreak.chart.internal.draw.kit.Type;
import dev.tiebreak.chart.internal.figure.Figure;
import dev.tiebreak.chart.internal.scene.Ink;
import dev.tiebreak.chart.plot.Dumbbell;
import dev.tiebreak.chart.plot.Dumbbell.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Lays out a dumbbell chart: the names of both models, and below them a panel for each unit. */
record DumbbellDrawing(Key key, Type type, List<DumbbellPanel> panels) implements Drawing {

  /** The share of the width that remarks may have. */
  private static final double REMARKS = 0.24;

  static DumbbellDrawing of(Dumbbell plot, Figure figure, Frame frame) {
    Type type = frame.type();
    Room whole = frame.room();
    List<Ink> pair = List.of(figure.colourOf(plot.first()), figure.colourOf(plot.second()));
    Key key = Key.of(plot.first(), plot.second(), pair, whole, type);
    List<PanelTitle> titles = titles(plot, figure, whole, type);
    double below =
        1.8 * type.small().size() + PanelTitle.moreLines(titles) * type.small().leading();
    List<Rows> rows =
        Rows.stacked(
            key.bottom() + 0.4 * type.base(),
            whole.bottom(),
            plot.panels().stream().map(panel -> panel.rows().size()).toList(),
            below,
            type);
    List<Column> labels =
        columns(plot, Row::label, rows, type.label(), PanelTitle.WIDEST * whole.width());
    List<Column> remarks =
        columns(plot, Row::remark, rows, type.label().in(Ink.QUIET_TEXT), REMARKS * whole.width());
    double left = Math.max(widest(labels), PanelTitle.widest(titles));
    double right = widest(remarks);
    Room across =
        whole
            .withLeft(whole.left() + left + type.base())
            .withRight(whole.right() - (right > 0 ? right + type.base() : 0));
    List<DumbbellPanel> panels = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Rows own = rows.get(i);
      panels.add(
          DumbbellPanel.of(
              new DumbbellPanel.Part(plot, plot.panels().get(i), titles.get(i), figure, type),
              own,
              labels.get(i),
              remarks.get(i),
              across.withTop(own.top()).withBottom(own.bottom())));
    }
    return new DumbbellDrawing(key, type, panels);
  }

  private static List<Column> columns(
      Dumbbell plot, Function<Row, String> words, List<Rows> rows, Style style, double most) {
    return IntStream.range(0, rows.size())
        .mapToObj(
            i ->
                Column.of(
                    plot.panels().get(i).rows().stream().map(words).toList(),
                    style,
                    rows.get(i),
                    most))
        .toList();
  }

  private static double widest(List<Column> columns) {
    return columns.stream().mapToDouble(Column::width).reduce(0, Math::max);
  }

  /** What each panel counts; nothing where all is percent, which the subtitle says. */
  private static List<PanelTitle> titles(Dumbbell plot, Figure figure, Room whole, Type type) {
    boolean alone = plot.panels().size() == 1 && plot.panels().get(0).axis().isPercent();
    return plot.panels().stream()
        .map(
            panel ->
                alone
                    ? PanelTitle.none(type)
                    : PanelTitle.of(
                        figure.units().in(panel.axis().description())
                            + (ScoreScale.isLogarithmic(panel) ? ", log scale" : ""),
                        whole,
                        type))
        .toList();
  }

  @Override
  public double lacking() {
    return Rows.lacking(panels.stream().map(DumbbellPanel::rows).toList(), Rows.READABLE, type);
  }

  @Override
  public void addTo(Marks marks) {
    panels.forEach(panel -> panel.addGrid(margin(), marks));
    key.addTo(marks);
    panels.forEach(panel -> panel.addTo(marks));
  }

  @Override
  public void writeWith(Pen pen) {
    key.paint(pen);
    panels.forEach(panel -> panel.writeWith(margin(), pen));
  }

  /** The left edge of everything. */
  private double margin() {
    return key.starts().get(0);
  }
}
