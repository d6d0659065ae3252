package dev.tiebreak.data;

import static dev.tiebreak.read.internal.Schema.blanksAllowed;
import static dev.tiebreak.read.internal.Schema.optional;
import static dev.tiebreak.read.internal.Schema.required;
import static dev.tiebreak.read.internal.Schema.whereThere;

import dev.tiebreak.domain.SystemName;
import dev.tiebreak.domain.TaskRun;
import dev.tiebreak.read.internal.CellType;
import dev.tiebreak.read.internal.RawRows;
import dev.tiebreak.read.internal.Schema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Stream;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.strings.DictionaryMap;

/** The columns of outcomes, by row; what a file does not say is empty. */
final class OutcomeColumns {

  private static final CellType.Decimal SECONDS =
      CellType.Decimal.between(0, 1_000_000_000, "seconds");
  private static final CellType.Decimal WEIGHT = CellType.Decimal.between(0, 1_000_000, "a weight");

  /** The columns that name a measure beside its benchmark. */
  private static final List<String> MEASURE = List.of("version", "subset", "metric");

  /** The columns by which runs of a model are told apart that are not of one kind. */
  private static final List<String> VARIANT = List.of("effort", "harness", "tools", "evaluator");

  static final Schema SCHEMA = schema(required("outcome", new CellType.Outcome()));

  /** Of files with a status, which says why a run came to no outcome. */
  private static final Schema WITH_STATUS =
      schema(blanksAllowed("outcome", new CellType.Outcome()));

  /** Columns that must agree with others. */
  private static final List<String> AGREEING =
      List.of(
          "status",
          "uncached_input_tokens",
          "cache_read_tokens",
          "cache_write_tokens",
          "reasoning_tokens",
          "input_includes_cache");

  private final FrameColumns columns;
  private final int rows;
  private final boolean plain;
  private final boolean measured;
  private final boolean varied;

  OutcomeColumns(Table table) {
    this.columns = new FrameColumns(table);
    this.rows = table.rowCount();
    this.plain = AGREEING.stream().noneMatch(table::containsColumn);
    this.measured = MEASURE.stream().anyMatch(table::containsColumn);
    this.varied = VARIANT.stream().anyMatch(table::containsColumn);
  }

  private static Schema schema(Schema.Rule outcome) {
    return new Schema(
            List.of(
                required("model", new CellType.Name()),
                required("benchmark", new CellType.Name()),
                required("task", new CellType.Name()),
                optional("trial", new CellType.Name()),
                outcome,
                optional("cluster", new CellType.Name()),
                optional("calls", new CellType.Whole(1)),
                optional("input_tokens", new CellType.Whole(0)),
                optional("cached_input_tokens", new CellType.Whole(0)),
                optional("output_tokens", new CellType.Whole(0)),
                optional("cost_usd", CellType.Decimal.between(0, 1_000_000, "US dollars")),
                optional("date", new CellType.Day()),
                optional("source", new CellType.Text()),
                whereThere("status", CellType.OneOf.of(statuses())),
                whereThere("uncached_input_tokens", new CellType.Whole(0)),
                whereThere("cache_read_tokens", new CellType.Whole(0)),
                whereThere("cache_write_tokens", new CellType.Whole(0)),
                whereThere("reasoning_tokens", new CellType.Whole(0)),
                whereThere("input_includes_cache", CellType.OneOf.of("yes", "no")),
                whereThere("seconds", SECONDS),
                whereThere("human_outcome", new CellType.Outcome()),
                whereThere("label_weight", WEIGHT)))
        .and(MeasureName.names())
        .and(VARIANT.stream().map(name -> whereThere(name, new CellType.Name())).toList())
        .and(Written.ORIGIN);
  }

  private static String[] statuses() {
    return Arrays.stream(TaskRun.Status.values())
        .map(TaskRun.Status::toString)
        .toArray(String[]::new);
  }

  /** The schema of a file: only a status lets an outcome be blank. */
  static Schema schema(RawRows rows) {
    return rows.has("status") ? WITH_STATUS : SCHEMA;
  }

  int rows() {
    return rows;
  }

  /** The rows' tasks, numbered so that equal ones of one measure have equal numbers. */
  int[] tasks() {
    return numbered(Numbering.of(codes("benchmark"), codes("task")), MEASURE);
  }

  /** The rows' runs, numbered so that two of the same task, system and trial have equal numbers. */
  int[] runs(int[] tasks) {
    int[] models = numbered(Numbering.of(tasks, codes("model")), VARIANT);
    return Numbering.of(models, codes("trial"));
  }

