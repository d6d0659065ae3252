package dev.tiebreak.chart.internal.draw.kit;

import java.util.List;
import java.util.function.IntFunction;

/**
 * A column of text next to the data, one entry per row, wrapped to two lines or shortened if an
 * entry is wider than the column may be, so that entries are still told apart.
 *
 * @param entries each row's lines
 * @param style how they are set
 * @param width the width of the widest line
 */
public record Column(List<List<String>> entries, Style style, double width) {

  public static Column of(List<String> words, Style style, Rows rows, double mostWidth) {
    Style fitted = rows.fitted(style);
    int lines = rows.lines(fitted);
    List<List<String>> entries = Lines.apart(words, fitted, mostWidth, lines);
    double width = entries.stream().mapToDouble(fitted::widest).max().orElse(0);
    return new Column(entries, fitted, width);
  }

  /** Entries with given lines, joined by commas in rows too low for them. */
  public static Column ofLines(List<List<String>> words, Style style, Rows rows, double mostWidth) {
    Style fitted = rows.fitted(style);
    int lines = rows.lines(fitted);
    List<List<String>> entries =
        words.stream()
            .map(entry -> entry.size() <= lines ? entry : List.of(String.join(", ", entry)))
            .map(entry -> entry.stream().map(l -> Lines.shortened(l, fitted, mostWidth)).toList())
            .toList();
    double width = entries.stream().mapToDouble(fitted::widest).max().orElse(0);
    return new Column(entries, fitted, width);
  }

  public void paintFrom(double left, Rows rows, Pen pen) {
    paintFrom(left, rows, row -> style, pen);
  }

  /** Each row in its own style, of the same face and size. */
  public void paintFrom(double left, Rows rows, IntFunction<Style> own, Pen pen) {
    for (int i = 0; i < entries.size(); i++) {
      pen.left(entries.get(i), own.apply(i), left, baseline(rows, i));
    }
  }

  public void paintUpTo(double right, Rows rows, Pen pen) {
    for (int i = 0; i < entries.size(); i++) {
      if (!entries.get(i).get(0).isEmpty()) {
        pen.right(entries.get(i), style, right, baseline(rows, i));
      }
    }
  }

  private double baseline(Rows rows, int row) {
    return style.baselineAround(rows.middle(row), entries.get(row).size());
  }
}
