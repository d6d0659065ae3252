package dev.tiebreak.data;

import dev.tiebreak.domain.Measure;
import dev.tiebreak.domain.Score;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.TableParts.Cell;
import dev.tiebreak.show.internal.Columns;
import dev.tiebreak.words.internal.Decimals;
import java.util.List;
import java.util.stream.DoubleStream;

/** Scores as a table to read. */
final class ScoreTables {

  private final PrintedScores scores;

  private ScoreTables(PrintedScores scores) {
    this.scores = scores;
  }

  /** The scorecard: a row per benchmark, a column per model. */
  static DisplayTable card(PrintedScores scores) {
    return new ScoreTables(scores).card();
  }

  private DisplayTable card() {
    Columns<String> columns = Columns.<String>none().words("Benchmark", Cell::of);
    boolean alike = scores.measures().values().stream().allMatch(Measure::isPlainShare);
    if (!alike) {
      columns = columns.words("In", name -> Cell.muted(scores.measure(name).words()));
    }
    Decimals ofAll = Decimals.usual(scores.benchmarks().stream().flatMapToDouble(this::numbers), 1);
    for (String model : scores.models()) {
      columns =
          columns.figures(
              scores.label(model).orElse(model),
              name -> cell(model, name, alike ? ofAll : decimals(name)));
    }
    return columns
        .fill(
            DisplayTable.titled("Scores").withSubtitle(alike ? "Percent" : "Each in its own unit"),
            List.copyOf(scores.benchmarks()))
        .withNotes(scores.chosenOrOpen());
  }

  private Decimals decimals(String benchmark) {
    return Decimals.usual(numbers(benchmark), scores.measure(benchmark).unit().leastDecimals());
  }

  private DoubleStream numbers(String benchmark) {
    return scores.models().stream()
        .flatMap(model -> scores.all(model, benchmark).stream())
        .mapToDouble(Score::number);
  }

  private Cell cell(String model, String benchmark, Decimals decimals) {
    List<Score> all = scores.all(model, benchmark);
    return switch (all.size()) {
      case 0 -> Cell.muted("no score");
      case 1 -> Cell.of(printed(all.get(0), decimals));
      default ->
          scores
              .choice()
              .taken(all)
              .map(score -> Cell.of(printed(score, decimals)))
              .orElseGet(() -> Cell.muted(all.size() + " scores"));
    };
  }

  private static String printed(Score score, Decimals decimals) {
    return score.measure().unit().number(score.number(), decimals.keeping(score.number()).count());
  }
}
