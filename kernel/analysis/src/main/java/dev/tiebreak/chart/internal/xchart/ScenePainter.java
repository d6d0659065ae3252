package dev.tiebreak.chart.internal.xchart;

import dev.tiebreak.chart.internal.scene.Scene;
import dev.tiebreak.chart.internal.scene.TextBox;
import dev.tiebreak.chart.style.Theme;
import java.awt.Graphics2D;
import java.awt.RenderingHints;

/** Paints scenes: XChart the marks, Java2D the text. */
public final class ScenePainter {

  private ScenePainter() {}

  /**
   * Paints a scene in the upper left corner, one unit per CSS pixel; only {@code drawString} sets
   * text.
   */
  public static void paint(Scene scene, Theme theme, Graphics2D graphics) {
    smooth(graphics);
    MarkChart.of(scene, theme).paint(graphics, scene.size().width(), scene.size().height());
    for (TextBox text : scene.texts()) {
      graphics.setFont(text.face().at(text.size()));
      graphics.setColor(MarkChart.colour(text.ink(), theme));
      graphics.drawString(text.text(), (float) text.x(), (float) text.baseline());
    }
  }

  private static void smooth(Graphics2D graphics) {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }
}
