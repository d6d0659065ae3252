package dev.tiebreak.chart.internal.draw.kit;

import dev.tiebreak.chart.internal.scene.Ink;
import dev.tiebreak.chart.internal.scene.Mark;
import dev.tiebreak.chart.internal.scene.Mark.Form;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;

/** Collects the marks of a scene; later ones cover earlier ones. */
public final class Marks {

  /** A diamond reaches further out than a circle of the same area. */
  private static final double DIAMOND_REACH = 1.2;

  private final List<Mark> added = new ArrayList<>();

  public List<Mark> added() {
    return Collections.unmodifiableList(added);
  }

  public void path(double[] xs, double[] ys, Ink ink, double thickness) {
    add(Form.LINE, ink, thickness, xs, ys);
  }

  public void line(double x1, double y1, double x2, double y2, Ink ink, double thickness) {
    add(Form.LINE, ink, thickness, new double[] {x1, x2}, y1, y2);
  }

  public void frame(Room room, Ink ink, double thickness) {
    line(room.left(), room.top(), room.right(), room.top(), ink, thickness);
    line(room.left(), room.bottom(), room.right(), room.bottom(), ink, thickness);
    line(room.left(), room.top(), room.left(), room.bottom(), ink, thickness);
    line(room.right(), room.top(), room.right(), room.bottom(), ink, thickness);
  }

  public void disc(double x, double y, double radius, Ink ink) {
    add(Form.DISC, ink, radius, new double[] {x}, y);
  }

  /** Adds a diamond of about the same area as a disc of that radius. */
  public void diamond(double x, double y, double radius, Ink ink) {
    double reach = radius * DIAMOND_REACH;
    add(Form.AREA, ink, 0, new double[] {x, x + reach, x, x - reach}, y - reach, y, y + reach, y);
  }

  public void bar(double from, double to, double top, double bottom, Ink ink) {
    add(Form.AREA, ink, 0, new double[] {from, to, to, from}, top, top, bottom, bottom);
  }

  public void bar(Rectangle2D area, Ink ink) {
    bar(area.getMinX(), area.getMaxX(), area.getMinY(), area.getMaxY(), ink);
  }

  /** Adds slanting lines this far apart, clipped to an area. */
  public void hatch(Rectangle2D area, Ink ink, double gap) {
    double end = area.getMaxX() + area.getMaxY();
    for (double sum = area.getMinX() + area.getMinY() + gap; sum < end; sum += gap) {
      double left = Math.max(area.getMinX(), sum - area.getMaxY());
      double right = Math.min(area.getMaxX(), sum - area.getMinY());
      line(left, sum - left, right, sum - right, ink, 1.25);
    }
  }

  private void add(Form form, Ink ink, double size, double[] xs, double... ys) {
    added.add(
        new Mark(
            form,
            ink,
            size,
            DoubleStream.of(xs).boxed().toList(),
            DoubleStream.of(ys).boxed().toList()));
  }
}
