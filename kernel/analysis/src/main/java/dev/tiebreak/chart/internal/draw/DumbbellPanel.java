package dev.tiebreak.chart.internal.draw;

import dev.tiebreak.chart.internal.draw.kit.Column;
import dev.tiebreak.chart.internal.draw.kit.Lines;
import dev.tiebreak.chart.internal.draw.kit.Marks;
import dev.tiebreak.chart.internal.draw.kit.Pen;
import dev.tiebreak.chart.internal.draw.kit.Room;
import dev.tiebreak.chart.internal.draw.kit.Rows;
import dev.tiebreak.chart.internal.draw.kit.Style;
import dev.tiebreak.chart.internal.draw.kit.Type;
import dev.tiebreak.chart.internal.figure.Figure;
import dev.tiebreak.chart.internal.font.Face;
import dev.tiebreak.chart.internal.scene.Anchor;
import dev.tiebreak.chart.internal.scene.Ink;
import dev.tiebreak.chart.plot.ChartPlot;
import dev.tiebreak.chart.plot.Dumbbell;
import dev.tiebreak.chart.plot.Dumbbell.Row;
import java.util.List;

/** Lays out the scores in one unit: two marks per row joined by a line, each score at its mark. */
record DumbbellPanel(
    Part part, Rows rows, Column labels, Column remarks, Room room, ScoreScale scale) {

  /** The height of a row with whiskers above and below its marks, as a multiple of their text's. */
  private static final double WITH_WHISKERS = 1.87;

  /** The rows of one unit, and how they are drawn. */
  record Part(Dumbbell plot, Dumbbell.Panel panel, PanelTitle title, Figure figure, Type type) {

    Ink first() {
      return figure.colourOf(plot.first());
    }

    Ink second() {
      return figure.colourOf(plot.second());
    }

    ScoreNumbers numbers() {
      return new ScoreNumbers(panel.axis(), figure.units());
    }

    /**
     * How numbers are set next to marks: smaller in low rows, so that whiskers show beside both.
     */
    Style values(Rows rows) {
      Style fitted = rows.fitted(type.label());
      boolean whiskers =
          plot.rows().stream().anyMatch(row -> row.firstLimits().or(row::secondLimits).isPresent());
      double most = whiskers ? rows.band() / WITH_WHISKERS : fitted.size();
      return new Style(fitted.face(), Math.min(fitted.size(), most), fitted.ink());
    }

    /** How wide the widest score is. */
    double widest(Style style) {
      return panel.rows().stream()
          .flatMapToDouble(row -> row.scores().map(score -> style.width(words(score, row))))
          .reduce(panel.axis().isPercent() ? numbers().widestPercent(style) : 0, Math::max);
    }

    String words(double score, Row row) {
      return row.decimals().isPresent()
          ? numbers().words(score, row.decimals().getAsInt())
          : numbers().apart(score, row.scores().toArray());
    }
  }

  /** A score that is written next to its mark. */
  private record Written(double score, String words, Style style) {}

  static DumbbellPanel of(Part part, Rows rows, Column labels, Column remarks, Room room) {
    Style values = part.values(rows);
    double outside =
        part.widest(values.with(Face.SEMIBOLD)) + radius(values) * 1.2 + 2 * gap(values);
    double inset = Math.min(outside, 0.45 * room.width());
    ScoreScale scale =
        ScoreScale.of(
            part.panel(), part.numbers().unit(), room.left() + inset, room.right() - inset);
    return new DumbbellPanel(part, rows, labels, remarks, room, scale);
  }

  void addGrid(double margin, Marks marks) {
    for (double tick : ticks()) {
      double x = scale.pixel(tick);
      marks.line(x, room.top(), x, room.bottom(), Ink.GRID, 1);
    }
    double edge = part.figure().size().width() - margin;
    for (int i = 0; i <= rows.count(); i++) {
      double y = rows.top() + i * rows.band();
      marks.line(margin, y, edge, y, Ink.GRID, 1);
    }
  }

  void addTo(Marks marks) {
    for (int i = 0; i < rows.count(); i++) {
      addRow(part.panel().rows().get(i), rows.middle(i), marks);
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
    double beside = Math.min(1.7 * radius, 0.42 * rows.band());
    row.firstLimits().ifPresent(each -> addWhisker(each, y - beside, part.first(), marks));
    row.secondLimits().ifPresent(each -> addWhisker(each, y + beside, part.second(), marks));
    row.first().ifPresent(x -> addDot(marks::disc, x, y, part.first()));
    row.second().ifPresent(x -> addDot(marks::diamond, x, y, part.second()));
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

  void writeWith(double margin, Pen pen) {
    labels.paintFrom(margin, rows, pen);
    remarks.paintUpTo(part.figure().size().width() - margin, rows, pen);
    Style small = part.type().small();
    double below = room.bottom() + 1.45 * small.size();
    part.title().paint(margin, below, pen);
    List<Double> ticks = ticks();
    List<String> words = scale.words(ticks);
    for (int i = 0; i < ticks.size(); i++) {
      pen.centred(words.get(i), small, scale.pixel(ticks.get(i)), below);
    }
    for (int i = 0; i < rows.count(); i++) {
      paintScores(part.panel().rows().get(i), rows.middle(i), pen);
    }
  }

  private void paintScores(Row row, double y, Pen pen) {
    if (row.second().isEmpty()) {
      paintLone(lone(row, part.first()), part.plot().second(), y, pen);
    } else if (row.first().isEmpty()) {
      paintLone(lone(row, part.second()), part.plot().first(), y, pen);
    } else {
      double first = row.first().getAsDouble();
      double second = row.second().getAsDouble();
      double ahead = part.panel().axis().ahead(first, second);
      Style win = values().with(Face.SEMIBOLD);
      Style one = (ahead > 0 ? win : values()).in(part.first());
      Style two = (ahead < 0 ? win : values()).in(part.second());
      Written left = new Written(first, part.words(first, row), one);
      Written right = new Written(second, part.words(second, row), two);
      paintLeft(first <= second ? left : right, y, pen);
      paintRight(first <= second ? right : left, y, pen);
    }
  }

  private Written lone(Row row, Ink colour) {
    double score = row.scores().findFirst().orElseThrow();
    return new Written(score, part.words(score, row), values().with(Face.SEMIBOLD).in(colour));
  }

  private void paintLeft(Written score, double y, Pen pen) {
    paint(score, Anchor.END, scale.pixel(score.score()) - beside(), y, pen);
  }

  private void paintRight(Written score, double y, Pen pen) {
    paint(score, Anchor.START, scale.pixel(score.score()) + beside(), y, pen);
  }

  private static void paint(Written score, Anchor anchor, double x, double y, Pen pen) {
    pen.over(score.words(), score.style(), anchor, x, score.style().baselineAround(y, 1));
  }

  /** A single score, with the note on the missing one on the side with more room. */
  private void paintLone(Written score, String missing, double y, Pen pen) {
    paintRight(score, y, pen);
    Style quiet = values().in(Ink.QUIET_TEXT);
    double afterScore =
        scale.pixel(score.score())
            + beside()
            + score.style().width(score.words())
            + 2 * gap(values());
    double beforeMark = scale.pixel(score.score()) - beside();
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

  private List<Double> ticks() {
    return scale.ticks(room, part.type().small());
  }

  private Style values() {
    return part.values(rows);
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
}
