package dev.tiebreak.data;

import dev.tiebreak.domain.LeftOut;
import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Problem;
import dev.tiebreak.read.Source.BadRows;
import dev.tiebreak.read.internal.Account;
import dev.tiebreak.read.internal.Notation;
import dev.tiebreak.read.internal.RawRows;
import dev.tiebreak.read.internal.RawRows.Line;
import dev.tiebreak.words.internal.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table with a column per benchmark or per model, which becomes a row per score. */
final class WideTable {

  private static final int MOST_NAMED = 5;
  private static final String SCORE = "score";

  /** What stands beside the scores and is none, by its letters alone. */
  private static final Set<String> RANKS = Set.of("rank", "no", "position", "place", "#");

  /** What is made of the other scores, by its letters alone. */
  private static final Set<String> TOTALS =
      Set.of(
          "average", "avg", "mean", "total", "sum", "overallaverage", "averagescore", "meanscore");

  /** What may be numbers beside the scores: names, and what a row says of all its scores. */
  private static final List<String> NO_SCORES = List.of("model", "benchmark", "n", "trials");

  /** The numbers of other frames, which are no benchmarks. */
  private static final List<String> OTHERS =
      Stream.of(PriceColumns.SCHEMA, Workloads.SCHEMA, Benchmarks.SCHEMA)
          .flatMap(schema -> schema.names().stream())
          .filter(name -> !ScoreCells.SCHEMA.names().contains(name))
          .toList();

  private final RawRows rows;
  private final String across;
  private final List<String> scores;
  private final List<LeftOut> leftOut;

  private WideTable(RawRows rows, String across, List<String> scores, List<LeftOut> leftOut) {
    this.rows = rows;
    this.across = across;
    this.scores = scores;
    this.leftOut = leftOut;
  }

  /** Whether a header may be that of a wide table. */
  static boolean fits(List<String> header) {
    return RawRows.has(header, "model") != RawRows.has(header, "benchmark")
        && !RawRows.has(header, SCORE)
        && OTHERS.stream().noneMatch(name -> RawRows.has(header, name));
  }

  /**
   * Finds a wide table: the models or the benchmarks in one column, and every column that scores do
   * not have full of numbers that may be scores.
   */
  static Optional<WideTable> in(RawRows rows) {
    if (!fits(rows.header())) {
      return Optional.empty();
    }
    List<LeftOut> leftOut = new ArrayList<>();
    List<String> further = new ArrayList<>(ScoreCells.SCHEMA.further(rows));
    further.removeIf(name -> name.isEmpty() && rows.cells(name).stream().allMatch(String::isEmpty));
    leaveOut(further, RANKS, "the order of the rows", rows, leftOut);
    if (further.size() > 2) {
      leaveOut(further, TOTALS, "made of the other scores", rows, leftOut);
    }
    Notation notation = Notation.of(rows, further, ScoreCells.NUMBER);
    return !further.isEmpty()
            && further.stream().allMatch(name -> holdScores(rows.cells(name), notation))
        ? Optional.of(
            new WideTable(rows, rows.has("model") ? "benchmark" : "model", further, leftOut))
        : Optional.empty();
  }

