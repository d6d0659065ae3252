package dev.tiebreak.cost;

import dev.tiebreak.cost.BreakEven.Crossing;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.DisplayTable.Cell;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.numbers.DoubleColumnType;

/** Costs as frames and as tables to read. */
final class CostTables {

  private static final int ROWS = 10;

  private CostTables() {}

  static Table frame(CostComparison costs) {
    List<TaskCost> both = List.of(costs.first(), costs.second());
    return Table.create(
        "cost per task",
        StringColumn.create("model", both.stream().map(cost -> cost.plan().model())),
        column("calls", both, cost -> cost.workload().calls().mean().doubleValue()),
        column("input_tokens_per_call", both, cost -> cost.workload().input().mean().doubleValue()),
        column(
            "output_tokens_per_call", both, cost -> cost.workload().output().mean().doubleValue()),
        column(
            "input_usd_per_million_tokens", both, cost -> cost.plan().input().usd().doubleValue()),
        column(
            "output_usd_per_million_tokens",
            both,
            cost -> cost.plan().output().usd().doubleValue()),
        column("input_usd", both, cost -> cost.inputUsd().doubleValue()),
        column("output_usd", both, cost -> cost.outputUsd().doubleValue()),
        column("usd_per_task", both, cost -> cost.usd().doubleValue()));
  }

  static Table frame(OutputSavings savings) {
    List<Double> percents = savings.percents();
    double second = savings.comparison().second().usd().doubleValue();
    return Table.create(
        "fewer output tokens",
        column("percent_fewer", percents, percent -> percent),
        column("first_usd_per_task", percents, p -> savings.firstUsd(p).doubleValue()),
        column("second_usd_per_task", percents, p -> second),
        column("ratio", percents, p -> number(savings.ratio(p))));
  }

  static Table frame(BreakEven breakEven) {
    CostComparison costs = breakEven.comparison();
    Assumption assumption = breakEven.assumption();
    List<Crossing> all = breakEven.crossings();
    return Table.create(
        "break-even",
        text("assumption", all, any -> assumption.label()),
        text("whose", all, any -> breakEven.whose().model(costs)),
        column("value", all, crossing -> crossing.value().doubleValue()),
        column("first", all, any -> assumption.of(costs.first()).doubleValue()),
        column("second", all, any -> assumption.of(costs.second()).doubleValue()),
        column(
            "percent_of_other",
            all,
            crossing -> number(breakEven.percentOfOther(crossing.value()))),
        text("kind", all, crossing -> crossing.kind().name().toLowerCase(Locale.ROOT)),
        text("cheaper_below", all, crossing -> crossing.cheaperBelow().orElse("")),
        text("cheaper_above", all, crossing -> crossing.cheaperAbove().orElse("")));
  }

  static Table frame(Sweep sweep) {
    return Table.create(
        "sweep",
        column("value", sweep.steps(), Sweep.Step::value),
        column("first_usd_per_task", sweep.steps(), Sweep.Step::firstUsd),
        column("second_usd_per_task", sweep.steps(), Sweep.Step::secondUsd));
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
    Money money =
        Money.of(
            shown.stream().flatMap(step -> Stream.of(step.firstUsd(), step.secondUsd())).toList());
    DisplayTable table =
        DisplayTable.titled("Cost of a task by " + sweep.assumption().noun())
            .withSubtitle(
                "US dollars per task; the "
                    + sweep.assumption().noun()
                    + " of "
                    + sweep.whose().model(costs))
            .withNumber(sweep.assumption().label())
            .withNumber(costs.first().plan().model())
            .withNumber(costs.second().plan().model())
            .withText("Cheaper")
            .withRows(shown.stream().map(step -> row(sweep, step, money)).toList())
            .withNote(sweep.breakEven().finding());
    return CostNotes.below(table, costs, new Lever(sweep.assumption(), sweep.whose()));
  }

  private static List<Cell> row(Sweep sweep, Sweep.Step step, Money money) {
    int order = Ties.compare(step.firstUsd(), step.secondUsd());
    return List.of(
        Cell.of(sweep.assumption().number(BigDecimal.valueOf(step.value()))),
        Cell.of(money.usd(step.firstUsd())),
        Cell.of(money.usd(step.secondUsd())),
        Cell.of(cheaper(sweep.comparison(), order)));
  }

