package dev.tiebreak.chart.internal.scene;

import java.util.List;

/**
 * A mark of a scene, in CSS pixels from the upper left corner.
 *
 * @param form what is drawn at its points
 * @param size the thickness of a line, the radius of a disc; 0 for an area
 * @param xs how far its points are from the left
 * @param ys how far they are from the top
 */
public record Mark(Form form, Ink ink, double size, List<Double> xs, List<Double> ys) {

  /** What is drawn at the points of a mark. */
  public enum Form {
    /** Straight lines from each to the next, with square-cut ends. */
    LINE,
    /** The area that they enclose. */
    AREA,
    /** A disc around the only point. */
    DISC
  }

  public Mark {
    xs = List.copyOf(xs);
    ys = List.copyOf(ys);
  }
}
