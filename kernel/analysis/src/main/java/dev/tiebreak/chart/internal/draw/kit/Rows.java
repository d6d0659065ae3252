package dev.tiebreak.chart.internal.draw.kit;

import dev.tiebreak.chart.internal.scene.TextBox;
import java.util.ArrayList;
import java.util.List;

/**
 * Bands of equal height, one per row, from the top down.
 *
 * @param top the upper edge of the first band
 */
public record Rows(double top, double band, int count) {

  /** A row that can be read is this many times as tall as its label's size. */
  public static final double READABLE = 1.45;

  /** A few rows do not stretch over a tall picture: beyond this height they leave room below. */
  private static final double TALLEST = 8;

  /** Less than this many pixels too low is tall enough. */
  private static final double ENOUGH = 0.01;

  /** Between the axis of one panel and the rows of the next. */
  private static final double GAP = 0.7;

  /** This many bands between two heights. */
  public static Rows between(double top, double bottom, int count, Type type) {
    return new Rows(top, Math.min((bottom - top) / count, TALLEST * type.base()), count);
  }

  /**
   * Bands of one height in several panels, from the top down.
   *
   * @param counts how many each panel has
   * @param below the room that each panel leaves for its axis
   */
  public static List<Rows> stacked(
      double top, double bottom, List<Integer> counts, double below, Type type) {
    double gaps = GAP * type.base() * (counts.size() - 1);
    double axes = below * counts.size();
    int all = counts.stream().mapToInt(Integer::intValue).sum();
    double band = between(top, bottom - axes - gaps, all, type).band();
    List<Rows> panels = new ArrayList<>();
    double next = top;
    for (int count : counts) {
      Rows panel = new Rows(next, band, count);
      panels.add(panel);
      next = panel.bottom() + below + GAP * type.base();
    }
    return List.copyOf(panels);
  }

  /**
   * How many more pixels some panels need for each of their rows to be as tall as this many times
   * its label's size; 0 if they are.
   */
  public static double lacking(List<Rows> panels, double least, Type type) {
    double more = least * type.base() - panels.get(0).band();
    return more < ENOUGH ? 0 : more * panels.stream().mapToInt(Rows::count).sum();
  }

  public double middle(int row) {
    return top + (row + 0.5) * band;
  }

  public double bottom() {
    return top + count * band;
  }

  /** The style, made small enough for one line to fit into a band. */
  public Style fitted(Style style) {
    double most = band / (TextBox.ASCENT + TextBox.DESCENT) * 0.97;
    return new Style(style.face(), Math.min(style.size(), most), style.ink());
  }

  /** How many lines of a style fit into a band, at most two. */
  public int lines(Style style) {
    return 2 * style.leading() <= band * 0.97 ? 2 : 1;
  }
}
