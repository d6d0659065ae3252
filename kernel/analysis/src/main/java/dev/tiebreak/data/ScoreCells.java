package dev.tiebreak.data;

import static dev.tiebreak.read.internal.Schema.blanksAllowed;
import static dev.tiebreak.read.internal.Schema.optional;
import static dev.tiebreak.read.internal.Schema.required;

import dev.tiebreak.read.BadDataException;
import dev.tiebreak.read.Problem;
import dev.tiebreak.read.internal.CellType;
import dev.tiebreak.read.internal.RawRows;
import dev.tiebreak.read.internal.Reading;
import dev.tiebreak.read.internal.Schema;
import dev.tiebreak.read.internal.Schema.Rule;
import dev.tiebreak.words.internal.Names;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * Reads scores in the unit that their file states, and turns them into percent. The row's unit
 * takes precedence over that of the list of benchmarks; a percent sign decides for its own cell.
 * Numbers without a stated unit are percent, unless they look like rates.
 */
final class ScoreCells {

  static final Schema SCHEMA =
      Schema.of(
          required("model", new CellType.Name()),
          required("benchmark", new CellType.Name()),
          blanksAllowed("score", new CellType.Text()),
          optional(ScoreUnit.COLUMN, ScoreUnit.WORD),
          optional("harness", new CellType.Name()),
          optional("evaluator", new CellType.Name()),
          optional("date", new CellType.Day()),
          optional("source", new CellType.Text()));

  private static final String SCORE = "score";
  private static final String SIGN = "%";
  private static final BigDecimal SURELY_PERCENT = BigDecimal.TEN;
  private static final int MOST_NAMED = 5;

  private final Reading reading;
  private final Optional<Benchmarks> known;
  private final Map<String, List<Unstated>> unstated = new LinkedHashMap<>();

  /** A score without a stated unit. */
  private record Unstated(int row, String cell, BigDecimal number) {
    private boolean isFraction() {
      return number.signum() > 0 && number.compareTo(BigDecimal.ONE) < 0;
    }

    @Override
    public String toString() {
      return cell + " in row " + row;
    }
  }

  private ScoreCells(Reading reading, Optional<Benchmarks> known) {
    this.reading = reading;
    this.known = known;
  }

  /**
   * Returns the scores of a file in percent, with the column of units set to match.
   *
   * @throws BadDataException if anything in it is not allowed
   */
  static Table checked(RawRows rows, Optional<Benchmarks> known) {
    Reading reading = SCHEMA.read(WideTable.unlessIn(rows)).unique("model", "benchmark");
    inPercent(reading, known);
    known.ifPresent(list -> reading.known("benchmark", list.names(), Benchmarks.FILE));
    return reading.orThrow();
  }

  private static void inPercent(Reading reading, Optional<Benchmarks> known) {
    ScoreCells cells = new ScoreCells(reading, known);
    DoubleColumn percents = DoubleColumn.create(SCORE);
    for (Row row : reading.rows()) {
      cells
          .percent(row)
          .map(BigDecimal::doubleValue)
          .ifPresentOrElse(percents::append, percents::appendMissing);
    }
    if (reading.isClean()) {
      cells.refuseRates();
    }
    reading.rows().replaceColumn(percents);
    StringColumn units = StringColumn.create(ScoreUnit.COLUMN, percents.size());
    for (int i = 0; i < units.size(); i++) {
      units.set(i, ScoreUnit.PERCENT.toString());
    }
    reading.rows().replaceColumn(units);
  }

  private Optional<BigDecimal> percent(Row row) {
    String cell = row.getString(SCORE);
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    boolean signed = cell.endsWith(SIGN);
    Optional<ScoreUnit> stated = stated(row);
    if (signed && stated.equals(Optional.of(ScoreUnit.RATE))) {
      note(
          row,
          Problem.found(cell) + " where the unit is rate",
          Rule.orBlank(ScoreUnit.RATE.allowed()));
      return Optional.empty();
    }
    ScoreUnit unit = stated.orElse(ScoreUnit.PERCENT);
    Optional<BigDecimal> percent = unit.percent(unsigned(cell));
    if (percent.isEmpty()) {
      note(row, CellType.notRead(cell), Rule.orBlank(unit.allowed()));
    } else if (!signed && stated.isEmpty()) {
      unstated
          .computeIfAbsent(row.getString("benchmark"), name -> new ArrayList<>())
          .add(new Unstated(reading.number(row), cell, percent.get()));
    }
    return percent;
  }

  /** Whether a cell may be a score, in percent or as a rate. */
  static boolean isScore(String cell) {
    return ScoreUnit.PERCENT.percent(unsigned(cell)).isPresent();
  }

  private static String unsigned(String cell) {
    return cell.endsWith(SIGN) ? RawRows.strip(cell.substring(0, cell.length() - 1)) : cell;
  }

  private Optional<ScoreUnit> stated(Row row) {
    return ScoreUnit.named(row.getString(ScoreUnit.COLUMN))
        .or(() -> known.flatMap(list -> list.unit(row.getString("benchmark"))));
  }

  private void refuseRates() {
    unstated.forEach(
        (benchmark, scores) -> {
          List<Unstated> fractions = scores.stream().filter(Unstated::isFraction).toList();
          List<Unstated> percents =
              scores.stream().filter(s -> s.number().compareTo(SURELY_PERCENT) > 0).toList();
          boolean allRates =
              scores.stream().allMatch(s -> s.number().compareTo(BigDecimal.ONE) <= 0);
          if (!fractions.isEmpty() && (allRates || !percents.isEmpty())) {
            reading.note(ambiguous(benchmark, fractions, percents));
          }
        });
  }

  private static Problem ambiguous(
      String benchmark, List<Unstated> fractions, List<Unstated> percents) {
    return Problem.ofCell(
        fractions.get(0).row(),
        SCORE,
        benchmark
            + " has "
            + named(fractions)
            + (percents.isEmpty() ? "" : " beside " + named(percents))
            + ", and nothing says whether that is a rate or a percentage",
        "a column unit with rate in those rows ("
            + fractions.get(0).cell()
            + " is then "
            + fractions.get(0).number().movePointRight(2).stripTrailingZeros().toPlainString()
            + " percent) or percent, in this file or, for all scores of a benchmark, in "
            + Benchmarks.FILE
            + "; or a percent sign after the number");
  }

  private static String named(List<Unstated> scores) {
    return Names.some(scores.stream().map(Unstated::toString).toList(), MOST_NAMED);
  }

  private void note(Row row, String found, String allowed) {
    reading.note(Problem.ofCell(reading.number(row), SCORE, found, allowed));
  }
}
