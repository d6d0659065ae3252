package dev.tiebreak.chart.internal.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * Where values lie across the picture.
 *
 * @param from a value
 * @param to a greater value
 * @param left where {@code from} lies, in pixels
 * @param right where {@code to} lies, in pixels
 */
record Scale(double from, double to, double left, double right) {

  double pixel(double value) {
    return left + (value - from) / (to - from) * (right - left);
  }

  double value(double pixel) {
    return from + (pixel - left) / (right - left) * (to - from);
  }

  /** The round values on the scale, at least so many pixels apart. */
  List<Double> ticks(double apart) {
    double step = step((to - from) / (right - left) * apart);
    List<Double> ticks = new ArrayList<>();
    for (long i = (long) Math.ceil(from / step - 1e-9); i * step <= to + 1e-9 * step; i++) {
      ticks.add(i * step);
    }
    return ticks;
  }

  /** The least of 1, 2, 5, 10, 20, 50 … that is no smaller. */
  static double step(double least) {
    double power = Math.pow(10, Math.floor(Math.log10(Math.max(least, 1))));
    for (double factor : new double[] {1, 2, 5}) {
      if (factor * power >= least) {
        return factor * power;
      }
    }
    return 10 * power;
  }
}
