package dev.tiebreak.data;

import dev.tiebreak.cost.price.Origin;
import dev.tiebreak.cost.price.Workload;
import dev.tiebreak.decide.SplitDecision;
import dev.tiebreak.decide.judge.Contest;
import dev.tiebreak.decide.league.League;
import dev.tiebreak.decide.league.Leagues;
import dev.tiebreak.domain.Choice;
import dev.tiebreak.domain.Evidence;
import dev.tiebreak.domain.LeftOut;
import dev.tiebreak.domain.SystemName;
import dev.tiebreak.domain.TaskOutcomes;
import dev.tiebreak.domain.TaskRun;
import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Source;
import dev.tiebreak.read.internal.Account;
import dev.tiebreak.read.internal.RawRows;
import dev.tiebreak.read.internal.Reading;
import dev.tiebreak.read.internal.Schema;
import dev.tiebreak.read.internal.TableValues;
import dev.tiebreak.read.internal.format.SourceRows;
import dev.tiebreak.read.internal.mapping.Companion;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.Naming;
import dev.tiebreak.show.Result;
import dev.tiebreak.worth.MeasuredCosts;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tech.tablesaw.api.Table;

/**
 * What models did on each task, run by run, with the tokens and money that it took.
 *
 * <p>Two models are then compared task by task: {@code Outcomes.read("outcomes.csv")
 * .splitDecision("A", "B").verdicts()}.
 */
public final class Outcomes implements Result, Naming {

  private final Table table;
  private final Written written;
  private final Models models;
  private final Account account;
  private final OtherNames names;
  private final Choice choice;
  private LoggedRuns runs;

  private Outcomes(RawRows rows, Models models, OtherNames names) {
    this(OutcomeColumns.schema(rows).read(rows), OutcomeColumns.schema(rows), models, names);
  }

  private Outcomes(Reading cells, Schema schema, Models models, OtherNames names) {
    Reading reading = OutcomeRows.checked(cells);
    this.table = reading.orThrow();
    this.written = Written.of(schema, table, reading);
    List<String> ran = different("model");
    this.account =
        reading
            .account()
            .and(Account.ofLookAlikes("models", ran))
            .and(Account.ofLookAlikes("benchmarks", different("benchmark")));
    this.names = names;
    this.choice = Choice.refuse();
    this.models = models.named(names, ran);
  }

  private Outcomes(Outcomes same, Written written, OtherNames names, Choice choice) {
    this.table = same.table;
    this.written = written;
    this.account = same.account;
    this.names = names;
    this.choice = choice;
    this.models = same.models.named(names, different("model"));
  }

  private List<String> different(String column) {
    return table.stringColumn(column).asList().stream().distinct().toList();
  }

  /**
   * Returns these outcomes with other names of their models and benchmarks, as {@code aliases.csv}
   * next to their file would give.
   *
   * @throws IllegalArgumentException if that file says otherwise; the message names both places
   */
  public Outcomes with(Aliases aliases) {
    Outcomes named = new Outcomes(this, written, names.and(aliases.names()), choice);
    named.runs = runs;
    return named;
  }

  /**
   * Returns these outcomes and others. Rows of the others that say what one of these says fall
   * away, and are among {@link #leftOut()}; a model or benchmark that goes by another name there is
   * called as it is here.
   *
   * @throws BadDataException if the two contradict each other, as the rows of one file would; it
   *     names both places
   */
  public Outcomes and(Outcomes other) {
    OtherNames all = names.and(other.names);
    RowJoin join = RowJoin.of(all, written, other.written);
    List<LeftOut> leftOut =
        Stream.of(leftOut(), other.leftOut(), join.repeats()).flatMap(List::stream).toList();
    RawRows rows = join.rows().rows().noting(new Account(leftOut, List.of()));
    return new Outcomes(
        new Outcomes(rows, models.and(other.models), all), join.rows(), all, choice);
  }

