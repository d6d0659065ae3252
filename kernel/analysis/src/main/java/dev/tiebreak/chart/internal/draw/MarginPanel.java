package dev.tiebreak.chart.internal.draw;

import dev.tiebreak.chart.internal.draw.kit.Axis;
import dev.tiebreak.chart.internal.draw.kit.Column;
import dev.tiebreak.chart.internal.draw.kit.Lines;
import dev.tiebreak.chart.internal.draw.kit.Marks;
import dev.tiebreak.chart.internal.draw.kit.Pen;
import dev.tiebreak.chart.internal.draw.kit.Room;
import dev.tiebreak.chart.internal.draw.kit.Rows;
import dev.tiebreak.chart.internal.draw.kit.Scale;
import dev.tiebreak.chart.internal.draw.kit.Span;
import dev.tiebreak.chart.internal.draw.kit.Style;
import dev.tiebreak.chart.internal.draw.kit.Type;
import dev.tiebreak.chart.internal.figure.Figure;
import dev.tiebreak.chart.internal.font.Face;
import dev.tiebreak.chart.internal.scene.Anchor;
import dev.tiebreak.chart.internal.scene.Ink;
import dev.tiebreak.chart.plot.ChartPlot;
import dev.tiebreak.chart.plot.MarginBars;
import dev.tiebreak.chart.plot.MarginBars.Bar;
import dev.tiebreak.chart.plot.MarginBars.Weight;
import dev.tiebreak.chart.plot.ScoreAxis;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;

