package dev.tiebreak.data;

import dev.tiebreak.cost.price.Service;
import java.util.Locale;
import java.util.Optional;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * What tells a row of a price list from others of its model, row by row: its place, its service,
 * and above how many tokens it holds. The columns that may be missing are looked up once for all.
 */
final class PriceLines {

  private final StringColumn provider;
  private final Optional<StringColumn> region;
  private final Optional<StringColumn> service;
  private final Optional<LongColumn> fromContext;

  PriceLines(Table table) {
    provider = table.stringColumn("provider");
    region = there(table, PriceColumns.REGION).map(table::stringColumn);
    service = there(table, PriceColumns.SERVICE).map(table::stringColumn);
    fromContext = there(table, PriceColumns.FROM_CONTEXT).map(table::longColumn);
  }

  private static Optional<String> there(Table table, String column) {
    return Optional.of(column).filter(table::containsColumn);
  }

  /** Returns who bills a row, and where its model runs, as far as that is stated. */
  PriceRow.Place place(int row) {
    return new PriceRow.Place(text(Optional.of(provider), row), text(region, row));
  }

  /** Returns which service a row is of; the standard one where it names none. */
  Service service(int row) {
    return text(service, row)
        .map(name -> Service.valueOf(name.toUpperCase(Locale.ROOT)))
        .orElse(Service.STANDARD);
  }

  /** Returns above how many tokens read a row's prices hold. */
  long fromContext(int row) {
    return fromContext
        .filter(column -> !column.isMissing(row))
        .map(column -> column.getLong(row))
        .orElse(0L);
  }

  /**
   * Returns all of that as one text: rows of a model with the same one are periods of one price.
   */
  String line(int row) {
    return String.join(
        "\n",
        provider.get(row),
        text(region, row).orElse(""),
        service(row).name(),
        Long.toString(fromContext(row)));
  }

  private static Optional<String> text(Optional<StringColumn> column, int row) {
    return column.map(texts -> texts.get(row)).filter(text -> !text.isEmpty());
  }
}
