package dev.tiebreak.data;

import static dev.tiebreak.read.internal.Schema.blanksAllowed;
import static dev.tiebreak.read.internal.Schema.optional;
import static dev.tiebreak.read.internal.Schema.required;

import dev.tiebreak.cost.price.Assumption;
import dev.tiebreak.cost.price.Origin;
import dev.tiebreak.cost.price.Quantity;
import dev.tiebreak.cost.price.Quantity.Amount;
import dev.tiebreak.cost.price.Workload;
import dev.tiebreak.read.Source;
import dev.tiebreak.read.internal.Account;
import dev.tiebreak.read.internal.CellType;
import dev.tiebreak.read.internal.RawRows;
import dev.tiebreak.read.internal.Reading;
import dev.tiebreak.read.internal.Schema;
import dev.tiebreak.read.internal.Sources;
import dev.tiebreak.read.internal.format.SourceRows;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** What a task asks of each model, as far as a source states it. */
final class Workloads {

  private static final String CALLS = "calls_per_task";
  private static final String INPUT = "input_tokens_per_call";
  private static final String OUTPUT = "output_tokens_per_call";
  private static final CellType TOKENS = CellType.Decimal.between(0, 1_000_000_000, "tokens");

  static final Schema SCHEMA =
      Schema.of(
          required("model", new CellType.Name()),
          blanksAllowed(CALLS, CellType.Decimal.between(1, 10_000, "calls")),
          optional(INPUT, TOKENS),
          optional(OUTPUT, TOKENS),
          optional("date", new CellType.Day()),
          optional("source", new CellType.Text()));

  private final Table table;
  private final Account account;

  Workloads(RawRows rows) {
    Reading reading = SCHEMA.read(rows).unique("model");
    this.table = reading.orThrow();
    this.account = reading.account();
  }

  private Workloads(Table table, Account account) {
    this.table = table;
    this.account = account;
  }

  /** These, and what others state where these state nothing. */
  Workloads and(Workloads other) {
    return new Workloads(new UnitedTables(table, other.table).rows(), account.and(other.account));
  }

  /** Reads them: one row per model, blank where a number is not known. */
  static Workloads read(Path file) {
    return read(Source.of(file));
  }

  static Workloads read(Source source) {
    return new Workloads(SourceRows.of(source, SCHEMA));
  }

  static Workloads none() {
    return new Workloads(RawRows.none("no workloads", "model", CALLS));
  }

  /** What is to be said of the file. */
  Account account() {
    return account;
  }

  Table table() {
    return table.copy();
  }

  /** Returns a task with the numbers known for a model in place of assumed ones. */
  Workload of(OtherNames names, String model, Workload task) {
    List<String> models = table.stringColumn("model").asList();
    String called = names.orAsIs(Aliases.Kind.MODEL, model, models);
    Workload known = task;
    for (Row row : table) {
      if (row.getString("model").equals(called)) {
        known = known(known, Assumption.CALLS, row, CALLS, Quantity::calls);
        known = known(known, Assumption.INPUT_TOKENS, row, INPUT, Quantity::inputTokens);
        known = known(known, Assumption.OUTPUT_TOKENS, row, OUTPUT, Quantity::outputTokens);
      }
    }
    return known;
  }

  private static Workload known(
      Workload task,
      Assumption assumption,
      Row row,
      String column,
      Function<Amount, Quantity> quantity) {
    if (row.isMissing(column) || !task.assumed().contains(assumption)) {
      return task;
    }
    Origin source = new Origin.Told(Sources.of(row));
    Amount amount = Amount.of(BigDecimal.valueOf(row.getDouble(column))).from(source);
    return task.with(quantity.apply(amount));
  }
}
