package dev.tiebreak.data;

import dev.tiebreak.cost.price.Service;
import java.util.Locale;

/**
 * What tells a row of a price list from others of its model, row by row: its place, its service,
 * and above how many tokens it holds.
 */
final class PriceLines {

  private final FrameColumns columns;

  PriceLines(FrameColumns columns) {
    this.columns = columns;
  }

  /** Returns who bills a row, and where its model runs, as far as that is stated. */
  PriceRow.Place place(int row) {
    return new PriceRow.Place(
        columns.said("provider", row), columns.said(PriceColumns.REGION, row));
  }

  /** Returns which service a row is of; the standard one where it names none. */
  Service service(int row) {
    return columns
        .said(PriceColumns.SERVICE, row)
        .map(name -> Service.valueOf(name.toUpperCase(Locale.ROOT)))
        .orElse(Service.STANDARD);
  }

  /** Returns above how many tokens read a row's prices hold. */
  long fromContext(int row) {
    return columns.count(PriceColumns.FROM_CONTEXT, row).orElse(0);
  }

  /**
   * Returns all of that as one text: rows of a model with the same one are periods of one price.
   */
  String line(int row) {
    return String.join(
        "\n",
        columns.text("provider", row),
        columns.text(PriceColumns.REGION, row),
        service(row).name(),
        Long.toString(fromContext(row)));
  }
}
