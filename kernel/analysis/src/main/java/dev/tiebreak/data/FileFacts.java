package dev.tiebreak.data;

import static java.util.Comparator.naturalOrder;

import dev.tiebreak.domain.LeftOut;
import dev.tiebreak.domain.Measure;
import dev.tiebreak.read.internal.Account;
import dev.tiebreak.read.internal.RawRows;
import dev.tiebreak.read.internal.Reading;
import dev.tiebreak.remark.Remark;
import dev.tiebreak.remark.internal.DatedCell;
import dev.tiebreak.remark.internal.MeasureScores;
import dev.tiebreak.remark.internal.NamedCell;
import dev.tiebreak.remark.internal.TaskGaps;
import dev.tiebreak.remark.internal.UnstatedDirection;
import dev.tiebreak.words.internal.LookAlikes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.Table;

/** The cells of a file, each with its place, for the rules that look at them. */
final class FileFacts {

  /** Days on which something was published or read. */
  private static final List<String> DAYS = List.of("date", PriceColumns.AS_OF);

  private final RawRows rows;
  private final Reading reading;
  private final Optional<ScoreFacts> scores;
  private final Optional<Benchmarks> known;
  private final Map<String, List<String>> cells = new HashMap<>();

  private FileFacts(
      RawRows rows, Reading reading, Optional<ScoreFacts> scores, Optional<Benchmarks> known) {
    this.rows = rows;
    this.reading = reading;
    this.scores = scores;
    this.known = known;
  }

  static FileFacts of(RawRows rows, Reading reading, Optional<Benchmarks> known) {
    return new FileFacts(rows, reading, Optional.empty(), known);
  }

  static FileFacts of(RawRows rows, ScoreCells scores, Optional<Benchmarks> known) {
    return new FileFacts(rows, scores.reading(), Optional.of(new ScoreFacts(scores, known)), known);
  }

  /** The typed cells; those that cannot be read are missing. */
  Table typed() {
    return reading.rows();
  }

  private boolean has(String column) {
    return rows.has(column) && typed().containsColumn(column);
  }

  /** Where a cell stands in the file, and what is written there. */
  Remark.Place place(int index, String column) {
    RawRows.Line line = rows.rows().get(index);
    return new Remark.Place(
        rows.origin(),
        line.place().isByNumber() ? OptionalInt.of(line.number()) : OptionalInt.empty(),
        rows.place(line.number()),
        Optional.of(line.columns().getOrDefault(column, column)),
        Optional.of(cells.computeIfAbsent(column, rows::cells).get(index)));
  }

  /** Where scores stand, by how a score says so. */
  Map<String, Remark.Place> scorePlaces() {
    Map<String, Remark.Place> places = new HashMap<>();
    for (int i = 0; i < typed().rowCount(); i++) {
      places.put(reading.place(i, ScoreRow.SCORE), place(i, ScoreRow.SCORE));
    }
    return places;
  }

  /** The scores of each measure. */
  List<MeasureScores> scores() {
    return scores.map(all -> all.measures(this)).orElse(List.of());
  }

  /** The rows that say what an earlier one says. */
  List<Remark> repeats() {
    return scores.map(all -> all.repeats(this)).orElse(List.of());
  }

  /** The days on which something was published or read. */
  Stream<DatedCell> days() {
    return DAYS.stream()
        .filter(this::has)
        .flatMap(
            column -> {
              DateColumn days = typed().dateColumn(column);
              return IntStream.range(0, days.size())
                  .filter(i -> !days.isMissing(i))
                  .mapToObj(i -> new DatedCell(place(i, column), days.get(i)));
            });
  }

