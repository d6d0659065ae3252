package dev.tiebreak.chart.internal.draw.kit;

import dev.tiebreak.chart.style.AxisUnit;
import dev.tiebreak.words.internal.Decimals;
import java.util.stream.DoubleStream;

/**
 * How the numbers next to the marks of one chart are printed: all with enough decimals to tell them
 * apart.
 */
public record Printed(AxisUnit unit, Decimals decimals) {

  public static Printed of(AxisUnit unit, DoubleStream together) {
    return new Printed(unit, Decimals.apart(0, together.toArray()));
  }

  public String format(double value) {
    return unit.format(value, decimals.count());
  }
}
