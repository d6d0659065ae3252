package dev.tiebreak.data;

import static dev.tiebreak.data.Schema.optional;
import static dev.tiebreak.data.Schema.required;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.cost.CostComparison;
import dev.tiebreak.cost.ParetoFrontier;
import dev.tiebreak.cost.PricePlan;
import dev.tiebreak.cost.TaskCost;
import dev.tiebreak.cost.UsdPerMillionTokens;
import dev.tiebreak.cost.Workload;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.Naming;
import dev.tiebreak.show.Provenance;
import dev.tiebreak.show.Tabular;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;
import tech.tablesaw.selection.Selection;

/** List prices of models, in US dollars per million tokens. */
public final class Prices implements Tabular, Naming {

  static final String INPUT = "input_usd_per_million_tokens";
  static final String OUTPUT = "output_usd_per_million_tokens";

  private static final CellType.Decimal PRICE =
      CellType.Decimal.between(
          0, UsdPerMillionTokens.MOST.longValueExact(), "US dollars per million tokens");

  static final Schema SCHEMA =
      Schema.of(
          required("model", new CellType.Text()),
          required(INPUT, PRICE),
          required(OUTPUT, PRICE),
          optional(PriceColumns.CACHE_READ, PRICE),
          optional(PriceColumns.CACHE_WRITE, PRICE),
          optional(PriceColumns.LONG_CACHE_WRITE, PRICE),
          optional(PriceColumns.ABOVE, CellType.Decimal.between(1, 1_000_000_000, "tokens")),
          optional(PriceColumns.LONG_INPUT, PRICE),
          optional(PriceColumns.LONG_OUTPUT, PRICE),
          optional(PriceColumns.LONG_CACHE_READ, PRICE),
          optional("batch_factor", PriceColumns.FACTOR),
          optional("flex_factor", PriceColumns.FACTOR),
          optional("priority_factor", PriceColumns.FACTOR),
          optional(PriceColumns.MINIMUM, CellType.Decimal.between(0, 10_000, "US dollars")),
          optional(PriceColumns.TOKENIZER, PriceColumns.TOKENIZER_FACTOR),
          optional("provider", new CellType.Text()),
          optional(PriceColumns.CURRENCY, new CellType.Text()),
          optional("effective_from", new CellType.Day()),
          optional("effective_to", new CellType.Day()),
          optional("source", new CellType.Text()));

  private final Table table;
  private final List<Offer> offers;

  /** A row of the table. */
  private record Offer(PricePlan plan, Provenance provenance, int row) {
    private LocalDate from() {
      return plan.effectiveFrom().orElse(LocalDate.MIN);
    }
  }

  private Prices(RawRows rows) {
    this.table = PriceColumns.check(SCHEMA.read(rows), rows.header()).orThrow();
    PriceColumns.nameCurrency(table);
    List<Offer> all = new ArrayList<>();
    for (int i = 0; i < table.rowCount(); i++) {
      Row row = table.row(i);
      all.add(new Offer(PriceColumns.plan(row), Reading.provenance(row, "effective_from"), i));
    }
    this.offers = List.copyOf(all);
  }

  private Prices(Table table, List<Offer> offers) {
    this.table = table;
    this.offers = offers;
  }

  /** Returns the prices in force on a day; a row without days is in force on all. */
  public Prices asOf(LocalDate day) {
    return where(
        offer ->
            !offer.from().isAfter(day)
                && !offer.plan().effectiveTo().orElse(LocalDate.MAX).isBefore(day));
  }

  /**
   * Returns the prices of one provider.
   *
   * @throws IllegalArgumentException if the data has no such provider
   */
  public Prices fromProvider(String provider) {
    Prices found = where(offer -> offer.plan().provider().equals(Optional.of(provider)));
    if (found.offers.isEmpty()) {
      throw Unknown.name("provider with a price", provider, providers(offers));
    }
    return found;
  }

  private Prices where(Predicate<Offer> condition) {
    return new Prices(table, offers.stream().filter(condition).toList());
  }

  private static List<String> providers(List<Offer> offers) {
    return offers.stream().flatMap(offer -> offer.plan().provider().stream()).distinct().toList();
  }

