package dev.tiebreak.chart.internal.draw;

import dev.tiebreak.chart.internal.draw.kit.Column;
import dev.tiebreak.chart.internal.draw.kit.Frame;
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
import dev.tiebreak.chart.internal.scene.TextBox;
import dev.tiebreak.chart.plot.ChartPlot;
import dev.tiebreak.chart.plot.MarginBars;
import dev.tiebreak.chart.plot.MarginBars.Bar;
import dev.tiebreak.chart.plot.MarginBars.Weight;
import dev.tiebreak.words.internal.Decimals;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;

/** Lays out diverging bars: zero in the middle, each lead on the side of the model that leads. */
record MarginBarsDrawing(
    MarginBars plot,
    Figure figure,
    Type type,
    List<String> firstLeads,
    List<String> secondLeads,
    Rows rows,
    Column labels,
    Room room,
    Scale scale,
    Decimals decimals)
    implements Drawing {

  private static final String UNIT = "Lead in percentage points";
  private static final int HEAD_LINES = 3;

  static MarginBarsDrawing of(MarginBars plot, Figure figure, Frame frame) {
    Type type = frame.type();
    Room whole = frame.room();
    Style head = type.label().with(Face.SEMIBOLD);
    double below = 1.8 * type.small().size() + type.small().leading();
    // A label's width decides how many lines the headings take, and these decide how tall a row is;
    // so the rows are laid out twice, first under the tallest headings.
    double tallest = whole.top() + HEAD_LINES * head.leading() + 0.5 * type.base();
    int count = plot.bars().size();
    Rows least = Rows.between(tallest, whole.bottom() - below, count, type);
    Column labels =
        Column.of(
            plot.bars().stream().map(Bar::label).toList(),
            type.label(),
            least,
            0.36 * whole.width());
    Room room = whole.withLeft(whole.left() + labels.width() + type.base());
    double side = room.width() / 2 - 0.8 * type.base();
    List<String> firstLeads = Lines.balanced(plot.first() + " leads →", head, side, HEAD_LINES);
    List<String> secondLeads =
        Lines.balanced("← " + plot.second() + " leads", head, side, HEAD_LINES);
    int heads = Math.max(firstLeads.size(), secondLeads.size());
    double top = whole.top() + heads * head.leading() + 0.5 * type.base();
    Rows rows = Rows.between(top, whole.bottom() - below, count, type);
    Room plotRoom = room.withTop(rows.top()).withBottom(rows.bottom());
    Decimals decimals = new Decimals(plot.decimals());
    Scale scale = scale(plot, decimals, plotRoom, rows.fitted(type.label()));
    return new MarginBarsDrawing(
        plot, figure, type, firstLeads, secondLeads, rows, labels, plotRoom, scale, decimals);
  }

  /** The widest scale, symmetrical about zero, on which every value fits outside its bar. */
  private static Scale scale(MarginBars plot, Decimals decimals, Room room, Style style) {
    double side = room.width() / 2;
    double pixelsAPoint = Double.MAX_VALUE;
    for (Bar bar : plot.bars()) {
      double words = Math.min(value(bar, decimals, style), 0.6 * side);
      double most = side - words - 2 * gap(style);
      double points = Math.abs(end(bar));
      double behind = bar.limits().map(l -> end(bar) < 0 ? l.upper() : -l.lower()).orElse(0.0);
      pixelsAPoint = Math.min(pixelsAPoint, points > 0 ? most / points : side);
      pixelsAPoint = Math.min(pixelsAPoint, behind > 0 ? (side - gap(style)) / behind : side);
    }
    return new Scale(-side / pixelsAPoint, side / pixelsAPoint, room.left(), room.right());
  }

  /** How far a bar and its whisker reach towards the leading model's side, in points. */
  private static double end(Bar bar) {
    double points = bar.percentagePoints().orElse(0);
    return bar.limits()
        .map(l -> points < 0 ? Math.min(points, l.lower()) : Math.max(points, l.upper()))
        .orElse(points);
  }

  private static double value(Bar bar, Decimals decimals, Style style) {
    return bar.percentagePoints().isEmpty()
        ? 0
        : style.with(Face.SEMIBOLD).width(words(bar, decimals));
  }

  @Override
  public void addTo(Marks marks) {
    for (double tick : ticks()) {
      double x = scale.pixel(tick);
      marks.line(x, room.top(), x, room.bottom(), Ink.GRID, 1);
    }
    double zero = scale.pixel(0);
    for (int i = 0; i < rows.count(); i++) {
      Bar bar = plot.bars().get(i);
      double half = thickness() / 2;
      double y = rows.middle(i);
      bar.percentagePoints()
          .ifPresent(points -> marks.bar(zero, scale.pixel(points), y - half, y + half, fill(bar)));
    }
    marks.line(zero, room.top(), zero, room.bottom(), Ink.LINE, 1.5);
  }

  @Override
  public void writeWith(Pen pen) {
    Style head = type.label().with(Face.SEMIBOLD);
    double middle = scale.pixel(0);
    double aside = 0.5 * type.base();
    double baseline = firstBaseline(head, firstLeads);
    pen.left(firstLeads, head.in(figure.colourOf(plot.first())), middle + aside, baseline);
    baseline = firstBaseline(head, secondLeads);
    pen.right(secondLeads, head.in(figure.colourOf(plot.second())), middle - aside, baseline);
    labels.paintFrom(room.left() - type.base() - labels.width(), rows, pen);
    for (int i = 0; i < rows.count(); i++) {
      paintBar(plot.bars().get(i), rows.middle(i), pen);
    }
    Style small = type.small();
    double below = room.bottom() + 1.45 * small.size();
    for (double tick : ticks()) {
      pen.centred(tick(tick), small, scale.pixel(tick), below);
    }
    pen.centred(Lines.shortened(UNIT, small, room.width()), small, middle, below + small.leading());
  }

  /** Headings of one line and of two share the same last line. */
  private double firstBaseline(Style head, List<String> lines) {
    return room.top()
        - 0.5 * type.base()
        - TextBox.DESCENT * head.size()
        - (lines.size() - 1) * head.leading();
  }

  private void paintBar(Bar bar, double y, Pen pen) {
    if (bar.percentagePoints().isEmpty()) {
      paintMissing(bar, y, pen);
      return;
    }
    double points = bar.percentagePoints().getAsDouble();
    if (bar.weight() == Weight.MUTED) {
      paintHatch(scale.pixel(points), y, colour(bar), pen);
    }
    bar.limits().ifPresent(limits -> paintWhisker(limits, y, pen));
    double end = scale.pixel(end(bar));
    Style values = rows.fitted(type.label());
    Style style =
        bar.weight() == Weight.CLEAR
            ? values.with(Face.SEMIBOLD).in(colour(bar))
            : values.in(Ink.QUIET_TEXT);
    double baseline = style.baselineAround(y, 1);
    double edge = end + (points < 0 ? -gap(values) : gap(values));
    double most = points < 0 ? edge - room.left() : room.right() - edge;
    String words = Lines.shortened(words(bar, decimals), style, most);
    Anchor anchor = points < 0 ? Anchor.END : Anchor.START;
    pen.over(words, style, anchor, edge, baseline);
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

  private List<Double> ticks() {
    return scale.wholeTicks(2.5 * type.small().width("+10")).stream()
        .filter(tick -> Math.abs(tick) <= 100)
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
    return figure.colourOf(bar.percentagePoints().orElse(0) < 0 ? plot.second() : plot.first());
  }

  private static double gap(Style values) {
    return 0.4 * values.size();
  }

  private static String words(Bar bar, Decimals decimals) {
    double points = Math.abs(bar.percentagePoints().orElse(0));
    String value = (points > 0 ? "+" : "") + decimals.format(points);
    return bar.remark().isEmpty() ? value : value + ", " + bar.remark();
  }

  private static String tick(double points) {
    return String.format(Locale.ROOT, points == 0 ? "%.0f" : "+%.0f", Math.abs(points));
  }
}
