package dev.tiebreak.data;

import dev.tiebreak.cost.price.Origin;
import dev.tiebreak.cost.price.Quantity.Amount;
import dev.tiebreak.cost.price.Quantity.Calls;
import dev.tiebreak.cost.price.Quantity.InputTokens;
import dev.tiebreak.cost.price.Quantity.OutputTokens;
import dev.tiebreak.cost.price.RunLog;
import dev.tiebreak.cost.price.TaskCost;
import dev.tiebreak.cost.price.Workload;
import dev.tiebreak.domain.Provenance;
import dev.tiebreak.domain.TaskRun;
import dev.tiebreak.words.internal.Names;
import dev.tiebreak.words.internal.Numbers;
import dev.tiebreak.words.internal.Plural;
import dev.tiebreak.worth.MeasuredCosts;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What logged runs asked of models, and what they cost. */
final class LoggedCosts {

  private static final String CACHE_WRITES =
      "What was written to a cache is priced as kept for a short time.";

  private LoggedCosts() {}

  /** What runs asked for on average; the numbers come from {@code origin}. */
  static Workload workload(String model, String benchmark, List<TaskRun> all, Origin origin) {
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
    long cachedNow = runs.stream().mapToLong(run -> run.cacheWriteTokens().orElse(0)).sum();
    long written = runs.stream().mapToLong(run -> run.outputTokens().orElseThrow()).sum();
    Workload workload =
        Workload.of(
                new Calls(
                    runs.stream().allMatch(run -> run.calls().isEmpty())
                        ? Amount.of(BigDecimal.ONE)
                        : Amount.seen(calls).from(origin)),
                new InputTokens(average(read, sum).from(origin)),
                new OutputTokens(average(written, sum).from(origin)))
            .withLog(log(model, runs))
            .withBasis(
                String.format(
                        Locale.ROOT,
                        "%s: as logged in %,d of %s of %s.",
                        model,
                        runs.size(),
                        Plural.counted(all.size(), "run", "runs"),
                        benchmark)
                    + uncounted(runs));
    return read == 0
        ? workload
        : cached(workload, (double) cached / read, (double) cachedNow / read);
  }

  /** With shares read from the cache and written to it, which rounding may not raise above 1. */
  private static Workload cached(Workload workload, double read, double written) {
    Workload reading = workload.withCachedShare(read);
    if (written == 0) {
      return reading;
    }
    double share = written;
    while (BigDecimal.valueOf(read).add(BigDecimal.valueOf(share)).compareTo(BigDecimal.ONE) > 0) {
      share = Math.nextDown(share);
    }
    return reading.withCacheWrites(share, Workload.CacheLife.SHORT).withBasis(CACHE_WRITES);
  }

  private static boolean counted(TaskRun run) {
    return run.inputTokens().isPresent() && run.outputTokens().isPresent();
  }

  private static RunLog log(String model, List<TaskRun> runs) {
    return new RunLog(
        model,
        runs.stream()
            .filter(run -> run.calls().isEmpty())
            .map(run -> run.inputTokens().orElseThrow())
            .max(Comparator.naturalOrder()));
  }

  private static String uncounted(List<TaskRun> runs) {
    long without = runs.stream().filter(run -> run.calls().isEmpty()).count();
    return without == 0
        ? ""
        : String.format(
            Locale.ROOT,
            " The number of calls is not logged for %,d of them, each of which counts as one call.",
            without);
  }

  private static Amount average(long tokens, BigDecimal calls) {
    return Amount.of(BigDecimal.valueOf(tokens).divide(calls, MathContext.DECIMAL128));
  }

  static MeasuredCosts billed(LoggedRuns logged, String benchmark) {
    List<MeasuredCosts.Model> models = models(logged, benchmark, logged.models(), TaskRun::costUsd);
    return new MeasuredCosts(
        benchmark,
        models,
        "Costs as they were billed."
            + withoutCost(logged, benchmark, models)
            + withoutOutcome(logged, benchmark, models),
        logged.kinds().notes(logged.models(), List.of(benchmark)),
        logged.source());
  }

  static MeasuredCosts priced(LoggedRuns logged, String benchmark, PriceList prices) {
    Set<String> known = Set.copyOf(prices.offers().models());
    List<String> named = logged.models().stream().filter(known::contains).toList();
    if (named.isEmpty()) {
      throw Names.unknown(
          "model with a price", Names.some(logged.models(), 3), prices.offers().models());
    }
    PriceList list = prices.beside(logged.source().asOf());
    List<String> unpriced = logged.models().stream().filter(m -> !known.contains(m)).toList();
    List<MeasuredCosts.Model> models = models(logged, benchmark, named, run -> usd(run, list));
    return new MeasuredCosts(
        benchmark,
        models,
        "Costs from the tokens of each run at "
            + whichPrices(models, logged, benchmark, list)
            + "."
            + withoutCost(logged, benchmark, models)
            + withoutOutcome(logged, benchmark, models)
            + (unpriced.isEmpty()
                ? ""
                : " Left out, without a price: " + Names.some(unpriced, 3) + "."),
        logged.kinds().notes(named, List.of(benchmark)),
        Stream.concat(
                Stream.of(logged.source()),
                named.stream()
                    .flatMap(model -> logged.of(model, benchmark).stream())
                    .filter(LoggedCosts::counted)
                    .map(run -> list.on(run).provenance(run.model())))
            .collect(Provenance.together()));
  }

