package dev.tiebreak.chart.internal.draw;

import dev.tiebreak.chart.internal.draw.kit.Axis;
import dev.tiebreak.chart.internal.draw.kit.Column;
import dev.tiebreak.chart.internal.draw.kit.Frame;
import dev.tiebreak.chart.internal.draw.kit.Lines;
import dev.tiebreak.chart.internal.draw.kit.Marks;
import dev.tiebreak.chart.internal.draw.kit.Pen;
import dev.tiebreak.chart.internal.draw.kit.Printed;
import dev.tiebreak.chart.internal.draw.kit.Room;
import dev.tiebreak.chart.internal.draw.kit.Rows;
import dev.tiebreak.chart.internal.draw.kit.Span;
import dev.tiebreak.chart.internal.draw.kit.Style;
import dev.tiebreak.chart.internal.draw.kit.Type;
import dev.tiebreak.chart.internal.figure.Figure;
import dev.tiebreak.chart.internal.font.Face;
import dev.tiebreak.chart.internal.scene.Ink;
import dev.tiebreak.chart.plot.CostHistograms;
import dev.tiebreak.chart.plot.CostHistograms.Sample;
import dev.tiebreak.chart.style.AxisUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Lays out distributions: one histogram per row on a shared axis, with the median marked and
 * printed.
 */
record CostHistogramsDrawing(
    CostHistograms plot,
    Figure figure,
    Type type,
    Rows rows,
    Column labels,
    Column remarks,
    Room room,
    Span span,
    Axis axis)
    implements Drawing {

  private static final int BINS = 60;

  /** The most extreme costs at either end are left out, or they would squeeze all others. */
  private static final double LEFT_OUT = 0.005;

  static CostHistogramsDrawing of(CostHistograms plot, Figure figure, Frame frame) {
    Type type = frame.type();
    Room whole = frame.room();
    Style small = type.small();
    double below = 1.9 * small.size() + small.leading();
    int count = plot.samples().size();
    Rows rows = new Rows(whole.top(), (whole.height() - below) / count, count);
    Column labels =
        Column.of(
            plot.samples().stream().map(Sample::model).toList(),
            type.label().with(Face.SEMIBOLD),
            rows,
            0.28 * whole.width());
    AxisUnit unit = figure.units().of(AxisUnit.USD);
    Printed printed =
        Printed.of(unit, plot.samples().stream().flatMapToDouble(CostHistogramsDrawing::told));
    Column remarks =
        Column.ofLines(
            plot.samples().stream().map(sample -> words(sample, printed)).toList(),
            small,
            rows,
            0.24 * whole.width());
    Room room =
        whole
            .withBottom(rows.bottom())
            .withLeft(whole.left() + labels.width() + type.base())
            .withRight(whole.right() - remarks.width() - type.base());
    Span span =
        Span.around(
            figure.units().in(plot.measure()),
            unit,
            Axis.Kind.LINEAR,
            plot.samples().stream()
                .flatMapToDouble(
                    s -> DoubleStream.of(s.quantile(LEFT_OUT), s.quantile(1 - LEFT_OUT))));
    return new CostHistogramsDrawing(
        plot,
        figure,
        type,
        rows,
        labels,
        remarks,
        room,
        span,
        span.between(room.left(), room.right()));
  }

  private static DoubleStream told(Sample sample) {
    return DoubleStream.of(0.05, 0.5, 0.95).map(sample::quantile);
  }

  private static List<String> words(Sample sample, Printed printed) {
    return List.of(
        "Median " + printed.format(sample.quantile(0.5)),
        "90%: "
            + printed.format(sample.quantile(0.05))
            + "–"
            + printed.format(sample.quantile(0.95)));
  }

  @Override
  public void addTo(Marks marks) {
    for (double tick : span.ticks(axis, type.small())) {
      double x = axis.pixel(tick);
      marks.line(x, room.top(), x, room.bottom(), Ink.GRID, 1);
    }
    double[][] shares = plot.samples().stream().map(this::histogram).toArray(double[][]::new);
    double most = Arrays.stream(shares).flatMapToDouble(Arrays::stream).max().orElse(1);
    for (int i = 0; i < shares.length; i++) {
      addSample(i, shares[i], most, marks);
    }
  }

  /** The share of the costs in each bin; all models share the bins. */
  private double[] histogram(Sample sample) {
    double[] shares = new double[BINS];
    double width = (span.to() - span.from()) / BINS;
    for (double cost : sample.usd()) {
      int bin = (int) Math.floor((cost - span.from()) / width);
      if (bin >= 0 && bin < BINS) {
        shares[bin] += 1.0 / sample.usd().size();
      }
    }
    return shares;
  }

  private void addSample(int row, double[] shares, double most, Marks marks) {
    Ink colour = figure.colourOf(plot.samples().get(row).model());
    double foot = rows.top() + (row + 0.94) * rows.band();
    double tallest = 0.84 * rows.band();
    double width = room.width() / BINS;
    for (int bin = 0; bin < BINS; bin++) {
      if (shares[bin] > 0) {
        double x = room.left() + bin * width;
        double top = foot - tallest * shares[bin] / most;
        // At whole pixels, so that the background does not show between two bars.
        marks.bar(
            Math.rint(x), Math.rint(x + width), top, foot, colour.mixedWith(Ink.BACKGROUND, 0.45));
      }
    }
    double median = axis.pixel(plot.samples().get(row).quantile(0.5));
    marks.line(median, foot - tallest, median, foot, colour, 2.5);
    marks.line(room.left(), foot, room.right(), foot, Ink.LINE, 1);
  }

  @Override
  public void writeWith(Pen pen) {
    labels.paintFrom(room.left() - type.base() - labels.width(), rows, pen);
    remarks.paintFrom(room.right() + type.base(), rows, pen);
    Style small = type.small();
    double baseline = room.bottom() + 1.62 * small.size();
    span.writeTicks(axis, small, baseline, pen);
    pen.right(
        Lines.shortened(span.title(), small, room.width()),
        small,
        room.right(),
        baseline + small.leading());
  }
}
