package dev.tiebreak.data;

import static dev.tiebreak.read.internal.Schema.optional;
import static dev.tiebreak.read.internal.Schema.required;

import dev.tiebreak.domain.Evidence;
import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.internal.CellType;
import dev.tiebreak.read.internal.CsvFile;
import dev.tiebreak.read.internal.RawRows;
import dev.tiebreak.read.internal.Schema;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.Naming;
import dev.tiebreak.show.Result;
import dev.tiebreak.show.TableParts.Cell;
import dev.tiebreak.show.internal.Columns;
import dev.tiebreak.words.internal.Names;
import dev.tiebreak.words.internal.Numbers;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** The benchmarks: what each measures, and how many tasks and trials a score rests on. */
public final class Benchmarks implements Result, Naming {

  /** The name of the file that {@link Scores#read(Path)} looks for next to the scores. */
  public static final String FILE = "benchmarks.csv";

  static final Schema SCHEMA =
      Schema.of(
          required("benchmark", new CellType.Name()),
          optional("measures", new CellType.Text()),
          optional("maker", new CellType.Text()),
          optional("outcome", CellType.OneOf.of("pass/fail", "rubric", "pairwise")),
          required("tasks", new CellType.Count()),
          optional("all_tasks", new CellType.Count()),
          required("trials", new CellType.Count()),
          optional(ScoreUnit.COLUMN, ScoreUnit.WORD),
          optional("tasks_note", new CellType.Text()),
          required("tasks_source", new CellType.Text()));

  private static final Columns<Row> SHOWN =
      Columns.<Row>none()
          .words("Benchmark", row -> Cell.of(row.getString("benchmark")))
          .words("Measures", row -> Cell.of(row.getString("measures")))
          .figures("Tasks", row -> cell(count(row, "tasks")))
          .figures("Trials", row -> cell(count(row, "trials")));

  private final Table table;
  private final Map<String, OptionalInt> tasks = new LinkedHashMap<>();
  private final Map<String, Evidence> evidence = new HashMap<>();
  private final Map<String, ScoreUnit> units = new HashMap<>();

  private Benchmarks(RawRows rows) {
    this.table =
        SCHEMA
            .read(rows)
            .unique("benchmark")
            .atLeast("tasks", row -> 2)
            .atLeast("all_tasks", row -> row.getInt("tasks"))
            .orThrow();
    for (Row row : table) {
      String name = row.getString("benchmark");
      tasks.put(name, count(row, "tasks"));
      evidence.put(name, evidence(row));
      ScoreUnit.named(row.getString(ScoreUnit.COLUMN)).ifPresent(unit -> units.put(name, unit));
    }
  }

  private static Evidence evidence(Row row) {
    OptionalInt tasks = count(row, "tasks");
    return tasks.isEmpty()
        ? new Evidence.SizeUnknown()
        : new Evidence.Published(
            tasks.getAsInt(), count(row, "all_tasks"), count(row, "trials"), judging(row));
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
   * Reads the benchmarks from a CSV file with the columns {@code benchmark}, {@code tasks}, {@code
   * trials}, {@code tasks_source} and, where known, {@code measures}, {@code maker}, {@code
   * outcome}, {@code unit} (what its scores are written in), {@code tasks_note}. A number of tasks
   * or trials that nobody published is written {@code not published}.
   *
   * @throws BadDataException if anything in the file is not allowed; it names each place
   */
  public static Benchmarks read(Path file) {
    return new Benchmarks(CsvFile.rows(file));
  }

  /** Reads the benchmarks from a CSV file; see {@link #read(Path)}. */
  public static Benchmarks read(String file) {
    return read(Path.of(file));
  }

  /** Returns the names of the benchmarks, in the order of the file. */
  public Set<String> names() {
    return Collections.unmodifiableSet(tasks.keySet());
  }

  /** Returns the benchmarks, in the order of the file. */
  @Override
  public List<String> namesFor(String parameter) {
    return List.copyOf(tasks.keySet());
  }

  /**
   * Returns the number of tasks of a benchmark; empty if it is not published.
   *
   * @throws IllegalArgumentException if the benchmark is not in the file
   */
  public OptionalInt tasks(String benchmark) {
    Names.require("benchmark", benchmark, tasks.keySet());
    return tasks.get(benchmark);
  }

  /** Returns what the scores of a benchmark are written in, where the file says so. */
  Optional<ScoreUnit> unit(String benchmark) {
    return Optional.ofNullable(units.get(benchmark));
  }

  /** Returns what is known of the tasks of a benchmark that the file has. */
  Evidence evidence(String benchmark) {
    return evidence.get(benchmark);
  }

  /** Returns the benchmarks as a frame, a copy; a number that is not published is missing. */
  @Override
  public Table table() {
    return table.copy();
  }

  @Override
  public DisplayTable display() {
    return SHOWN.fill(
        DisplayTable.titled("Benchmarks"),
        IntStream.range(0, table.rowCount()).mapToObj(table::row).toList());
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
