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
import dev.tiebreak.words.internal.Numbers;
import dev.tiebreak.words.internal.Plural;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
  private static final String LONG =
      "a row for each score, with the columns " + String.join(", ", ScoreCells.SCHEMA.needed());
  private static final String ALLOWED =
      "numbers from 0 to 100 (percent) in every column but the names; or "
          + WideHeading.HOW
          + "; or "
          + LONG;

  /** What may be numbers beside the scores: names, and what a row says of all its scores. */
  private static final List<String> NO_SCORES = List.of("model", "benchmark", "n", "trials");

  /** The numbers of other frames, which are no benchmarks. */
  private static final List<String> OTHERS =
      Stream.of(PriceColumns.SCHEMA, Workloads.SCHEMA, Benchmarks.SCHEMA)
          .flatMap(schema -> schema.names().stream())
          .filter(name -> !ScoreCells.SCHEMA.names().contains(name))
          .filter(name -> !Set.of("maker", "tasks").contains(name))
          .toList();

  /** The columns that lists of models have, and hardly a table of scores. */
  private static final List<String> OF_MODELS = List.of("short_name", "codename", "maker");

  private final RawRows rows;
  private final String across;
  private final List<String> scores;
  private final List<LeftOut> leftOut;

  private WideTable(WideRows lines, WideColumns columns) {
    this.rows = lines.kept();
    this.across = rows.has("model") ? "benchmark" : "model";
    this.scores = columns.scores();
    this.leftOut = new ArrayList<>(columns.leftOut());
    leftOut.addAll(lines.leftOut());
  }

  /** Whether a header is likely that of a wide table: that of no list of models either. */
  static boolean fits(List<String> header) {
    return mayFit(header) && OF_MODELS.stream().noneMatch(name -> RawRows.has(header, name));
  }

  /** Whether a header may be that of a wide table, which may describe its models too. */
  private static boolean mayFit(List<String> header) {
    return RawRows.has(header, "model") != RawRows.has(header, "benchmark")
        && !RawRows.has(header, SCORE)
        && (RawRows.has(header, "model") || !RawRows.has(header, "tasks"))
        && OTHERS.stream().noneMatch(name -> RawRows.has(header, name));
  }

  /**
   * Finds a wide table: the models or the benchmarks in one column, and no column that scores do
   * not have in which there are more other numbers than may be scores.
   */
  static Optional<WideTable> in(RawRows rows) {
    if (!mayFit(rows.header())) {
      return Optional.empty();
    }
    WideRows lines = WideRows.of(WideHeading.joined(rows));
    WideColumns columns = WideColumns.of(lines.kept());
    return columns.holdScores() ? Optional.of(new WideTable(lines, columns)) : Optional.empty();
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
    if (!mayFit(rows.header())) {
      return;
    }
    WideColumns columns = WideColumns.of(WideRows.of(WideHeading.joined(rows)).kept());
    if (columns.holdNone()) {
      List<String> reasons =
          columns.leftOut().stream()
              .map(each -> each.place() + " (" + each.reason() + ")")
              .toList();
      throw refused(rows, "none of its columns holds scores: ", reasons);
    }
    if (columns.areMixed()) {
      throw refused(rows, "not all of its columns hold scores: ", columns.accused());
    }
  }

  private static BadDataException refused(RawRows rows, String why, List<String> columns) {
    String found = "this looks like a wide table, but " + why + Names.some(columns, MOST_NAMED);
    return new BadDataException(
        rows.origin(), List.of(Problem.ofRow(rows.head().number(), found, ALLOWED)));
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
    Optional<WideTable> found = fits(rows.header()) ? in(rows) : Optional.empty();
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
        LONG);
  }

  private RawRows melted() {
    List<String> header = rows.header();
    Set<String> names = Set.copyOf(scores);
    Predicate<Integer> isScore = i -> names.contains(header.get(i));
    List<Integer> kept =
        columns(i -> !header.get(i).isEmpty() && !isScore.test(i) && !isLeftOut(header.get(i)));
    List<Integer> melting = columns(isScore);
    refuseHeadings(melting);
    List<Line> lines = new ArrayList<>();
    for (Line row : wholeRows(rows.rows())) {
      melting.forEach(i -> lines.add(line(row, kept, i)));
    }
    List<String> columns = new ArrayList<>(kept.stream().map(header::get).toList());
    columns.addAll(List.of(across, SCORE));
    return rows.with(new Line(rows.head().number(), columns), lines)
        .noting(new Account(leftOut, withoutScores()));
  }

  /** Says which rows have a name and no score at all. */
  private List<String> withoutScores() {
    List<List<String>> cells = scores.stream().map(rows::cells).toList();
    List<String> names = rows.cells(across.equals("model") ? "benchmark" : "model");
    List<String> blank =
        IntStream.range(0, names.size())
            .filter(i -> cells.stream().allMatch(column -> Notation.isMissing(column.get(i))))
            .mapToObj(i -> names.get(i) + " (row " + rows.rows().get(i).number() + ")")
            .toList();
    return blank.isEmpty()
        ? List.of()
        : List.of(
            Numbers.count(blank.size())
                + Plural.of(blank.size(), " row has", " rows have")
                + " no score at all: "
                + Names.some(blank, MOST_NAMED)
                + ".");
  }

  /** Refuses columns of scores that have no name, or one that another has too. */
  private void refuseHeadings(List<Integer> columns) {
    List<Problem> problems = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int column : columns) {
      String name = rows.header().get(column);
      if (name.isEmpty()) {
        problems.add(
            Problem.ofRow(
                rows.head().number(),
                "the column at place " + (column + 1) + " has scores and no name",
                "a name for each column"));
      } else if (!seen.add(name)) {
        problems.add(
            Problem.ofCell(
                rows.head().number(), name, "the column appears twice", "each column once"));
      }
    }
    if (!problems.isEmpty()) {
      throw new BadDataException(rows.origin(), problems);
    }
  }

  private List<Integer> columns(Predicate<Integer> which) {
    return IntStream.range(0, rows.header().size()).boxed().filter(which).toList();
  }

  private boolean isLeftOut(String column) {
    return leftOut.stream().anyMatch(each -> each.place().equals("column " + column));
  }

  private Line line(Line row, List<Integer> kept, int column) {
    String name = rows.header().get(column);
    List<String> cells = new ArrayList<>(kept.stream().map(row.cells()::get).toList());
    cells.add(name);
    cells.add(row.cells().get(column));
    return new Line(row.number(), List.copyOf(cells), Map.of(across, name, SCORE, name));
  }

  private List<Line> wholeRows(List<Line> lines) {
    int columns = rows.header().size();
    List<Problem> problems =
        lines.stream()
            .filter(row -> row.cells().size() != columns)
            .map(
                row ->
                    Problem.ofRow(
                        row.number(),
                        Plural.counted(row.cells().size(), "cell", "cells"),
                        columns + ", as the header"))
            .toList();
    if (!problems.isEmpty() && rows.manner().badRows() == BadRows.REFUSED) {
      throw new BadDataException(rows.origin(), problems);
    }
    problems.forEach(
        each ->
            leftOut.add(new LeftOut(rows.origin(), "row " + each.row().getAsInt(), each.found())));
    return lines.stream().filter(row -> row.cells().size() == columns).toList();
  }
}
