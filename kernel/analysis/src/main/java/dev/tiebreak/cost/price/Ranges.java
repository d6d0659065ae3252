package dev.tiebreak.cost.price;

import java.math.BigDecimal;

/** Numbers that must lie between two others. */
final class Ranges {

  private Ranges() {}

  static void check(String what, BigDecimal value, String least, String most) {
    if (value.compareTo(new BigDecimal(least)) < 0 || value.compareTo(new BigDecimal(most)) > 0) {
      throw new IllegalArgumentException(
          what + ": " + value.toPlainString() + "; allowed: " + least + " to " + most);
    }
  }
}