  /** The other names that models and benchmarks go by. */
  OtherNames names() {
    return names;
  }

  /**
   * Returns these outcomes with a choice among the runs of one model on one benchmark that differ
   * in effort, harness, tools or evaluator: {@code outcomes.choosing(Choice.best())}, {@code
   * outcomes.choosing(Choice.with(effort("xhigh")))}. Runs that differ in these are never taken
   * together.
   */
  public Outcomes choosing(Choice among) {
    return new Outcomes(this, written, names, among);
  }

  /**
   * Returns the systems of a model: how it was run, as far as the rows of its runs say so. What
   * takes a model takes the label of one of them too.
   *
   * @throws IllegalArgumentException if the data has no such model
   */
  public List<SystemName> systems(String model) {
    return logged().kinds().of(logged().kinds().model(model(model)));
  }

  private String model(String asked) {
    return logged().kinds().named().containsKey(asked) ? asked : modelHere(asked);
  }

  private String modelHere(String asked) {
    return names.require(Aliases.Kind.MODEL, asked, logged().models());
  }

  private String benchmark(String asked) {
    return names.require(Aliases.Kind.BENCHMARK, asked, logged().benchmarks());
  }

  /**
   * Reads outcomes from a table, one row per run of a task, with the columns {@code model}, {@code
   * benchmark}, {@code task}, {@code outcome} (0 to 1, {@code pass} or {@code fail}) and, where
   * known, {@code trial} (which run of the task), {@code cluster} (what the task shares with
   * others), {@code calls}, {@code input_tokens}, {@code cached_input_tokens}, {@code
   * output_tokens}, {@code cost_usd}, {@code date}, {@code source} and what else the data
   * dictionary lists; further columns are kept as texts. Where {@code models.csv} lies next to the
   * file, the models go by the short names it gives them; where {@code benchmarks.csv} does, none
   * of the outcomes may be of what it says that lower is better.
   *
   * <p>A run that came to no outcome says so by its {@code status}: {@code timeout}, {@code error},
   * {@code cancelled} or {@code not_run}. Whether input tokens include cached ones is said by
   * {@code input_includes_cache}, row by row.
   *
   * @throws BadDataException if anything in the file is not allowed; it names each place
   */
  public static Outcomes read(Source source) {
    return of(SourceRows.of(source, OutcomeColumns.SCHEMA::fits), source);
  }

  private static Outcomes of(RawRows rows, Source source) {
    Schema schema = OutcomeColumns.schema(rows);
    Optional<Benchmarks> known = Companion.BENCHMARKS.beside(source).map(Benchmarks::read);
    return of(schema.read(rows), schema, known, source);
  }

  /** The outcomes of a source whose cells were read before. */
  static Outcomes of(Reading cells, Schema schema, Optional<Benchmarks> known, Source source) {
    OtherNames names = OtherNames.beside(source);
    Outcomes read =
        new Outcomes(
            cells,
            schema,
            Companion.MODELS.beside(source).map(Models::read).orElseGet(Models::none),
            names);
    known
        .map(file -> new OutcomeDirections(file, names))
        .ifPresent(directions -> directions.requireHigher(cells.origin(), read.table));
    return read;
  }

  /** Reads outcomes from a file; see {@link #read(Source)}. */
  public static Outcomes read(Path file) {
    return read(Source.of(file));
  }

  /** Reads outcomes from a file; see {@link #read(Source)}. */
  public static Outcomes read(String file) {
    return read(Source.of(file));
  }

  /** Reads outcomes from a text, such as a table pasted from a page; see {@link #read(Source)}. */
  public static Outcomes parse(String text) {
    return read(Source.text(text));
  }

  /**
   * Takes outcomes from a Tablesaw table with the columns that {@link #read(Source)} names.
   *
   * @throws BadDataException if anything in the table is not allowed; it names each place
   */
  public static Outcomes of(Table table) {
    return new Outcomes(TableValues.rows(table), Models.none(), OtherNames.none());
  }

