package dev.tiebreak.data;

import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.TableParts.Cell;
import dev.tiebreak.show.internal.Columns;
import dev.tiebreak.words.internal.Decimals;
import java.util.List;
import java.util.OptionalDouble;

/** Scores as a table to read. */
final class ScoreTables {

  private ScoreTables() {}

  /** The scorecard: a row per benchmark, a column per model. */
  static DisplayTable card(PrintedScores scores) {
    Decimals decimals =
        Decimals.of(
            scores.models().stream()
                .flatMap(
                    model -> scores.benchmarks().stream().map(name -> scores.percent(model, name)))
                .flatMapToDouble(OptionalDouble::stream),
            1);
    Columns<String> columns = Columns.<String>none().words("Benchmark", Cell::of);
    for (String model : scores.models()) {
      columns = columns.figures(model, name -> cell(scores.percent(model, name), decimals));
    }
    return columns.fill(
        DisplayTable.titled("Scores").withSubtitle("Percent"), List.copyOf(scores.benchmarks()));
  }

  private static Cell cell(OptionalDouble percent, Decimals decimals) {
    return percent.isPresent()
        ? Cell.of(decimals.format(percent.getAsDouble()))
        : Cell.muted("no score");
  }
}
