package dev.tiebreak.data;

import dev.tiebreak.domain.SystemName;
import dev.tiebreak.read.internal.RawRows;
import dev.tiebreak.read.internal.Reading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tech.tablesaw.api.Row;

/**
 * A row of a file of scores, before it is known what its number means.
 *
 * @param index its place among the rows, from 0
 * @param number the row's number in the file
 * @param system what was measured
 * @param name on what
 * @param own what the row itself says of its number
 * @param sense the same, or what the list of benchmarks says
 * @param cell the score as it is written
 * @param errors what is written in the columns of errors, see {@link ScoreErrors}
 * @param n how many tasks it is the mean of
 * @param trials how often each was run
 * @param evaluator who ran it
 * @param date when it was published
 * @param source who published it
 */
record ScoreRow(
    int index,
    int number,
    SystemName system,
    MeasureName name,
    Sense own,
    Sense sense,
    String cell,
    List<String> errors,
    OptionalInt n,
    OptionalInt trials,
    String evaluator,
    Optional<LocalDate> date,
    String source) {

  /** The column of the scores. */
  static final String SCORE = "score";

  static final String SIGN = "%";

  static ScoreRow of(Row row, int number, Optional<Benchmarks> known) {
    MeasureName name = MeasureName.of(row);
    Sense own = Sense.of(row);
    return new ScoreRow(
        row.getRowNumber(),
        number,
        ScoreLabels.system(row),
        name,
        own,
        own.or(known.map(list -> list.sense(name)).orElse(Sense.NONE)),
        row.getString("score"),
        ScoreErrors.COLUMNS.stream().map(column -> Reading.textIfThere(row, column)).toList(),
        count(row, "n"),
        count(row, "trials"),
        row.getString("evaluator"),
        Optional.ofNullable(row.getDate("date")),
        row.getString("source"));
  }

  private static OptionalInt count(Row row, String column) {
    return !row.columnNames().contains(column) || row.isMissing(column)
        ? OptionalInt.empty()
        : OptionalInt.of((int) row.getLong(column));
  }

  boolean hasScore() {
    return !cell.isEmpty();
  }

  /** Whether a percent sign says what the number is. */
  boolean signed() {
    return cell.endsWith(SIGN);
  }

  /** The unit that the row, a percent sign or the list of benchmarks states. */
  Optional<WrittenUnit> stated() {
    return sense.unit().or(() -> signed() ? Optional.of(WrittenUnit.PERCENT) : Optional.empty());
  }

  WrittenUnit written() {
    return stated().orElse(WrittenUnit.PERCENT);
  }

  /** Whether the percent sign of a cell contradicts the unit of the row. */
  boolean contradicts(String cell) {
    return cell.endsWith(SIGN) && !written().equals(WrittenUnit.PERCENT);
  }

  /** Reads a number in the unit of the row; empty if it is none, or its sign contradicts that. */
  Optional<BigDecimal> read(String cell) {
    return contradicts(cell) ? Optional.empty() : written().number(unsigned(cell));
  }

  static String unsigned(String cell) {
    return cell.endsWith(SIGN) ? RawRows.strip(cell.substring(0, cell.length() - 1)) : cell;
  }

  /** What two rows of one score have in common, in the words of their columns. */
  List<List<String>> key() {
    return List.of(
        List.of("model", system.model()),
        List.of("benchmark", name.benchmark()),
        List.of("version", name.version()),
        List.of("subset", name.subset()),
        List.of("metric", name.metric()),
        List.of("effort", system.effort()),
        List.of("harness", system.harness()),
        List.of("tools", system.tools()),
        List.of("evaluator", evaluator),
        List.of("date", date.map(LocalDate::toString).orElse("")),
        List.of("source", source));
  }
}
