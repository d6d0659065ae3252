package dev.tiebreak.chart.internal.draw;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import org.knowm.xchart.style.markers.Marker;

/** The mark of a score: each model has a form of its own, so that colour is not all. */
final class Dot extends Marker {

  /** The forms. */
  enum Form {
    /** The first model's. */
    CIRCLE,
    /** The second model's; reaches further out than a circle, for the same area. */
    DIAMOND
  }

  private static final double DIAMOND_REACH = 1.2;

  private final Form form;
  private final double radius;

  /** A dot of its own radius in pixels, as XChart knows but one size for all. */
  Dot(Form form, double radius) {
    this.form = form;
    this.radius = radius;
  }

  @Override
  public void paint(Graphics2D graphics, double x, double y, int ignoredSize) {
    graphics.fill(shape(x, y));
  }

  private Shape shape(double x, double y) {
    return switch (form) {
      case CIRCLE -> new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
      case DIAMOND -> diamond(x, y, radius * DIAMOND_REACH);
    };
  }

  private static Shape diamond(double x, double y, double reach) {
    Path2D diamond = new Path2D.Double();
    diamond.moveTo(x, y - reach);
    diamond.lineTo(x + reach, y);
    diamond.lineTo(x, y + reach);
    diamond.lineTo(x - reach, y);
    diamond.closePath();
    return diamond;
  }
}
