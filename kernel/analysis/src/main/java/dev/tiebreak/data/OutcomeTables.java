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
import java.util.OptionalDouble;
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

  private static final Columns<Summary> COUNTS =
      Columns.<Summary>none()
          .words("Benchmark", row -> Cell.of(row.benchmark()))
          .words("Model", row -> Cell.of(row.model()))
          .figures("Tasks", row -> Cell.of(Numbers.count(row.tasks().runs().size())))
          .figures(
              "Clusters",
              row -> row.clusters() == 0 ? Cell.muted("–") : Cell.of(Numbers.count(row.clusters())))
          .figures("Runs", row -> Cell.of(Numbers.count(row.runs().size())))
          .figures("Score", row -> score(row.tasks().percent()));

  /** With what is missing, where anything is. */
  private static final Columns<Summary> COUNTS_AND_MISSING =
      COUNTS
          .figures("Missing", OutcomeTables::missing)
          .figures("Score with missing failed", r -> score(r.tasks().percentWithMissingFailed()));

  private static final String RULE =
      "Missing: of so many tasks of the benchmark, a run came to no outcome, or only other models"
          + " ran them. Scores leave these out, and models are compared on the tasks that both"
          + " have; the column beside says what the score is if they count as failed.";

  private static Columns<Summary> columns(List<Summary> rows) {
    return (anyMissing(rows) ? COUNTS_AND_MISSING : COUNTS)
        .figures("Calls", row -> mean(row, "%,.1f", run -> run.calls().stream().asDoubleStream()))
        .figures(
            "Input tokens",
            row -> mean(row, "%,.0f", run -> run.inputTokens().stream().asDoubleStream()))
        .figures(
            "Output tokens",
            row -> mean(row, "%,.0f", run -> run.outputTokens().stream().asDoubleStream()))
        .figures("Cost (US$)", row -> mean(row, "%,.4f", run -> run.costUsd().stream()));
  }

  private static boolean anyMissing(List<Summary> rows) {
    return rows.stream().anyMatch(row -> !row.tasks().missing().isEmpty());
  }

  private static Cell score(OptionalDouble percent) {
    return percent.isPresent()
        ? Cell.of(ONE_DECIMAL.format(percent.getAsDouble()))
        : Cell.muted("–");
  }

  private static Cell missing(Summary row) {
    int missing = row.tasks().missing().size();
    return missing == 0
        ? Cell.muted("–")
        : Cell.of(Numbers.count(missing) + " of " + Numbers.count(row.tasks().tasks().size()));
  }

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
    return columns(rows)
        .fill(
            DisplayTable.titled("Outcomes task by task")
                .withSubtitle(
                    "Scores in percent, the mean over tasks; tokens and cost are means of a run"),
            rows)
        .withNotes(anyMissing(rows) ? List.of(RULE) : List.of());
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