  /** Says which days the prices are from, if they depend on the day. */
  private static String whichPrices(
      List<MeasuredCosts.Model> models, LoggedRuns logged, String benchmark, PriceList list) {
    List<TaskRun> runs =
        models.stream()
            .map(MeasuredCosts.Model::model)
            .filter(list.offers()::dated)
            .flatMap(model -> logged.of(model, benchmark).stream())
            .filter(LoggedCosts::counted)
            .toList();
    List<LocalDate> days = runs.stream().flatMap(run -> run.date().stream()).sorted().toList();
    int undated = runs.size() - days.size();
    if (runs.isEmpty()) {
      return "list prices";
    }
    if (days.isEmpty()) {
      return "list prices as of " + list.day();
    }
    LocalDate first = days.get(0);
    LocalDate last = days.get(days.size() - 1);
    return "list prices of its day, "
        + (first.equals(last) ? first : first + " to " + last)
        + (undated == 0
            ? ""
            : String.format(
                Locale.ROOT,
                "; of %s without a day at those of %s",
                Plural.counted(undated, "run", "runs"),
                list.day()));
  }

  /** Says how many tasks had to be left out. */
  private static String withoutCost(
      LoggedRuns logged, String benchmark, List<MeasuredCosts.Model> models) {
    StringBuilder words = new StringBuilder();
    for (MeasuredCosts.Model model : models) {
      int all =
          (int) logged.of(model.model(), benchmark).stream().map(TaskRun::task).distinct().count();
      int without = all - model.tasks().size();
      if (without > 0) {
        words.append(
            String.format(
                Locale.ROOT,
                " Left out, without a cost: %,d of %s of %s.",
                without,
                Plural.counted(all, "task", "tasks"),
                model.model()));
      }
    }
    return words.toString();
  }

  /** Says that a run which came to no outcome solved nothing, whatever it cost. */
  private static String withoutOutcome(
      LoggedRuns logged, String benchmark, List<MeasuredCosts.Model> models) {
    long without =
        models.stream()
            .flatMap(model -> logged.of(model.model(), benchmark).stream())
            .filter(run -> !run.hasOutcome())
            .count();
    return without == 0
        ? ""
        : " Without an outcome, and taken as not solved: "
            + Numbers.count(without)
            + Plural.of(without, " run.", " runs.");
  }

  /** What a run's tokens cost in calls of equal length; empty where they were not counted. */
  private static OptionalDouble usd(TaskRun run, PriceList list) {
    return counted(run)
        ? OptionalDouble.of(
            new TaskCost(
                    list.on(run).plan(run.model()),
                    workload(run.model(), run.benchmark(), List.of(run), new Origin.Given()))
                .usd()
                .doubleValue())
        : OptionalDouble.empty();
  }

  private static List<MeasuredCosts.Model> models(
      LoggedRuns logged,
      String benchmark,
      List<String> names,
      Function<TaskRun, OptionalDouble> usd) {
    return names.stream()
        .filter(model -> !logged.of(model, benchmark).isEmpty())
        .map(model -> new MeasuredCosts.Model(model, tasks(logged.of(model, benchmark), usd)))
        .toList();
  }

  /** One per task: the means of its runs with a cost; a task without such a run is left out. */
  private static List<MeasuredCosts.Task> tasks(
      List<TaskRun> runs, Function<TaskRun, OptionalDouble> usd) {
    Map<String, List<MeasuredCosts.Task>> byTask = new LinkedHashMap<>();
    for (TaskRun run : runs) {
      usd.apply(run)
          .ifPresent(
              cost ->
                  byTask
                      .computeIfAbsent(run.task(), key -> new ArrayList<>())
                      .add(new MeasuredCosts.Task(cost, run.hasOutcome() ? run.outcome() : 0)));
    }
    return byTask.values().stream()
        .map(
            same ->
                new MeasuredCosts.Task(
                    same.stream().mapToDouble(MeasuredCosts.Task::usd).average().orElseThrow(),
                    same.stream().mapToDouble(MeasuredCosts.Task::solved).average().orElseThrow()))
        .toList();
  }
}
