package dev.tiebreak.chart.internal.draw;

import dev.tiebreak.chart.internal.draw.kit.Column;
import dev.tiebreak.chart.internal.draw.kit.Frame;
import dev.tiebreak.chart.internal.draw.kit.Key;
import dev.tiebreak.chart.internal.draw.kit.Lines;
import dev.tiebreak.chart.internal.draw.kit.Marks;
import dev.tiebreak.chart.internal.draw.kit.Pen;
import dev.tiebreak.chart.internal.draw.kit.Room;
import dev.tiebreak.chart.internal.draw.kit.Rows;
import dev.tiebreak.chart.internal.draw.kit.Scale;
import dev.tiebreak.chart.internal.draw.kit.Style;
import dev.tiebreak.chart.internal.draw.kit.Type;
import dev.tiebreak.chart.internal.figure.Figure;
import dev.tiebreak.chart.internal.font.Face;
import dev.tiebreak.chart.internal.scene.Anchor;
import dev.tiebreak.chart.internal.scene.Ink;
import dev.tiebreak.chart.plot.ChartPlot;
import dev.tiebreak.chart.plot.Dumbbell;
import dev.tiebreak.chart.plot.Dumbbell.Row;
import dev.tiebreak.chart.style.AxisUnit;
import dev.tiebreak.words.internal.Decimals;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Lays out a dumbbell chart: two marks per row joined by a line, each score next to its mark. */
record DumbbellDrawing(
    Dumbbell plot,
    Figure figure,
    Type type,
    Key key,
    Rows rows,
    Column labels,
    Column remarks,
    Room room,
    Scale scale,
    Decimals decimals)
    implements Drawing {

  /** Scores closer together than this, in points, are not spread over the whole width. */
  private static final double LEAST_SPAN = 10;

  static DumbbellDrawing of(Dumbbell plot, Figure figure, Frame frame) {
    Type type = frame.type();
    Room whole = frame.room();
    Key key = Key.of(plot.first(), plot.second(), pair(plot, figure), whole, type);
    double ticks = 1.8 * type.small().size();
    Rows rows =
        Rows.between(
            key.bottom() + 0.4 * type.base(), whole.bottom() - ticks, plot.rows().size(), type);
    Column labels =
        Column.of(
            plot.rows().stream().map(Row::label).toList(),
            type.label(),
            rows,
            0.36 * whole.width());
    Column remarks =
        Column.of(
            plot.rows().stream().map(Row::remark).toList(),
            type.label().in(Ink.QUIET_TEXT),
            rows,
            0.2 * whole.width());
    Room room =
        whole
            .withTop(rows.top())
            .withBottom(rows.bottom())
            .withLeft(whole.left() + labels.width() + type.base())
            .withRight(whole.right() - (remarks.width() > 0 ? remarks.width() + type.base() : 0));
    Decimals decimals = new Decimals(plot.decimals());
    Scale scale = scale(plot, decimals, room, rows.fitted(type.label()));
    return new DumbbellDrawing(
        plot, figure, type, key, rows, labels, remarks, room, scale, decimals);
  }

  private static List<Ink> pair(Dumbbell plot, Figure figure) {
    return List.of(figure.colourOf(plot.first()), figure.colourOf(plot.second()));
  }

  /** From the lowest score to the highest, with room outside for a mark and the widest score. */
  private static Scale scale(Dumbbell plot, Decimals decimals, Room room, Style style) {
    double[] scores = plot.rows().stream().flatMapToDouble(DumbbellDrawing::extent).toArray();
    double least = DoubleStream.of(scores).min().orElse(0);
    double most = DoubleStream.of(scores).max().orElse(100);
    double more = Math.max(0, LEAST_SPAN - (most - least)) / 2;
    double outside =
        style.with(Face.SEMIBOLD).width(decimals.format(100))
            + radius(style) * 1.2
            + 2 * gap(style);
    double inset = Math.min(outside, 0.45 * room.width());
    return new Scale(least - more, most + more, room.left() + inset, room.right() - inset);
  }

  /** The scores and the ends of their intervals. */
  private static DoubleStream extent(Row row) {
    return DoubleStream.concat(
        row.scores(),
        Stream.of(row.firstLimits(), row.secondLimits())
            .flatMap(Optional::stream)
            .flatMapToDouble(limits -> DoubleStream.of(limits.lower(), limits.upper())));
  }

  @Override
  public void addTo(Marks marks) {
    for (double tick : ticks()) {
      double x = scale.pixel(tick);
      marks.line(x, room.top(), x, room.bottom(), Ink.GRID, 1);
    }
    double edge = figure.size().width() - key.starts().get(0);
    for (int i = 0; i <= rows.count(); i++) {
      double y = rows.top() + i * rows.band();
      marks.line(key.starts().get(0), y, edge, y, Ink.GRID, 1);
    }
    key.addTo(marks);
    for (int i = 0; i < rows.count(); i++) {
      addRow(plot.rows().get(i), rows.middle(i), marks);
    }
  }

  private void addRow(Row row, double y, Marks marks) {
    double radius = radius(values());
    if (row.first().isPresent() && row.second().isPresent()) {
      double from = scale.pixel(row.first().getAsDouble());
      double to = scale.pixel(row.second().getAsDouble());
      Ink between = Ink.LINE.mixedWith(Ink.BACKGROUND, 0.35);
      marks.line(from, y, to, y, between, 0.45 * radius);
    }
    double beside = Math.min(1.7 * radius, 0.4 * rows.band());
    row.firstLimits()
        .ifPresent(each -> addWhisker(each, y - beside, figure.colourOf(plot.first()), marks));
    row.secondLimits()
        .ifPresent(each -> addWhisker(each, y + beside, figure.colourOf(plot.second()), marks));
    row.first().ifPresent(x -> addDot(marks::disc, x, y, figure.colourOf(plot.first())));
    row.second().ifPresent(x -> addDot(marks::diamond, x, y, figure.colourOf(plot.second())));
  }

  /** The first model's above its mark, the second's below, so that neither hides the other. */
  private void addWhisker(ChartPlot.Limits limits, double y, Ink colour, Marks marks) {
    Ink pale = colour.mixedWith(Ink.BACKGROUND, 0.35);
    double half = 0.3 * radius(values());
    double from = scale.pixel(limits.lower());
    double to = scale.pixel(limits.upper());
    marks.line(from, y, to, y, pale, 1.25);
    for (double end : new double[] {from, to}) {
      marks.line(end, y - half, end, y + half, pale, 1.25);
    }
  }

  /** Each model's mark has its own shape, so that colour is not the only difference. */
  private interface Dot {
    void add(double x, double y, double radius, Ink ink);
  }

  /** A rim in the background colour separates two marks that overlap. */
  private void addDot(Dot dot, double score, double y, Ink colour) {
    double x = scale.pixel(score);
    double radius = radius(values());
    dot.add(x, y, radius * 1.18 + 0.5, Ink.BACKGROUND);
    dot.add(x, y, radius, colour);
  }

  @Override
  public void writeWith(Pen pen) {
    key.paint(pen);
    labels.paintFrom(key.starts().get(0), rows, pen);
    remarks.paintUpTo(figure.size().width() - key.starts().get(0), rows, pen);
    Style small = type.small();
    for (double tick : ticks()) {
      pen.centred(
          unit().format(tick, 0), small, scale.pixel(tick), room.bottom() + 1.45 * small.size());
    }
    for (int i = 0; i < rows.count(); i++) {
      paintScores(plot.rows().get(i), rows.middle(i), pen);
    }
  }

  private void paintScores(Row row, double y, Pen pen) {
    if (row.second().isEmpty()) {
      paintLone(row.first().getAsDouble(), plot.first(), plot.second(), y, pen);
    } else if (row.first().isEmpty()) {
      paintLone(row.second().getAsDouble(), plot.second(), plot.first(), y, pen);
    } else {
      double first = row.first().getAsDouble();
      double second = row.second().getAsDouble();
      Style win = values().with(Face.SEMIBOLD);
      Style one = (first > second ? win : values()).in(figure.colourOf(plot.first()));
      Style two = (second > first ? win : values()).in(figure.colourOf(plot.second()));
      if (first <= second) {
        paintLeft(first, one, y, pen);
        paintRight(second, two, y, pen);
      } else {
        paintLeft(second, two, y, pen);
        paintRight(first, one, y, pen);
      }
    }
  }

  private void paintLeft(double score, Style style, double y, Pen pen) {
    paintScore(score, style, Anchor.END, -beside(), y, pen);
  }

  private void paintRight(double score, Style style, double y, Pen pen) {
    paintScore(score, style, Anchor.START, beside(), y, pen);
  }

  private void paintScore(
      double score, Style style, Anchor anchor, double aside, double y, Pen pen) {
    double x = scale.pixel(score) + aside;
    pen.over(score(score), style, anchor, x, style.baselineAround(y, 1));
  }

  /** A single score, with the note on the missing one on the side with more room. */
  private void paintLone(double score, String model, String missing, double y, Pen pen) {
    Style style = values().with(Face.SEMIBOLD).in(figure.colourOf(model));
    paintRight(score, style, y, pen);
    Style quiet = values().in(Ink.QUIET_TEXT);
    double afterScore =
        scale.pixel(score) + beside() + style.width(score(score)) + 2 * gap(values());
    double beforeMark = scale.pixel(score) - beside();
    double roomRight = room.right() - afterScore;
    double roomLeft = beforeMark - room.left();
    String words = "no score for " + missing;
    boolean right = roomRight >= Math.min(quiet.width(words), roomLeft);
    List<String> lines =
        Lines.balanced(words, quiet, right ? roomRight : roomLeft, rows.lines(quiet));
    double baseline = quiet.baselineAround(y, lines.size());
    Anchor anchor = right ? Anchor.START : Anchor.END;
    double x = right ? afterScore : beforeMark;
    for (int i = 0; i < lines.size(); i++) {
      double below = baseline + i * quiet.leading();
      pen.over(lines.get(i), quiet, anchor, x, below);
    }
  }

  /** Round scores, beyond the data too, as long as their labels stay within the area. */
  private List<Double> ticks() {
    double word = type.small().width("100%");
    double left = room.left() + word / 2;
    double right = room.right() - word / 2;
    double from = Math.max(0, scale.value(left));
    double to = Math.min(100, scale.value(right));
    return new Scale(from, to, scale.pixel(from), scale.pixel(to)).wholeTicks(1.7 * word);
  }

  private Style values() {
    return rows.fitted(type.label());
  }

  /** From the middle of a mark to the text next to it. */
  private double beside() {
    return radius(values()) * 1.2 + gap(values());
  }

  private static double radius(Style values) {
    return 0.45 * values.size();
  }

  private static double gap(Style values) {
    return 0.35 * values.size();
  }

  private String score(double score) {
    return switch (unit()) {
      case SHARE -> unit().format(score, decimals.count());
      case PERCENT, USD, CENTS, TIMES, NUMBER -> decimals.format(score);
    };
  }

  private AxisUnit unit() {
    return figure.units().of(AxisUnit.PERCENT);
  }
}