  private static void leaveOut(
      List<String> columns, Set<String> words, String reason, RawRows rows, List<LeftOut> leftOut) {
    for (String column : List.copyOf(columns)) {
      if (words.contains(letters(column))) {
        columns.remove(column);
        leftOut.add(new LeftOut(rows.origin(), "column " + column, reason));
      }
    }
  }

  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}#]", "");
  }

  private static boolean holdScores(List<String> cells, Notation notation) {
    List<Notation.Plain> filled =
        cells.stream()
            .map(cell -> notation.plain(ScoreCells.NUMBER, cell))
            .filter(plain -> plain.isRefused() || !plain.text().isEmpty())
            .toList();
    return !filled.isEmpty()
        && filled.stream().allMatch(it -> it.isRefused() || ScoreCells.isScore(it.text()));
  }

  /** Returns a row for each score of a wide table; other rows as they are. */
  static RawRows asRows(RawRows rows) {
    Optional<WideTable> found = in(rows);
    if (found.isEmpty()) {
      refuseMixed(rows);
    } else {
      refuseHidden(rows, found.get().across);
    }
    return found.map(WideTable::melted).orElse(rows);
  }

  /** Names the columns that keep a table with scores in some columns from being a wide one. */
  private static void refuseMixed(RawRows rows) {
    if (!fits(rows.header())) {
      return;
    }
    List<String> further = ScoreCells.SCHEMA.further(rows);
    Notation notation = Notation.of(rows, further, ScoreCells.NUMBER);
    List<String> others =
        further.stream().filter(name -> !holdScores(rows.cells(name), notation)).toList();
    if (others.size() < further.size()) {
      throw new BadDataException(
          rows.origin(),
          List.of(
              Problem.ofRow(
                  rows.head().number(),
                  "this looks like a wide table, but not all of its columns hold scores: "
                      + Names.some(others, MOST_NAMED),
                  "numbers from 0 to 100 (percent) in every column but the names; or a row for each"
                      + " score, with the columns "
                      + String.join(", ", ScoreCells.SCHEMA.needed()))));
    }
  }

  /** Names the columns that would say something of the scores, but hold some themselves. */
  private static void refuseHidden(RawRows rows, String across) {
    Set<String> further = Set.copyOf(ScoreCells.SCHEMA.further(rows));
    List<Problem> problems =
        rows.header().stream()
            .filter(name -> !further.contains(name) && !RawRows.has(NO_SCORES, name))
            .filter(name -> areNumbers(rows.cells(name)))
            .map(
                name ->
                    Problem.ofCell(
                        rows.head().number(),
                        name,
                        "numbers where a wide table says what all scores of a row have in common",
                        "another name, such as \""
                            + name
                            + " ("
                            + across
                            + ")\", if they are scores; otherwise words, or a row for each score"))
            .toList();
    if (!problems.isEmpty()) {
      throw new BadDataException(rows.origin(), problems);
    }
  }

  private static boolean areNumbers(List<String> cells) {
    return cells.stream().anyMatch(cell -> !Notation.isMissing(cell))
        && cells.stream().allMatch(cell -> cell.isEmpty() || Notation.isNumber(cell));
  }

  /**
   * Returns the rows, if they are not those of a wide table.
   *
   * @throws BadDataException if they are
   */
  static RawRows unlessIn(RawRows rows) {
    Optional<WideTable> found = in(rows);
    if (found.isPresent()) {
      throw new BadDataException(rows.origin(), List.of(found.get().problem()));
    }
    return rows;
  }

  private Problem problem() {
    return Problem.ofRow(
        rows.head().number(),
        "this looks like a wide table, with a column of scores for each "
            + across
            + " ("
            + Names.some(scores, MOST_NAMED)
            + ")",
        "a row for each score, with the columns " + String.join(", ", ScoreCells.SCHEMA.needed()));
  }

  private RawRows melted() {
    List<String> header = rows.header();
    Set<String> names = Set.copyOf(scores);
    Predicate<Integer> isScore = i -> names.contains(header.get(i));
    List<Integer> kept =
        columns(i -> !header.get(i).isEmpty() && !isScore.test(i) && !isLeftOut(header.get(i)));
    List<Integer> melting = columns(isScore);
    List<Line> lines = new ArrayList<>();
    for (Line row : wholeRows(withoutTotals())) {
      melting.forEach(i -> lines.add(line(row, kept, i)));
    }
    return rows.with(new Line(rows.head().number(), names(header, kept)), lines)
        .noting(new Account(leftOut, List.of()));
  }

  private List<Integer> columns(Predicate<Integer> which) {
    return IntStream.range(0, rows.header().size()).boxed().filter(which).toList();
  }

  private boolean isLeftOut(String column) {
    return leftOut.stream().anyMatch(each -> each.place().equals("column " + column));
  }

  private List<String> names(List<String> header, List<Integer> kept) {
    return Stream.concat(kept.stream().map(header::get), Stream.of(across, SCORE)).toList();
  }

  private Line line(Line row, List<Integer> kept, int column) {
    String name = rows.header().get(column);
    List<String> cells =
        Stream.concat(kept.stream().map(row.cells()::get), Stream.of(name, row.cells().get(column)))
            .toList();
    return new Line(row.number(), cells, Map.of(across, name, SCORE, name));
  }

  private List<Line> wholeRows(List<Line> lines) {
    int columns = rows.header().size();
    List<Problem> problems =
        lines.stream()
            .filter(row -> row.cells().size() != columns)
            .map(
                row ->
                    Problem.ofRow(
                        row.number(), row.cells().size() + " cells", columns + ", as the header"))
            .toList();
    if (!problems.isEmpty() && rows.manner().badRows() == BadRows.REFUSED) {
      throw new BadDataException(rows.origin(), problems);
    }
    problems.forEach(
        each ->
            leftOut.add(new LeftOut(rows.origin(), "row " + each.row().getAsInt(), each.found())));
    return lines.stream().filter(row -> row.cells().size() == columns).toList();
  }

  private List<Line> withoutTotals() {
    List<Line> lines = new ArrayList<>(rows.rows());
    List<String> names = rows.cells(across.equals("model") ? "benchmark" : "model");
    for (int last = lines.size() - 1;
        last > 0 && TOTALS.contains(letters(names.get(last)));
        last--) {
      leftOut.add(
          new LeftOut(
              rows.origin(),
              "row " + lines.get(last).number() + ", " + names.get(last),
              "made of the other rows"));
      lines.remove(last);
    }
    return lines;
  }
}