  private static String cheaper(CostComparison costs, int order) {
    return order == 0 ? "the same" : (order < 0 ? costs.first() : costs.second()).plan().model();
  }

  private static double number(Optional<BigDecimal> value) {
    return value.map(BigDecimal::doubleValue).orElse(DoubleColumnType.missingValueIndicator());
  }

  private static <T> StringColumn text(String name, List<T> items, Function<T, String> value) {
    return StringColumn.create(name, items.stream().map(value));
  }

  static DisplayTable perTask(CostComparison costs) {
    List<TaskCost> both = List.of(costs.first(), costs.second());
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
    DisplayTable table =
        DisplayTable.titled(AssumedNumbers.said(headline(costs), costs))
            .withSubtitle("Cost per task in US dollars; prices in US dollars per million tokens")
            .withText("Model")
            .withNumber("Calls")
            .withNumber("Input tokens per call")
            .withNumber("Output tokens per call")
            .withNumber("Input price")
            .withNumber("Output price")
            .withNumber("Input cost")
            .withNumber("Output cost")
            .withNumber("Cost per task")
            .withRows(both.stream().map(cost -> row(cost, prices, money)).toList());
    return CostNotes.below(table.withNotes(notes(costs)), costs);
  }

  /** What a workload rests on, and how tokens are taken to compare. */
  static List<String> notes(CostComparison costs) {
    List<TaskCost> both = List.of(costs.first(), costs.second());
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

  private static List<Cell> row(TaskCost cost, Money prices, Money money) {
    return List.of(
        Cell.of(cost.plan().model()),
        count(cost.workload().calls()),
        count(cost.workload().input()),
        count(cost.workload().output()),
        Cell.of(prices.usd(cost.plan().input().usd())),
        Cell.of(prices.usd(cost.plan().output().usd())),
        Cell.of(money.usd(cost.inputUsd())),
        Cell.of(money.usd(cost.outputUsd())),
        Cell.strong(money.usd(cost.usd())));
  }

  private static Cell count(Quantity quantity) {
    return Cell.of(Numbers.count(quantity.mean()));
  }

  static DisplayTable display(OutputSavings savings) {
    CostComparison costs = savings.comparison();
    String first = costs.first().plan().model();
    String second = costs.second().plan().model();
    Money money =
        Money.of(
            Stream.concat(
                    savings.percents().stream().map(savings::firstUsd),
                    Stream.of(costs.second().usd()))
                .toArray(BigDecimal[]::new));
    DisplayTable table =
        DisplayTable.titled("If " + first + " writes fewer tokens than " + second)
            .withSubtitle("Cost per task in US dollars")
            .withNumber("Fewer output tokens")
            .withNumber(first)
            .withNumber(second)
            .withNumber("Ratio")
            .withText("Cheaper")
            .withRows(
                savings.percents().stream().map(percent -> row(savings, percent, money)).toList())
            .withNote(costs.breakEven(Assumption.OUTPUT_TOKENS).finding());
    return CostNotes.below(table, costs);
  }

  private static List<Cell> row(OutputSavings savings, double percent, Money money) {
    CostComparison costs = savings.comparison();
    BigDecimal first = savings.firstUsd(percent);
    int order = Ties.compare(first.doubleValue(), costs.second().usd().doubleValue());
    return List.of(
        Cell.of(Numbers.count(BigDecimal.valueOf(percent), BigDecimal.valueOf(100)) + "%"),
        Cell.of(money.usd(first)),
        Cell.of(money.usd(costs.second().usd())),
        savings
            .ratio(percent)
            .map(ratio -> Cell.of(Numbers.ratio(ratio.doubleValue())))
            .orElseGet(() -> Cell.muted("–")),
        Cell.of(cheaper(costs, order)));
  }

  private static <T> DoubleColumn column(String name, List<T> items, ToDoubleFunction<T> value) {
    return DoubleColumn.create(name, items.stream().mapToDouble(value));
  }
}