  private int[] numbered(int[] rows, List<String> further) {
    int[] numbers = rows;
    for (String column : further) {
      numbers = columns.texts(column).isPresent() ? Numbering.of(numbers, codes(column)) : numbers;
    }
    return numbers;
  }

  /** What a row calls its measure. */
  MeasureName measure(int row) {
    return new MeasureName(
        text("benchmark", row), text("version", row), text("subset", row), text("metric", row));
  }

  /** Whether rows say more of a measure than its benchmark. */
  boolean namesMeasures() {
    return measured;
  }

  /** The label of a row's measure. */
  String benchmark(int row) {
    return measured ? measure(row).label() : text("benchmark", row);
  }

  /** How a row says that its run was made. */
  Variant variant(int row) {
    return varied
        ? new Variant(
            text("effort", row), text("harness", row), text("tools", row), text("evaluator", row))
        : Variant.UNSAID;
  }

  /** How runs were made, and by whom; blank where nobody says. */
  record Variant(String effort, String harness, String tools, String evaluator) {

    static final Variant UNSAID = new Variant("", "", "", "");

    SystemName system(String model) {
      return new SystemName(model, effort, harness, tools);
    }
  }

  /** The rows' texts in a column, numbered so that equal ones have equal numbers. */
  int[] codes(String column) {
    DictionaryMap dictionary = columns.texts(column).orElseThrow().getDictionary();
    int[] codes = new int[rows()];
    for (int row = 0; row < codes.length; row++) {
      codes[row] = dictionary.getKeyAtIndex(row);
    }
    return codes;
  }

  String text(String column, int row) {
    return columns.text(column, row);
  }

  OptionalLong count(String column, int row) {
    return columns.count(column, row);
  }

  OptionalDouble number(String column, int row) {
    return columns.number(column, row);
  }

  /** The outcome; NaN where there is none. */
  double outcome(int row) {
    return columns.number("outcome", row).orElse(Double.NaN);
  }

  TaskRun.Status status(int row) {
    return TaskRun.Status.of(text("status", row));
  }

  RunTokens tokens(int row) {
    return new RunTokens(
        count("input_tokens", row),
        count("uncached_input_tokens", row),
        count("cached_input_tokens", row),
        count("cache_read_tokens", row),
        count("cache_write_tokens", row),
        text("input_includes_cache", row));
  }

  TaskRun run(int row) {
    RunTokens tokens = tokens(row);
    return new TaskRun(
        text("model", row),
        benchmark(row),
        text("task", row),
        columns.said("trial", row),
        outcome(row),
        columns.said("cluster", row),
        columns.smallCount("calls", row),
        tokens.all(),
        tokens.read(),
        count("cache_write_tokens", row),
        count("output_tokens", row),
        count("reasoning_tokens", row),
        number("cost_usd", row),
        number("seconds", row),
        columns.day("date", row),
        status(row),
        number("human_outcome", row),
        number("label_weight", row));
  }

  /** Returns what is wrong within a row. */
  List<Fault> faults(int row) {
    if (plain && !readsMoreFromCache(row)) {
      return List.of();
    }
    List<Fault> faults = new ArrayList<>();
    ended(row).ifPresent(faults::add);
    faults.addAll(tokens(row).faults());
    OptionalLong written = count("output_tokens", row);
    OptionalLong reasoning = count("reasoning_tokens", row);
    if (written.isPresent() && reasoning.orElse(0) > written.getAsLong()) {
      faults.add(
          new Fault(
              "reasoning_tokens",
              "found \"" + reasoning.getAsLong() + "\" of " + written.getAsLong(),
              "no more than output_tokens, of which they are a part"));
    }
    return faults;
  }

  private boolean readsMoreFromCache(int row) {
    return count("cached_input_tokens", row).orElse(0)
        > count("input_tokens", row).orElse(Long.MAX_VALUE);
  }

  private Optional<Fault> ended(int row) {
    boolean none = Double.isNaN(outcome(row));
    TaskRun.Status status = status(row);
    if (none && status == TaskRun.Status.DONE) {
      return Optional.of(
          new Fault(
              "outcome",
              "a blank cell",
              new CellType.Outcome().allowed()
                  + ", or blank where status is "
                  + String.join(
                      " or ",
                      Stream.of(statuses()).filter(word -> !word.equals("done")).toList())));
    }
    return outcome(row) > 0 && status == TaskRun.Status.NOT_RUN
        ? Optional.of(
            new Fault("outcome", "an outcome of a run whose status is not_run", "a blank cell"))
        : Optional.empty();
  }

  /** What is wrong in a column of a row, and what is allowed. */
  record Fault(String column, String found, String allowed) {}
}