  /** The names of a kind, each where it first stands. */
  List<NamedCell> names(Aliases.Kind kind) {
    String column = kind.toString();
    if (!has(column)) {
      return List.of();
    }
    List<String> names = typed().stringColumn(column).asList();
    Set<String> seen = new HashSet<>();
    List<NamedCell> first = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (!names.get(i).isEmpty() && seen.add(names.get(i))) {
        first.add(new NamedCell(place(i, column), column, names.get(i)));
      }
    }
    return first;
  }

  /** Counts what is in the file. */
  FileContents contents(Account account) {
    List<DateColumn> days = DAYS.stream().filter(this::has).map(typed()::dateColumn).toList();
    return new FileContents(
        rows.format(),
        scores.map(ScoreFacts::repeated).orElse(0),
        names(Aliases.Kind.MODEL).size(),
        scores.map(ScoreFacts::systems).orElse(0),
        scores.map(ScoreFacts::known).orElseGet(this::ofTasks),
        days.stream().map(DateColumn::min).filter(Objects::nonNull).min(naturalOrder()),
        days.stream().map(DateColumn::max).filter(Objects::nonNull).max(naturalOrder()),
        missing(),
        leftOut(account));
  }

  private boolean areOutcomes() {
    return scores.isEmpty() && has("outcome") && has("task") && has("benchmark");
  }

  /** The measures of outcomes whose name says that less is better, where nothing else does. */
  List<Remark> directions() {
    if (!areOutcomes()) {
      return List.of();
    }
    OutcomeColumns columns = new OutcomeColumns(typed());
    Map<MeasureName, Integer> first = new LinkedHashMap<>();
    for (int i = 0; i < columns.rows(); i++) {
      first.putIfAbsent(columns.measure(i), i);
    }
    return first.keySet().stream()
        .filter(name -> !name.benchmark().isEmpty())
        .filter(name -> known.flatMap(list -> list.sense(name).better()).isEmpty())
        .flatMap(
            name ->
                UnstatedDirection.in(
                    name.label(),
                    place(first.get(name), "benchmark").ofRow(),
                    "If less is better, turn each outcome and the name round; if more is, say so in "
                        + Benchmarks.FILE
                        + " next to the file, in a column better with higher.")
                    .stream())
        .toList();
  }

  /** What each system ran of each benchmark; empty where there are no outcomes. */
  List<TaskGaps.Ran> ran(OtherNames names) {
    if (!areOutcomes()) {
      return List.of();
    }
    OutcomeColumns columns = new OutcomeColumns(typed());
    Map<Ran, Integer> first = new LinkedHashMap<>();
    Map<Ran, Set<String>> tasks = new HashMap<>();
    for (int i = 0; i < columns.rows(); i++) {
      Ran ran = new Ran(columns.text("model", i), columns.variant(i), columns.benchmark(i));
      first.putIfAbsent(ran, i);
      Set<String> its = tasks.computeIfAbsent(ran, key -> new HashSet<>());
      if (!Double.isNaN(columns.outcome(i))) {
        its.add(columns.text("task", i));
      }
    }
    return first.keySet().stream()
        .map(
            each ->
                new TaskGaps.Ran(
                    place(first.get(each), "model").ofRow(),
                    each.called(each.model),
                    each.benchmark,
                    new TaskGaps.Key(
                        each.called(names.meaning(Aliases.Kind.MODEL, each.model)),
                        names.meaning(Aliases.Kind.BENCHMARK, each.benchmark)),
                    tasks.get(each)))
        .toList();
  }

  /** How a model was run on a benchmark. */
  private record Ran(String model, OutcomeColumns.Variant how, String benchmark) {

    String called(String name) {
      return how.system(name).label();
    }
  }

  /** What outcomes are measurements of. */
  private List<Measure> ofTasks() {
    return areOutcomes()
        ? names(Aliases.Kind.BENCHMARK).stream().map(cell -> Measure.percent(cell.name())).toList()
        : List.of();
  }

  private Map<String, Integer> missing() {
    Map<String, Integer> missing = new LinkedHashMap<>();
    typed().columns().stream()
        .filter(column -> rows.has(column.name()) && column.countMissing() > 0)
        .forEach(column -> missing.put(column.name(), column.countMissing()));
    return missing;
  }

  /** What was left out, but for equal repeats, which are counted by themselves. */
  private List<LeftOut> leftOut(Account account) {
    Set<String> repeats = new HashSet<>();
    repeats().forEach(remark -> repeats.add(remark.place().within()));
    return account.leftOut().stream().filter(each -> !repeats.contains(each.place())).toList();
  }

  /** What else is to be said, but for names that look alike, which are remarked on. */
  List<String> notes(Account account) {
    List<String> alike =
        Stream.of(Aliases.Kind.MODEL, Aliases.Kind.BENCHMARK)
            .map(
                kind ->
                    LookAlikes.said(kind + "s", names(kind).stream().map(NamedCell::name).toList()))
            .flatMap(Optional::stream)
            .toList();
    return new Account(leftOut(account), account.notes())
        .lines("tiebreak check --json lists all").stream()
            .filter(line -> !alike.contains(line))
            .toList();
  }
}
