package dev.tiebreak.worth;

import dev.tiebreak.cost.internal.Ties;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.TableParts.Cell;
import dev.tiebreak.show.internal.Columns;
import dev.tiebreak.stats.Estimate;
import dev.tiebreak.words.internal.Money;
import dev.tiebreak.words.internal.Numbers;
import dev.tiebreak.worth.MeasuredCosts.Model;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tech.tablesaw.api.Table;

/** Measured costs as a frame, as a table to read, and in words. */
final class MeasuredTables {

  private MeasuredTables() {}

  static String finding(MeasuredCosts costs) {
    List<Model> solving =
        costs.models().stream()
            .filter(model -> model.usdPerSolvedTask().isPresent())
            .sorted(Comparator.comparingDouble(model -> solved(model).value()))
            .toList();
    if (solving.isEmpty()) {
      return "No model solved a task";
    }
    Estimate least = solved(solving.get(0));
    List<Model> same =
        solving.stream()
            .filter(model -> Ties.compare(solved(model).value(), least.value()) == 0)
            .toList();
    List<Model> dearer = solving.subList(same.size(), solving.size());
    List<Model> open =
        dearer.stream()
            // A positive cost is more than nothing, even where its interval begins at zero.
            .filter(model -> solved(model).interval().lower() < least.interval().upper())
            .toList();
    return cheapest(same, solving)
        + (!open.isEmpty()
            ? "; with " + names(open) + " it may cost as little"
            : dearer.isEmpty() ? "" : "; it costs more with all others that solved any");
  }

  private static String cheapest(List<Model> same, List<Model> solving) {
    double least = solved(same.get(0)).value();
    if (least == 0) {
      return "A solved task costs nothing with " + names(same);
    }
    String usd = Money.of(solving.stream().map(model -> solved(model).value()).toList()).usd(least);
    return same.size() > 1
        ? "A solved task costs the same with " + names(same) + ": " + usd
        : "A solved task costs " + usd + " with " + names(same);
  }

  private static Estimate solved(Model model) {
    return model.usdPerSolvedTask().orElseThrow();
  }

  private static String names(List<Model> models) {
    return models.stream().map(Model::model).collect(Collectors.joining(", "));
  }

  static Table frame(MeasuredCosts costs) {
    return columns(costs).frame("measured costs", costs.models());
  }

  private static Columns<Model> columns(MeasuredCosts costs) {
    Money perTask = money(costs.models().stream().map(Model::usdPerTask));
    Money perSolved =
        money(costs.models().stream().flatMap(model -> model.usdPerSolvedTask().stream()));
    return Columns.<Model>none()
        .text("model", Model::model)
        .shown("Model")
        .count("tasks", model -> model.tasks().size())
        .shown("Tasks", m -> Cell.of(Numbers.count(m.tasks().size())))
        .number("solved_percent", Model::percent)
        .shown("Solved", model -> Cell.of(Numbers.percent(model.percent())))
        .number("usd_per_task", model -> model.usdPerTask().value())
        .shown("Per task", model -> Cell.of(words(model.usdPerTask(), perTask)))
        .number("usd_per_task_low", model -> model.usdPerTask().interval().lower())
        .number("usd_per_task_high", model -> model.usdPerTask().interval().upper())
        .numberIfAny("usd_per_solved_task", model -> solved(model, Estimate::value))
        .shown(
            "Per solved task",
            model ->
                model
                    .usdPerSolvedTask()
                    .map(each -> Cell.strong(words(each, perSolved)))
                    .orElseGet(() -> Cell.muted("none solved")))
        .numberIfAny(
            "usd_per_solved_task_low", model -> solved(model, each -> each.interval().lower()))
        .numberIfAny(
            "usd_per_solved_task_high", model -> solved(model, each -> each.interval().upper()));
  }

  private static OptionalDouble solved(Model model, ToDoubleFunction<Estimate> value) {
    return model.usdPerSolvedTask().stream().mapToDouble(value).findFirst();
  }

  static DisplayTable display(MeasuredCosts costs) {
    DisplayTable titled =
        DisplayTable.titled(finding(costs))
            .withSubtitle(costs.benchmark() + "; cost in US dollars");
    return columns(costs)
        .fill(titled, costs.models())
        .withNote(costs.basis())
        .withNote(
            "Per solved task: all that was paid over all that was solved. In brackets 95% intervals"
                + " over tasks, taken as independent draws, on a logarithmic scale; none where"
                + " too few tasks were solved to tell.")
        .withNotes(costs.notes())
        .withSource(costs.provenance().line());
  }

  private static Money money(Stream<Estimate> estimates) {
    return Money.of(
        estimates
            .flatMap(
                each -> Stream.of(each.value(), each.interval().lower(), each.interval().upper()))
            .toList());
  }

  private static String words(Estimate estimate, Money money) {
    return money.usd(estimate.value())
        + " "
        + money.interval(estimate.interval().lower(), estimate.interval().upper());
  }
}
