package dev.tiebreak.data;

import static dev.tiebreak.read.internal.Schema.optional;
import static dev.tiebreak.read.internal.Schema.required;
import static dev.tiebreak.read.internal.Schema.whereThere;

import dev.tiebreak.cost.price.Service;
import dev.tiebreak.cost.price.UsdPerMillionTokens;
import dev.tiebreak.read.internal.CellType;
import dev.tiebreak.read.internal.Schema;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The columns of prices. */
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
  static final String DOLLARS = "USD";
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

  /** What a blank cell stands for. */
  static final Map<String, String> BLANK =
      Map.of(
          SERVICE, "standard", FROM_CONTEXT, "0", MINIMUM, "0", TOKENIZER, "1", CURRENCY, DOLLARS);

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
              optional(
                  MINIMUM, new CellType.Exact(CellType.Decimal.between(0, 10_000, "US dollars"))),
              optional(TOKENIZER, new CellType.Exact(TOKENIZER_FACTOR)),
              optional("provider", new CellType.Name()),
              whereThere(REGION, new CellType.Name()),
              whereThere(SERVICE, CellType.OneOf.of("standard", "batch", "flex", "priority")),
              whereThere(FROM_CONTEXT, new CellType.Whole(0)),
              optional(CURRENCY, new CellType.Text()),
              optional("effective_from", new CellType.Day()),
              optional("effective_to", new CellType.Day()),
              optional(AS_OF, new CellType.Day()),
              optional("source", new CellType.Text()))
          .and(Written.ORIGIN);

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
}
