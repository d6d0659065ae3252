package dev.tiebreak.data;

import static dev.tiebreak.data.Schema.optional;
import static dev.tiebreak.data.Schema.required;

import dev.tiebreak.cost.CostComparison;
import dev.tiebreak.cost.PricePlan;
import dev.tiebreak.cost.TaskCost;
import dev.tiebreak.cost.UsdPerMillionTokens;
import dev.tiebreak.cost.Workload;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.DisplayTable.Cell;
import dev.tiebreak.show.Naming;
import dev.tiebreak.show.Provenance;
import dev.tiebreak.show.Tabular;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** List prices of models, in US dollars per million tokens. */
public final class Prices implements Tabular, Naming {

  private static final String INPUT = "input_usd_per_million_tokens";
  private static final String OUTPUT = "output_usd_per_million_tokens";

  private static final CellType.Decimal PRICE =
      CellType.Decimal.between(
          0, UsdPerMillionTokens.MOST.longValueExact(), "US dollars per million tokens");

  private static final Schema SCHEMA =
      Schema.of(
          required("model", new CellType.Text()),
          required(INPUT, PRICE),
          required(OUTPUT, PRICE),
          optional("effective_from", new CellType.Day()),
          optional("source", new CellType.Text()));

  private final Table table;
  private final Map<String, PricePlan> plans = new LinkedHashMap<>();
  private final Map<String, Provenance> provenance = new LinkedHashMap<>();

  private Prices(RawRows rows) {
    this.table = SCHEMA.read(rows).unique("model").orThrow();
    for (Row row : table) {
      PricePlan plan =
          new PricePlan(
              row.getString("model"),
              UsdPerMillionTokens.of(row.getDouble(INPUT)),
              UsdPerMillionTokens.of(row.getDouble(OUTPUT)),
              Optional.ofNullable(row.getDate("effective_from")));
      plans.put(plan.model(), plan);
      provenance.put(plan.model(), Reading.provenance(row, "effective_from"));
    }
  }

  /**
   * Reads prices from a CSV file with the columns {@code model}, {@code
   * input_usd_per_million_tokens}, {@code output_usd_per_million_tokens} and, where known, {@code
   * effective_from}, {@code source}; further columns are kept as texts.
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
   * Returns a model's prices.
   *
   * @throws IllegalArgumentException if the data has no price of that model
   */
  public PricePlan plan(String model) {
    PricePlan plan = plans.get(model);
    if (plan == null) {
      throw Unknown.name("model with a price", model, plans.keySet());
    }
    return plan;
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
        provenance.get(first).and(provenance.get(second)));
  }

  /** Returns the models with a price, in the order of the data. */
  @Override
  public List<String> namesFor(String parameter) {
    return List.copyOf(plans.keySet());
  }

  /** Returns the prices as a frame, a copy. */
  public Table table() {
    return table.copy();
  }

  /** Returns the prices as a table to read. */
  @Override
  public DisplayTable display() {
    return DisplayTable.titled("Prices")
        .withSubtitle("US dollars per million tokens")
        .withText("Model")
        .withNumber("Input")
        .withNumber("Output")
        .withText("Effective from")
        .withRows(plans.values().stream().map(Prices::row).toList())
        .withSource(provenance.values().stream().reduce(Provenance.none(), Provenance::and).line());
  }

  private static List<Cell> row(PricePlan plan) {
    return List.of(
        Cell.of(plan.model()),
        Cell.of(String.format(Locale.ROOT, "%,.2f", plan.input().usd())),
        Cell.of(String.format(Locale.ROOT, "%,.2f", plan.output().usd())),
        plan.effectiveFrom()
            .map(day -> Cell.of(day.toString()))
            .orElseGet(() -> Cell.muted("not stated")));
  }

  /** Returns the prices as plain text. */
  @Override
  public String toString() {
    return display().text();
  }
}
