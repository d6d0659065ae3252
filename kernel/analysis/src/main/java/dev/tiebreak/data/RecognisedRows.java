package dev.tiebreak.data;

import dev.tiebreak.data.DataFile.Kind;
import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Problem;
import dev.tiebreak.read.Source;
import dev.tiebreak.read.internal.RawRows;
import dev.tiebreak.read.internal.format.SourceRows;
import dev.tiebreak.read.internal.mapping.Companion;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The rows of a file whose kind is told by its columns.
 *
 * @param file as they stand there
 * @param rows the same, a row for each score
 */
record RecognisedRows(Source source, Kind kind, RawRows file, RawRows rows) {

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
    RawRows rows = Kind.whole(found).isEmpty() ? WideTable.asRows(found) : found;
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
    Optional<Benchmarks> known =
        kind == Kind.SCORES || kind == Kind.OUTCOMES
            ? Companion.BENCHMARKS.beside(source).map(Benchmarks::read)
            : Optional.empty();
    return kind == Kind.SCORES
        ? FileFacts.of(rows, ScoreCells.read(file, known, names()), known)
        : FileFacts.of(rows, kind.schema(rows).read(rows), known);
  }

  /**
   * Reads all of it as the frame of its kind does.
   *
   * @param cells those that can be read, if somebody has them
   * @throws BadDataException if anything in it is not allowed
   */
  DataFile read(Optional<FileFacts> cells) {
    DataFile.Told told = kind.read(file, source);
    FileFacts facts = cells.orElseGet(this::facts);
    return new DataFile(
        kind,
        rows.rows().size(),
        facts.contents(told.account()),
        kind.schema(rows).further(rows),
        facts.notes(told.account()));
  }
}
