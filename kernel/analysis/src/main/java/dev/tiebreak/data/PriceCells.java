package dev.tiebreak.data;

import dev.tiebreak.cost.price.ContextTier;
import dev.tiebreak.cost.price.Service;
import dev.tiebreak.cost.price.TokenRates;
import dev.tiebreak.cost.price.UsdPerMillionTokens;
import dev.tiebreak.words.internal.Plural;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * The cells of a checked price list, exactly as they are written, but for what only the arithmetic
 * of another program left of a number: 0.30000000000000004 is 0.3.
 */
final class PriceCells {

  /** No list states more digits of a price. */
  private static final MathContext STATED = new MathContext(7);

  private static final BigDecimal NEARLY = new BigDecimal("1e-12");

  private final Table table;
  private final FrameColumns columns;
  private final PriceLines lines;
  private final List<PriceRow> rows;
  private int mended;
  private Optional<String> example = Optional.empty();

  /**
   * @param table with texts in the columns of numbers
   * @param whole the indices of those of its rows that hold all that a price needs
   */
  PriceCells(Table table, IntStream whole) {
    this.table = table;
    this.columns = new FrameColumns(table);
    this.lines = new PriceLines(columns);
    this.rows = whole.mapToObj(this::row).toList();
  }

  /** Whether these are the cells of all rows of a table. */
  boolean isOf(Table other) {
    return table == other && rows.size() == table.rowCount();
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

  private PriceRow row(int at) {
    TokenRates rates =
        new TokenRates(
            price(at, PriceColumns.INPUT).orElseThrow(),
            price(at, PriceColumns.OUTPUT).orElseThrow(),
            price(at, PriceColumns.CACHE_READ),
            price(at, PriceColumns.CACHE_WRITE),
            price(at, PriceColumns.LONG_CACHE_WRITE));
    List<ContextTier> tiers = new ArrayList<>();
    tiers.add(new ContextTier(lines.fromContext(at), rates));
    price(at, PriceColumns.LONG_INPUT).ifPresent(input -> tiers.add(longContext(at, rates, input)));
    Optional<BigDecimal> minimum = number(at, PriceColumns.MINIMUM).map(this::mended);
    return new PriceRow(
        columns.text("model", at),
        lines.place(at),
        lines.service(at),
        List.copyOf(tiers),
        new PriceRow.Terms(factors(at), minimum, number(at, PriceColumns.TOKENIZER)),
        columns.day("effective_from", at),
        columns.day("effective_to", at),
        columns.text("source", at),
        columns.day(PriceColumns.AS_OF, at),
        at);
  }

  private ContextTier longContext(int at, TokenRates rates, UsdPerMillionTokens input) {
    TokenRates higher =
        rates
            .withInputAndCache(input)
            .withOutput(price(at, PriceColumns.LONG_OUTPUT).orElseThrow());
    return new ContextTier(
        (long) columns.number(PriceColumns.ABOVE, at).orElseThrow(),
        price(at, PriceColumns.LONG_CACHE_READ).map(higher::withCacheRead).orElse(higher));
  }

  private Map<Service, BigDecimal> factors(int at) {
    Map<Service, BigDecimal> factors = new EnumMap<>(Service.class);
    PriceColumns.FACTORS.forEach(
        (service, column) -> number(at, column).ifPresent(factor -> factors.put(service, factor)));
    return factors;
  }

  private Optional<UsdPerMillionTokens> price(int at, String column) {
    return number(at, column).map(this::mended).map(UsdPerMillionTokens::new);
  }

  /** Reads a number with all its digits; one that a double holds too looks as one does. */
  private Optional<BigDecimal> number(int at, String column) {
    return columns.said(column, at).map(BigDecimal::new).map(PriceCells::asDouble);
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
  static BigDecimal nearest(BigDecimal found) {
    BigDecimal stated = found.round(STATED).stripTrailingZeros();
    BigDecimal off = found.subtract(stated).abs();
    return off.compareTo(stated.abs().multiply(NEARLY)) <= 0 ? stated : found;
  }

  /** Rows as they are written to a file, without what is taken off their prices. */
  static Written mended(Written rows) {
    Stream<Column<?>> columns =
        rows.table().columns().stream()
            .map(
                column ->
                    isPrice(column.name())
                        ? StringColumn.create(
                            column.name(),
                            rows.table().stringColumn(column.name()).asList().stream()
                                .map(PriceCells::mended))
                        : column);
    return new Written(
        rows.schema(),
        Table.create(rows.table().name(), columns),
        rows.places(),
        rows.files(),
        rows.joined());
  }

  private static String mended(String text) {
    if (text.length() <= STATED.getPrecision()) {
      return text;
    }
    BigDecimal found = new BigDecimal(text);
    BigDecimal stated = nearest(found);
    return stated.compareTo(found) == 0 ? text : stated.toPlainString();
  }

  /** Whether the numbers of a column are US dollars. */
  static boolean isPrice(String column) {
    return PriceColumns.PRICES.contains(column) || column.equals(PriceColumns.MINIMUM);
  }

  /** Returns a table with numbers in place of their texts, and the currency of all. */
  Table frame() {
    return Table.create(table.name(), table.columns().stream().map(this::typed));
  }

  private Column<?> typed(Column<?> column) {
    if (column.name().equals(PriceColumns.CURRENCY)) {
      return StringColumn.create(
          column.name(), Collections.nCopies(column.size(), PriceColumns.DOLLARS));
    }
    if (!PriceColumns.SCHEMA.exact().contains(column.name())) {
      return column;
    }
    boolean price = isPrice(column.name());
    DoubleColumn numbers = DoubleColumn.create(column.name());
    for (String text : table.stringColumn(column.name())) {
      if (text.isEmpty()) {
        numbers.appendMissing();
      } else {
        BigDecimal number = new BigDecimal(text);
        numbers.append((price ? nearest(number) : number).doubleValue());
      }
    }
    return numbers;
  }
}
