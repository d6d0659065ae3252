package dev.tiebreak.chart.internal.draw;

import dev.tiebreak.chart.internal.figure.Figure;
import dev.tiebreak.chart.plot.Dumbbell;
import dev.tiebreak.chart.plot.Dumbbell.Row;
import dev.tiebreak.chart.plot.Limits;
import dev.tiebreak.chart.style.AxisUnit;
import dev.tiebreak.chart.style.Rgb;
import dev.tiebreak.chart.style.Theme;
import dev.tiebreak.words.internal.Decimals;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** A dumbbell chart laid out: two marks a row, a line between them, each score beside its mark. */
record DumbbellDrawing(
    Dumbbell plot,
    Figure figure,
    Type type,
    Key key,
    Rows rows,
    Column labels,
    Column remarks,
    Room room,
    Scale scale)
    implements Drawing {

  /** Scores nearer to each other than this, in points, are not spread over the whole width. */
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
            type.label().in(figure.theme().quietText()),
            rows,
            0.2 * whole.width());
    Room room =
        whole
            .withTop(rows.top())
            .withBottom(rows.bottom())
            .withLeft(whole.left() + labels.width() + type.base())
            .withRight(whole.right() - (remarks.width() > 0 ? remarks.width() + type.base() : 0));
    Scale scale = scale(plot, room, rows.fitted(type.label()));
    return new DumbbellDrawing(plot, figure, type, key, rows, labels, remarks, room, scale);
  }

  private static List<Rgb> pair(Dumbbell plot, Figure figure) {
    return List.of(figure.colourOf(plot.first()), figure.colourOf(plot.second()));
  }

  /** From the least score to the greatest, with room outside for a mark and the widest score. */
  private static Scale scale(Dumbbell plot, Room room, Style style) {
    double[] scores = plot.rows().stream().flatMapToDouble(DumbbellDrawing::extent).toArray();
    double least = DoubleStream.of(scores).min().orElse(0);
    double most = DoubleStream.of(scores).max().orElse(100);
    double more = Math.max(0, LEAST_SPAN - (most - least)) / 2;
    double outside =
        style.with(Face.SEMIBOLD).width(decimals(plot).format(100))
            + radius(style) * 1.2
            + 2 * gap(style);
    double inset = Math.min(outside, 0.45 * room.width());
    return new Scale(least - more, most + more, room.left() + inset, room.right() - inset);
  }

  /** The scores, and as far as they may be off. */
  private static DoubleStream extent(Row row) {
    return DoubleStream.concat(
        scores(row),
        Stream.of(row.firstLimits(), row.secondLimits())
            .flatMap(Optional::stream)
            .flatMapToDouble(limits -> DoubleStream.of(limits.lower(), limits.upper())));
  }

  private static DoubleStream scores(Row row) {
    return DoubleStream.concat(row.first().stream(), row.second().stream());
  }

  @Override
  public Marks marks() {
    Theme theme = figure.theme();
    Marks marks = new Marks(figure, scale);
    for (double tick : ticks()) {
      marks.line(tick, room.top(), tick, room.bottom(), theme.grid(), 1);
    }
    double edge = scale.value(figure.size().width() - key.starts().get(0));
    for (int i = 0; i <= rows.count(); i++) {
      double y = rows.top() + i * rows.band();
      marks.line(scale.value(key.starts().get(0)), y, edge, y, theme.grid(), 1);
    }
    key.addTo(marks, scale);
    for (int i = 0; i < rows.count(); i++) {
      addRow(plot.rows().get(i), rows.middle(i), marks);
    }
    return marks;
  }

  private void addRow(Row row, double y, Marks marks) {
    Theme theme = figure.theme();
    double radius = radius(values());
    if (row.first().isPresent() && row.second().isPresent()) {
      double from = row.first().getAsDouble();
      double to = row.second().getAsDouble();
      Rgb between = theme.line().mixedWith(theme.background(), 0.35);
      marks.line(from, y, to, y, between, 0.45 * radius);
    }
    double beside = Math.min(1.7 * radius, 0.4 * rows.band());
    row.firstLimits()
        .ifPresent(each -> addWhisker(each, y - beside, figure.colourOf(plot.first()), marks));
    row.secondLimits()
        .ifPresent(each -> addWhisker(each, y + beside, figure.colourOf(plot.second()), marks));
    row.first().ifPresent(x -> addDot(Dot.Form.CIRCLE, x, y, figure.colourOf(plot.first()), marks));
    row.second()
        .ifPresent(x -> addDot(Dot.Form.DIAMOND, x, y, figure.colourOf(plot.second()), marks));
  }

  /** The first model's above its mark, the second's below, lest one hide the other. */
  private void addWhisker(Limits limits, double y, Rgb colour, Marks marks) {
    Rgb pale = colour.mixedWith(figure.theme().background(), 0.35);
    double half = 0.3 * radius(values());
    marks.line(limits.lower(), y, limits.upper(), y, pale, 1.25);
    for (double end : new double[] {limits.lower(), limits.upper()}) {
      marks.line(end, y - half, end, y + half, pale, 1.25);
    }
  }

  /** A rim in the colour of the ground keeps two marks apart that lie over each other. */
  private void addDot(Dot.Form form, double x, double y, Rgb colour, Marks marks) {
    double radius = radius(values());
    marks.dot(new Dot(form, radius * 1.18 + 0.5), x, y, figure.theme().background());
    marks.dot(new Dot(form, radius), x, y, colour);
  }

  @Override
  public void paintWords(Pen pen) {
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
    pen.over(ground(), score(score), style, anchor, x, style.baselineAround(y, 1));
  }

  private Rgb ground() {
    return figure.theme().background();
  }

  /** One score alone, and the words for the other on the side with more room. */
  private void paintLone(double score, String model, String missing, double y, Pen pen) {
    Style style = values().with(Face.SEMIBOLD).in(figure.colourOf(model));
    paintRight(score, style, y, pen);
    Style quiet = values().in(figure.theme().quietText());
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
      pen.over(ground(), lines.get(i), quiet, anchor, x, below);
    }
  }

  /** Round scores, also beyond the data, as far as their words stay within the room. */
  private List<Double> ticks() {
    double word = type.small().width("100%");
    double left = room.left() + word / 2;
    double right = room.right() - word / 2;
    double from = Math.max(0, scale.value(left));
    double to = Math.min(100, scale.value(right));
    return new Scale(from, to, scale.pixel(from), scale.pixel(to)).ticks(1.7 * word);
  }

  private Style values() {
    return rows.fitted(type.label());
  }

  /** From the middle of a mark to the words beside it. */
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
      case SHARE -> unit().format(score, decimals(plot).count());
      case PERCENT, USD, CENTS, TIMES, NUMBER -> decimals(plot).format(score);
    };
  }

  private AxisUnit unit() {
    return figure.units().of(AxisUnit.PERCENT);
  }

  private static Decimals decimals(Dumbbell plot) {
    return Decimals.of(plot.rows().stream().flatMapToDouble(DumbbellDrawing::scores), 1);
  }
}
