package dev.tiebreak.data;

import dev.tiebreak.cost.MeasuredCosts;
import dev.tiebreak.cost.PricePlan;
import dev.tiebreak.cost.Quantity.Amount;
import dev.tiebreak.cost.Quantity.Calls;
import dev.tiebreak.cost.Quantity.InputTokens;
import dev.tiebreak.cost.Quantity.OutputTokens;
import dev.tiebreak.cost.TaskCost;
import dev.tiebreak.cost.Workload;
import dev.tiebreak.show.Provenance;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;

/** What logged runs asked of models, and what they cost. */
final class LoggedCosts {

  private LoggedCosts() {}

  static Workload workload(String model, String benchmark, List<TaskRun> all) {
    List<TaskRun> runs = all.stream().filter(LoggedCosts::counted).toList();
    if (runs.isEmpty()) {
      throw new IllegalArgumentException(
          model
              + " has no run of "
              + benchmark
              + " with input_tokens and output_tokens; allowed: one or more");
    }
    List<Double> calls = runs.stream().map(run -> (double) run.calls().orElse(1)).toList();
    BigDecimal sum = BigDecimal.valueOf(calls.stream().mapToDouble(each -> each).sum());
    long read = runs.stream().mapToLong(run -> run.inputTokens().orElseThrow()).sum();
    long cached = runs.stream().mapToLong(run -> run.cachedInputTokens().orElse(0)).sum();
    long written = runs.stream().mapToLong(run -> run.outputTokens().orElseThrow()).sum();
    Workload workload =
        Workload.of(
                new Calls(Amount.seen(calls)),
                new InputTokens(average(read, sum)),
                new OutputTokens(average(written, sum)))
            .withBasis(
                String.format(
                    Locale.ROOT,
                    "%s: as logged in %,d of %,d runs of %s.",
                    model,
                    runs.size(),
                    all.size(),
                    benchmark));
    return read == 0 ? workload : workload.withCachedShare((double) cached / read);
  }

  private static boolean counted(TaskRun run) {
    return run.inputTokens().isPresent() && run.outputTokens().isPresent();
  }

  private static Amount average(long tokens, BigDecimal calls) {
    return Amount.of(BigDecimal.valueOf(tokens).divide(calls, MathContext.DECIMAL128));
  }

  static MeasuredCosts billed(Outcomes outcomes, String benchmark, Provenance from) {
    List<MeasuredCosts.Model> models =
        models(outcomes, benchmark, outcomes.models(), any -> TaskRun::costUsd);
    return new MeasuredCosts(
        benchmark,
        models,
        "Costs as they were billed." + withoutCost(outcomes, benchmark, models),
        from);
  }

  static MeasuredCosts priced(
      Outcomes outcomes, String benchmark, Prices prices, Provenance logged) {
    List<String> known = prices.namesFor("model");
    List<String> named = outcomes.models().stream().filter(known::contains).toList();
    if (named.isEmpty()) {
      throw Unknown.name("model with a price", String.join(", ", outcomes.models()), known);
    }
    Provenance from = logged;
    for (String model : named) {
      from = from.and(prices.provenance(model));
    }
    List<String> unpriced = outcomes.models().stream().filter(m -> !known.contains(m)).toList();
    List<MeasuredCosts.Model> models =
        models(outcomes, benchmark, named, model -> run -> usd(prices.plan(model), run));
    return new MeasuredCosts(
        benchmark,
        models,
        "Costs from the tokens of each run at list prices."
            + withoutCost(outcomes, benchmark, models)
            + (unpriced.isEmpty()
                ? ""
                : " Left out, without a price: " + String.join(", ", unpriced) + "."),
        from);
  }

  /** Says how many tasks had to be left out. */
  private static String withoutCost(
      Outcomes outcomes, String benchmark, List<MeasuredCosts.Model> models) {
    StringBuilder words = new StringBuilder();
    for (MeasuredCosts.Model model : models) {
      int all = outcomes.tasks(model.model(), benchmark).runs().size();
      int without = all - model.tasks().size();
      if (without > 0) {
        words.append(
            String.format(
                Locale.ROOT,
                " Left out, without a cost: %,d of %,d tasks of %s.",
                without,
                all,
                model.model()));
      }
    }
    return words.toString();
  }

  /** What a run's tokens cost in calls of one length; empty where they were not counted. */
  private static OptionalDouble usd(PricePlan plan, TaskRun run) {
    return counted(run)
        ? OptionalDouble.of(
            new TaskCost(plan, workload(run.model(), run.benchmark(), List.of(run)))
                .usd()
                .doubleValue())
        : OptionalDouble.empty();
  }

  private static List<MeasuredCosts.Model> models(
      Outcomes outcomes,
      String benchmark,
      List<String> names,
      Function<String, Function<TaskRun, OptionalDouble>> usd) {
    return names.stream()
        .filter(model -> !outcomes.runs(model, benchmark).isEmpty())
        .map(
            model ->
                new MeasuredCosts.Model(
                    model, tasks(outcomes.runs(model, benchmark), usd.apply(model))))
        .toList();
  }

  /** One a task: the means of its runs with a cost; a task without such a run is left out. */
  private static List<MeasuredCosts.Task> tasks(
      List<TaskRun> runs, Function<TaskRun, OptionalDouble> usd) {
    Map<String, List<TaskRun>> byTask = new LinkedHashMap<>();
    for (TaskRun run : runs) {
      if (usd.apply(run).isPresent()) {
        byTask.computeIfAbsent(run.task(), key -> new ArrayList<>()).add(run);
      }
    }
    return byTask.values().stream()
        .map(
            same ->
                new MeasuredCosts.Task(
                    same.stream()
                        .mapToDouble(run -> usd.apply(run).orElseThrow())
                        .average()
                        .orElseThrow(),
                    same.stream().mapToDouble(TaskRun::outcome).average().orElseThrow()))
        .toList();
  }
}
