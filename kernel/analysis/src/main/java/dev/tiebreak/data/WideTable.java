package dev.tiebreak.data;

import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Problem;
import dev.tiebreak.read.internal.RawRows;
import dev.tiebreak.words.internal.Names;
import java.util.List;
import java.util.Optional;

/** A table with a column per benchmark or per model, which no frame can read. */
final class WideTable {

  private static final int MOST_NAMED = 5;

  private WideTable() {}

  /**
   * Returns the rows, if they do not look like a wide table.
   *
   * @throws BadDataException if they do
   */
  static RawRows unlessIn(RawRows rows) {
    Optional<Problem> found = in(rows);
    if (found.isPresent()) {
      throw new BadDataException(rows.origin(), List.of(found.get()));
    }
    return rows;
  }

  /**
   * Says why rows look like a wide table: the models or the benchmarks are in one column, and every
   * column unknown to scores is full of numbers that may be scores.
   */
  static Optional<Problem> in(RawRows rows) {
    boolean models = rows.has("model");
    if (models == rows.has("benchmark") || rows.has("score")) {
      return Optional.empty();
    }
    List<String> further = ScoreCells.SCHEMA.further(rows);
    return !further.isEmpty() && further.stream().allMatch(name -> holdScores(rows.cells(name)))
        ? Optional.of(
            Problem.ofRow(
                rows.head().number(),
                "this looks like a wide table, with a column of scores for each "
                    + (models ? "benchmark (" : "model (")
                    + Names.some(further, MOST_NAMED)
                    + ")",
                "a row for each score, with the columns "
                    + String.join(", ", ScoreCells.SCHEMA.needed())))
        : Optional.empty();
  }

  private static boolean holdScores(List<String> cells) {
    List<String> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
    return !filled.isEmpty() && filled.stream().allMatch(ScoreCells::isScore);
  }
}
