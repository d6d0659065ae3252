package dev.tiebreak.chart.style;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** The order of a chart's rows, from the top down. */
public enum RowOrder {
  /** By name, ignoring case. */
  BY_NAME,
  /** The largest number first; rows without one come last. */
  BY_VALUE,
  /** The reverse of the given order. */
  REVERSED;

  /** Returns rows in this order; equal ones keep their order. */
  public <T> List<T> of(List<T> rows, Function<T, String> name, ToDoubleFunction<T> value) {
    List<T> ordered = new ArrayList<>(rows);
    switch (this) {
      case BY_NAME ->
          ordered.sort(Comparator.comparing(row -> name.apply(row).toLowerCase(Locale.ROOT)));
      case BY_VALUE -> ordered.sort(Comparator.comparingDouble(value).reversed());
      case REVERSED -> Collections.reverse(ordered);
    }
    return List.copyOf(ordered);
  }
}
