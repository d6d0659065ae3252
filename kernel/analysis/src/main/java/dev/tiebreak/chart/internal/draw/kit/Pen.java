package dev.tiebreak.chart.internal.draw.kit;

import dev.tiebreak.chart.internal.scene.Anchor;
import dev.tiebreak.chart.internal.scene.Ink;
import dev.tiebreak.chart.internal.scene.TextBox;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Sets text and the marks that belong to it, over those that are already there. */
public final class Pen {

  private final Marks marks;
  private final List<TextBox> written = new ArrayList<>();

  public Pen(Marks marks) {
    this.marks = marks;
  }

  public Marks marks() {
    return marks;
  }

  public List<TextBox> written() {
    return Collections.unmodifiableList(written);
  }

  /**
   * Sets a line.
   *
   * @param x where its anchor is
   */
  public void set(String text, Style style, Anchor anchor, double x, double baseline) {
    double width = style.width(text);
    written.add(
        new TextBox(
            style.drawn(text),
            style.face(),
            style.size(),
            style.ink(),
            x - anchor.fromLeft(width),
            baseline,
            width,
            anchor));
  }

  public void left(String text, Style style, double x, double baseline) {
    set(text, style, Anchor.START, x, baseline);
  }

  public void right(String text, Style style, double x, double baseline) {
    set(text, style, Anchor.END, x, baseline);
  }

  public void centred(String text, Style style, double x, double baseline) {
    set(text, style, Anchor.MIDDLE, x, baseline);
  }

  /** Sets lines under one another, left-aligned. */
  public void left(List<String> lines, Style style, double x, double baseline) {
    for (int i = 0; i < lines.size(); i++) {
      left(lines.get(i), style, x, baseline + i * style.leading());
    }
  }

  /** Sets lines under one another, right-aligned. */
  public void right(List<String> lines, Style style, double x, double baseline) {
    for (int i = 0; i < lines.size(); i++) {
      right(lines.get(i), style, x, baseline + i * style.leading());
    }
  }

  /** Sets a line on its own background, so that nothing behind it shows through. */
  public void over(String text, Style style, Anchor anchor, double x, double baseline) {
    double width = style.width(text);
    double more = 0.15 * style.size();
    marks.bar(
        new Rectangle2D.Double(
            x - anchor.fromLeft(width) - more,
            baseline - 0.85 * style.size(),
            width + 2 * more,
            1.1 * style.size()),
        Ink.BACKGROUND);
    set(text, style, anchor, x, baseline);
  }
}
