package dev.tiebreak.data;

import dev.tiebreak.domain.SystemName;
import dev.tiebreak.domain.TaskOutcomes;
import dev.tiebreak.domain.TaskRun;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.TableParts.Cell;
import dev.tiebreak.show.internal.Columns;
import dev.tiebreak.words.internal.Decimals;
import dev.tiebreak.words.internal.Names;
import dev.tiebreak.words.internal.Numbers;
import dev.tiebreak.words.internal.Plural;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Outcomes as a table to read. */
final class OutcomeTables {

  private static final Decimals ONE_DECIMAL = new Decimals(1);

  private OutcomeTables() {}

  /** What a model did on a benchmark. */
  private record Summary(
      String benchmark, String model, String system, List<TaskRun> runs, TaskOutcomes tasks) {
    int clusters() {
      return (int) tasks.clusters().values().stream().distinct().count();
    }
  }

  private static final Columns<Summary> COUNTS =
      Columns.<Summary>none()
          .words("Benchmark", row -> Cell.of(row.benchmark()))
          .words("Model", row -> Cell.of(row.system()))
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
                        .flatMap(model -> logged.kinds().shown(model, benchmark).stream())
                        .filter(model -> logged.ran(model, benchmark))
                        .map(
                            model ->
                                new Summary(
                                    benchmark,
                                    model,
                                    logged
                                        .kinds()
                                        .system(model, benchmark)
                                        .filter(SystemName::isSaid)
                                        .map(SystemName::label)
                                        .orElse(model),
                                    logged.of(model, benchmark),
                                    logged.tasks(model, benchmark))))
            .toList();
    return columns(rows)
        .fill(
            DisplayTable.titled("Outcomes task by task")
                .withSubtitle(
                    "Scores in percent, the mean over tasks; tokens and cost are means of a run"),
            rows)
        .withNotes(anyMissing(rows) ? List.of(RULE) : List.of())
        .withNotes(lost(rows))
        .withNotes(logged.kinds().notes(logged.models(), logged.benchmarks()));
  }

  /** Who has the best score most often, and who if missing outcomes counted as failed. */
  static String finding(LoggedRuns logged) {
    String known = best(logged, TaskOutcomes::percent);
    String ifFailed = best(logged, TaskOutcomes::percentWithMissingFailed);
    return known.equals(ifFailed)
        ? known
        : known + "; with missing outcomes counted as failed, " + ifFailed;
  }

  private static String best(LoggedRuns logged, Function<TaskOutcomes, OptionalDouble> percent) {
    return new BestScores(
            logged.models(),
            logged.benchmarks().stream()
                .map(
                    name ->
                        logged.models().stream()
                            .map(model -> percent.apply(logged.tasks(model, name)))
                            .toList())
                .toList())
        .finding();
  }

  /** Why runs came to no outcome; nothing where all did. */
  private static List<String> lost(List<Summary> rows) {
    List<String> lost =
        rows.stream()
            .flatMap(
                row -> {
                  Map<TaskRun.Status, Long> ends =
                      row.runs().stream()
                          .filter(run -> !run.hasOutcome())
                          .collect(
                              Collectors.groupingBy(
                                  TaskRun::status,
                                  () -> new EnumMap<>(TaskRun.Status.class),
                                  Collectors.counting()));
                  return ends.isEmpty()
                      ? Stream.empty()
                      : Stream.of(
                          row.system() + " on " + row.benchmark() + " (" + ends(ends) + ")");
                })
            .toList();
    return lost.isEmpty()
        ? List.of()
        : List.of("Runs without an outcome: " + Names.some(lost) + ".");
  }

  private static String ends(Map<TaskRun.Status, Long> ends) {
    return ends.entrySet().stream()
        .map(end -> Numbers.count(end.getValue()) + " " + end.getKey())
        .collect(Collectors.joining(", "));
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