/** Lays out the margins in one unit, on an axis that has zero in its middle. */
record MarginPanel(
    MarginBars plot,
    MarginBars.Panel panel,
    Words words,
    Figure figure,
    Type type,
    Rows rows,
    Room room,
    Style values,
    Scale scale) {

  /** The share of a side that the words beside a bar may take. */
  private static final double MOST_WORDS = 0.7;

  /** Words that would need more are set smaller, down to this share, and then in two lines. */
  private static final double SMALLEST = 0.78;

  /** What stands beside the bars. */
  record Words(PanelTitle title, Column labels) {}

  static MarginPanel of(
      MarginBars plot,
      MarginBars.Panel panel,
      Words words,
      Figure figure,
      Rows rows,
      Room across,
      Type type) {
    Room room = across.withTop(rows.top()).withBottom(rows.bottom());
    Style values = values(plot, rows.fitted(type.label()), room);
    return new MarginPanel(
        plot, panel, words, figure, type, rows, room, values, scale(panel, rows, room, values));
  }

  /** How the words beside all bars of a chart are set. */
  private static Style values(MarginBars plot, Style fitted, Room room) {
    double widest =
        plot.panels().stream()
            .flatMapToDouble(
                panel -> panel.bars().stream().mapToDouble(bar -> value(bar, panel.axis(), fitted)))
            .max()
            .orElseThrow();
    // Letters of another size are not wider in quite the same proportion.
    double fits = widest > 0 ? 0.98 * MOST_WORDS * room.width() / 2 / widest : 1;
    return new Style(
        fitted.face(), fitted.size() * Math.min(1, Math.max(SMALLEST, fits)), fitted.ink());
  }

  /** The words beside a bar, in two lines if they need them and the rows are tall enough. */
  private static List<String> lines(Bar bar, ScoreAxis axis, Style style, Rows rows, Room room) {
    Style widest = style.with(Face.SEMIBOLD);
    double most = Math.max(MOST_WORDS * room.width() / 2, widest.width(number(bar, axis) + ","));
    return Lines.balanced(words(bar, axis), widest, most, rows.lines(style));
  }

  /** Whether the words of a bar need two lines and the rows are too low for them. */
  boolean isCut() {
    return rows.lines(values) == 1
        && panel.bars().stream()
            .anyMatch(bar -> value(bar, panel.axis(), values) > MOST_WORDS * room.width() / 2);
  }

  /** The widest scale, symmetrical about zero, on which every value fits outside its bar. */
  private static Scale scale(MarginBars.Panel panel, Rows rows, Room room, Style style) {
    double side = room.width() / 2;
    double pixelsEach = Double.MAX_VALUE;
    for (Bar bar : panel.bars()) {
      double words =
          bar.margin().isEmpty()
              ? 0
              : style.with(Face.SEMIBOLD).widest(lines(bar, panel.axis(), style, rows, room));
      double most = side - words - 2 * gap(style);
      double reach = Math.abs(end(bar));
      double behind = bar.limits().map(l -> end(bar) < 0 ? l.upper() : -l.lower()).orElse(0.0);
      pixelsEach = Math.min(pixelsEach, reach > 0 ? most / reach : side);
      pixelsEach = Math.min(pixelsEach, behind > 0 ? (side - gap(style)) / behind : side);
    }
    return new Scale(-side / pixelsEach, side / pixelsEach, room.left(), room.right());
  }

  /** How far a bar and its whisker reach towards the leading model's side. */
  private static double end(Bar bar) {
    double margin = bar.margin().orElse(0);
    return bar.limits()
        .map(l -> margin < 0 ? Math.min(margin, l.lower()) : Math.max(margin, l.upper()))
        .orElse(margin);
  }

  private static double value(Bar bar, ScoreAxis axis, Style style) {
    return bar.margin().isEmpty() ? 0 : style.with(Face.SEMIBOLD).width(words(bar, axis));
  }

  void addTo(Marks marks) {
    for (double tick : ticks()) {
      double x = scale.pixel(tick);
      marks.line(x, room.top(), x, room.bottom(), Ink.GRID, 1);
    }
    double zero = scale.pixel(0);
    for (int i = 0; i < rows.count(); i++) {
      Bar bar = panel.bars().get(i);
      double half = thickness() / 2;
      double y = rows.middle(i);
      bar.margin()
          .ifPresent(margin -> marks.bar(zero, scale.pixel(margin), y - half, y + half, fill(bar)));
    }
    marks.line(zero, room.top(), zero, room.bottom(), Ink.LINE, 1.5);
  }

  void writeWith(Pen pen) {
    double margin = figure.size().width() - room.right();
    words.labels().paintFrom(margin, rows, pen);
    for (int i = 0; i < rows.count(); i++) {
      paintBar(panel.bars().get(i), rows.middle(i), pen);
    }
    Style small = type.small();
    double below = room.bottom() + 1.45 * small.size();
    List<Double> ticks = ticks();
    List<String> numbers = numbers(ticks);
    for (int i = 0; i < ticks.size(); i++) {
      pen.centred(numbers.get(i), small, scale.pixel(ticks.get(i)), below);
    }
    if (plot.panels().size() > 1) {
      words.title().paint(margin, below, pen);
    } else {
      String title = Lines.shortened(MarginBarsDrawing.title(panel.axis()), small, room.width());
      pen.centred(title, small, scale.pixel(0), below + small.leading());
    }
  }

  private void paintBar(Bar bar, double y, Pen pen) {
    if (bar.margin().isEmpty()) {
      paintMissing(bar, y, pen);
      return;
    }
    double margin = bar.margin().getAsDouble();
    if (bar.weight() == Weight.MUTED) {
      paintHatch(scale.pixel(margin), y, colour(bar), pen);
    }
    bar.limits().ifPresent(limits -> paintWhisker(limits, y, pen));
    double end = scale.pixel(end(bar));
    Style style =
        bar.weight() == Weight.CLEAR
            ? values.with(Face.SEMIBOLD).in(colour(bar))
            : values.in(Ink.QUIET_TEXT);
    List<String> lines = lines(bar, panel.axis(), values, rows, room);
    double baseline = style.baselineAround(y, lines.size());
    double edge = end + (margin < 0 ? -gap(values) : gap(values));
    Anchor anchor = margin < 0 ? Anchor.END : Anchor.START;
    for (int i = 0; i < lines.size(); i++) {
      pen.over(lines.get(i), style, anchor, edge, baseline + i * style.leading());
    }
  }

  private void paintHatch(double end, double y, Ink colour, Pen pen) {
    double zero = scale.pixel(0);
    Rectangle2D area =
        new Rectangle2D.Double(
            Math.min(zero, end), y - thickness() / 2, Math.abs(end - zero), thickness());
    pen.marks().hatch(area, colour, 0.35 * type.base());
  }

  /** Over the hatching, with a rim in the background colour so that it shows on a bar. */
  private void paintWhisker(ChartPlot.Limits limits, double y, Pen pen) {
    double from = scale.pixel(limits.lower());
    double to = scale.pixel(limits.upper());
    double cap = 0.28 * thickness();
    double thick = 0.09 * type.base();
    for (double rim : new double[] {0.09 * type.base(), 0}) {
      Ink colour = rim > 0 ? Ink.BACKGROUND : Ink.TEXT;
      double half = thick / 2 + rim;
      pen.marks().bar(new Rectangle2D.Double(from, y - half, to - from, 2 * half), colour);
      for (double x : new double[] {from, to}) {
        pen.marks()
            .bar(
                new Rectangle2D.Double(x - half, y - cap - rim, 2 * half, 2 * (cap + rim)), colour);
      }
    }
  }

  /** A hatched band across both sides, with the text in a gap in its middle. */
  private void paintMissing(Bar bar, double y, Pen pen) {
    Style quiet = rows.fitted(type.label()).in(Ink.QUIET_TEXT);
    double half = thickness() / 2;
    pen.marks()
        .hatch(
            new Rectangle2D.Double(room.left(), y - half, room.width(), 2 * half),
            Ink.LINE.mixedWith(Ink.BACKGROUND, 0.6),
            0.35 * type.base());
    String words = Lines.shortened(bar.remark(), quiet, room.width() - 2 * gap(quiet));
    double width = quiet.width(words) + 2 * gap(quiet);
    double gapHalf = Math.max(half, 0.6 * quiet.size());
    pen.marks()
        .bar(
            new Rectangle2D.Double(scale.pixel(0) - width / 2, y - gapHalf, width, 2 * gapHalf),
            Ink.BACKGROUND);
    pen.centred(words, quiet, scale.pixel(0), quiet.baselineAround(y, 1));
  }

  /** As far apart as is easy to read, and closer where there would be none beside zero. */
  private List<Double> ticks() {
    List<Double> ticks = ticks(2);
    return ticks.size() > 1 ? ticks : ticks(1.2);
  }

  /** Those at least so many times as far apart as their widest number is wide. */
  private List<Double> ticks(double widths) {
    ScoreAxis axis = panel.axis();
    Style small = type.small();
    double apart = 1.25 * widths * small.width("+10");
    List<Double> ticks =
        axis.isPercentagePoints()
            ? scale.wholeTicks(apart)
            : scale.ticks(Math.max(apart, widths * small.widest(numbers(scale.ticks(apart)))));
    double outside = plot.panels().size() > 1 ? 0.5 * type.base() : type.base();
    double half = small.widest(numbers(ticks)) / 2;
    return ticks.stream()
        .filter(tick -> Math.abs(tick) <= axis.most())
        .filter(
            tick ->
                Math.abs(scale.pixel(tick) - scale.pixel(0)) + half <= room.width() / 2 + outside)
        .toList();
  }

  /** Leads to either side count from zero up. */
  private List<String> numbers(List<Double> ticks) {
    Span span = new Span("", panel.axis().unit(), Axis.Kind.LINEAR, scale.from(), scale.to());
    List<String> signed = span.words(ticks);
    return IntStream.range(0, ticks.size())
        .mapToObj(
            i ->
                ticks.get(i) == 0
                    ? panel.axis().unit().format(0, 0)
                    : "+" + signed.get(i).replace("−", ""))
        .toList();
  }

  private double thickness() {
    return Math.min(0.62 * rows.band(), 1.8 * type.base());
  }

  private Ink fill(Bar bar) {
    return switch (bar.weight()) {
      case CLEAR -> colour(bar);
      case MUTED -> colour(bar).mixedWith(Ink.BACKGROUND, 0.75);
    };
  }

  private Ink colour(Bar bar) {
    return figure.colourOf(bar.margin().orElse(0) < 0 ? plot.second() : plot.first());
  }

  private static double gap(Style values) {
    return 0.4 * values.size();
  }

  private static String words(Bar bar, ScoreAxis axis) {
    String number = number(bar, axis);
    return bar.remark().isEmpty() ? number : number + ", " + bar.remark();
  }

  private static String number(Bar bar, ScoreAxis axis) {
    if (!bar.number().isEmpty()) {
      return bar.number();
    }
    double size = Math.abs(bar.margin().orElse(0));
    return (size > 0 ? "+" : "") + axis.unit().format(size, axis.decimalsOf(size));
  }
}
