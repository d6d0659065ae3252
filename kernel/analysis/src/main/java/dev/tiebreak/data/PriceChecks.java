package dev.tiebreak.data;

import dev.tiebreak.cost.price.UsdPerMillionTokens;
import dev.tiebreak.read.internal.RawRows;
import dev.tiebreak.read.internal.Reading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/**
 * What is refused in a price list beyond single cells.
 *
 * @param whole the cells of its rows, if they had to be read for that
 */
record PriceChecks(Reading reading, Optional<PriceCells> whole) {

  /** Checks a list; what is wrong is noted in its reading. */
  static PriceChecks of(Reading reading, RawRows raw) {
    FrameColumns columns = new FrameColumns(reading.rows());
    for (String column : PriceColumns.PRICES) {
      reading.refuse(
          column,
          row ->
              columns
                  .said(column, row.getRowNumber())
                  .map(BigDecimal::new)
                  .filter(usd -> usd.signum() > 0 && usd.compareTo(UsdPerMillionTokens.LEAST) < 0)
                  .map(
                      usd ->
                          "found \""
                              + usd.stripTrailingZeros().toPlainString()
                              + "\", which is probably per token"),
          "0, or 0.0001 to 10000 (US dollars per million tokens)");
    }
    PriceLines lines = new PriceLines(columns);
    Map<Integer, String> misfits =
        PricePeriods.misfits(
            reading.rows().stream()
                .filter(row -> !reading.isLeftOut(row.getRowNumber()))
                .map(row -> period(row, lines, reading))
                .toList(),
            PricePeriods.ORDER);
    boolean named = raw.has(PriceColumns.CURRENCY);
    reading
        .refuse(
            PriceColumns.CURRENCY,
            row -> named ? wrongCurrency(row.getString(PriceColumns.CURRENCY)) : Optional.empty(),
            "USD (convert other currencies first)")
        .refuse(
            PriceColumns.ABOVE,
            row ->
                row.isMissing(PriceColumns.ABOVE) == row.isMissing(PriceColumns.LONG_INPUT)
                        && row.isMissing(PriceColumns.ABOVE)
                            == row.isMissing(PriceColumns.LONG_OUTPUT)
                    ? Optional.empty()
                    : Optional.of("a part of the long context's prices"),
            "a threshold, an input and an output price, or none of them")
        .refuse(
            "effective_to",
            row ->
                Optional.ofNullable(row.getDate("effective_to"))
                    .filter(to -> to.isBefore(from(row)))
                    .map(to -> "found \"" + to + "\", before " + from(row)),
            "a day not before effective_from")
        .refuseBeside(
            "model",
            row -> Optional.ofNullable(misfits.get(reading.number(row))),
            "each model once, or periods that follow each other without a gap or an overlap");
    if (!reading.isClean()
        || !(raw.has(PriceColumns.SERVICE) || raw.has(PriceColumns.FROM_CONTEXT))) {
      return new PriceChecks(reading, Optional.empty());
    }
    PriceCells cells = new PriceCells(reading.rows(), IntStream.of(reading.kept()));
    refuseContradictions(reading, cells.rows());
    return new PriceChecks(reading, Optional.of(cells));
  }

  /** Returns the cells of those rows that are left, all of which hold what a price needs. */
  PriceCells cells(Table left) {
    return whole
        .filter(cells -> cells.isOf(left))
        .orElseGet(() -> new PriceCells(left, IntStream.range(0, left.rowCount())));
  }

  private static PricePeriods.Period period(Row row, PriceLines lines, Reading reading) {
    int number = reading.number(row);
    return PricePeriods.Period.of(row, lines, number, reading.place(number));
  }

  /** Notes rows of one model that together make no plan. */
  private static void refuseContradictions(Reading reading, List<PriceRow> kept) {
    Map<Integer, String> found = new HashMap<>();
    kept.stream()
        .collect(Collectors.groupingBy(row -> List.of(row.model(), row.place())))
        .values()
        .forEach(
            rows ->
                Offer.contradictions(rows).forEach((row, words) -> found.put(row.row(), words)));
    reading.refuseBeside(
        "model",
        row -> Optional.ofNullable(found.get(row.getRowNumber())),
        "rows that say one thing about each service and each from_context on a day");
  }

  private static Optional<String> wrongCurrency(String found) {
    return found.equals(PriceColumns.DOLLARS)
        ? Optional.empty()
        : Optional.of(found.isEmpty() ? "a blank cell" : "found \"" + found + "\"");
  }

  private static LocalDate from(Row row) {
    return Optional.ofNullable(row.getDate("effective_from")).orElse(LocalDate.MIN);
  }
}
