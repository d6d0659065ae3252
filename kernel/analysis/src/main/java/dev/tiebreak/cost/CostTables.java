package dev.tiebreak.cost;

import dev.tiebreak.cost.BreakEven.Crossing;
import dev.tiebreak.show.Columns;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.DisplayTable.Cell;
import dev.tiebreak.words.internal.Money;
import dev.tiebreak.words.internal.Numbers;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tech.tablesaw.api.Table;

/** Costs as frames and as tables to read. */
final class CostTables {

  private static final int ROWS = 10;

  private CostTables() {}

  static Table frame(CostComparison costs) {
    return columns(both(costs)).frame("cost per task", both(costs));
  }

  private static List<TaskCost> both(CostComparison costs) {
    return List.of(costs.first(), costs.second());
  }

  private static Columns<TaskCost> columns(List<TaskCost> both) {
    Money prices =
        Money.of(
            both.stream()
                .flatMap(cost -> Stream.of(cost.plan().input(), cost.plan().output()))
                .map(UsdPerMillionTokens::usd)
                .toArray(BigDecimal[]::new));
    Money money =
        Money.of(
            both.stream()
                .flatMap(cost -> Stream.of(cost.inputUsd(), cost.outputUsd(), cost.usd()))
                .toArray(BigDecimal[]::new));
    return Columns.<TaskCost>none()
        .text("model", cost -> cost.plan().model())
        .shown("Model", cost -> Cell.of(cost.plan().model()))
        .number("calls", cost -> cost.workload().calls().mean().doubleValue())
        .shown("Calls", cost -> count(cost.workload().calls()))
        .number("input_tokens_per_call", cost -> cost.workload().input().mean().doubleValue())
        .shown("Input tokens per call", cost -> count(cost.workload().input()))
        .number("output_tokens_per_call", cost -> cost.workload().output().mean().doubleValue())
        .shown("Output tokens per call", cost -> count(cost.workload().output()))
        .number("input_usd_per_million_tokens", cost -> cost.plan().input().usd().doubleValue())
        .shown("Input price", cost -> Cell.of(prices.usd(cost.plan().input().usd())))
        .number("output_usd_per_million_tokens", cost -> cost.plan().output().usd().doubleValue())
        .shown("Output price", cost -> Cell.of(prices.usd(cost.plan().output().usd())))
        .number("input_usd", cost -> cost.inputUsd().doubleValue())
        .shown("Input cost", cost -> Cell.of(money.usd(cost.inputUsd())))
        .number("output_usd", cost -> cost.outputUsd().doubleValue())
        .shown("Output cost", cost -> Cell.of(money.usd(cost.outputUsd())))
        .number("usd_per_task", cost -> cost.usd().doubleValue())
        .shown("Cost per task", cost -> Cell.strong(money.usd(cost.usd())));
  }

  static DisplayTable perTask(CostComparison costs) {
    DisplayTable titled =
        DisplayTable.titled(AssumedNumbers.said(headline(costs), costs))
            .withSubtitle("Cost per task in US dollars; prices in US dollars per million tokens");
    return CostNotes.below(
        columns(both(costs)).fill(titled, both(costs)).withNotes(notes(costs)), costs);
  }

  static Table frame(OutputSavings savings) {
    return columns(savings).frame("fewer output tokens", savings.percents());
  }

