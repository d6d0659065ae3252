package dev.tiebreak.chart.internal.draw.kit;

import dev.tiebreak.chart.style.AxisUnit;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * What an axis has to show, before its position is known.
 *
 * @param title what is shown, with its unit; empty for none
 * @param unit what the values count
 * @param from the lowest value, above zero for a logarithmic axis
 * @param to a greater value
 */
public record Span(String title, AxisUnit unit, Axis.Kind kind, double from, double to) {

  private static final double AROUND = 0.06;

  /** All the values, with a margin around them. */
  public static Span around(String title, AxisUnit unit, Axis.Kind kind, DoubleStream values) {
    double[] all = values.toArray();
    double least = DoubleStream.of(all).min().orElseThrow();
    double most = DoubleStream.of(all).max().orElseThrow();
    return switch (kind) {
      case LINEAR -> {
        double some = (most - least) * AROUND;
        double alone = most == 0 ? 1 : Math.abs(most) * 0.1;
        double more = most > least ? some : alone;
        yield new Span(title, unit, kind, least - more, most + more);
      }
      case LOG -> {
        double factor = most > least ? Math.pow(most / least, AROUND) : 2;
        yield new Span(title, unit, kind, least / factor, most * factor);
      }
    };
  }

  /** All the values, starting at zero. */
  public static Span fromZero(String title, AxisUnit unit, DoubleStream values) {
    double most = values.max().orElseThrow();
    return new Span(title, unit, Axis.Kind.LINEAR, 0, most > 0 ? most * (1 + AROUND) : 1);
  }

  /** The same with more room for labels at both ends, each a share of its length. */
  public Span wider(double share) {
    return switch (kind) {
      case LINEAR -> {
        double more = (to - from) * share;
        yield new Span(title, unit, kind, from - more, to + more);
      }
      case LOG -> {
        double factor = Math.pow(to / from, share);
        yield new Span(title, unit, kind, from / factor, to * factor);
      }
    };
  }

  public Axis between(double start, double end) {
    return Axis.of(kind, from, to, start, end);
  }

  /** The round values on an axis of this span, as close as their words have room. */
  public List<Double> ticks(Axis axis, Style style) {
    double apart = 4 * style.size();
    for (int i = 0; i < 6; i++) {
      apart = Math.max(apart, style.widest(words(axis.ticks(apart))) + 1.5 * style.size());
    }
    return axis.ticks(apart);
  }

  /** Writes the words of the ticks below an axis. */
  public void writeTicks(Axis axis, Style style, double baseline, Pen pen) {
    List<Double> ticks = ticks(axis, style);
    List<String> words = words(ticks);
    for (int i = 0; i < ticks.size(); i++) {
      pen.centred(words.get(i), style, axis.pixel(ticks.get(i)), baseline);
    }
  }

  /** The words at ticks, all with the decimals that their distance needs. */
  public List<String> words(List<Double> ticks) {
    if (kind == Axis.Kind.LOG || ticks.size() < 2) {
      return ticks.stream().map(unit::format).toList();
    }
    double step = ticks.get(1) - ticks.get(0);
    int decimals = (int) Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
    return ticks.stream().map(tick -> unit.format(tick == 0 ? 0 : tick, decimals)).toList();
  }
}
