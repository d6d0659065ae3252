package dev.tiebreak.chart.internal.draw;

import dev.tiebreak.chart.internal.draw.kit.Lines;
import dev.tiebreak.chart.internal.draw.kit.Pen;
import dev.tiebreak.chart.internal.draw.kit.Style;
import dev.tiebreak.chart.internal.draw.kit.Type;
import dev.tiebreak.chart.internal.font.Face;
import dev.tiebreak.chart.internal.scene.Ink;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The columns of a heat map with their headings, in groups with a gap between them.
 *
 * @param names the heading of each column of each group
 * @param heads their lines
 * @param style how they are set
 * @param left the left edge of the first column
 * @param width of each column
 * @param needed how wide each has to be for headings to be told apart, none broken inside a word
 * @param gap between two groups
 */
record ScoreHeatMapColumns(
    List<List<String>> names,
    List<List<List<String>>> heads,
    Style style,
    double left,
    double width,
    double needed,
    double gap) {

  private static final int MOST_LINES = 3;

  private static final double WIDEST = 14;
  private static final double GAP = 0.7;

  /** A heading may be cut off where it is this wide, unless another one is then the same. */
  private static final double TELLING = 8;

  /** Wide enough for three lines of the longest name that anybody gives. */
  private static final double LONGEST = 30;

  /** The share of a column's width that its heading may have. */
  private static final double SHARE = 0.92;

  /** Less than this many pixels too narrow is wide enough. */
  private static final double ENOUGH = 0.5;

  static ScoreHeatMapColumns of(List<List<String>> names, double left, double right, Type type) {
    double gap = GAP * type.base();
    int count = names.stream().mapToInt(List::size).sum();
    double all = right - left - gap * (names.size() - 1);
    double needed = needed(names.stream().flatMap(List::stream).toList(), type);
    double width = Math.min(all / count, Math.max(WIDEST * type.base(), needed));
    Style style = fitted(style(type), width);
    List<List<List<String>>> cut =
        heads(names, name -> Lines.balanced(name, style, SHARE * width, MOST_LINES));
    List<List<List<String>>> ending =
        heads(names, name -> Lines.withEnd(name, style, SHARE * width, MOST_LINES));
    return new ScoreHeatMapColumns(
        names, different(ending) > different(cut) ? ending : cut, style, left, width, needed, gap);
  }

  private static List<List<List<String>>> heads(
      List<List<String>> names, Function<String, List<String>> lines) {
    return names.stream().map(group -> group.stream().map(lines).toList()).toList();
  }

  private static long different(List<List<List<String>>> heads) {
    return heads.stream().mapToLong(group -> group.stream().distinct().count()).sum();
  }

  private static double needed(List<String> all, Type type) {
    Style style = style(type);
    double telling = TELLING * type.base();
    long cut = all.stream().map(name -> lines(name, style, telling)).distinct().count();
    double most = cut == all.size() ? telling : LONGEST * type.base();
    return all.stream().mapToDouble(name -> needed(name, style, most)).max().orElse(0);
  }

  private static List<String> lines(String name, Style style, double width) {
    return Lines.of(name, style, SHARE * width, MOST_LINES);
  }

  private static double needed(String name, Style style, double widest) {
    double tooNarrow = 0;
    double wideEnough = widest;
    while (wideEnough - tooNarrow > ENOUGH) {
      double middle = (tooNarrow + wideEnough) / 2;
      if (Lines.areWhole(lines(name, style, middle), name)) {
        wideEnough = middle;
      } else {
        tooNarrow = middle;
      }
    }
    return wideEnough + ENOUGH;
  }

  /**
   * How much wider all columns together have to be for their headings, and for cells of this width.
   */
  double lacking(double cell, Type type) {
    double more = Math.max(needed, Math.min(cell, WIDEST * type.base())) - width;
    return more < ENOUGH ? 0 : more * names.stream().mapToInt(List::size).sum();
  }

  /** The height of headings of as many lines as one may have. */
  static double mostHeight(Type type) {
    return MOST_LINES * style(type).leading();
  }

  private static Style style(Type type) {
    return type.small().with(Face.SEMIBOLD).in(Ink.TEXT);
  }

  /** Small enough for at least "…" to fit over a cell. */
  private static Style fitted(Style style, double width) {
    double fits = Math.min(1, 0.9 * width / style.width("…"));
    return new Style(style.face(), style.size() * fits, style.ink());
  }

  /** How many lines the longest heading has. */
  int lines() {
    return heads.stream().flatMap(List::stream).mapToInt(List::size).max().orElse(1);
  }

  /** The left edge of a group. */
  double left(int group) {
    int before = names.stream().limit(group).mapToInt(List::size).sum();
    return left + before * width + group * gap;
  }

  /** How wide a group is. */
  double width(int group) {
    return names.get(group).size() * width;
  }

  /** The lowest line of the headings, above cells that begin here. */
  double baseline(double top) {
    return top - 0.5 * style.size();
  }

  void paint(double top, BiFunction<String, Style, Style> own, Pen pen) {
    for (int group = 0; group < names.size(); group++) {
      for (int i = 0; i < names.get(group).size(); i++) {
        List<String> lines = heads.get(group).get(i);
        Style set = own.apply(names.get(group).get(i), style);
        double middle = left(group) + (i + 0.5) * width;
        double first = baseline(top) - (lines.size() - 1) * style.leading();
        for (int line = 0; line < lines.size(); line++) {
          pen.centred(lines.get(line), set, middle, first + line * style.leading());
        }
      }
    }
  }
}
