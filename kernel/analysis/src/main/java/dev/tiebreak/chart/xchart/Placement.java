package dev.tiebreak.chart.xchart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds free places for labels beside their points: first come, first served. */
final class Placement {

  /** Right of the point, left, above, below, and the corners: the eye takes the first best. */
  private static final double[][] SIDES = {
    {1, 0}, {-1, 0}, {-0.7, -0.7}, {0.7, 0.7}, {0, -1}, {0, 1}, {0.7, -0.7}, {-0.7, 0.7}
  };

  private final Room room;
  private final List<Rectangle2D> taken = new ArrayList<>();

  Placement(Room room) {
    this.room = room;
  }

  void block(double x, double y, double radius) {
    taken.add(new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
  }

  void block(double x1, double y1, double x2, double y2) {
    taken.add(
        new Rectangle2D.Double(
            Math.min(x1, x2) - 1,
            Math.min(y1, y2) - 1,
            Math.abs(x2 - x1) + 2,
            Math.abs(y2 - y1) + 2));
  }

  /**
   * Takes a free place for a label.
   *
   * @param gap from the point to the label
   * @return the middle of its left edge; empty where every side is taken
   */
  Optional<double[]> place(double x, double y, double width, double height, double gap) {
    for (double reach : new double[] {gap, 1.8 * gap}) {
      Optional<double[]> place = place(x, y, width, height, reach, SIDES);
      if (place.isPresent()) {
        return place;
      }
    }
    return Optional.empty();
  }

  private Optional<double[]> place(
      double x, double y, double width, double height, double gap, double[]... sides) {
    for (double[] side : sides) {
      double left = x + side[0] * gap + (Math.signum(side[0]) - 1) / 2 * width;
      double middle = y + side[1] * (gap + height / 2);
      Rectangle2D box = new Rectangle2D.Double(left, middle - height / 2, width, height);
      if (fits(box)) {
        taken.add(box);
        return Optional.of(new double[] {left, middle});
      }
    }
    return Optional.empty();
  }

  private boolean fits(Rectangle2D box) {
    return box.getMinX() >= room.left()
        && box.getMaxX() <= room.right()
        && box.getMinY() >= room.top()
        && box.getMaxY() <= room.bottom()
        && taken.stream().noneMatch(box::intersects);
  }
}