  /** These outcomes as a file has them. */
  Written written() {
    return written;
  }

  /**
   * Writes the outcomes to a file of which {@link #read(String)} makes the same outcomes, each with
   * its provenance; what lies next to the file that they were read from is not written.
   *
   * @throws IllegalArgumentException if it is one of the files that they were read from
   * @throws java.io.UncheckedIOException if the file cannot be written
   */
  public Outcomes save(String file) {
    written.save(Path.of(file));
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

  /** Returns the models, in the order of the data. */
  public List<String> models() {
    return logged().models();
  }

  /** Returns the benchmarks, in the order of the data. */
  public List<String> benchmarks() {
    return List.copyOf(logged().benchmarks());
  }

  @Override
  public List<String> namesFor(String parameter) {
    return switch (parameter) {
      case "benchmark" -> benchmarks();
      case "model", "first", "second" -> models();
      default -> Stream.concat(models().stream(), benchmarks().stream()).toList();
    };
  }

  /** Returns all runs, in the order of the data within each model and benchmark. */
  public List<TaskRun> runs() {
    return logged().all();
  }

  /**
   * Returns the runs of a model on all benchmarks.
   *
   * @throws IllegalArgumentException if the data has no such model
   */
  public List<TaskRun> runs(String model) {
    String found = model(model);
    return logged().models().contains(found)
        ? runs().stream().filter(run -> run.model().equals(found)).toList()
        : benchmarks().stream().flatMap(name -> logged().of(found, name).stream()).toList();
  }

  /**
   * Returns the runs of a model on a benchmark; none if it ran none.
   *
   * @throws IllegalArgumentException if the data has no such model or no such benchmark
   */
  public List<TaskRun> runs(String model, String benchmark) {
    return logged().of(model(model), benchmark(benchmark));
  }

  /**
   * Returns what a model did on each task of a benchmark; without a task if it ran none.
   *
   * @throws IllegalArgumentException if the data has no such model or no such benchmark
   */
  public TaskOutcomes tasks(String model, String benchmark) {
    return logged().tasks(model(model), benchmark(benchmark));
  }

  /**
   * Returns two models on the tasks of a benchmark that both ran, and the names of the tasks that
   * only one ran.
   *
   * @throws IllegalArgumentException if the data has no such model or benchmark, or the models have
   *     fewer than two tasks of it in common
   */
  public Evidence.PerTask pairs(String first, String second, String benchmark) {
    return logged().pairs(model(first), model(second), benchmark(benchmark));
  }

  /**
   * Returns what a run of a task asked of a model on average, to be priced: the calls as they
   * varied, and the tokens per call over all runs together, so that a task's cost is the mean cost
   * of a run wherever a call costs the same in every run. Runs whose calls were not counted are
   * taken as one call each, which prices that depend on the number of calls refuse.
   *
   * @throws IllegalArgumentException if the data has no such model or benchmark, or no run of the
   *     two with its input and output tokens
   */
  public Workload workload(String model, String benchmark) {
    String found = model(model);
    List<TaskRun> all = runs(found, benchmark);
    Origin log = new Origin.Told(logged().source(List.of(found)));
    return LoggedCosts.workload(found, benchmark(benchmark), all, log);
  }

  /**
   * Returns what the tasks of a benchmark cost with each model, as it was billed.
   *
   * @throws IllegalArgumentException if the data has no such benchmark, or the cost of fewer than
   *     two tasks of a model
   */
  public MeasuredCosts costs(String benchmark) {
    return LoggedCosts.billed(logged(), benchmark(benchmark));
  }

  /**
   * Returns what the tasks of a benchmark cost with each model that has a price, from the tokens of
   * each run.
   *
   * @throws IllegalArgumentException if the data has no such benchmark, no model has a price, or
   *     the tokens of fewer than two tasks of a model that has one
   */
  public MeasuredCosts costs(String benchmark, Prices prices) {
    return LoggedCosts.priced(
        logged(), benchmark(benchmark), prices.list().with(names).named(logged().models()));
  }

  /** What was run; a large file is read much faster than its runs are told apart. */
  synchronized LoggedRuns logged() {
    if (runs == null) {
      runs = LoggedRuns.of(table, choice);
    }
    return runs;
  }

  /**
   * Returns the split decision between two models, over all benchmarks of the data, each compared
   * task by task on the tasks that both ran; where these cannot be compared, without an error bar.
   *
   * @param first the model that margins are counted for
   * @throws IllegalArgumentException if the data has no such model, or both are the same
   */
  public SplitDecision splitDecision(String first, String second) {
    return decision(model(first), model(second));
  }

  private SplitDecision decision(String first, String second) {
    return new SplitDecision(
            models.contender(first),
            models.contender(second),
            benchmarks().stream().map(name -> contest(first, second, name)).toList(),
            SplitDecision.MARGINAL_BELOW,
            logged().source(List.of(first, second)))
        .noting(logged().kinds().notes(List.of(first, second), benchmarks()));
  }

  private Contest contest(String first, String second, String benchmark) {
    Contest contest = Contest.of(tasks(first, benchmark), tasks(second, benchmark));
    Optional<SystemName> one = logged().kinds().system(first, benchmark);
    Optional<SystemName> other = logged().kinds().system(second, benchmark);
    boolean said =
        one.isPresent() && other.isPresent() && !(one.get().how() + other.get().how()).isEmpty();
    return said ? contest.between(one.get(), other.get()) : contest;
  }

  /**
   * Returns all models that ran a benchmark, ranked on the tasks that all of them ran, with the
   * ranks that each may have.
   *
   * @throws IllegalArgumentException if the data has no such benchmark, fewer than two models ran
   *     it, or they have fewer than two tasks in common
   */
  public League league(String benchmark) {
    String found = benchmark(benchmark);
    Map<String, SystemName> systems = new LinkedHashMap<>();
    for (String model : models()) {
      logged().kinds().system(model, found).ifPresent(system -> systems.put(model, system));
    }
    return League.ofTasks(
            models().stream().map(models::contender).toList(),
            models().stream().map(model -> tasks(model, found)).toList(),
            logged().source())
        .between(systems)
        .noting(logged().kinds().notes(models(), List.of(found)));
  }

  /**
   * Returns the leagues of all benchmarks of which two models or more ran the same tasks, all pairs
   * on all of them adjusted together; the other benchmarks are left out, and named.
   *
   * @throws IllegalArgumentException if there is no such benchmark
   */
  public Leagues leagues() {
    return Leagues.ofComparable(logged().benchmarks(), this::withoutLeague, this::league);
  }

  private Optional<String> withoutLeague(String benchmark) {
    List<TaskOutcomes> rivals =
        models().stream()
            .map(model -> tasks(model, benchmark))
            .filter(tasks -> !tasks.runs().isEmpty())
            .toList();
    return rivals.size() < 2
        ? Optional.of(Leagues.TOO_FEW_MODELS)
        : TaskOutcomes.incomparable(rivals).map(Evidence.Incomparable::why);
  }

  /** Returns the outcomes as a frame, one row per run, a copy; what is not known is missing. */
  @Override
  public Table table() {
    return table.copy();
  }

  /**
   * Returns which model has the best score most often, where two or more compete, and which would
   * have it if missing outcomes counted as failed.
   */
  @Override
  public String finding() {
    return OutcomeTables.finding(logged());
  }

  /** Returns a summary: a row per benchmark and model. */
  @Override
  public DisplayTable display() {
    return OutcomeTables.display(logged())
        .withNotes(account.lines())
        .withSource(logged().source().line());
  }

  /** Returns the summary as plain text. */
  @Override
  public String toString() {
    return display().text();
  }
}
