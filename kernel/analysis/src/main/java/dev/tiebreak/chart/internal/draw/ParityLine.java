package dev.tiebreak.chart.internal.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * The line along which a grid of numbers is zero, found by marching squares: between four
 * neighbours, linear interpolation locates zero on each edge.
 */
final class ParityLine {

  private ParityLine() {}

  /** A piece of the line, in steps of the grid. */
  record Segment(double x1, double y1, double x2, double y2) {}

  static List<Segment> of(double[][] values) {
    List<Segment> segments = new ArrayList<>();
    for (int y = 0; y + 1 < values.length; y++) {
      for (int x = 0; x + 1 < values[y].length; x++) {
        List<double[]> crossings = crossings(values, x, y);
        for (int i = 0; i + 1 < crossings.size(); i += 2) {
          double[] from = crossings.get(i);
          double[] to = crossings.get(i + 1);
          segments.add(new Segment(from[0], from[1], to[0], to[1]));
        }
      }
    }
    return segments;
  }

  /** Where zero crosses the edges of a square, in order around it. */
  private static List<double[]> crossings(double[][] values, int x, int y) {
    int[][] corners = {{x, y}, {x + 1, y}, {x + 1, y + 1}, {x, y + 1}};
    List<double[]> crossings = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      int[] one = corners[i];
      int[] two = corners[(i + 1) % 4];
      double from = values[one[1]][one[0]];
      double to = values[two[1]][two[0]];
      if (from < 0 != to < 0) {
        double share = from / (from - to);
        crossings.add(
            new double[] {one[0] + share * (two[0] - one[0]), one[1] + share * (two[1] - one[1])});
      }
    }
    return crossings;
  }
}
