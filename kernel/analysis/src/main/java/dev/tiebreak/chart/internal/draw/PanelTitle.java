package dev.tiebreak.chart.internal.draw;

import dev.tiebreak.chart.internal.draw.kit.Lines;
import dev.tiebreak.chart.internal.draw.kit.Pen;
import dev.tiebreak.chart.internal.draw.kit.Room;
import dev.tiebreak.chart.internal.draw.kit.Style;
import dev.tiebreak.chart.internal.draw.kit.Type;
import java.util.List;
import java.util.Locale;

/**
 * What a panel counts: in the column of its rows' labels, level with the ticks of its axis, or
 * above its columns.
 *
 * @param lines none where the subtitle says it
 */
record PanelTitle(List<String> lines, Style style) {

  /** The share of the width that labels and titles may have. */
  static final double WIDEST = 0.36;

  private static final int MOST_LINES = 2;

  static PanelTitle none(Type type) {
    return new PanelTitle(List.of(), type.small());
  }

  static PanelTitle of(String words, Room whole, Type type) {
    return of(words, WIDEST * whole.width(), MOST_LINES, type);
  }

  static PanelTitle of(String words, double width, int mostLines, Type type) {
    String title = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    return new PanelTitle(Lines.balanced(title, type.small(), width, mostLines), type.small());
  }

  /** How many lines the longest of some titles has. */
  static int most(List<PanelTitle> titles) {
    return titles.stream().mapToInt(title -> title.lines.size()).reduce(0, Math::max);
  }

  /** How many lines the longest of some titles has beyond the first. */
  static int moreLines(List<PanelTitle> titles) {
    return Math.max(0, most(titles) - 1);
  }

  static double widest(List<PanelTitle> titles) {
    return titles.stream()
        .mapToDouble(title -> title.style.widest(title.lines))
        .reduce(0, Math::max);
  }

  /** With its last line on this baseline. */
  void paintUpTo(double left, double baseline, Pen pen) {
    paint(left, baseline - (lines.size() - 1) * style.leading(), pen);
  }

  void paint(double left, double baseline, Pen pen) {
    pen.left(lines, style, left, baseline);
  }
}
