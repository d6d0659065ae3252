package dev.tiebreak.chart.xchart;

import dev.tiebreak.chart.figure.Figure;
import dev.tiebreak.chart.figure.Rgb;
import dev.tiebreak.chart.figure.Slope;
import dev.tiebreak.chart.figure.Slope.Line;
import dev.tiebreak.chart.figure.Theme;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** A slope chart laid out: two columns of values, a line between each model's two. */
record SlopeDrawing(
    Slope plot, Figure figure, Type type, EndLabels before, EndLabels after, Room room, Axis up)
    implements Drawing {

  static SlopeDrawing of(Slope plot, Figure figure, Frame frame) {
    Type type = frame.type();
    Room whole = frame.room().withTop(frame.room().top() + 1.6 * type.label().leading());
    EndLabels before = labels(plot, Line::from, whole, type);
    EndLabels after = labels(plot, Line::to, whole, type);
    double gap = 0.9 * type.base();
    Room room =
        whole
            .withLeft(whole.left() + before.width() + gap)
            .withRight(whole.right() - after.width() - gap);
    Span span =
        Span.around(
            "",
            plot.unit(),
            Axis.Kind.LINEAR,
            plot.lines().stream().flatMapToDouble(l -> DoubleStream.of(l.from(), l.to())));
    return new SlopeDrawing(
        plot, figure, type, before, after, room, span.between(room.bottom(), room.top()));
  }

  private static EndLabels labels(Slope plot, ToDoubleFunction<Line> value, Room room, Type type) {
    List<String> words =
        plot.lines().stream()
            .map(line -> plot.unit().format(value.applyAsDouble(line)) + "  " + line.model())
            .toList();
    return EndLabels.of(
        words, type.label().with(Face.SEMIBOLD), 0.36 * room.width(), 0.96 * room.height());
  }

  @Override
  public Marks marks() {
    Theme theme = figure.theme();
    Marks marks = Marks.inPixels(figure);
    for (double x : new double[] {room.left(), room.right()}) {
      marks.line(x, room.top(), x, room.bottom(), theme.line(), 1);
    }
    for (int i = plot.lines().size() - 1; i >= 0; i--) {
      Line line = plot.lines().get(i);
      double[] xs = {room.left(), room.right()};
      double[] ys = {up.pixel(line.from()), up.pixel(line.to())};
      marks.path(xs, ys, theme.series(i), 0.13 * type.base());
      marks.dots(new Dot(Dot.Form.CIRCLE, 0.3 * type.base()), xs, ys, theme.series(i));
    }
    return marks;
  }

  @Override
  public void paintWords(Pen pen) {
    Theme theme = figure.theme();
    List<Rgb> colours = IntStream.range(0, plot.lines().size()).mapToObj(theme::series).toList();
    double gap = 0.7 * type.base();
    before.paintUpTo(room.left() - gap, heights(Line::from), room, colours, pen);
    after.paint(room.right() + gap, heights(Line::to), room, colours, pen);
    Style head = type.label().in(theme.quietText());
    double baseline = room.top() - 0.7 * head.size();
    double most = room.width() / 2 - gap;
    pen.left(Lines.shortened(plot.from(), head, most), head, room.left(), baseline);
    pen.right(Lines.shortened(plot.to(), head, most), head, room.right(), baseline);
  }

  private List<Double> heights(ToDoubleFunction<Line> value) {
    return plot.lines().stream().map(line -> up.pixel(value.applyAsDouble(line))).toList();
  }
}
