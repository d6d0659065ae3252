package dev.tiebreak.chart.internal.draw;

import dev.tiebreak.chart.style.Rgb;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Sets text and hatches areas, which XChart cannot, and keeps account of every text drawn. */
final class Pen {

  private final Graphics2D graphics;
  private final List<TextBox> drawn = new ArrayList<>();

  Pen(Graphics2D graphics) {
    this.graphics = graphics;
  }

  List<TextBox> drawn() {
    return List.copyOf(drawn);
  }

  /**
   * Sets a line.
   *
   * @param x where its anchor is
   */
  void set(String text, Style style, Anchor anchor, double x, double baseline) {
    graphics.setFont(style.font());
    graphics.setColor(colour(style.colour()));
    String shown = style.drawn(text);
    double width = style.width(text);
    double left = x - anchor.fromLeft(width);
    graphics.drawString(shown, (float) left, (float) baseline);
    drawn.add(new TextBox(shown, style.face(), style.size(), left, baseline, width, anchor));
  }

  void left(String text, Style style, double x, double baseline) {
    set(text, style, Anchor.START, x, baseline);
  }

  void right(String text, Style style, double x, double baseline) {
    set(text, style, Anchor.END, x, baseline);
  }

  void centred(String text, Style style, double x, double baseline) {
    set(text, style, Anchor.MIDDLE, x, baseline);
  }

  /** Sets lines under one another from a left edge. */
  void left(List<String> lines, Style style, double x, double baseline) {
    for (int i = 0; i < lines.size(); i++) {
      left(lines.get(i), style, x, baseline + i * style.leading());
    }
  }

  /** Sets lines under one another up to a right edge. */
  void right(List<String> lines, Style style, double x, double baseline) {
    for (int i = 0; i < lines.size(); i++) {
      right(lines.get(i), style, x, baseline + i * style.leading());
    }
  }

  /** Sets a line on a ground of its own, which keeps lines behind it from running through it. */
  void over(Rgb ground, String text, Style style, Anchor anchor, double x, double baseline) {
    double width = style.width(text);
    double more = 0.15 * style.size();
    Rectangle2D around =
        new Rectangle2D.Double(
            x - anchor.fromLeft(width) - more,
            baseline - 0.85 * style.size(),
            width + 2 * more,
            1.1 * style.size());
    fill(around, ground);
    set(text, style, anchor, x, baseline);
  }

  void fill(Rectangle2D area, Rgb colour) {
    graphics.setColor(colour(colour));
    graphics.fill(area);
  }

  /**
   * Draws slanting lines, cut at the edges by calculation, as a clip would swell an SVG.
   *
   * @param gap from line to line, across
   */
  void hatch(Rectangle2D area, Rgb colour, double gap) {
    Path2D lines = new Path2D.Double();
    double end = area.getMaxX() + area.getMaxY();
    for (double sum = area.getMinX() + area.getMinY() + gap; sum < end; sum += gap) {
      double left = Math.max(area.getMinX(), sum - area.getMaxY());
      double right = Math.min(area.getMaxX(), sum - area.getMinY());
      lines.moveTo(left, sum - left);
      lines.lineTo(right, sum - right);
    }
    graphics.setColor(colour(colour));
    graphics.setStroke(new BasicStroke(1.25f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
    graphics.draw(lines);
  }

  static Color colour(Rgb rgb) {
    return new Color(rgb.red(), rgb.green(), rgb.blue());
  }
}
