package dev.tiebreak.data;

import static dev.tiebreak.read.internal.Schema.optional;
import static dev.tiebreak.read.internal.Schema.required;
import static dev.tiebreak.read.internal.Schema.whereThere;

import dev.tiebreak.domain.Evidence;
import dev.tiebreak.domain.LeftOut;
import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Source;
import dev.tiebreak.read.internal.Account;
import dev.tiebreak.read.internal.CellType;
import dev.tiebreak.read.internal.RawRows;
import dev.tiebreak.read.internal.Reading;
import dev.tiebreak.read.internal.Schema;
import dev.tiebreak.read.internal.format.SourceRows;
import dev.tiebreak.read.internal.mapping.Companion;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.Naming;
import dev.tiebreak.show.Result;
import dev.tiebreak.show.TableParts.Cell;
import dev.tiebreak.show.internal.Columns;
import dev.tiebreak.words.internal.Names;
import dev.tiebreak.words.internal.Numbers;
import dev.tiebreak.words.internal.Plural;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** The benchmarks: what each measures, and how many tasks and trials a score rests on. */
public final class Benchmarks implements Result, Naming {

  /** The name of the file that {@link Scores#read(Source)} looks for next to the scores. */
  public static final String FILE = Companion.BENCHMARKS.file();

  private static final String ALL_RUNNABLE = "all_runnable";

  static final Schema SCHEMA =
      new Schema(
          Stream.of(
                  List.of(
                      required("benchmark", new CellType.Name()),
                      optional("measures", new CellType.Text()),
                      optional("maker", new CellType.Text()),
                      optional("outcome", CellType.OneOf.of("pass/fail", "rubric", "pairwise")),
                      required("tasks", new CellType.Count()),
                      optional("all_tasks", new CellType.Count()),
                      required("trials", new CellType.Count()),
                      optional(WrittenUnit.COLUMN, WrittenUnit.WORD),
                      optional("tasks_note", new CellType.Text()),
                      required("tasks_source", new CellType.Text()),
                      whereThere(ALL_RUNNABLE, CellType.OneOf.of("yes", "no"))),
                  MeasureName.names(),
                  MeasureName.senses(),
                  Written.ORIGIN)
              .flatMap(List::stream)
              .toList());

  private static final Columns<Row> SHOWN =
      Columns.<Row>none()
          .words("Benchmark", row -> Cell.of(row.getString("benchmark")))
          .words("Measures", row -> Cell.of(row.getString("measures")))
          .figures("Tasks", row -> cell(count(row, "tasks")))
          .figures("Trials", row -> cell(count(row, "trials")));

  private final Table table;
  private final Written written;
  private final Account account;
  private final Map<String, List<Entry>> entries;

  /** What a row says of a measure. */
  private record Entry(MeasureName name, OptionalInt tasks, Evidence evidence, Sense sense) {

    Entry named(String benchmark) {
      MeasureName other = new MeasureName(benchmark, name.version(), name.subset(), name.metric());
      return new Entry(other, tasks, evidence, sense);
    }
  }

  Benchmarks(RawRows rows) {
    Reading reading = SCHEMA.read(rows);
    refuseRepeated(reading);
    reading.atLeast("tasks", row -> 2).atLeast("all_tasks", row -> row.getInt("tasks"));
    this.table = reading.orThrow();
    this.written = Written.of(SCHEMA, table, reading);
    this.account = reading.account();
    this.entries = new LinkedHashMap<>();
    FrameColumns columns = new FrameColumns(table);
    for (Row row : table) {
      entries
          .computeIfAbsent(row.getString("benchmark"), name -> new ArrayList<>())
          .add(
              new Entry(
                  MeasureName.of(columns, row.getRowNumber()),
                  count(row, "tasks"),
                  evidence(row),
                  Sense.of(columns, row.getRowNumber())));
    }
  }

  private Benchmarks(Benchmarks same, Map<String, List<Entry>> entries) {
    this.table = same.table;
    this.written = same.written;
    this.account = same.account;
    this.entries = entries;
  }

  /**
   * Returns these benchmarks and others.
   *
   * @throws IllegalArgumentException if they say different things of one
   */
  Benchmarks and(Benchmarks other) {
    Map<String, List<Entry>> all = new LinkedHashMap<>(entries);
    other.entries.forEach(
        (name, its) -> {
          List<Entry> here = all.putIfAbsent(name, its);
          if (here != null && !here.equals(its)) {
            throw new IllegalArgumentException(
                "The two lists of benchmarks say different things of "
                    + name
                    + "; allowed: "
                    + FILE
                    + " of both that agree");
          }
        });
    return new Benchmarks(this, all);
  }

  /** Returns the same benchmarks, also by the names that another frame has for them. */
  Benchmarks named(OtherNames names, Collection<String> others) {
    Map<String, List<Entry>> all = new LinkedHashMap<>(entries);
    names
        .partners(Aliases.Kind.BENCHMARK, others, entries.keySet())
        .found()
        .forEach(
            (name, here) ->
                all.putIfAbsent(
                    name, entries.get(here).stream().map(entry -> entry.named(name)).toList()));
    return new Benchmarks(this, all);
  }

  /** Notes every benchmark of a file that is not in this one, by this or another name. */
  void requireIn(Reading file) {
    file.known(
        "benchmark",
        entries::containsKey,
        FILE,
        name ->
            Names.some(names().stream().sorted().toList())
                + OtherNames.remedy(Aliases.Kind.BENCHMARK, name, names()));
  }

  /** Returns the units that the file states. */
  List<String> writtenUnits() {
    return table.stringColumn(WrittenUnit.COLUMN).asList();
  }

