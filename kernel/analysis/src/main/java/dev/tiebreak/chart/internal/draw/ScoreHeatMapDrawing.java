package dev.tiebreak.chart.internal.draw;

import dev.tiebreak.chart.internal.draw.kit.Column;
import dev.tiebreak.chart.internal.draw.kit.Frame;
import dev.tiebreak.chart.internal.draw.kit.Lines;
import dev.tiebreak.chart.internal.draw.kit.Marks;
import dev.tiebreak.chart.internal.draw.kit.Pen;
import dev.tiebreak.chart.internal.draw.kit.Room;
import dev.tiebreak.chart.internal.draw.kit.Rows;
import dev.tiebreak.chart.internal.draw.kit.Style;
import dev.tiebreak.chart.internal.draw.kit.Type;
import dev.tiebreak.chart.internal.figure.Figure;
import dev.tiebreak.chart.internal.font.Face;
import dev.tiebreak.chart.internal.scene.Ink;
import dev.tiebreak.chart.plot.ScoreHeatMap;
import dev.tiebreak.chart.style.AxisUnit;
import dev.tiebreak.words.internal.Decimals;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * Lays out a scorecard: models or benchmarks, whichever are more, go in rows, so that columns stay
 * wide.
 */
record ScoreHeatMapDrawing(
    ScoreHeatMap plot,
    Figure figure,
    Type type,
    boolean modelsInRows,
    List<List<String>> heads,
    Rows rows,
    Column labels,
    double left,
    double cell)
    implements Drawing {

  private static final String KEY = "Framed: the best of two or more scores. Hatched: no score.";
  private static final int HEAD_LINES = 3;
  private static final double WIDEST = 14;
  private static final double FAINTEST = 0.06;

  /** In darker cells, the numbers would have less contrast than text needs. */
  private static final double STRONGEST = 0.55;

  static ScoreHeatMapDrawing of(ScoreHeatMap plot, Figure figure, Frame frame) {
    Type type = frame.type();
    Room whole = frame.room();
    List<String> benchmarks = plot.rows().stream().map(ScoreHeatMap.Row::benchmark).toList();
    boolean modelsInRows = plot.models().size() > benchmarks.size();
    List<String> down = modelsInRows ? plot.models() : benchmarks;
    List<String> over = modelsInRows ? benchmarks : plot.models();
    double bottom = whole.bottom() - 1.7 * type.small().size();
    Style head = head(type);
    // How many lines the headings take is known only once the labels' width is.
    Rows least = Rows.between(whole.top() + HEAD_LINES * head.leading(), bottom, down.size(), type);
    Column labels = Column.of(down, type.label(), least, 0.36 * whole.width());
    double left = whole.left() + labels.width() + type.base();
    double cell = Math.min((whole.right() - left) / over.size(), WIDEST * type.base());
    head = head(type, cell);
    Style fitted = head;
    List<List<String>> heads =
        over.stream().map(name -> Lines.balanced(name, fitted, 0.92 * cell, HEAD_LINES)).toList();
    int lines = heads.stream().mapToInt(List::size).max().orElse(1);
    double top = whole.top() + (lines + 0.35) * head.leading();
    Rows rows = Rows.between(Math.min(top, least.top()), bottom, down.size(), type);
    return new ScoreHeatMapDrawing(
        plot, figure, type, modelsInRows, heads, rows, labels, left, cell);
  }

  /** Small enough for at least "…" to fit over a cell. */
  private static Style head(Type type, double cell) {
    Style head = head(type);
    double fits = Math.min(1, 0.9 * cell / head.width("…"));
    return new Style(head.face(), head.size() * fits, head.ink());
  }

  private static Style head(Type type) {
    return type.small().with(Face.SEMIBOLD).in(Ink.TEXT);
  }

  @Override
  public void addTo(Marks marks) {
    double least = scores().min().orElse(0);
    double most = scores().max().orElse(100);
    forEachCell(
        (room, score, best) ->
            score.ifPresent(
                percent -> {
                  double share = most > least ? (percent - least) / (most - least) : 0.5;
                  marks.bar(room.left(), room.right(), room.top(), room.bottom(), ground(share));
                  if (best) {
                    marks.frame(room, Ink.TEXT, 2);
                  }
                }));
  }

  private static Ink ground(double share) {
    return Ink.BACKGROUND.mixedWith(Ink.QUIET_TEXT, FAINTEST + (STRONGEST - FAINTEST) * share);
  }

  private DoubleStream scores() {
    return plot.rows().stream()
        .flatMap(row -> row.scores().stream())
        .flatMapToDouble(OptionalDouble::stream);
  }

  @Override
  public void writeWith(Pen pen) {
    Style head = head(type, cell);
    for (int i = 0; i < heads.size(); i++) {
      List<String> lines = heads.get(i);
      Style own = modelsInRows ? head : style(plot.models().get(i), head);
      double first = rows.top() - 0.5 * head.size() - (lines.size() - 1) * head.leading();
      for (int line = 0; line < lines.size(); line++) {
        pen.centred(lines.get(line), own, left + (i + 0.5) * cell, first + line * head.leading());
      }
    }
    double margin = left - type.base() - labels.width();
    labels.paintFrom(
        margin,
        rows,
        i -> modelsInRows ? style(plot.models().get(i), labels.style()) : labels.style(),
        pen);
    paintCells(pen);
    Style small = type.small();
    double width = figure.size().width() - 2 * margin;
    pen.left(Lines.shortened(KEY, small, width), small, margin, rows.bottom() + 1.4 * small.size());
  }

  /** In its own colour if highlighted, quiet if another one is. */
  private Style style(String model, Style style) {
    Ink other = figure.colours().mutes(model) ? Ink.QUIET_TEXT : style.ink();
    return style.in(figure.pickedOut(model).orElse(other));
  }

  private void paintCells(Pen pen) {
    Decimals decimals = Decimals.of(scores(), 1);
    AxisUnit unit = figure.units().of(AxisUnit.PERCENT);
    Style style = rows.fitted(type.label());
    double fits =
        Math.min(1, 0.84 * cell / style.with(Face.SEMIBOLD).width(number(100, decimals, unit)));
    Style number = new Style(style.face(), style.size() * fits, style.ink());
    forEachCell(
        (room, score, best) -> {
          if (score.isPresent()) {
            Style set = best ? number.with(Face.SEMIBOLD) : number;
            double middle = (room.left() + room.right()) / 2;
            double baseline = set.baselineAround((room.top() + room.bottom()) / 2, 1);
            pen.centred(number(score.getAsDouble(), decimals, unit), set, middle, baseline);
          } else {
            Rectangle2D area =
                new Rectangle2D.Double(room.left(), room.top(), room.width(), room.height());
            pen.marks().hatch(area, Ink.LINE.mixedWith(Ink.BACKGROUND, 0.5), 0.35 * type.base());
          }
        });
  }

  private static String number(double percent, Decimals decimals, AxisUnit unit) {
    return unit == AxisUnit.SHARE
        ? unit.format(percent, decimals.count())
        : decimals.format(percent);
  }

  private interface Visitor {
    void visit(Room room, OptionalDouble score, boolean best);
  }

  private void forEachCell(Visitor visitor) {
    double gap = Math.min(2, 0.06 * rows.band());
    for (int benchmark = 0; benchmark < plot.rows().size(); benchmark++) {
      ScoreHeatMap.Row row = plot.rows().get(benchmark);
      for (int model = 0; model < plot.models().size(); model++) {
        int down = modelsInRows ? model : benchmark;
        double x = left + (modelsInRows ? benchmark : model) * cell;
        double y = rows.top() + down * rows.band();
        OptionalDouble score = row.scores().get(model);
        visitor.visit(
            new Room(x + gap, y + gap, x + cell - gap, y + rows.band() - gap),
            score,
            score.isPresent() && score.equals(row.best()));
      }
    }
  }
}
