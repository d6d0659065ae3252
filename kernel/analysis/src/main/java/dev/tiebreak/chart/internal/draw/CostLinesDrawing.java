package dev.tiebreak.chart.internal.draw;

import dev.tiebreak.chart.internal.draw.kit.Axis;
import dev.tiebreak.chart.internal.draw.kit.EndLabels;
import dev.tiebreak.chart.internal.draw.kit.Field;
import dev.tiebreak.chart.internal.draw.kit.Frame;
import dev.tiebreak.chart.internal.draw.kit.Lines;
import dev.tiebreak.chart.internal.draw.kit.Marks;
import dev.tiebreak.chart.internal.draw.kit.Pen;
import dev.tiebreak.chart.internal.draw.kit.Room;
import dev.tiebreak.chart.internal.draw.kit.Span;
import dev.tiebreak.chart.internal.draw.kit.Style;
import dev.tiebreak.chart.internal.draw.kit.Type;
import dev.tiebreak.chart.internal.figure.Figure;
import dev.tiebreak.chart.internal.font.Face;
import dev.tiebreak.chart.internal.scene.Anchor;
import dev.tiebreak.chart.internal.scene.Ink;
import dev.tiebreak.chart.internal.scene.TextBox;
import dev.tiebreak.chart.plot.ChartPlot;
import dev.tiebreak.chart.plot.CostLines;
import dev.tiebreak.chart.plot.CostLines.Line;
import dev.tiebreak.chart.style.AxisUnit;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lays out a cost curve: names at the ends of the lines, the crossing and today's value marked. */
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
            plot.lines().stream()
                .flatMap(l -> l.points().stream())
                .mapToDouble(ChartPlot.Point::x));
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
            figure.units().of(AxisUnit.USD),
            plot.lines().stream()
                .flatMap(l -> l.points().stream())
                .mapToDouble(ChartPlot.Point::y));
    Field field = Field.of(room, across, up, names.width() + type.base(), type);
    return new CostLinesDrawing(plot, figure, field, names);
  }

  @Override
  public void addTo(Marks marks) {
    field.addGrid(marks);
    Room room = field.room();
    plot.today()
        .ifPresent(
            value -> {
              double x = field.across().pixel(value);
              marks.line(x, room.top(), x, room.bottom(), Ink.LINE, 1.5);
            });
    for (int i = plot.lines().size() - 1; i >= 0; i--) {
      List<ChartPlot.Point> points = plot.lines().get(i).points();
      marks.path(
          points.stream().mapToDouble(point -> field.across().pixel(point.x())).toArray(),
          points.stream().mapToDouble(point -> field.up().pixel(point.y())).toArray(),
          figure.colourOf(plot.lines().get(i).model()),
          0.14 * field.type().base());
    }
    plot.breakEven()
        .ifPresent(
            point -> {
              double x = field.across().pixel(point.x());
              double y = field.up().pixel(point.y());
              double radius = 0.38 * field.type().base();
              marks.disc(x, y, radius * 1.4, Ink.BACKGROUND);
              marks.disc(x, y, radius, Ink.TEXT);
            });
  }

  @Override
  public void writeWith(Pen pen) {
    field.paint(pen);
    Room room = field.room();
    List<Double> ends =
        plot.lines().stream()
            .map(line -> field.up().pixel(line.points().get(line.points().size() - 1).y()))
            .toList();
    List<Ink> colours = plot.modelNames().stream().map(figure::colourOf).toList();
    names.paint(room.right() + 0.5 * field.type().base(), ends, room, colours, pen);
    Style small = field.type().small();
    plot.today()
        .ifPresent(
            value ->
                paintWithin(
                    "Here: " + plot.unit().format(value),
                    small,
                    field.across().pixel(value),
                    room.top() - 0.5 * small.size(),
                    pen));
    plot.breakEven().ifPresent(point -> paintBreakEven(point, pen));
  }

  /**
   * Where no curve runs, on one to three lines of text; otherwise above the point, covering the
   * curves.
   */
  private void paintBreakEven(ChartPlot.Point point, Pen pen) {
    Style style = field.type().label().with(Face.SEMIBOLD);
    String what = "Break-even";
    String at = "at " + plot.unit().format(point.x()) + ":";
    String usd = figure.units().of(AxisUnit.USD).format(point.y());
    String both = Lines.shortened(what + " " + at + " " + usd, style, 0.95 * field.room().width());
    for (List<String> lines :
        List.of(List.of(both), List.of(what + " " + at, usd), List.of(what, at, usd))) {
      Optional<Rectangle2D> free = places(point, lines, style).filter(this::isFree).findFirst();
      if (free.isPresent()) {
        paintLines(lines, style, free.get(), point, pen);
        return;
      }
    }
    double y = field.up().pixel(point.y());
    boolean high = y - 2.4 * style.size() < field.room().top();
    double baseline = high ? y + 1.9 * style.size() : y - 1.1 * style.size();
    double middle = within(field.across().pixel(point.x()), style.width(both) / 2);
    pen.over(both, style, Anchor.MIDDLE, middle, baseline);
  }

  private Stream<Rectangle2D> places(ChartPlot.Point point, List<String> lines, Style style) {
    double x = field.across().pixel(point.x());
    double y = field.up().pixel(point.y());
    double gap = 0.5 * style.size();
    double width = style.widest(lines);
    double height =
        (TextBox.ASCENT + TextBox.DESCENT) * style.size() + (lines.size() - 1) * style.leading();
    return DoubleStream.of(y - gap - height, y + gap)
        .boxed()
        .flatMap(
            top ->
                DoubleStream.of(x - gap - width, x + gap, x - width / 2)
                    .mapToObj(left -> new Rectangle2D.Double(left, top, width, height)));
  }

  /** Aligned with the side of the place that is nearer to the point. */
  private void paintLines(
      List<String> lines, Style style, Rectangle2D place, ChartPlot.Point point, Pen pen) {
    double baseline = place.getY() + TextBox.ASCENT * style.size();
    if (place.getCenterX() < field.across().pixel(point.x())) {
      pen.right(lines, style, place.getMaxX(), baseline);
    } else {
      pen.left(lines, style, place.getX(), baseline);
    }
  }

  private boolean isFree(Rectangle2D place) {
    Room room = field.room();
    boolean inside =
        place.getX() >= room.left()
            && place.getMaxX() <= room.right()
            && place.getY() >= room.top()
            && place.getMaxY() <= room.bottom();
    return inside
        && plot.today().stream().map(field.across()::pixel).noneMatch(x -> crosses(place, x))
        && plot.lines().stream().noneMatch(line -> crosses(place, line));
  }

  private static boolean crosses(Rectangle2D place, double x) {
    return place.getX() <= x && x <= place.getMaxX();
  }

  private boolean crosses(Rectangle2D place, Line line) {
    List<ChartPlot.Point> points = line.points();
    return IntStream.range(1, points.size())
        .anyMatch(
            i ->
                place.intersectsLine(
                    field.across().pixel(points.get(i - 1).x()),
                    field.up().pixel(points.get(i - 1).y()),
                    field.across().pixel(points.get(i).x()),
                    field.up().pixel(points.get(i).y())));
  }

  private void paintWithin(String words, Style style, double x, double baseline, Pen pen) {
    String fitted = Lines.shortened(words, style, field.room().width());
    pen.centred(fitted, style, within(x, style.width(fitted) / 2), baseline);
  }

  private double within(double x, double half) {
    return Math.min(field.room().right() - half, Math.max(field.room().left() + half, x));
  }
}
