package dev.tiebreak.chart.internal.draw.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Where values lie across the picture.
 *
 * @param from a value
 * @param to a greater value
 * @param left where {@code from} lies, in pixels
 * @param right where {@code to} lies, in pixels
 */
public record Scale(double from, double to, double left, double right) {

  public double pixel(double value) {
    return left + (value - from) / (to - from) * (right - left);
  }

  public double value(double pixel) {
    return from + (pixel - left) / (right - left) * (to - from);
  }

  /** The round values on the scale, in any unit, at least this many pixels apart. */
  public List<Double> ticks(double apart) {
    return every(step(apart * (to - from) / Math.abs(right - left)));
  }

  /** The whole ones among them, for labels without decimals. */
  public List<Double> wholeTicks(double apart) {
    return every(step(Math.max(1, apart * (to - from) / Math.abs(right - left))));
  }

  private List<Double> every(double step) {
    List<Double> ticks = new ArrayList<>();
    long last = (long) Math.floor(to / step + 1e-9);
    for (long i = (long) Math.ceil(from / step - 1e-9); i <= last; i++) {
      ticks.add(i * step);
    }
    return ticks;
  }

  /** The smallest of … 0.5, 1, 2, 5, 10, 20 … that is at least this large. */
  public static double step(double least) {
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    return DoubleStream.of(1, 2, 5)
        .map(factor -> factor * power)
        .filter(step -> step >= least * (1 - 1e-9))
        .findFirst()
        .orElse(10 * power);
  }
}
