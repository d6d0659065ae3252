package dev.tiebreak.data;

import dev.tiebreak.domain.Measure;
import dev.tiebreak.domain.Score;
import dev.tiebreak.words.internal.Numbers;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * Turns the columns of numbers into the units they are kept in, and says which these are.
 *
 * @param table the frame, as it was read
 * @param rows its rows
 * @param scores their scores; empty where there is none
 * @param measures what they are measurements of
 */
record ScoreColumns(
    Table table,
    List<ScoreRow> rows,
    List<Optional<Score>> scores,
    Map<MeasureName, Measure> measures) {

  void inTheirUnits() {
    table.replaceColumn(numbers(ScoreRow.SCORE, i -> scores.get(i).map(Score::value)));
    table.replaceColumn(texts(WrittenUnit.COLUMN, i -> measure(i).unit().toString()));
    replace("stderr", i -> error(i, 0));
    replace("ci_low", i -> error(i, 1));
    replace("ci_high", i -> error(i, 2));
    replace("ci_level", i -> ScoreErrors.level(rows.get(i).errors().get(ScoreErrors.LEVEL)));
    replace("min", i -> limit(i, rows.get(i).own().least()));
    replace("max", i -> limit(i, rows.get(i).own().most()));
    if (measures.values().stream().anyMatch(ScoreColumns::goesAnotherWay)) {
      put(texts("better", i -> measure(i).better().toString()));
    }
  }

  /** Whether the unit does not say by itself which of two scores is better. */
  private static boolean goesAnotherWay(Measure measure) {
    return !measure.unit().better().equals(Optional.of(measure.better()));
  }

  private Measure measure(int row) {
    return measures.get(rows.get(row).name());
  }

  private Optional<BigDecimal> error(int row, int column) {
    String cell = rows.get(row).errors().get(column);
    return rows.get(row).written().number(ScoreRow.unsigned(cell));
  }

  private Optional<BigDecimal> limit(int row, OptionalDouble number) {
    return number.isPresent()
        ? rows.get(row).written().number(Numbers.number(number.getAsDouble()))
        : Optional.empty();
  }

  private void replace(String name, IntFunction<Optional<BigDecimal>> value) {
    if (table.containsColumn(name)) {
      table.replaceColumn(numbers(name, value));
    }
  }

  private void put(StringColumn column) {
    if (table.containsColumn(column.name())) {
      table.replaceColumn(column);
    } else {
      table.addColumns(column);
    }
  }

  private DoubleColumn numbers(String name, IntFunction<Optional<BigDecimal>> value) {
    DoubleColumn column = DoubleColumn.create(name);
    for (int i = 0; i < rows.size(); i++) {
      value
          .apply(i)
          .map(BigDecimal::doubleValue)
          .ifPresentOrElse(column::append, column::appendMissing);
    }
    return column;
  }

  private StringColumn texts(String name, IntFunction<String> value) {
    return StringColumn.create(name, IntStream.range(0, rows.size()).mapToObj(value).toList());
  }
}
