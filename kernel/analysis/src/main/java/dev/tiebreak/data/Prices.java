package dev.tiebreak.data;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.chart.Charted;
import dev.tiebreak.cost.CostComparison;
import dev.tiebreak.cost.price.PricePlan;
import dev.tiebreak.cost.price.TaskCost;
import dev.tiebreak.cost.price.Workload;
import dev.tiebreak.domain.LeftOut;
import dev.tiebreak.domain.Provenance;
import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Source;
import dev.tiebreak.read.internal.Account;
import dev.tiebreak.read.internal.RawRows;
import dev.tiebreak.read.internal.Reading;
import dev.tiebreak.read.internal.TableValues;
import dev.tiebreak.read.internal.format.SourceRows;
import dev.tiebreak.read.internal.mapping.Companion;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.Naming;
import dev.tiebreak.words.internal.Names;
import dev.tiebreak.worth.ParetoFrontier;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tech.tablesaw.api.Table;
import tech.tablesaw.selection.Selection;

/** List prices of models, in US dollars per million tokens. */
public final class Prices implements Charted, Naming {

  private final Table table;
  private final Written written;
  private final PriceList list;
  private final Workloads workloads;
  private final Account account;

  private Prices(RawRows rows, Clock clock, Workloads workloads, OtherNames names) {
    PriceChecks checks = PriceChecks.of(PriceColumns.SCHEMA.read(rows), rows);
    Reading reading = checks.reading();
    Table checked = reading.orThrow();
    this.written = Written.of(PriceColumns.SCHEMA, checked, reading);
    PriceCells cells = checks.cells(checked);
    this.table = cells.frame();
    this.account =
        reading
            .account()
            .and(cells.note().map(Account::saying).orElse(Account.empty()))
            .and(Account.ofLookAlikes("models", table.stringColumn("model").asList()));
    this.list =
        new PriceList(
            new Offers(rows.origin(), cells.rows(), names),
            new AsOf(Optional.empty(), AsOf.newest(table, PriceColumns.AS_OF), clock));
    this.workloads = workloads;
  }

  private Prices(Prices same, PriceList list) {
    this(same, same.written, list);
  }

  private Prices(Prices same, Written written, PriceList list) {
    this.table = same.table;
    this.written = written;
    this.workloads = same.workloads;
    this.account = same.account;
    this.list = list;
  }

  /**
   * Returns the prices of a day: for each model the one in force on it; a price without days is in
   * force on all. Without this, the day is the newest on which the data says that it was read
   * ({@code as_of}), or today where it does not say so.
   */
  public Prices asOf(LocalDate day) {
    return new Prices(this, list.asOf(day));
  }

  /**
   * Returns the prices of a day such as 2026-04-23, or these prices where it is blank; see {@link
   * #asOf(LocalDate)}.
   *
   * @throws IllegalArgumentException if it is not a day
   */
  public Prices asOf(String day) {
    return AsOf.parse(day).map(this::asOf).orElse(this);
  }

  /**
   * Returns these prices with other names of their models, as {@code aliases.csv} next to their
   * file would give.
   *
   * @throws IllegalArgumentException if that file says otherwise; the message names both places
   */
  public Prices with(Aliases aliases) {
    return new Prices(this, list.with(aliases.names()));
  }

  /**
   * Returns these prices and others. Rows of the others that say what one of these says fall away,
   * and are among {@link #leftOut()}; a model that goes by another name there is called as it is
   * here. A day that was asked of these is asked of both.
   *
   * @throws BadDataException if the two contradict each other, as the rows of one file would; it
   *     names both places
   */
  public Prices and(Prices other) {
    OtherNames names = list.offers().names().and(other.list.offers().names());
    RowJoin join = RowJoin.of(names, asRead(), other.asRead());
    List<LeftOut> leftOut =
        Stream.of(leftOut(), other.leftOut(), join.repeats()).flatMap(List::stream).toList();
    Written rows = join.rows();
    if (!rows.table().stringColumn(PriceColumns.CURRENCY).allMatch(String::isEmpty)) {
      rows = rows.named(PriceColumns.CURRENCY, Map.of("", PriceColumns.DOLLARS));
    }
    Prices both =
        new Prices(
            rows.rows().noting(new Account(leftOut, List.of())),
            list.asOf().clock(),
            workloads.and(other.workloads),
            names);
    AsOf day = list.asOf().beside(other.list.asOf().stated());
    return new Prices(both, rows, new PriceList(both.list.offers(), day));
  }