  /**
   * Reads prices from a CSV file with the columns {@code model}, {@code
   * input_usd_per_million_tokens}, {@code output_usd_per_million_tokens} and, where known, {@code
   * effective_from}, {@code source} and the further columns of the data dictionary: cache, batch,
   * long context, minimum, tokenizer, provider, days; all others are kept as texts.
   *
   * @throws BadDataException if anything in the file is not allowed; it names each place
   */
  public static Prices read(Path file) {
    return new Prices(RawRows.ofCsv(file));
  }

  /** Reads prices from a CSV file; see {@link #read(Path)}. */
  public static Prices read(String file) {
    return read(Path.of(file));
  }

  /**
   * Takes prices from a Tablesaw table with the columns that {@link #read(Path)} names.
   *
   * @throws BadDataException if anything in the table is not allowed; it names each place
   */
  public static Prices of(Table table) {
    return new Prices(RawRows.ofTable(table));
  }

  /**
   * Returns a model's prices, the latest that the data has.
   *
   * @throws IllegalArgumentException if the data has no price of that model, or those of several
   *     providers
   */
  public PricePlan plan(String model) {
    return offer(model).plan();
  }

  private Offer offer(String model) {
    List<Offer> found =
        offers.stream().filter(offer -> offer.plan().model().equals(model)).toList();
    if (providers(found).size() > 1) {
      throw new IllegalArgumentException(
          model
              + " has prices of several providers; allowed: fromProvider of "
              + String.join(", ", providers(found)));
    }
    return found.stream()
        .max(Comparator.comparing(Offer::from))
        .orElseThrow(() -> Unknown.name("model with a price", model, models()));
  }

  /** Returns where a model's price comes from. */
  Provenance provenance(String model) {
    return offer(model).provenance();
  }

  private List<String> models() {
    return offers.stream().map(offer -> offer.plan().model()).distinct().toList();
  }

  /**
   * Compares what a task costs with two models.
   *
   * @param first a model
   * @param firstTask what a task asks of it
   * @param second another model
   * @param secondTask what the same task asks of that one
   * @throws IllegalArgumentException if the data has no price of one of them
   */
  public CostComparison compare(
      String first, Workload firstTask, String second, Workload secondTask) {
    return new CostComparison(
        new TaskCost(plan(first), firstTask),
        new TaskCost(plan(second), secondTask),
        offer(first).provenance().and(offer(second).provenance()));
  }

  /**
   * Returns which of the models with a price and a score on a benchmark are worth their money.
   *
   * @param workload what a task asks of each model
   * @throws IllegalArgumentException if the scores have no such benchmark, or no model has both
   */
  public ParetoFrontier frontier(Scores scores, String benchmark, Workload workload) {
    return frontier(scores, benchmark, workload, Map.of());
  }

  /**
   * Returns which of the models with a price and a score on a benchmark are worth their money.
   *
   * @param workload what a task asks of a model
   * @param others what it asks of some models instead, by name
   * @throws IllegalArgumentException if the scores have no such benchmark, no model has both, or
   *     the data has no price of one named
   */
  public ParetoFrontier frontier(
      Scores scores, String benchmark, Workload workload, Map<String, Workload> others) {
    others.keySet().forEach(this::offer);
    List<TaskCost> costs =
        models().stream()
            .map(model -> new TaskCost(plan(model), others.getOrDefault(model, workload)))
            .toList();
    Provenance from =
        models().stream().map(model -> offer(model).provenance()).collect(Provenance.together());
    return ParetoFrontier.of(costs, scores.passRates(benchmark), from);
  }

  /** Returns the models with a price, in the order of the data. */
  @Override
  public List<String> namesFor(String parameter) {
    return models();
  }

  /** Returns the prices as a frame, a copy. */
  public Table table() {
    return table.where(Selection.with(offers.stream().mapToInt(Offer::row).toArray()));
  }

  /**
   * Returns a chart of what output has cost over time, of all models whose prices say since when.
   *
   * @throws IllegalStateException if none does
   */
  public Chart chart() {
    return PriceFigures.history(
        offers.stream().map(Offer::plan).toList(),
        offers.stream().map(Offer::provenance).collect(Provenance.together()));
  }

  /** Returns the prices as a table to read. */
  @Override
  public DisplayTable display() {
    return PriceTables.display(offers.stream().map(Offer::plan).toList())
        .withSource(offers.stream().map(Offer::provenance).collect(Provenance.together()).line());
  }

  /** Returns the prices as plain text. */
  @Override
  public String toString() {
    return display().text();
  }
}
