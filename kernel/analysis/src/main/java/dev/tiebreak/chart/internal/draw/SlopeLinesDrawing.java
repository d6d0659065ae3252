package dev.tiebreak.chart.internal.draw;

import dev.tiebreak.chart.internal.draw.kit.Axis;
import dev.tiebreak.chart.internal.draw.kit.EndLabels;
import dev.tiebreak.chart.internal.draw.kit.Frame;
import dev.tiebreak.chart.internal.draw.kit.Lines;
import dev.tiebreak.chart.internal.draw.kit.Marks;
import dev.tiebreak.chart.internal.draw.kit.Pen;
import dev.tiebreak.chart.internal.draw.kit.Printed;
import dev.tiebreak.chart.internal.draw.kit.Room;
import dev.tiebreak.chart.internal.draw.kit.Span;
import dev.tiebreak.chart.internal.draw.kit.Style;
import dev.tiebreak.chart.internal.draw.kit.Type;
import dev.tiebreak.chart.internal.figure.Figure;
import dev.tiebreak.chart.internal.font.Face;
import dev.tiebreak.chart.internal.scene.Ink;
import dev.tiebreak.chart.plot.SlopeLines;
import dev.tiebreak.chart.plot.SlopeLines.Line;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Lays out a slope chart: two columns of values, with a line joining each model's two. */
record SlopeLinesDrawing(
    SlopeLines plot,
    Figure figure,
    Type type,
    EndLabels before,
    EndLabels after,
    Room room,
    Axis up)
    implements Drawing {

  static SlopeLinesDrawing of(SlopeLines plot, Figure figure, Frame frame) {
    Type type = frame.type();
    Room whole =
        frame
            .room()
            .withTop(frame.room().top() + 2.7 * type.label().leading())
            .withBottom(frame.room().bottom() - 0.5 * type.base());
    Printed printed = Printed.of(figure.units().of(plot.unit()), values(plot));
    EndLabels before =
        labels(plot, Line::from, printed, (name, usd) -> name + "  " + usd, whole, type);
    EndLabels after =
        labels(plot, Line::to, printed, (name, usd) -> usd + "  " + name, whole, type);
    double gap = 0.9 * type.base();
    Room room =
        whole
            .withLeft(whole.left() + before.width() + gap)
            .withRight(whole.right() - after.width() - gap);
    Span span = Span.around("", plot.unit(), Axis.Kind.LINEAR, values(plot));
    return new SlopeLinesDrawing(
        plot, figure, type, before, after, room, span.between(room.bottom(), room.top()));
  }

  private static DoubleStream values(SlopeLines plot) {
    return plot.lines().stream().flatMapToDouble(line -> DoubleStream.of(line.from(), line.to()));
  }

  /** As much of each name as fits beside its value. */
  private static EndLabels labels(
      SlopeLines plot,
      ToDoubleFunction<Line> value,
      Printed printed,
      BinaryOperator<String> words,
      Room room,
      Type type) {
    Style style = type.label().with(Face.SEMIBOLD);
    double most = 0.36 * room.width();
    List<String> values =
        plot.lines().stream().map(line -> printed.format(value.applyAsDouble(line))).toList();
    double left = most - style.widest(values) - style.width("  ");
    List<List<String>> names = Lines.apart(plot.modelNames(), style, left, 1);
    return EndLabels.of(
        IntStream.range(0, values.size())
            .mapToObj(i -> words.apply(names.get(i).get(0), values.get(i)))
            .toList(),
        style,
        most,
        0.96 * room.height());
  }

  @Override
  public void addTo(Marks marks) {
    for (double x : new double[] {room.left(), room.right()}) {
      marks.line(x, room.top(), x, room.bottom(), Ink.LINE, 1);
    }
    for (int i = plot.lines().size() - 1; i >= 0; i--) {
      Line line = plot.lines().get(i);
      double[] xs = {room.left(), room.right()};
      double[] ys = {up.pixel(line.from()), up.pixel(line.to())};
      Ink colour = figure.colourOf(line.model());
      marks.path(xs, ys, colour, 0.13 * type.base());
      for (int end = 0; end < xs.length; end++) {
        marks.disc(xs[end], ys[end], 0.3 * type.base(), colour);
      }
    }
  }

  @Override
  public void writeWith(Pen pen) {
    List<Ink> colours = plot.modelNames().stream().map(figure::colourOf).toList();
    double gap = 0.7 * type.base();
    before.paintUpTo(room.left() - gap, heights(Line::from), room, colours, pen);
    after.paint(room.right() + gap, heights(Line::to), room, colours, pen);
    paintHeads(type.label().in(Ink.QUIET_TEXT), pen);
  }

  /**
   * Each over its half of the picture, on at most two lines, as close as possible to its column.
   */
  private void paintHeads(Style head, Pen pen) {
    double middle = (room.left() + room.right()) / 2;
    double margin = 1.7 * type.base();
    double most = Math.min(middle, figure.size().width() - middle) - margin - type.base();
    List<String> from = Lines.balanced(plot.from(), head, most, 2);
    List<String> to = Lines.balanced(plot.to(), head, most, 2);
    double last = room.top() - 0.7 * head.size();
    double start = Math.min(room.left(), middle - type.base() - head.widest(from));
    double end = Math.max(room.right(), middle + type.base() + head.widest(to));
    pen.left(from, head, start, last - (from.size() - 1) * head.leading());
    pen.right(to, head, end, last - (to.size() - 1) * head.leading());
  }

  private List<Double> heights(ToDoubleFunction<Line> value) {
    return plot.lines().stream().map(line -> up.pixel(value.applyAsDouble(line))).toList();
  }
}
