package dev.tiebreak.data;

import dev.tiebreak.domain.TaskOutcomes;
import dev.tiebreak.domain.TaskRun;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.TableParts.Cell;
import dev.tiebreak.show.internal.Columns;
import dev.tiebreak.words.internal.Decimals;
import dev.tiebreak.words.internal.Numbers;
import dev.tiebreak.words.internal.Plural;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/** Outcomes as a table to read. */
final class OutcomeTables {

  private static final Decimals ONE_DECIMAL = new Decimals(1);

  private OutcomeTables() {}

  /** What a model did on a benchmark. */
  private record Summary(String benchmark, String model, List<TaskRun> runs, TaskOutcomes tasks) {
    int clusters() {
      return (int) tasks.clusters().values().stream().distinct().count();
    }
  }

  private static final Columns<Summary> COLUMNS =
      Columns.<Summary>none()
          .words("Benchmark", row -> Cell.of(row.benchmark()))
          .words("Model", row -> Cell.of(row.model()))
          .figures("Tasks", row -> Cell.of(Numbers.count(row.tasks().runs().size())))
          .figures(
              "Clusters",
              row -> row.clusters() == 0 ? Cell.muted("–") : Cell.of(Numbers.count(row.clusters())))
          .figures("Runs", row -> Cell.of(Numbers.count(row.runs().size())))
          .figures("Score", row -> Cell.of(ONE_DECIMAL.format(row.tasks().percent().orElseThrow())))
          .figures("Calls", row -> mean(row, "%,.1f", run -> run.calls().stream().asDoubleStream()))
          .figures(
              "Input tokens",
              row -> mean(row, "%,.0f", run -> run.inputTokens().stream().asDoubleStream()))
          .figures(
              "Output tokens",
              row -> mean(row, "%,.0f", run -> run.outputTokens().stream().asDoubleStream()))
          .figures("Cost (US$)", row -> mean(row, "%,.4f", run -> run.costUsd().stream()));

  static DisplayTable display(LoggedRuns logged) {
    List<Summary> rows =
        logged.benchmarks().stream()
            .flatMap(
                benchmark ->
                    logged.models().stream()
                        .filter(model -> logged.ran(model, benchmark))
                        .map(
                            model ->
                                new Summary(
                                    benchmark,
                                    model,
                                    logged.of(model, benchmark),
                                    logged.tasks(model, benchmark))))
            .toList();
    return COLUMNS.fill(
        DisplayTable.titled("Outcomes task by task")
            .withSubtitle(
                "Scores in percent, the mean over tasks; tokens and cost are means of a run"),
        rows);
  }

  /**
   * The mean over the runs that state the quantity, with the number of those runs where some do
   * not.
   */
  private static Cell mean(Summary row, String format, Function<TaskRun, DoubleStream> quantity) {
    double[] known = row.runs().stream().flatMapToDouble(quantity).toArray();
    if (known.length == 0) {
      return Cell.muted("–");
    }
    String text =
        String.format(Locale.ROOT, format, DoubleStream.of(known).average().orElseThrow());
    return known.length == row.runs().size()
        ? Cell.of(text)
        : Cell.of(
            text + " (" + Numbers.count(known.length) + Plural.of(known.length, " run)", " runs)"));
  }
}
