package dev.tiebreak.data;

import static dev.tiebreak.read.internal.Schema.optional;
import static dev.tiebreak.read.internal.Schema.required;

import dev.tiebreak.cost.price.PricePlan;
import dev.tiebreak.cost.price.Service;
import dev.tiebreak.cost.price.TokenRates;
import dev.tiebreak.cost.price.UsdPerMillionTokens;
import dev.tiebreak.read.internal.CellType;
import dev.tiebreak.read.internal.RawRows;
import dev.tiebreak.read.internal.Reading;
import dev.tiebreak.read.internal.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

  private static final CellType.Decimal PRICE =
      CellType.Decimal.between(
          0, UsdPerMillionTokens.MOST.longValueExact(), "US dollars per million tokens");

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
          optional("batch_factor", FACTOR),
          optional("flex_factor", FACTOR),
          optional("priority_factor", FACTOR),
          optional(MINIMUM, CellType.Decimal.between(0, 10_000, "US dollars")),
          optional(TOKENIZER, TOKENIZER_FACTOR),
          optional("provider", new CellType.Name()),
          optional(CURRENCY, new CellType.Text()),
          optional("effective_from", new CellType.Day()),
          optional("effective_to", new CellType.Day()),
          optional(AS_OF, new CellType.Day()),
          optional("source", new CellType.Text()));

  private static final List<String> PRICES =
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

  static Reading check(Reading reading, RawRows raw) {
    for (String column : PRICES) {
      reading.refuse(
          column,
          row ->
              number(row, column)
                  .filter(usd -> usd > 0 && usd < UsdPerMillionTokens.LEAST.doubleValue())
                  .map(
                      usd ->
                          "found \""
                              + BigDecimal.valueOf(usd).stripTrailingZeros().toPlainString()
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
    return reading
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

  static PricePlan plan(Row row) {
    TokenRates rates = TokenRates.of(row.getDouble(INPUT), row.getDouble(OUTPUT));
    rates =
        new TokenRates(
            rates.input(),
            rates.output(),
            price(row, CACHE_READ),
            price(row, CACHE_WRITE),
            price(row, LONG_CACHE_WRITE));
    PricePlan plan = PricePlan.of(row.getString("model"), rates);
    if (!row.isMissing(ABOVE)) {
      TokenRates higher =
          rates
              .withInputAndCache(UsdPerMillionTokens.of(row.getDouble(LONG_INPUT)))
              .withOutput(UsdPerMillionTokens.of(row.getDouble(LONG_OUTPUT)));
      Optional<UsdPerMillionTokens> cached = price(row, LONG_CACHE_READ);
      higher = cached.isPresent() ? higher.withCacheRead(cached.get()) : higher;
      plan = plan.withLongContext((long) row.getDouble(ABOVE), higher);
    }
    for (Service service : List.of(Service.BATCH, Service.FLEX, Service.PRIORITY)) {
      Optional<Double> factor = number(row, service.name().toLowerCase(Locale.ROOT) + "_factor");
      plan = factor.isPresent() ? plan.withService(service, factor.get()) : plan;
    }
    return plan.withMinimumUsdPerCall(number(row, MINIMUM).orElse(0.0))
        .withTokenizerFactor(number(row, TOKENIZER).orElse(1.0))
        .withTerms(
            Reading.text(row, "provider"),
            Optional.ofNullable(row.getDate("effective_from")),
            Optional.ofNullable(row.getDate("effective_to")));
  }

  private static Optional<UsdPerMillionTokens> price(Row row, String column) {
    return number(row, column).map(UsdPerMillionTokens::of);
  }

  private static Optional<Double> number(Row row, String column) {
    return row.isMissing(column) ? Optional.empty() : Optional.of(row.getDouble(column));
  }
}
