package dev.tiebreak.chart.xchart;

import dev.tiebreak.chart.figure.AxisUnit;
import dev.tiebreak.chart.figure.CostLines;
import dev.tiebreak.chart.figure.CostLines.Line;
import dev.tiebreak.chart.figure.Figure;
import dev.tiebreak.chart.figure.Point;
import dev.tiebreak.chart.figure.Rgb;
import dev.tiebreak.chart.figure.Theme;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** A cost curve laid out: names at the lines' ends, the crossing and today marked. */
record CostLinesDrawing(CostLines plot, Figure figure, Field field, EndLabels names)
    implements Drawing {

  static CostLinesDrawing of(CostLines plot, Figure figure, Frame frame) {
    Type type = frame.type();
    Room whole = frame.room();
    double head = plot.today().isPresent() ? 1.2 * type.small().leading() : 0;
    Room room = whole.withTop(whole.top() + head);
    EndLabels names =
        EndLabels.of(
            plot.lines().stream().map(Line::model).toList(),
            type.label().with(Face.SEMIBOLD),
            0.3 * whole.width(),
            0.8 * room.height());
    DoubleStream xs =
        DoubleStream.concat(
            plot.today().stream(),
            plot.lines().stream().flatMap(l -> l.points().stream()).mapToDouble(Point::x));
    double[] all = xs.toArray();
    Span across =
        new Span(
            plot.assumption(),
            plot.unit(),
            Axis.Kind.LINEAR,
            DoubleStream.of(all).min().orElseThrow(),
            DoubleStream.of(all).max().orElseThrow());
    Span up =
        Span.fromZero(
            "",
            AxisUnit.USD,
            plot.lines().stream().flatMap(l -> l.points().stream()).mapToDouble(Point::y));
    Field field = Field.of(room, across, up, names.width() + type.base(), type);
    return new CostLinesDrawing(plot, figure, field, names);
  }

  @Override
  public Marks marks() {
    Theme theme = figure.theme();
    Marks marks = Marks.inPixels(figure);
    field.addGrid(marks, theme);
    Room room = field.room();
    plot.today()
        .ifPresent(
            value -> {
              double x = field.across().pixel(value);
              marks.line(x, room.top(), x, room.bottom(), theme.line(), 1.5);
            });
    for (int i = plot.lines().size() - 1; i >= 0; i--) {
      List<Point> points = plot.lines().get(i).points();
      marks.path(
          points.stream().mapToDouble(point -> field.across().pixel(point.x())).toArray(),
          points.stream().mapToDouble(point -> field.up().pixel(point.y())).toArray(),
          theme.series(i),
          0.14 * field.type().base());
    }
    plot.breakEven()
        .ifPresent(
            point -> {
              double x = field.across().pixel(point.x());
              double y = field.up().pixel(point.y());
              double radius = 0.38 * field.type().base();
              marks.dot(new Dot(Dot.Form.CIRCLE, radius * 1.4), x, y, theme.background());
              marks.dot(new Dot(Dot.Form.CIRCLE, radius), x, y, theme.text());
            });
    return marks;
  }

  @Override
  public void paintWords(Pen pen) {
    Theme theme = figure.theme();
    field.paint(pen);
    Room room = field.room();
    List<Double> ends =
        plot.lines().stream()
            .map(line -> field.up().pixel(line.points().get(line.points().size() - 1).y()))
            .toList();
    List<Rgb> colours = IntStream.range(0, ends.size()).mapToObj(theme::series).toList();
    names.paint(room.right() + 0.5 * field.type().base(), ends, room, colours, pen);
    Style small = field.type().small();
    plot.today()
        .ifPresent(
            value ->
                paintWithin(
                    "Today: " + plot.unit().format(value),
                    small,
                    field.across().pixel(value),
                    room.top() - 0.5 * small.size(),
                    pen));
    plot.breakEven().ifPresent(point -> paintBreakEven(point, pen));
  }

  /** Above the point, or below it where it lies high, on a ground that hides the lines. */
  private void paintBreakEven(Point point, Pen pen) {
    Style style = field.type().label().with(Face.SEMIBOLD);
    Room room = field.room();
    String words =
        Lines.shortened(
            "Break-even: " + plot.unit().format(point.x()) + ", " + AxisUnit.USD.format(point.y()),
            style,
            0.95 * room.width());
    double y = field.up().pixel(point.y());
    boolean high = y - 2.4 * style.size() < room.top();
    double baseline = high ? y + 1.9 * style.size() : y - 1.1 * style.size();
    double half = style.width(words) / 2;
    double middle = within(field.across().pixel(point.x()), half);
    pen.fill(
        new Rectangle2D.Double(
            middle - half - 0.2 * style.size(),
            baseline - style.size(),
            2 * half + 0.4 * style.size(),
            1.3 * style.size()),
        figure.theme().background());
    pen.centred(words, style, middle, baseline);
  }

  private void paintWithin(String words, Style style, double x, double baseline, Pen pen) {
    String fitted = Lines.shortened(words, style, field.room().width());
    pen.centred(fitted, style, within(x, style.width(fitted) / 2), baseline);
  }

  private double within(double x, double half) {
    return Math.min(field.room().right() - half, Math.max(field.room().left() + half, x));
  }
}
