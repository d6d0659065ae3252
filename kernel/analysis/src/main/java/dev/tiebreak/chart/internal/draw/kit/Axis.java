package dev.tiebreak.chart.internal.draw.kit;

import java.util.ArrayList;
import java.util.List;

/**
 * A linear or logarithmic axis.
 *
 * @param scale where values lie; for {@link Kind#LOG}, where their decimal logarithms lie
 */
public record Axis(Kind kind, Scale scale) {

  /** How values are spaced. */
  public enum Kind {
    /** Linear. */
    LINEAR,
    /** Logarithmic: each factor of ten takes the same length. */
    LOG
  }

  private static final double[][] STEPS = {{1, 2, 5}, {1, 3}, {1}};

  /** The axis from one value to a greater one, between two positions in pixels. */
  public static Axis of(Kind kind, double from, double to, double start, double end) {
    return switch (kind) {
      case LINEAR -> new Axis(kind, new Scale(from, to, start, end));
      case LOG -> new Axis(kind, new Scale(Math.log10(from), Math.log10(to), start, end));
    };
  }

  public double pixel(double value) {
    return switch (kind) {
      case LINEAR -> scale.pixel(value);
      case LOG -> scale.pixel(Math.log10(value));
    };
  }

  public double value(double pixel) {
    return switch (kind) {
      case LINEAR -> scale.value(pixel);
      case LOG -> Math.pow(10, scale.value(pixel));
    };
  }

  /** The round values on the axis, at least this many pixels apart. */
  public List<Double> ticks(double apart) {
    double perPixel = (scale.to() - scale.from()) / length();
    return switch (kind) {
      case LINEAR -> scale.ticks(apart);
      case LOG -> {
        List<Double> ticks = logarithmic(perPixel * apart);
        yield ticks.size() < 2 ? narrow(apart) : ticks;
      }
    };
  }

  /** For less than a power of ten: even steps, wide enough where they lie closest together. */
  private List<Double> narrow(double apart) {
    double from = Math.pow(10, scale.from());
    double to = Math.pow(10, scale.to());
    double closest = to - Math.pow(10, scale.to() - apart * (scale.to() - scale.from()) / length());
    return new Scale(from, to, 0, 1)
        .ticks(Math.max(closest / (to - from), 0.1)).stream().filter(tick -> tick > 0).toList();
  }

  private double length() {
    return Math.abs(scale.right() - scale.left());
  }

  /** Several in each power of ten if there is room, otherwise every power, every second one … */
  private List<Double> logarithmic(double least) {
    for (double[] steps : STEPS) {
      List<Double> ticks = powers(1, steps);
      if (narrowest(ticks) >= least) {
        return ticks;
      }
    }
    int every = 2;
    while (every < least) {
      every++;
    }
    return powers(every, new double[] {1});
  }

  private List<Double> powers(int every, double... steps) {
    List<Double> ticks = new ArrayList<>();
    int first = Math.floorDiv((int) Math.floor(scale.from()), every) * every;
    for (int power = first; power <= scale.to(); power += every) {
      for (double step : steps) {
        double place = power + Math.log10(step);
        if (place >= scale.from() - 1e-9 && place <= scale.to() + 1e-9) {
          ticks.add(step * Math.pow(10, power));
        }
      }
    }
    return ticks;
  }

  private static double narrowest(List<Double> ticks) {
    double narrowest = Double.MAX_VALUE;
    for (int i = 1; i < ticks.size(); i++) {
      narrowest = Math.min(narrowest, Math.log10(ticks.get(i) / ticks.get(i - 1)));
    }
    return narrowest;
  }
}
