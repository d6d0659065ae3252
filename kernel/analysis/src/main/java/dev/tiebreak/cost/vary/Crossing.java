package dev.tiebreak.cost.vary;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A value of an assumption at which the cheaper of two models changes.
 *
 * @param value in the assumption's unit
 * @param kind how the costs cross
 * @param cheaperBelow the cheaper model below; empty where both cost the same there
 * @param cheaperAbove the cheaper model above; empty where both cost the same there
 */
public record Crossing(
    BigDecimal value, Kind kind, Optional<String> cheaperBelow, Optional<String> cheaperAbove) {

  /** How two costs cross. */
  public enum Kind {
    /** Both cost the same. */
    LEVEL,
    /** One jumps past the other, as where the price of long context begins. */
    CLIFF
  }

  /** Returns whether it lies strictly between two values. */
  boolean between(double from, double to) {
    return from < value.doubleValue() && value.doubleValue() < to;
  }
}
