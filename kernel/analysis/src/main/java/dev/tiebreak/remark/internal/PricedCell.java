package dev.tiebreak.remark.internal;

import dev.tiebreak.remark.Remark;

/**
 * A price above zero.
 *
 * @param at where it stands
 * @param model what it is a price of, as the file says
 * @param same what stands for all names of that model
 * @param line which of its prices it is, beside the column; blank for the list price
 * @param seller who charges it and where, as far as that is said
 * @param usd how much, in the unit of its column
 */
public record PricedCell(
    Remark.Place at, String model, String same, String line, String seller, double usd) {

  /** The column that it stands in. */
  String column() {
    return at.column().orElse("");
  }

  /** Returns whose price it is and how much, in words that a sentence begins with. */
  String words() {
    return model
        + (line.isEmpty() ? "" : " (" + line + ")")
        + " has "
        + at.value().orElse("")
        + " in "
        + column();
  }
}
