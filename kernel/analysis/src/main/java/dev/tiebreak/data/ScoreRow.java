package dev.tiebreak.data;

import dev.tiebreak.domain.SystemName;
import dev.tiebreak.read.internal.RawRows;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A row of a file of scores, before it is known what its number means.
 *
 * @param index its place among the rows, from 0
 * @param number the row's number in the file
 * @param system what was measured
 * @param name on what
 * @param own what the row itself says of its number, also by the name of the benchmark
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

  /** The columns of what two rows of one score have in common. */
  static final List<String> KEY =
      List.of(
          "model",
          "benchmark",
          "version",
          "subset",
          "metric",
          "effort",
          "harness",
          "tools",
          "evaluator",
          "date",
          "source");

  static final String SIGN = "%";

  static ScoreRow of(FrameColumns columns, int index, int number, Optional<Benchmarks> known) {
    MeasureName name = MeasureName.of(columns, index);
    Sense own = Sense.of(columns, index).or(WideHeading.of(name.benchmark()).sense());
    return new ScoreRow(
        index,
        number,
        ScoreLabels.system(columns, index),
        name,
        own,
        own.or(known.map(list -> list.sense(name)).orElse(Sense.NONE)),
        columns.text(SCORE, index),
        ScoreErrors.COLUMNS.stream().map(column -> columns.text(column, index)).toList(),
        columns.smallCount("n", index),
        columns.smallCount("trials", index),
        columns.text("evaluator", index),
        columns.day("date", index),
        columns.text("source", index));
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

  /** What two rows of one score have in common, by {@link #KEY}. */
  List<String> key() {
    return List.of(
        system.model(),
        name.benchmark(),
        name.version(),
        name.subset(),
        name.metric(),
        system.effort(),
        system.harness(),
        system.tools(),
        evaluator,
        date.map(LocalDate::toString).orElse(""),
        source);
  }
}
