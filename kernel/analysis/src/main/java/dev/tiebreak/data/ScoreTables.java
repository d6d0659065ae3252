package dev.tiebreak.data;

import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.DisplayTable.Cell;
import dev.tiebreak.words.internal.Decimals;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Scores as a table to read. */
final class ScoreTables {

  private ScoreTables() {}

  /** The scorecard: a row a benchmark, a column a model. */
  static DisplayTable card(PrintedScores scores) {
    DisplayTable card = DisplayTable.titled("Scores").withSubtitle("Percent").withText("Benchmark");
    for (String model : scores.models()) {
      card = card.withNumber(model);
    }
    Decimals decimals =
        Decimals.of(
            scores.models().stream()
                .flatMap(
                    model -> scores.benchmarks().stream().map(name -> scores.percent(model, name)))
                .flatMapToDouble(OptionalDouble::stream),
            1);
    return card.withRows(
        scores.benchmarks().stream().map(name -> row(scores, name, decimals)).toList());
  }

  private static List<Cell> row(PrintedScores scores, String benchmark, Decimals decimals) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(benchmark));
    for (String model : scores.models()) {
      OptionalDouble percent = scores.percent(model, benchmark);
      cells.add(
          percent.isPresent()
              ? Cell.of(decimals.format(percent.getAsDouble()))
              : Cell.muted("no score"));
    }
    return cells;
  }
}
