package dev.tiebreak.chart.internal.draw;

import dev.tiebreak.chart.internal.draw.kit.Axis;
import dev.tiebreak.chart.internal.draw.kit.Column;
import dev.tiebreak.chart.internal.draw.kit.Frame;
import dev.tiebreak.chart.internal.draw.kit.Lines;
import dev.tiebreak.chart.internal.draw.kit.Marks;
import dev.tiebreak.chart.internal.draw.kit.Pen;
import dev.tiebreak.chart.internal.draw.kit.Room;
import dev.tiebreak.chart.internal.draw.kit.Rows;
import dev.tiebreak.chart.internal.draw.kit.Span;
import dev.tiebreak.chart.internal.draw.kit.Style;
import dev.tiebreak.chart.internal.draw.kit.Type;
import dev.tiebreak.chart.internal.figure.Figure;
import dev.tiebreak.chart.internal.font.Face;
import dev.tiebreak.chart.internal.scene.Ink;
import dev.tiebreak.chart.plot.TornadoBars;
import dev.tiebreak.chart.plot.TornadoBars.Bar;
import dev.tiebreak.chart.plot.TornadoBars.End;
import java.util.List;
import java.util.stream.DoubleStream;

/** Lays out a tornado chart: bars around the base case, with the inputs at their ends. */
record TornadoBarsDrawing(
    TornadoBars plot,
    Figure figure,
    Type type,
    Rows rows,
    Column labels,
    Room room,
    Span span,
    Axis axis)
    implements Drawing {

  private static final double PALE = 0.55;
  private static final String KEY = "Pale: with the lower value. Full: with the higher value.";

  static TornadoBarsDrawing of(TornadoBars plot, Figure figure, Frame frame) {
    Type type = frame.type();
    Room whole = frame.room();
    Style small = type.small();
    double top = whole.top() + 1.5 * type.base();
    double below = 1.8 * small.size() + 2 * small.leading();
    Rows rows = Rows.between(top, whole.bottom() - below, plot.bars().size(), type);
    Column labels =
        Column.of(
            plot.bars().stream().map(TornadoBarsDrawing::label).toList(),
            type.label(),
            rows,
            0.45 * whole.width());
    Room room =
        whole
            .withTop(rows.top())
            .withBottom(rows.bottom())
            .withLeft(whole.left() + labels.width() + type.base());
    Style inputs = rows.fitted(type.label());
    double inset =
        Math.min(
            0.3 * room.width(),
            inputs.widest(
                    plot.bars().stream()
                        .flatMap(bar -> List.of(bar.low().input(), bar.high().input()).stream())
                        .toList())
                + 1.2 * inputs.size());
    Span span =
        Span.around(
            figure.units().in(plot.outcome()),
            figure.units().of(plot.unit()),
            Axis.Kind.LINEAR,
            outcomes(plot));
    Axis axis = span.between(room.left() + inset, room.right() - inset);
    return new TornadoBarsDrawing(plot, figure, type, rows, labels, room, span, axis);
  }

  private static String label(Bar bar) {
    return bar.model().map(model -> bar.assumption() + ", " + model).orElse(bar.assumption());
  }

  private static DoubleStream outcomes(TornadoBars plot) {
    return DoubleStream.concat(
        DoubleStream.of(plot.base()),
        plot.bars().stream()
            .flatMapToDouble(bar -> DoubleStream.of(bar.low().outcome(), bar.high().outcome())));
  }

  @Override
  public void addTo(Marks marks) {
    for (double tick : span.ticks(axis, type.small())) {
      double x = axis.pixel(tick);
      marks.line(x, room.top(), x, room.bottom(), Ink.GRID, 1);
    }
    double half = Math.min(0.31 * rows.band(), 0.9 * type.base());
    for (int i = 0; i < rows.count(); i++) {
      Bar bar = plot.bars().get(i);
      for (End end : List.of(bar.low(), bar.high())) {
        double from = Math.min(end.outcome(), plot.base());
        double to = Math.max(end.outcome(), plot.base());
        marks.bar(
            axis.pixel(from),
            axis.pixel(to),
            rows.middle(i) - half,
            rows.middle(i) + half,
            end.equals(bar.low()) ? colour(bar).mixedWith(Ink.BACKGROUND, PALE) : colour(bar));
      }
    }
    if (outcomes(plot).min().orElse(0) < 0 && outcomes(plot).max().orElse(0) > 0) {
      marks.line(axis.pixel(0), room.top(), axis.pixel(0), room.bottom(), Ink.LINE, 1.5);
    }
    double base = axis.pixel(plot.base());
    marks.line(base, room.top(), base, room.bottom(), Ink.TEXT, 1.5);
  }

  private Ink colour(Bar bar) {
    return bar.model().map(figure::colourOf).orElse(Ink.QUIET_TEXT);
  }

  @Override
  public void writeWith(Pen pen) {
    labels.paintFrom(
        room.left() - type.base() - labels.width(), rows, i -> style(plot.bars().get(i)), pen);
    Style style = rows.fitted(type.label());
    for (int i = 0; i < rows.count(); i++) {
      paintInputs(plot.bars().get(i), style, style.baselineAround(rows.middle(i), 1), pen);
    }
    paintBase(pen);
    Style small = type.small();
    double below = room.bottom() + 1.45 * small.size();
    span.writeTicks(axis, small, below, pen);
    pen.centred(
        Lines.shortened(span.title(), small, room.width()),
        small,
        (room.left() + room.right()) / 2,
        below + small.leading());
    double margin = room.left() - type.base() - labels.width();
    pen.left(
        Lines.shortened(KEY, small, room.right() - margin),
        small,
        margin,
        below + 2 * small.leading());
  }

  /** The names of a model's assumptions have its colour, like its bars. */
  private Style style(Bar bar) {
    return labels.style().in(bar.model().map(figure::colourOf).orElse(labels.style().ink()));
  }

  private void paintInputs(Bar bar, Style style, double baseline, Pen pen) {
    boolean lowIsLess = bar.low().outcome() <= bar.high().outcome();
    End less = lowIsLess ? bar.low() : bar.high();
    End more = lowIsLess ? bar.high() : bar.low();
    double gap = 0.4 * style.size();
    double left = axis.pixel(Math.min(less.outcome(), plot.base())) - gap;
    double right = axis.pixel(Math.max(more.outcome(), plot.base())) + gap;
    pen.right(Lines.shortened(less.input(), style, left - room.left()), style, left, baseline);
    pen.left(Lines.shortened(more.input(), style, room.right() - right), style, right, baseline);
  }

  private void paintBase(Pen pen) {
    Style style = type.small().with(Face.SEMIBOLD).in(Ink.TEXT);
    String words =
        Lines.shortened("Base case " + span.unit().format(plot.base()), style, room.width());
    double half = style.width(words) / 2;
    double middle =
        Math.min(room.right() - half, Math.max(room.left() + half, axis.pixel(plot.base())));
    pen.centred(words, style, middle, room.top() - 0.5 * style.size());
  }
}