  /** A row is a percentage. */
  private static Columns<Double> columns(OutputSavings savings) {
    CostComparison costs = savings.comparison();
    BigDecimal second = costs.second().usd();
    Money money =
        Money.of(
            Stream.concat(savings.percents().stream().map(savings::firstUsd), Stream.of(second))
                .toArray(BigDecimal[]::new));
    return Columns.<Double>none()
        .number("percent_fewer", percent -> percent)
        .shown(
            "Fewer output tokens",
            percent ->
                Cell.of(Numbers.count(BigDecimal.valueOf(percent), BigDecimal.valueOf(100)) + "%"))
        .number("first_usd_per_task", percent -> savings.firstUsd(percent).doubleValue())
        .shown(
            costs.first().plan().model(), percent -> Cell.of(money.usd(savings.firstUsd(percent))))
        .number("second_usd_per_task", any -> second.doubleValue())
        .shown(costs.second().plan().model(), any -> Cell.of(money.usd(second)))
        .number("ratio", percent -> number(savings.ratio(percent)))
        .shown(
            "Ratio",
            percent ->
                savings
                    .ratio(percent)
                    .map(ratio -> Cell.of(Numbers.ratio(ratio.doubleValue())))
                    .orElseGet(() -> Cell.muted("–")))
        .words(
            "Cheaper",
            percent ->
                Cell.of(
                    cheaper(
                        costs,
                        Ties.compare(
                            savings.firstUsd(percent).doubleValue(), second.doubleValue()))));
  }

  static DisplayTable display(OutputSavings savings) {
    CostComparison costs = savings.comparison();
    DisplayTable titled =
        DisplayTable.titled(
                "If "
                    + costs.first().plan().model()
                    + " writes fewer tokens than "
                    + costs.second().plan().model())
            .withSubtitle("Cost per task in US dollars");
    return CostNotes.below(
        columns(savings)
            .fill(titled, savings.percents())
            .withNote(costs.breakEven(Assumption.OUTPUT_TOKENS).finding()),
        costs);
  }

  static Table frame(BreakEven breakEven) {
    return columns(breakEven).frame("break-even", breakEven.crossings());
  }

  private static Columns<Crossing> columns(BreakEven breakEven) {
    CostComparison costs = breakEven.comparison();
    Assumption assumption = breakEven.assumption();
    return Columns.<Crossing>none()
        .text("assumption", any -> assumption.label())
        .shown("Assumption", any -> Cell.of(assumption.label()))
        .text("whose", any -> breakEven.whose().model(costs))
        .shown("Whose", any -> Cell.of(breakEven.whose().model(costs)))
        .number("value", crossing -> crossing.value().doubleValue())
        .shown("Value", crossing -> Cell.of(assumption.number(crossing.value())))
        .number("first", any -> assumption.of(costs.first()).doubleValue())
        .number("second", any -> assumption.of(costs.second()).doubleValue())
        .number("percent_of_other", crossing -> number(breakEven.percentOfOther(crossing.value())))
        .text("kind", crossing -> crossing.kind().name().toLowerCase(Locale.ROOT))
        .text("cheaper_below", crossing -> crossing.cheaperBelow().orElse(""))
        .shown("Cheaper below", crossing -> model(crossing.cheaperBelow()))
        .text("cheaper_above", crossing -> crossing.cheaperAbove().orElse(""))
        .shown("Cheaper above", crossing -> model(crossing.cheaperAbove()));
  }

  private static Cell model(Optional<String> cheaper) {
    return cheaper.map(Cell::of).orElseGet(() -> Cell.muted("the same"));
  }

  static DisplayTable display(BreakEven breakEven) {
    CostComparison costs = breakEven.comparison();
    DisplayTable titled =
        DisplayTable.titled(AssumedNumbers.after(breakEven.finding(), costs))
            .withSubtitle("Where the cheaper model changes");
    return CostNotes.below(
        columns(breakEven).fill(titled, breakEven.crossings()),
        costs,
        new Lever(breakEven.assumption(), breakEven.whose()));
  }

  static Table frame(Sweep sweep) {
    return columns(sweep, sweep.steps()).frame("sweep", sweep.steps());
  }

