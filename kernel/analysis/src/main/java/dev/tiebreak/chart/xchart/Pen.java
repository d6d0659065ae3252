package dev.tiebreak.chart.xchart;

import dev.tiebreak.chart.figure.Rgb;
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

  void left(String text, Style style, double x, double baseline) {
    graphics.setFont(style.font());
    graphics.setColor(colour(style.colour()));
    String shown = style.drawn(text);
    graphics.drawString(shown, (float) x, (float) baseline);
    drawn.add(new TextBox(shown, style.face(), style.size(), x, baseline, style.width(text)));
  }

  void right(String text, Style style, double x, double baseline) {
    left(text, style, x - style.width(text), baseline);
  }

  void centred(String text, Style style, double x, double baseline) {
    left(text, style, x - style.width(text) / 2, baseline);
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

  /** The ground of a line of text, which keeps lines behind it from running through it. */
  static Rectangle2D around(double left, String text, Style style, double baseline) {
    double more = 0.15 * style.size();
    return new Rectangle2D.Double(
        left - more,
        baseline - 0.85 * style.size(),
        style.width(text) + 2 * more,
        1.1 * style.size());
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
