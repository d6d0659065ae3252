package dev.tiebreak.chart.internal.draw.kit;

import dev.tiebreak.chart.internal.scene.Anchor;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds free places for labels of points: first come, first served. */
public final class Placement {

  /** Right of the point, left, above, below, then the corners, in order of preference. */
  private static final double[][] SIDES = {
    {1, 0}, {-1, 0}, {-0.7, -0.7}, {0.7, 0.7}, {0, -1}, {0, 1}, {0.7, -0.7}, {-0.7, 0.7}
  };

  /** How far away a label may be, in gaps, and still be seen to belong to its point. */
  private static final double[] NEAR = {1, 1.8};

  /** How far away a label may be, in gaps, if a line joins it to its point. */
  private static final double[] FAR = {3.5, 5.5, 8};

  /** Every other point is at least this many times as far from a label as its own. */
  private static final double OWN = 1.5;

  /** Two points closer than this many pixels, across and up, are one. */
  private static final double SAME = 0.5;

  private final Room room;
  private final List<Rectangle2D> points = new ArrayList<>();
  private final List<Rectangle2D> taken = new ArrayList<>();
  private final List<Line2D> lines = new ArrayList<>();

  /**
   * A place for a label.
   *
   * @param anchor which of its edges faces the point; the middle if neither does
   * @param line from the point to a label further away; empty for one next to its point
   */
  public record Spot(Rectangle2D box, Anchor anchor, Optional<Line2D> line) {

    /** The x of a label's anchor in the box. */
    public double x() {
      return box.getX() + anchor.fromLeft(box.getWidth());
    }
  }

  public Placement(Room room) {
    this.room = room;
  }

  /** Adds a point, which labels keep off. */
  public void block(double x, double y, double radius) {
    points.add(new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
  }

  public void block(double x1, double y1, double x2, double y2) {
    taken.add(
        new Rectangle2D.Double(
            Math.min(x1, x2) - 1,
            Math.min(y1, y2) - 1,
            Math.abs(x2 - x1) + 2,
            Math.abs(y2 - y1) + 2));
  }

  /**
   * Takes a free place next to a point, and further from every other.
   *
   * @param gap from the point to the label
   * @return the place; empty if every side is taken
   */
  public Optional<Spot> beside(double x, double y, double width, double height, double gap) {
    for (double reach : NEAR) {
      for (double[] side : SIDES) {
        Rectangle2D box = box(x, y, width, height, gap * reach, side);
        if (fits(box) && othersAway(x, y, box, OWN * OWN * squareOfDistance(x, y, box))) {
          return Optional.of(take(new Spot(box, anchor(side), Optional.empty())));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Takes a free place further away.
   *
   * @param gap from the point to a label right next to it
   * @return the place, beside no other point; empty if no free one can be reached by a line that
   *     meets nothing else
   */
  public Optional<Spot> away(double x, double y, double width, double height, double gap) {
    for (double reach : FAR) {
      for (double[] side : SIDES) {
        Rectangle2D box = box(x, y, width, height, gap * reach, side);
        Line2D line = line(x, y, gap, box);
        if (fits(box) && othersAway(x, y, box, gap * gap) && isFree(line, x, y)) {
          return Optional.of(take(new Spot(box, anchor(side), Optional.of(line))));
        }
      }
    }
    return Optional.empty();
  }

  private static double squareOfDistance(double x, double y, Rectangle2D box) {
    double across = Math.max(0, Math.max(box.getMinX() - x, x - box.getMaxX()));
    double up = Math.max(0, Math.max(box.getMinY() - y, y - box.getMaxY()));
    return across * across + up * up;
  }

  private boolean othersAway(double x, double y, Rectangle2D box, double square) {
    return points.stream()
        .allMatch(
            point ->
                squareOfDistance(point.getCenterX(), point.getCenterY(), box) >= square
                    || isMiddle(x, y, point));
  }

  private static boolean isMiddle(double x, double y, Rectangle2D point) {
    return Math.abs(x - point.getCenterX()) < SAME && Math.abs(y - point.getCenterY()) < SAME;
  }

  private boolean isFree(Line2D line, double x, double y) {
    return points.stream().noneMatch(point -> line.intersects(point) && !isMiddle(x, y, point))
        && taken.stream().noneMatch(line::intersects)
        && lines.stream().noneMatch(line::intersectsLine);
  }

  private Spot take(Spot spot) {
    Rectangle2D box = spot.box();
    // Two names in a row on one line would read as one.
    double apart = 0.5 * box.getHeight();
    taken.add(
        new Rectangle2D.Double(
            box.getX() - apart, box.getY(), box.getWidth() + 2 * apart, box.getHeight()));
    spot.line().ifPresent(lines::add);
    return spot;
  }

  private static Anchor anchor(double... side) {
    return side[0] == 0 ? Anchor.MIDDLE : side[0] > 0 ? Anchor.START : Anchor.END;
  }

  private static Rectangle2D box(
      double x, double y, double width, double height, double gap, double... side) {
    double left = x + side[0] * gap + (Math.signum(side[0]) - 1) / 2 * width;
    double middle = y + side[1] * (gap + height / 2);
    return new Rectangle2D.Double(left, middle - height / 2, width, height);
  }

  /** From the rim of the point to the nearest edge of the label. */
  private static Line2D line(double x, double y, double gap, Rectangle2D box) {
    double toX = Math.max(box.getMinX(), Math.min(x, box.getMaxX()));
    double toY = Math.max(box.getMinY(), Math.min(y, box.getMaxY()));
    double length = Math.hypot(toX - x, toY - y);
    double start = Math.min(1, 0.6 * gap / length);
    return new Line2D.Double(x + start * (toX - x), y + start * (toY - y), toX, toY);
  }

  private boolean fits(Rectangle2D box) {
    return box.getMinX() >= room.left()
        && box.getMaxX() <= room.right()
        && box.getMinY() >= room.top()
        && box.getMaxY() <= room.bottom()
        && isOff(box, points)
        && isOff(box, taken)
        && lines.stream().noneMatch(line -> line.intersects(box));
  }

  /** A loop and no stream, since most of the work of a crowded chart is done here. */
  private static boolean isOff(Rectangle2D box, List<Rectangle2D> others) {
    for (Rectangle2D other : others) {
      if (box.intersects(other)) {
        return false;
      }
    }
    return true;
  }
}