  /**
   * Returns the prices of these models alone, in this order. They may be asked for by other names.
   *
   * @throws IllegalArgumentException if the data has no price of one of them, or several models
   *     here go by other names of it
   */
  public Prices of(String... models) {
    Offers offers = list.offers();
    List<String> asked = Stream.of(models).map(offers::model).distinct().toList();
    asked.forEach(offers::requireRow);
    Written rows =
        asked.stream()
            .map(model -> written.only(Offers.rows(offers.of(model).stream())))
            .reduce(Written::and)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "No model is named; allowed: " + Names.some(offers.models())));
    Prices some = new Prices(rows.rows(), list.asOf().clock(), workloads, offers.names());
    return new Prices(some, rows, new PriceList(some.list.offers(), list.asOf()));
  }

  /** Returns the day whose prices these are. */
  public LocalDate day() {
    return list.day();
  }

  /** These prices as a file is to have them. */
  Written written() {
    return PriceCells.mended(asRead());
  }

  private Written asRead() {
    return written.only(list.offers().rows());
  }

  /**
   * Writes the prices to a file of which {@link #read(String)} makes the same prices, each with its
   * provenance and all its digits; what lies next to the file that they were read from is not
   * written.
   *
   * @throws IllegalArgumentException if it is one of the files that they were read from
   * @throws java.io.UncheckedIOException if the file cannot be written
   */
  public Prices save(String file) {
    written().save(Path.of(file));
    return this;
  }

  /** What is to be said of the file. */
  Account account() {
    return account;
  }

  /** Returns what was left out of the file. */
  public List<LeftOut> leftOut() {
    return account.leftOut();
  }

  /** The prices, for other frames to use. */
  PriceList list() {
    return list;
  }

  /** The prices for a result that also uses tasks, with the newest of their days. */
  private static PriceList beside(PriceList list, Collection<Workload> tasks) {
    return list.beside(
        tasks.stream().map(Workload::provenance).collect(Provenance.together()).asOf());
  }

  /**
   * Returns the prices of one provider, or with {@code ""} those that name none.
   *
   * @throws IllegalArgumentException if the data has no such provider
   */
  public Prices fromProvider(String provider) {
    return at("provider", PriceRow.Place::provider, provider);
  }

  /**
   * Returns the prices of one region, or with {@code ""} those that name none.
   *
   * @throws IllegalArgumentException if the data has no such region
   */
  public Prices inRegion(String region) {
    return at("region", PriceRow.Place::region, region);
  }

  private Prices at(String kind, Function<PriceRow.Place, Optional<String>> what, String name) {
    Offers found = list.offers().at(what, name);
    if (found.models().isEmpty()) {
      throw Names.unknown(kind + " with a price", name, list.offers().stated(what));
    }
    return new Prices(this, new PriceList(found, list.asOf()));
  }

  /**
   * Reads prices from a table with the columns {@code model}, {@code input_usd_per_million_tokens},
   * {@code output_usd_per_million_tokens} and, where known, {@code effective_from}, {@code as_of},
   * {@code source} and the further columns of the data dictionary: cache, services, context tiers,
   * minimum, tokenizer, provider, region; all others are kept as texts.
   *
   * <p>Where {@code workloads.csv} lies next to the file, {@link #workload} uses its numbers.
   *
   * @throws BadDataException if anything in the file is not allowed; it names each place
   */
  public static Prices read(Source source) {
    return of(SourceRows.of(source, PriceColumns.SCHEMA::fits), source);
  }

  static Prices of(RawRows rows, Source source) {
    return new Prices(
        rows,
        Clock.systemUTC(),
        Companion.WORKLOADS.beside(source).map(Workloads::read).orElseGet(Workloads::none),
        OtherNames.beside(source));
  }

  /** Reads prices from a file; see {@link #read(Source)}. */
  public static Prices read(Path file) {
    return read(Source.of(file));
  }

  /** Reads prices from a file; see {@link #read(Source)}. */
  public static Prices read(String file) {
    return read(Source.of(file));
  }

  /** Reads prices from a text, such as a table pasted from a page; see {@link #read(Source)}. */
  public static Prices parse(String text) {
    return read(Source.text(text));
  }

  /**
   * Takes prices from a Tablesaw table with the columns that {@link #read(Source)} names.
   *
   * @throws BadDataException if anything in the table is not allowed; it names each place
   */
  public static Prices of(Table table) {
    return of(table, Clock.systemUTC());
  }

  static Prices of(Table table, Clock clock) {
    return new Prices(TableValues.rows(table), clock, Workloads.none(), OtherNames.none());
  }

  /**
   * Returns a model's prices on the day of {@link #day()}.
   *
   * @throws IllegalArgumentException if the data has no price of that model, none of that day, or
   *     several at different places; the message lists what to type for each
   */
  public PricePlan plan(String model) {
    return list.plan(list.offers().model(model));
  }

  /**
   * Returns a task with the numbers known for a model: where one is only assumed and {@code
   * workloads.csv} next to the prices has one for this model, that one is used, with its source.
   *
   * @throws IllegalArgumentException if the data has no price of that model
   */
  public Workload workload(String model, Workload task) {
    String found = list.offers().model(model);
    list.offers().requireRow(found);
    return workloads.of(list.offers().names(), found, task);
  }

  /**
   * Compares what a task costs with two models, at the prices of {@link #day()} or, where a source
   * of the tasks' numbers is newer and no day was asked for, of its day.
   *
   * @param firstTask what a task asks of it
   * @param secondTask what the same task asks of that one
   * @throws IllegalArgumentException if the data has no price of one of them
   */
  public CostComparison compare(
      String first, Workload firstTask, String second, Workload secondTask) {
    Offers offers = list.offers();
    return compare(
        new Asked(offers.model(first), firstTask), new Asked(offers.model(second), secondTask));
  }

  /** What a task asks of a model. */
  private record Asked(String model, Workload task) {}

  private CostComparison compare(Asked first, Asked second) {
    PriceList on = beside(list, List.of(first.task(), second.task()));
    return new CostComparison(
        new TaskCost(on.plan(first.model()), first.task()),
        new TaskCost(on.plan(second.model()), second.task()),
        on.provenance(first.model())
            .and(on.provenance(second.model()))
            .and(first.task().provenance())
            .and(second.task().provenance()));
  }

  /**
   * Returns which of the models with a price and a score on a benchmark are worth the money.
   *
   * @param workload what a task asks of each model
   * @throws IllegalArgumentException if the scores have no such benchmark, or no model has both
   */
  public ParetoFrontier frontier(Scores scores, String benchmark, Workload workload) {
    return frontier(scores, benchmark, workload, Map.of());
  }

  /**
   * Returns which of the models with a price and a score on a benchmark are worth the money.
   *
   * @param workload what a task asks of a model
   * @param others what it asks of some models instead, by model
   * @throws IllegalArgumentException if the scores have no such benchmark, no model has both, or
   *     the data has no price of one named
   */
  public ParetoFrontier frontier(
      Scores scores, String benchmark, Workload workload, Map<String, Workload> others) {
    List<Workload> tasks = Stream.concat(Stream.of(workload), others.values().stream()).toList();
    return beside(list.with(scores.names()).beside(scores.newestDay()), tasks)
        .frontier(scores.scored(benchmark), workload, others);
  }

  /** Returns the models with a price, in the order of the data. */
  @Override
  public List<String> namesFor(String parameter) {
    return list.offers().models();
  }

  /** Returns the prices as a frame, a copy: those of one day if it was asked for, otherwise all. */
  @Override
  public Table table() {
    int[] rows =
        list.asOf()
            .asked()
            .map(day -> Offers.rows(list.offers().on(day).stream().flatMap(o -> o.rows().stream())))
            .orElseGet(list.offers()::rows);
    return table.where(Selection.with(rows));
  }

  /**
   * Returns a chart of what output has cost over time, up to the day of {@link #day()}; a model
   * whose prices state no first day is shown from the day on which the list was read.
   *
   * @throws IllegalStateException if neither a first day nor the day of reading is stated
   */
  @Override
  public Chart chart() {
    return PriceFigures.history(list);
  }

  /** Returns how many models changed their price of output; of one day, what output costs. */
  @Override
  public String finding() {
    return PriceFigures.finding(list);
  }

  /** Returns the prices of the day as a table to read, and below it the models without one. */
  @Override
  public DisplayTable display() {
    return PriceTables.display(list).withNotes(account.lines());
  }

  /** Returns the prices as plain text. */
  @Override
  public String toString() {
    return display().text();
  }
}
