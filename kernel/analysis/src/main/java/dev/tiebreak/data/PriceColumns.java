package dev.tiebreak.data;

import static dev.tiebreak.read.internal.Schema.optional;
import static dev.tiebreak.read.internal.Schema.required;
import static dev.tiebreak.read.internal.Schema.whereThere;

import dev.tiebreak.cost.price.Service;
import dev.tiebreak.cost.price.UsdPerMillionTokens;
import dev.tiebreak.read.internal.CellType;
import dev.tiebreak.read.internal.RawRows;
import dev.tiebreak.read.internal.Reading;
import dev.tiebreak.read.internal.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** The columns of prices beyond input and output, the checks on them, and the plan they make. */
final class PriceColumns {

  static final String INPUT = "input_usd_per_million_tokens";
  static final String OUTPUT = "output_usd_per_million_tokens";
  static final String CACHE_READ = "cache_read_usd_per_million_tokens";
  static final String CACHE_WRITE = "cache_write_usd_per_million_tokens";
  static final String LONG_CACHE_WRITE = "cache_write_1h_usd_per_million_tokens";
  static final String ABOVE = "long_context_above_tokens";
  static final String LONG_INPUT = "long_context_input_usd_per_million_tokens";
  static final String LONG_OUTPUT = "long_context_output_usd_per_million_tokens";
  static final String LONG_CACHE_READ = "long_context_cache_read_usd_per_million_tokens";
  static final String MINIMUM = "minimum_usd_per_call";
  static final String TOKENIZER = "tokenizer_factor";
  static final String CURRENCY = "currency";
  static final String AS_OF = "as_of";
  private static final String DOLLARS = "USD";
  static final CellType.Decimal TOKENIZER_FACTOR =
      new CellType.Decimal(new BigDecimal("0.1"), BigDecimal.TEN, "times");
  static final CellType.Decimal FACTOR = CellType.Decimal.between(0, 10, "times the list price");

  private static final CellType.Exact PRICE =
      new CellType.Exact(
          CellType.Decimal.between(
              0, UsdPerMillionTokens.MOST.longValueExact(), "US dollars per million tokens"));

  /** The columns in which services cost a multiple of the list price. */
  static final Map<Service, String> FACTORS =
      Collections.unmodifiableMap(
          new EnumMap<>(
              Map.of(
                  Service.BATCH, "batch_factor",
                  Service.FLEX, "flex_factor",
                  Service.PRIORITY, "priority_factor")));

  static final String REGION = "region";
  static final String SERVICE = "service";
  static final String FROM_CONTEXT = "from_context";

  static final Schema SCHEMA =
      Schema.of(
          required("model", new CellType.Name()),
          required(INPUT, PRICE),
          required(OUTPUT, PRICE),
          optional(CACHE_READ, PRICE),
          optional(CACHE_WRITE, PRICE),
          optional(LONG_CACHE_WRITE, PRICE),
          optional(ABOVE, CellType.Decimal.between(1, 1_000_000_000, "tokens")),
          optional(LONG_INPUT, PRICE),
          optional(LONG_OUTPUT, PRICE),
          optional(LONG_CACHE_READ, PRICE),
          optional("batch_factor", new CellType.Exact(FACTOR)),
          optional("flex_factor", new CellType.Exact(FACTOR)),
          optional("priority_factor", new CellType.Exact(FACTOR)),
          optional(MINIMUM, new CellType.Exact(CellType.Decimal.between(0, 10_000, "US dollars"))),
          optional(TOKENIZER, new CellType.Exact(TOKENIZER_FACTOR)),
          optional("provider", new CellType.Name()),
          whereThere(REGION, new CellType.Name()),
          whereThere(SERVICE, CellType.OneOf.of("standard", "batch", "flex", "priority")),
          whereThere(FROM_CONTEXT, new CellType.Whole(0)),
          optional(CURRENCY, new CellType.Text()),
          optional("effective_from", new CellType.Day()),
          optional("effective_to", new CellType.Day()),
          optional(AS_OF, new CellType.Day()),
          optional("source", new CellType.Text()));

  static final List<String> PRICES =
      List.of(
          INPUT,
          OUTPUT,
          CACHE_READ,
          CACHE_WRITE,
          LONG_CACHE_WRITE,
          LONG_INPUT,
          LONG_OUTPUT,
          LONG_CACHE_READ);

  private PriceColumns() {}

  /** Returns which service a row is of; the standard one where it names none. */
  static Service service(Row row) {
    String name = Reading.textIfThere(row, SERVICE);
    return name.isEmpty() ? Service.STANDARD : Service.valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** Returns above how many tokens read a row's prices hold. */
  static long fromContext(Row row) {
    return row.columnNames().contains(FROM_CONTEXT) && !row.isMissing(FROM_CONTEXT)
        ? row.getLong(FROM_CONTEXT)
        : 0;
  }

  static Reading check(Reading reading, RawRows raw) {
    for (String column : PRICES) {
      reading.refuse(
          column,
          row ->
              Reading.text(row, column)
                  .map(BigDecimal::new)
                  .filter(usd -> usd.signum() > 0 && usd.compareTo(UsdPerMillionTokens.LEAST) < 0)
                  .map(
                      usd ->
                          "found \""
                              + usd.stripTrailingZeros().toPlainString()
                              + "\", which is probably per token"),
          "0, or 0.0001 to 10000 (US dollars per million tokens)");
    }
    Map<Integer, String> misfits =
        PricePeriods.misfits(
            reading.rows().stream()
                .filter(row -> !reading.isLeftOut(row.getRowNumber()))
                .map(row -> PricePeriods.Period.of(row, reading.number(row)))
                .toList(),
            PricePeriods.ORDER);
    boolean named = raw.has(CURRENCY);
    reading
        .refuse(
            CURRENCY,
            row -> named ? wrongCurrency(row.getString(CURRENCY)) : Optional.empty(),
            "USD (convert other currencies first)")
        .refuse(
            ABOVE,
            row ->
                row.isMissing(ABOVE) == row.isMissing(LONG_INPUT)
                        && row.isMissing(ABOVE) == row.isMissing(LONG_OUTPUT)
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
    if (reading.isClean() && (raw.has(SERVICE) || raw.has(FROM_CONTEXT))) {
      refuseContradictions(reading);
    }
    return reading;
  }

  /** Notes rows of one model that together make no plan. */
  private static void refuseContradictions(Reading reading) {
    Map<Integer, String> found = new HashMap<>();
    new PriceCells(reading.rows())
        .rows().stream()
            .collect(Collectors.groupingBy(row -> List.of(row.model(), row.place())))
            .values()
            .forEach(
                rows ->
                    Offer.contradictions(rows)
                        .forEach((row, words) -> found.put(row.row(), words)));
    reading.refuse(
        "model",
        row -> Optional.ofNullable(found.get(row.getRowNumber())),
        "rows that say one thing about each service and each from_context on a day");
  }

  /**
   * Fills in the currency where the file has no column for it: the names of the other columns say
   * US dollars.
   */
  static void nameCurrency(Table prices) {
    StringColumn currency = prices.stringColumn(CURRENCY);
    for (int i = 0; i < currency.size(); i++) {
      currency.set(i, DOLLARS);
    }
  }

  private static Optional<String> wrongCurrency(String found) {
    return found.equals(DOLLARS)
        ? Optional.empty()
        : Optional.of(found.isEmpty() ? "a blank cell" : "found \"" + found + "\"");
  }

  private static LocalDate from(Row row) {
    return Optional.ofNullable(row.getDate("effective_from")).orElse(LocalDate.MIN);
  }
}
