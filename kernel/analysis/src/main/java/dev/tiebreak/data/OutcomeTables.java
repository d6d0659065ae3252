package dev.tiebreak.data;

import dev.tiebreak.domain.TaskOutcomes;
import dev.tiebreak.domain.TaskRun;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.DisplayTable.Cell;
import dev.tiebreak.words.internal.Decimals;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/** Outcomes as a table to read. */
final class OutcomeTables {

  private static final Decimals ONE_DECIMAL = new Decimals(1);

  private OutcomeTables() {}

  static DisplayTable display(LoggedRuns logged) {
    List<List<Cell>> rows = new ArrayList<>();
    for (String benchmark : logged.benchmarks()) {
      for (String model : logged.models()) {
        if (!logged.of(model, benchmark).isEmpty()) {
          rows.add(row(logged, model, benchmark));
        }
      }
    }
    return DisplayTable.titled("Outcomes task by task")
        .withSubtitle("Scores in percent, the mean over tasks; tokens and cost are means of a run")
        .withText("Benchmark")
        .withText("Model")
        .withNumber("Tasks")
        .withNumber("Clusters")
        .withNumber("Runs")
        .withNumber("Score")
        .withNumber("Calls")
        .withNumber("Input tokens")
        .withNumber("Output tokens")
        .withNumber("Cost (US$)")
        .withRows(rows);
  }

  private static List<Cell> row(LoggedRuns logged, String model, String benchmark) {
    List<TaskRun> runs = logged.of(model, benchmark);
    TaskOutcomes tasks = logged.tasks(model, benchmark);
    int clusters = new HashSet<>(tasks.clusters().values()).size();
    return List.of(
        Cell.of(benchmark),
        Cell.of(model),
        Cell.of(grouped(tasks.runs().size())),
        clusters == 0 ? Cell.muted("–") : Cell.of(grouped(clusters)),
        Cell.of(grouped(runs.size())),
        Cell.of(ONE_DECIMAL.format(tasks.percent().orElseThrow())),
        mean(runs, "%,.1f", run -> run.calls().stream().asDoubleStream()),
        mean(runs, "%,.0f", run -> run.inputTokens().stream().asDoubleStream()),
        mean(runs, "%,.0f", run -> run.outputTokens().stream().asDoubleStream()),
        mean(runs, "%,.4f", run -> run.costUsd().stream()));
  }

  private static String grouped(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** The mean over the runs that state the quantity, with their number where some do not. */
  private static Cell mean(
      List<TaskRun> runs, String format, Function<TaskRun, DoubleStream> quantity) {
    double[] known = runs.stream().flatMapToDouble(quantity).toArray();
    if (known.length == 0) {
      return Cell.muted("–");
    }
    String text =
        String.format(Locale.ROOT, format, DoubleStream.of(known).average().orElseThrow());
    return known.length == runs.size()
        ? Cell.of(text)
        : Cell.of(text + " (" + grouped(known.length) + (known.length == 1 ? " run)" : " runs)"));
  }
}