  private static void refuseRepeated(Reading reading) {
    FrameColumns columns = new FrameColumns(reading.rows());
    Map<MeasureName, Integer> seen = new HashMap<>();
    for (int row : reading.kept()) {
      MeasureName name = MeasureName.of(columns, row);
      Integer earlier = seen.putIfAbsent(name, reading.number(row));
      if (earlier != null && !name.benchmark().equals(MeasureName.UNNAMED)) {
        reading.repeated(row, name.columns(), name.parts(), earlier);
      }
    }
  }

  private static Evidence evidence(Row row) {
    OptionalInt tasks = count(row, "tasks");
    return tasks.isEmpty()
        ? new Evidence.SizeUnknown()
        : new Evidence.Published(
            tasks.getAsInt(), runnable(row), count(row, "trials"), judging(row));
  }

  /** How many tasks a vendor may have run in place of the part, unless they cannot all be run. */
  private static OptionalInt runnable(Row row) {
    boolean no =
        row.columnNames().contains(ALL_RUNNABLE) && row.getString(ALL_RUNNABLE).equals("no");
    return no ? OptionalInt.empty() : count(row, "all_tasks");
  }

  private static Evidence.Judging judging(Row row) {
    return switch (row.getString("outcome")) {
      case "pass/fail" -> Evidence.Judging.PASS_FAIL;
      case "rubric" -> Evidence.Judging.RUBRIC;
      case "pairwise" -> Evidence.Judging.PAIRWISE;
      default -> Evidence.Judging.UNKNOWN;
    };
  }

  private static OptionalInt count(Row row, String column) {
    return row.isMissing(column) ? OptionalInt.empty() : OptionalInt.of(row.getInt(column));
  }

  /**
   * Reads the benchmarks from a table with the columns {@code benchmark}, {@code tasks}, {@code
   * trials}, {@code tasks_source} and, where known, {@code measures}, {@code maker}, {@code
   * outcome}, {@code unit} (what its scores are written in), {@code tasks_note}. A number of tasks
   * or trials that nobody published is written {@code not published}.
   *
   * @throws BadDataException if anything in the file is not allowed; it names each place
   */
  public static Benchmarks read(Source source) {
    return new Benchmarks(SourceRows.of(source, SCHEMA));
  }

  /** Reads the benchmarks from a file; see {@link #read(Source)}. */
  public static Benchmarks read(Path file) {
    return read(Source.of(file));
  }

  /** Reads the benchmarks from a file; see {@link #read(Source)}. */
  public static Benchmarks read(String file) {
    return read(Source.of(file));
  }

  /**
   * Reads the benchmarks from a text, such as a table pasted from a page; see {@link
   * #read(Source)}.
   */
  public static Benchmarks parse(String text) {
    return read(Source.text(text));
  }

  /** These benchmarks as a file has them. */
  Written written() {
    return written;
  }

  /**
   * Writes the benchmarks to a file of which {@link #read(String)} makes the same ones.
   *
   * @throws IllegalArgumentException if it is one of the files that they were read from
   * @throws java.io.UncheckedIOException if the file cannot be written
   */
  public Benchmarks save(String file) {
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

  /** Returns the names of the benchmarks, in the order of the file. */
  public Set<String> names() {
    return Collections.unmodifiableSet(new LinkedHashSet<>(namesFor("benchmark")));
  }

  /** Returns the benchmarks, in the order of the file. */
  @Override
  public List<String> namesFor(String parameter) {
    return table.stringColumn("benchmark").asList().stream().distinct().toList();
  }

  /**
   * Returns the number of tasks of a benchmark, of its first row where it has several; empty if it
   * is not published.
   *
   * @throws IllegalArgumentException if the benchmark is not in the file
   */
  public OptionalInt tasks(String benchmark) {
    Names.require("benchmark", benchmark, entries.keySet());
    return entries.get(benchmark).get(0).tasks();
  }

  /** Returns what the file says of how the scores of a measure are to be read. */
  Sense sense(MeasureName name) {
    return entry(name).map(Entry::sense).orElse(Sense.NONE);
  }

  /** Returns what is known of the tasks of a measure. */
  Evidence evidence(MeasureName name) {
    return entry(name).map(Entry::evidence).orElseGet(Evidence.SizeUnknown::new);
  }

  /** The row that says most of what a measure is, and nothing that it is not. */
  private Optional<Entry> entry(MeasureName name) {
    return entries.getOrDefault(name.benchmark(), List.of()).stream()
        .filter(entry -> entry.name().saidOf(name) >= 0)
        .max(Comparator.comparingInt(entry -> entry.name().saidOf(name)));
  }

  /** Returns the benchmarks as a frame, a copy; a number that is not published is missing. */
  @Override
  public Table table() {
    return table.copy();
  }

  /** Returns for how many benchmarks the number of tasks is published. */
  @Override
  public String finding() {
    Set<String> all = names();
    long published = all.stream().filter(name -> tasks(name).isPresent()).count();
    return "The number of tasks is published for "
        + published
        + " of "
        + all.size()
        + Plural.of(all.size(), " benchmark", " benchmarks");
  }

  @Override
  public DisplayTable display() {
    return SHOWN
        .fill(
            DisplayTable.titled("Benchmarks"),
            IntStream.range(0, table.rowCount()).mapToObj(table::row).toList())
        .withNotes(account.lines());
  }

  /** Returns the table as plain text. */
  @Override
  public String toString() {
    return display().text();
  }

  private static Cell cell(OptionalInt count) {
    return count.isPresent()
        ? Cell.of(Numbers.count(count.getAsInt()))
        : Cell.muted(CellType.Count.NOT_PUBLISHED);
  }
}
