package dev.tiebreak.data;

import dev.tiebreak.cost.price.ContextTier;
import dev.tiebreak.cost.price.Service;
import dev.tiebreak.cost.price.TokenRates;
import dev.tiebreak.cost.price.UsdPerMillionTokens;
import dev.tiebreak.read.internal.Reading;
import dev.tiebreak.words.internal.Plural;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * The cells of a checked price list, exactly as they are written, but for what only the arithmetic
 * of another program left of a number: 0.30000000000000004 is 0.3.
 */
final class PriceCells {

  /** No list states more digits of a price. */
  private static final MathContext STATED = new MathContext(7);

  private static final BigDecimal NEARLY = new BigDecimal("1e-12");

  private final Table table;
  private final PriceLines lines;
  private final List<PriceRow> rows;
  private int mended;
  private Optional<String> example = Optional.empty();

  /**
   * @param table with texts in the columns of numbers
   * @param whole those of its rows that hold all that a price needs
   */
  PriceCells(Table table, Iterable<Row> whole) {
    this.table = table;
    this.lines = new PriceLines(table);
    this.rows = StreamSupport.stream(whole.spliterator(), false).map(this::row).toList();
  }

  /** Returns the rows, in the order of the data. */
  List<PriceRow> rows() {
    return rows;
  }

  /** Says how many numbers were mended, if any was. */
  Optional<String> note() {
    return example.map(
        shown ->
            String.format(
                Locale.ROOT,
                "%,d %s a rounding error of another program, which is taken off: %s.",
                mended,
                Plural.of(mended, "price has", "prices have"),
                shown));
  }

  private PriceRow row(Row row) {
    TokenRates rates =
        new TokenRates(
            price(row, PriceColumns.INPUT).orElseThrow(),
            price(row, PriceColumns.OUTPUT).orElseThrow(),
            price(row, PriceColumns.CACHE_READ),
            price(row, PriceColumns.CACHE_WRITE),
            price(row, PriceColumns.LONG_CACHE_WRITE));
    List<ContextTier> tiers = new ArrayList<>();
    tiers.add(new ContextTier(lines.fromContext(row.getRowNumber()), rates));
    price(row, PriceColumns.LONG_INPUT)
        .ifPresent(input -> tiers.add(longContext(row, rates, input)));
    Optional<BigDecimal> minimum = number(row, PriceColumns.MINIMUM).map(this::mended);
    return new PriceRow(
        row.getString("model"),
        lines.place(row.getRowNumber()),
        lines.service(row.getRowNumber()),
        List.copyOf(tiers),
        new PriceRow.Terms(factors(row), minimum, number(row, PriceColumns.TOKENIZER)),
        Optional.ofNullable(row.getDate("effective_from")),
        Optional.ofNullable(row.getDate("effective_to")),
        row.getString("source"),
        Optional.ofNullable(row.getDate(PriceColumns.AS_OF)),
        row.getRowNumber());
  }

  private ContextTier longContext(Row row, TokenRates rates, UsdPerMillionTokens input) {
    TokenRates higher =
        rates
            .withInputAndCache(input)
            .withOutput(price(row, PriceColumns.LONG_OUTPUT).orElseThrow());
    return new ContextTier(
        (long) row.getDouble(PriceColumns.ABOVE),
        price(row, PriceColumns.LONG_CACHE_READ).map(higher::withCacheRead).orElse(higher));
  }

  private static Map<Service, BigDecimal> factors(Row row) {
    Map<Service, BigDecimal> factors = new EnumMap<>(Service.class);
    PriceColumns.FACTORS.forEach(
        (service, column) -> number(row, column).ifPresent(factor -> factors.put(service, factor)));
    return factors;
  }

  private Optional<UsdPerMillionTokens> price(Row row, String column) {
    return number(row, column).map(this::mended).map(UsdPerMillionTokens::new);
  }

  /** Reads a number with all its digits; one that a double holds too looks as one does. */
  private static Optional<BigDecimal> number(Row row, String column) {
    return Reading.text(row, column).map(BigDecimal::new).map(PriceCells::asDouble);
  }

  private static BigDecimal asDouble(BigDecimal number) {
    BigDecimal shortest = BigDecimal.valueOf(number.doubleValue());
    return shortest.compareTo(number) == 0 ? shortest : number.stripTrailingZeros();
  }

  private BigDecimal mended(BigDecimal found) {
    BigDecimal stated = nearest(found);
    if (stated.compareTo(found) == 0) {
      return found;
    }
    mended++;
    example =
        example.or(() -> Optional.of(found.toPlainString() + " is " + stated.toPlainString()));
    return asDouble(stated);
  }

  /** The number of seven digits that another nearly is; else that one. */
  private static BigDecimal nearest(BigDecimal found) {
    BigDecimal stated = found.round(STATED).stripTrailingZeros();
    BigDecimal off = found.subtract(stated).abs();
    return off.compareTo(stated.abs().multiply(NEARLY)) <= 0 ? stated : found;
  }

  /** Returns the table with numbers in place of their texts. */
  Table frame() {
    for (String column : PriceColumns.SCHEMA.exact()) {
      StringColumn texts = table.stringColumn(column);
      boolean price = PriceColumns.PRICES.contains(column) || column.equals(PriceColumns.MINIMUM);
      DoubleColumn numbers = DoubleColumn.create(column);
      for (String text : texts) {
        if (text.isEmpty()) {
          numbers.appendMissing();
        } else {
          BigDecimal number = new BigDecimal(text);
          numbers.append((price ? nearest(number) : number).doubleValue());
        }
      }
      table.replaceColumn(column, numbers);
    }
    return table;
  }
}
