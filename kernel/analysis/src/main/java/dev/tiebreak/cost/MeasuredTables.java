package dev.tiebreak.cost;

import dev.tiebreak.cost.MeasuredCosts.Model;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.DisplayTable.Cell;
import dev.tiebreak.stats.Estimate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.numbers.DoubleColumnType;

/** Measured costs as a frame, as a table to read, and in words. */
final class MeasuredTables {

  private MeasuredTables() {}

  static String finding(MeasuredCosts costs) {
    return costs.models().stream()
        .filter(model -> model.usdPerSolvedTask().isPresent())
        .min(Comparator.comparingDouble(model -> model.usdPerSolvedTask().orElseThrow().value()))
        .map(
            cheapest ->
                "A solved task costs "
                    + Money.usd(cheapest.usdPerSolvedTask().orElseThrow().value())
                    + " with "
                    + cheapest.model()
                    + (costs.models().size() > 1 ? ", more with all others" : ""))
        .orElse("No model solved a task");
  }

  static Table frame(MeasuredCosts costs) {
    List<Model> models = costs.models();
    return Table.create(
        "measured costs",
        StringColumn.create("model", models.stream().map(Model::model)),
        IntColumn.create("tasks", models.stream().mapToInt(model -> model.tasks().size())),
        column("solved_percent", models, Model::percent),
        column("usd_per_task", models, model -> model.usdPerTask().value()),
        column("usd_per_task_low", models, model -> model.usdPerTask().interval().lower()),
        column("usd_per_task_high", models, model -> model.usdPerTask().interval().upper()),
        solved("usd_per_solved_task", models, Estimate::value),
        solved("usd_per_solved_task_low", models, estimate -> estimate.interval().lower()),
        solved("usd_per_solved_task_high", models, estimate -> estimate.interval().upper()));
  }

  private static DoubleColumn column(
      String name, List<Model> models, ToDoubleFunction<Model> value) {
    return DoubleColumn.create(name, models.stream().mapToDouble(value));
  }

  private static DoubleColumn solved(
      String name, List<Model> models, ToDoubleFunction<Estimate> value) {
    return column(
        name,
        models,
        model ->
            model.usdPerSolvedTask().isPresent()
                ? value.applyAsDouble(model.usdPerSolvedTask().get())
                : DoubleColumnType.missingValueIndicator());
  }

  static DisplayTable display(MeasuredCosts costs) {
    return DisplayTable.titled(finding(costs))
        .withSubtitle(costs.benchmark() + "; cost in US dollars")
        .withText("Model")
        .withNumber("Tasks")
        .withNumber("Solved")
        .withNumber("Per task")
        .withNumber("Per solved task")
        .withRows(costs.models().stream().map(MeasuredTables::row).toList())
        .withNote(costs.basis())
        .withNote(
            "Per solved task: all that was paid over all that was solved. In brackets 95% intervals"
                + " over tasks, taken as independent draws.")
        .withSource(costs.provenance().line());
  }

  private static List<Cell> row(Model model) {
    return List.of(
        Cell.of(model.model()),
        Cell.of(String.format(Locale.ROOT, "%,d", model.tasks().size())),
        Cell.of(String.format(Locale.ROOT, "%.1f%%", model.percent())),
        Cell.of(words(model.usdPerTask())),
        cell(model.usdPerSolvedTask()));
  }

  private static Cell cell(Optional<Estimate> estimate) {
    return estimate
        .map(each -> Cell.strong(words(each)))
        .orElseGet(() -> Cell.muted("none solved"));
  }

  private static String words(Estimate estimate) {
    return Money.usd(estimate.value())
        + " ("
        + Money.usd(estimate.interval().lower())
        + " to "
        + Money.usd(estimate.interval().upper())
        + ")";
  }
}
