package dev.tiebreak.data;

import dev.tiebreak.domain.Measure;
import dev.tiebreak.domain.Measure.Range;
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

  /** Returns the frame with the digits that are written, and with all that is known of measures. */
  Table written() {
    Table file = Table.create(table.name(), table.columns());
    digits(file, ScoreRow.SCORE, i -> scores.get(i).map(Score::value));
    digits(file, "stderr", i -> error(i, 0));
    digits(file, "ci_low", i -> error(i, 1));
    digits(file, "ci_high", i -> error(i, 2));
    if (rows.stream().anyMatch(row -> row.own().unit().isPresent())) {
      Written.put(
          file,
          WrittenUnit.COLUMN,
          texts(i -> word(rows.get(i).own().unit().map(WrittenUnit::unit))));
    }
    if (rows.stream().anyMatch(row -> row.own().better().isPresent())) {
      Written.put(file, "better", texts(i -> word(rows.get(i).own().better())));
    }
    if (measures.values().stream().anyMatch(m -> !m.range().equals(Range.of(m.unit())))) {
      Written.put(file, "min", texts(i -> digits(least(i))));
      Written.put(file, "max", texts(i -> digits(most(i))));
    }
    if (measures.values().stream().anyMatch(measure -> measure.partOf().isPresent())) {
      Written.put(file, "part_of", texts(i -> measure(i).partOf().orElse("")));
    }
    return file;
  }

  /** What is said in the unit that a score is kept in, which is percent for a rate. */
  private static String word(Optional<?> said) {
    return said.map(Object::toString).orElse("");
  }

  private Optional<BigDecimal> least(int row) {
    double least = measure(row).range().least();
    return limit(row, rows.get(row).own().least())
        .or(() -> stated(least, measure(row).unit().least()));
  }

  private Optional<BigDecimal> most(int row) {
    double most = measure(row).range().most();
    return limit(row, rows.get(row).own().most())
        .or(() -> stated(most, measure(row).unit().most()));
  }

  private static Optional<BigDecimal> stated(double limit, double usual) {
    return limit == usual ? Optional.empty() : Optional.of(BigDecimal.valueOf(limit));
  }

  private void digits(Table file, String name, IntFunction<Optional<BigDecimal>> value) {
    if (file.containsColumn(name)) {
      Written.put(file, name, texts(i -> digits(value.apply(i))));
    }
  }

  private static String digits(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toString).orElse("");
  }

  void inTheirUnits() {
    table.replaceColumn(numbers(ScoreRow.SCORE, i -> scores.get(i).map(Score::value)));
    Written.put(table, WrittenUnit.COLUMN, texts(i -> measure(i).unit().toString()));
    replace("stderr", i -> error(i, 0));
    replace("ci_low", i -> error(i, 1));
    replace("ci_high", i -> error(i, 2));
    replace("ci_level", i -> ScoreErrors.level(rows.get(i).errors().get(ScoreErrors.LEVEL)));
    replace("min", i -> limit(i, rows.get(i).own().least()));
    replace("max", i -> limit(i, rows.get(i).own().most()));
    if (measures.values().stream().anyMatch(ScoreColumns::goesAnotherWay)) {
      Written.put(table, "better", texts(i -> measure(i).better().toString()));
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
    return rows.get(row).read(rows.get(row).errors().get(column));
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

  private List<String> texts(IntFunction<String> value) {
    return IntStream.range(0, rows.size()).mapToObj(value).toList();
  }
}
