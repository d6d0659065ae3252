package dev.tiebreak.data;

import dev.tiebreak.data.DataFile.Kind;
import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Problem;
import dev.tiebreak.read.Source;
import dev.tiebreak.read.internal.Account;
import dev.tiebreak.read.internal.RawRows;
import dev.tiebreak.read.internal.Reading;
import dev.tiebreak.read.internal.format.SourceRows;
import dev.tiebreak.read.internal.mapping.Companion;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The rows of a file whose kind is told by its columns. Its cells are read once, for the rules that
 * look at them and for its frame.
 */
final class RecognisedRows {

  private final Source source;
  private final Kind kind;
  private final RawRows file;
  private final RawRows rows;
  private Cells cells;
  private Scores scores;
  private Outcomes outcomes;

  /** What was read of the cells, and of the file of benchmarks next to them. */
  private record Cells(
      Reading reading, Optional<ScoreCells> scores, Optional<Benchmarks> known, FileFacts facts) {}

  /**
   * @param file as they stand there
   * @param rows the same, a row for each score
   */
  private RecognisedRows(Source source, Kind kind, RawRows file, RawRows rows) {
    this.source = source;
    this.kind = kind;
    this.file = file;
    this.rows = rows;
  }

  /**
   * Reads the rows of a file.
   *
   * @throws BadDataException if they cannot be read, or are of no kind
   */
  static RecognisedRows of(Source source) {
    return of(source, Kind::fits);
  }

  /** Reads those rows of a file that have one of the headers that are looked for. */
  static RecognisedRows of(Source source, Predicate<List<String>> fits) {
    RawRows found = SourceRows.of(source, fits);
    RawRows rows = Kind.melted(found);
    Kind kind = Kind.nearest(rows).orElseThrow(() -> unknown(rows));
    return new RecognisedRows(source, kind, found, rows);
  }

  static BadDataException unknown(RawRows rows) {
    return new BadDataException(
        rows.origin(),
        List.of(
            Problem.ofRow(
                rows.head().number(),
                "the header has " + String.join(", ", rows.header()),
                "the columns of "
                    + Arrays.stream(Kind.values())
                        .map(Kind::columns)
                        .collect(Collectors.joining(" or ")))));
  }

  Source source() {
    return source;
  }

  Kind kind() {
    return kind;
  }

  /** The rows as they stand in the file. */
  RawRows file() {
    return file;
  }

  /** The same, a row for each score. */
  RawRows rows() {
    return rows;
  }

  /** Other names of what is in the file, as the file next to it says. */
  OtherNames names() {
    return OtherNames.beside(source);
  }

  /**
   * Returns the cells that can be read, whatever is wrong with others.
   *
   * @throws BadDataException if a column is missing or appears twice, or a file next to it cannot
   *     be read
   */
  FileFacts facts() {
    return cells().facts();
  }

  private Cells cells() {
    if (cells == null) {
      cells = kind == Kind.SCORES ? cellsOfScores() : cellsOf(known());
    }
    return cells;
  }

  private Optional<Benchmarks> known() {
    return kind == Kind.SCORES || kind == Kind.OUTCOMES
        ? Companion.BENCHMARKS.beside(source).map(Benchmarks::read)
        : Optional.empty();
  }

  private Cells cellsOfScores() {
    Optional<Benchmarks> known = known();
    ScoreCells read = ScoreCells.read(file, known, names());
    return new Cells(read.reading(), Optional.of(read), known, FileFacts.of(rows, read, known));
  }

  private Cells cellsOf(Optional<Benchmarks> known) {
    Reading reading = kind.schema(rows).read(rows);
    return new Cells(reading, Optional.empty(), known, FileFacts.of(rows, reading, known));
  }

  /**
   * Returns the scores that the rows are.
   *
   * @throws BadDataException if anything in them is not allowed
   */
  Scores scores() {
    if (scores == null) {
      scores = Scores.of(cells().scores().orElseThrow(), cells().known(), source, names());
    }
    return scores;
  }

  /**
   * Returns the outcomes that the rows are.
   *
   * @throws BadDataException if anything in them is not allowed
   */
  Outcomes outcomes() {
    if (outcomes == null) {
      outcomes = Outcomes.of(cells().reading(), kind.schema(rows), cells().known(), source);
    }
    return outcomes;
  }

  /**
   * Reads all of it as the frame of its kind does.
   *
   * @throws BadDataException if anything in it is not allowed
   */
  DataFile read() {
    FileFacts facts = facts();
    Account account = kind.account(this);
    return new DataFile(
        kind,
        rows.rows().size(),
        facts.contents(account),
        kind.schema(rows).further(rows),
        facts.notes(account));
  }
}
