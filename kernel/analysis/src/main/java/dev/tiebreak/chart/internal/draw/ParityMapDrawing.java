package dev.tiebreak.chart.internal.draw;

import dev.tiebreak.chart.internal.draw.kit.Frame;
import dev.tiebreak.chart.internal.draw.kit.Key;
import dev.tiebreak.chart.internal.draw.kit.Lines;
import dev.tiebreak.chart.internal.draw.kit.Marks;
import dev.tiebreak.chart.internal.draw.kit.Pen;
import dev.tiebreak.chart.internal.draw.kit.Room;
import dev.tiebreak.chart.internal.draw.kit.Steps;
import dev.tiebreak.chart.internal.draw.kit.Style;
import dev.tiebreak.chart.internal.draw.kit.Type;
import dev.tiebreak.chart.internal.figure.Figure;
import dev.tiebreak.chart.internal.scene.Ink;
import dev.tiebreak.chart.plot.ParityMap;
import dev.tiebreak.chart.plot.ParityMap.Assumption;
import dev.tiebreak.chart.style.AxisUnit;
import dev.tiebreak.words.internal.Decimals;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Lays out a parity map: a cell for each pair of values, a line where both models cost the same.
 */
record ParityMapDrawing(
    ParityMap plot, Figure figure, Type type, Key key, Room room, List<ParityLine.Segment> line)
    implements Drawing {

  private static final double FAINTEST = 0.06;
  private static final double STRONGEST = 0.55;

  static ParityMapDrawing of(ParityMap plot, Figure figure, Frame frame) {
    Type type = frame.type();
    Room whole = frame.room();
    Style small = type.small();
    Key key =
        Key.of(
            plot.first() + " is cheaper",
            plot.second() + " is cheaper",
            List.of(figure.colourOf(plot.first()), figure.colourOf(plot.second())),
            whole,
            type);
    double left = whole.left() + small.widest(words(plot.up())) + 0.6 * small.size();
    Room room =
        new Room(
            left,
            key.bottom() + 1.9 * small.size(),
            whole.right(),
            whole.bottom() - 1.9 * small.size() - 2 * small.leading());
    return new ParityMapDrawing(plot, figure, type, key, room, ParityLine.of(logs(plot)));
  }

  private static List<String> words(Assumption assumption) {
    return assumption.values().stream().map(assumption.unit()::format).toList();
  }

  @Override
  public void addTo(Marks marks) {
    key.addTo(marks);
    double[][] logs = logs(plot);
    double most =
        Arrays.stream(logs).flatMapToDouble(Arrays::stream).map(Math::abs).max().orElse(0);
    for (int y = 0; y < rows(); y++) {
      for (int x = 0; x < columns(); x++) {
        Room cell = cell(x, y);
        marks.bar(cell.left(), cell.right(), cell.top(), cell.bottom(), ground(logs[y][x], most));
      }
    }
    for (ParityLine.Segment part : line) {
      marks.line(across(part.x1()), up(part.y1()), across(part.x2()), up(part.y2()), Ink.TEXT, 2.5);
    }
    plot.today()
        .ifPresent(
            point -> {
              double radius = 0.42 * type.base();
              double x = across(place(plot.across(), point.x()));
              double y = up(place(plot.up(), point.y()));
              marks.disc(x, y, radius * 1.35, Ink.BACKGROUND);
              marks.disc(x, y, radius, Ink.TEXT);
            });
  }

  /** Logarithmic, so that half the cost is coloured as strongly as twice the cost. */
  private static double[][] logs(ParityMap plot) {
    return plot.ratios().stream()
        .map(row -> row.stream().mapToDouble(Math::log).toArray())
        .toArray(double[][]::new);
  }

  private Ink ground(double log, double most) {
    Ink cheaper = figure.colourOf(log < 0 ? plot.first() : plot.second());
    double share = most == 0 ? 0 : Math.abs(log) / most;
    return Ink.BACKGROUND.mixedWith(cheaper, share * (STRONGEST - FAINTEST) + FAINTEST);
  }

  @Override
  public void writeWith(Pen pen) {
    key.paint(pen);
    Style small = type.small();
    paintAxes(small, pen);
    paintRatios(small.in(Ink.TEXT), pen);
    String what =
        line.isEmpty()
            ? plot.first() + "'s cost as a multiple of " + plot.second() + "'s."
            : "Line: both cost the same.";
    String words = plot.today().isPresent() ? what + " Dot: this comparison." : what;
    pen.left(
        Lines.shortened(words, small, figure.size().width() - 2 * key.starts().get(0)),
        small,
        key.starts().get(0),
        room.bottom() + 1.62 * small.size() + 2 * small.leading());
  }

  private void paintAxes(Style small, Pen pen) {
    List<String> below = words(plot.across());
    double widest = small.widest(below) + small.size();
    int every = (int) Math.ceil(widest / (room.width() / columns()));
    double baseline = room.bottom() + 1.62 * small.size();
    for (int x : Steps.named(plot.across().values(), every)) {
      double half = small.width(below.get(x)) / 2;
      double middle = Math.min(across(x), figure.size().width() - half);
      pen.centred(below.get(x), small, middle, baseline);
    }
    int everyRow = (int) Math.ceil(small.leading() / (room.height() / rows()));
    List<String> beside = words(plot.up());
    for (int y : Steps.named(plot.up().values(), everyRow)) {
      pen.right(
          beside.get(y), small, room.left() - 0.6 * small.size(), small.baselineAround(up(y), 1));
    }
    pen.right(
        Lines.shortened(plot.across().name(), small, room.width()),
        small,
        room.right(),
        baseline + small.leading());
    pen.left(
        Lines.shortened(plot.up().name(), small, room.width()),
        small,
        room.left(),
        room.top() - 0.85 * small.size());
  }

  /** The ratios in their cells, if they fit, except under today's dot. */
  private void paintRatios(Style style, Pen pen) {
    List<String> words =
        plot.ratios().stream()
            .flatMap(List::stream)
            .map(ratio -> AxisUnit.TIMES.format(ratio, Decimals.telling(2, ratio, 0).count()))
            .toList();
    if (style.widest(words) > 0.9 * room.width() / columns()
        || style.leading() > room.height() / rows()) {
      return;
    }
    for (int y = 0; y < rows(); y++) {
      for (int x = 0; x < columns(); x++) {
        if (!isToday(x, y)) {
          String ratio = words.get(y * columns() + x);
          double baseline = style.baselineAround(up(y), 1);
          freeOfTheLine(ratio, style, x, y)
              .ifPresent(middle -> pen.centred(ratio, style, middle, baseline));
        }
      }
    }
  }

  /** The middle of the cell, or as near to it as the parity line leaves room for the text. */
  private OptionalDouble freeOfTheLine(String words, Style style, int x, int y) {
    double width = style.width(words) + 0.6 * style.size();
    double side = (room.width() / columns() - width) / 2;
    return DoubleStream.of(0, -side / 2, side / 2, -side, side)
        .map(aside -> across(x) + aside)
        .filter(
            middle ->
                isFree(
                    new Rectangle2D.Double(
                        middle - width / 2, up(y) - 0.6 * style.size(), width, 1.2 * style.size())))
        .findFirst();
  }

  private boolean isFree(Rectangle2D place) {
    return line.stream()
        .noneMatch(
            part ->
                place.intersectsLine(
                    across(part.x1()), up(part.y1()), across(part.x2()), up(part.y2())));
  }

  private boolean isToday(int x, int y) {
    return plot.today().isPresent()
        && Math.round(place(plot.across(), plot.today().get().x())) == x
        && Math.round(place(plot.up(), plot.today().get().y())) == y;
  }

  /** The position of a value among those tried, in steps. */
  private static double place(Assumption assumption, double value) {
    List<Double> values = assumption.values();
    int above =
        IntStream.range(1, values.size() - 1)
            .filter(i -> values.get(i) >= value)
            .findFirst()
            .orElse(values.size() - 1);
    double from = values.get(above - 1);
    return above - 1 + (value - from) / (values.get(above) - from);
  }

  /** Cells end at whole pixels, so that the background does not show between them. */
  private Room cell(int x, int y) {
    double width = room.width() / columns();
    double height = room.height() / rows();
    return new Room(
        Math.rint(room.left() + x * width),
        Math.rint(room.bottom() - (y + 1) * height),
        Math.rint(room.left() + (x + 1) * width),
        Math.rint(room.bottom() - y * height));
  }

  private double across(double step) {
    return room.left() + (step + 0.5) * room.width() / columns();
  }

  private double up(double step) {
    return room.bottom() - (step + 0.5) * room.height() / rows();
  }

  private int columns() {
    return plot.across().values().size();
  }

  private int rows() {
    return plot.up().values().size();
  }
}