  private static Columns<Sweep.Step> columns(Sweep sweep, List<Sweep.Step> shown) {
    CostComparison costs = sweep.comparison();
    Money money =
        Money.of(
            shown.stream().flatMap(step -> Stream.of(step.firstUsd(), step.secondUsd())).toList());
    return Columns.<Sweep.Step>none()
        .number("value", Sweep.Step::value)
        .shown(
            sweep.assumption().label(),
            step -> Cell.of(sweep.assumption().number(BigDecimal.valueOf(step.value()))))
        .number("first_usd_per_task", Sweep.Step::firstUsd)
        .shown(costs.first().plan().model(), step -> Cell.of(money.usd(step.firstUsd())))
        .number("second_usd_per_task", Sweep.Step::secondUsd)
        .shown(costs.second().plan().model(), step -> Cell.of(money.usd(step.secondUsd())))
        .words(
            "Cheaper",
            step -> Cell.of(cheaper(costs, Ties.compare(step.firstUsd(), step.secondUsd()))));
  }

  static DisplayTable display(Sweep sweep) {
    CostComparison costs = sweep.comparison();
    int last = sweep.steps().size() - 1;
    List<Sweep.Step> shown =
        IntStream.rangeClosed(0, ROWS)
            .map(row -> row * last / ROWS)
            .distinct()
            .mapToObj(sweep.steps()::get)
            .toList();
    DisplayTable titled =
        DisplayTable.titled("Cost of a task by " + sweep.assumption().noun())
            .withSubtitle(
                "US dollars per task; the "
                    + sweep.assumption().noun()
                    + " of "
                    + sweep.whose().model(costs));
    return CostNotes.below(
        columns(sweep, shown).fill(titled, shown).withNote(sweep.breakEven().finding()),
        costs,
        new Lever(sweep.assumption(), sweep.whose()));
  }

  private static String cheaper(CostComparison costs, int order) {
    return order == 0 ? "the same" : (order < 0 ? costs.first() : costs.second()).plan().model();
  }

  private static double number(Optional<BigDecimal> value) {
    return value.map(BigDecimal::doubleValue).orElse(Double.NaN);
  }

  /** What a workload rests on, and how tokens are taken to compare. */
  static List<String> notes(CostComparison costs) {
    List<TaskCost> both = both(costs);
    String tokenizers =
        both.stream()
            .map(CostTables::tokenizer)
            .collect(Collectors.joining(", ", "Tokenizer factor: ", "."));
    Stream<String> varying =
        both.stream()
            .filter(cost -> cost.workload().varies() && !cost.straight())
            .map(
                cost ->
                    cost.plan().model()
                        + ": the cost of the mean task; simulate has the mean over all tasks.");
    return Stream.of(
            both.stream().flatMap(cost -> cost.workload().basis().stream()),
            varying,
            Stream.of(tokenizers),
            CostNotes.minimums(costs).stream())
        .flatMap(each -> each)
        .distinct()
        .toList();
  }

  private static String tokenizer(TaskCost cost) {
    String model = cost.plan().model();
    String counted =
        cost.workload()
            .log()
            .map(
                log ->
                    log.model().equals(model)
                        ? " (it counted the tokens itself)"
                        : " (for each token that " + log.model() + " counted)")
            .orElse("");
    return model + " " + Numbers.factor(cost.tokenizerFactor()) + counted;
  }

  static String headline(CostComparison costs) {
    if (costs.cheaper().isEmpty() || costs.ratio().isEmpty()) {
      Money money = Money.of(costs.first().usd(), costs.second().usd());
      return costs.cheaper().isEmpty()
          ? String.format(
              "A task costs the same with %s and %s: %s",
              costs.first().plan().model(),
              costs.second().plan().model(),
              money.usd(costs.first().usd()))
          : String.format(
              "A task costs %s with %s and nothing with %s",
              money.usd(costs.first().usd()),
              costs.first().plan().model(),
              costs.second().plan().model());
    }
    BigDecimal percent = costs.ratio().get().subtract(BigDecimal.ONE).movePointRight(2);
    return String.format(
        Locale.ROOT,
        "A task costs %s with %s than with %s",
        Numbers.percentMoreOrLess(percent),
        costs.first().plan().model(),
        costs.second().plan().model());
  }

  private static Cell count(Quantity quantity) {
    return Cell.of(Numbers.count(quantity.mean()));
  }
}
