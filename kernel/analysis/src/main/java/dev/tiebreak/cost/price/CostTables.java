package dev.tiebreak.cost.price;

import dev.tiebreak.show.TableParts.Cell;
import dev.tiebreak.show.internal.Columns;
import dev.tiebreak.words.internal.Money;
import dev.tiebreak.words.internal.Numbers;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What tasks cost, column by column and in words. */
final class CostTables {

  private CostTables() {}

  static Columns<TaskCost> columns(List<TaskCost> costs) {
    Money prices =
        Money.of(
            costs.stream()
                .flatMap(cost -> Stream.of(cost.plan().input(), cost.plan().output()))
                .map(UsdPerMillionTokens::usd)
                .toArray(BigDecimal[]::new));
    Money money =
        Money.of(
            costs.stream()
                .flatMap(cost -> Stream.of(cost.inputUsd(), cost.outputUsd(), cost.usd()))
                .toArray(BigDecimal[]::new));
    return Columns.<TaskCost>none()
        .text("model", TaskCost::model)
        .shown("Model")
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

  private static Cell count(Quantity quantity) {
    return Cell.of(Numbers.count(quantity.mean()));
  }

  static List<String> basis(List<TaskCost> costs) {
    String tokenizers =
        costs.stream()
            .map(CostTables::tokenizer)
            .collect(Collectors.joining(", ", "Tokenizer factor: ", "."));
    Stream<String> varying =
        costs.stream()
            .filter(cost -> cost.workload().varies() && !cost.straight())
            .map(
                cost ->
                    cost.model()
                        + ": the cost of the average task; simulate gives the mean over all"
                        + " tasks.");
    return Stream.of(
            costs.stream().flatMap(cost -> cost.workload().basis().stream()),
            varying,
            Stream.of(tokenizers),
            costs.stream().flatMap(BilledPrices::notes),
            costs.stream().flatMap(cost -> CostNotes.minimum(cost).stream()))
        .flatMap(each -> each)
        .distinct()
        .toList();
  }

  private static String tokenizer(TaskCost cost) {
    String counted =
        cost.workload()
            .log()
            .map(
                log ->
                    log.model().equals(cost.plan().model())
                        ? " (it counted the tokens itself)"
                        : " (for each token that " + log.model() + " counted)")
            .orElse("");
    return cost.model() + " " + Numbers.factor(cost.tokenizerFactor()) + counted;
  }

  static String headline(Costs costs) {
    Money money = Money.of(costs.all().stream().map(TaskCost::usd).toArray(BigDecimal[]::new));
    if (costs.all().size() != 2) {
      return costs.all().stream()
          .map(cost -> money.usd(cost.usd()) + " with " + cost.model())
          .collect(Collectors.joining(", ", "A task costs ", ""));
    }
    String first = costs.first().model();
    String second = costs.second().model();
    if (costs.cheaper().isEmpty()) {
      return String.format(
          "A task costs the same with %s and %s: %s",
          first, second, money.usd(costs.first().usd()));
    }
    return costs
        .ratio()
        .map(ratio -> ratio.subtract(BigDecimal.ONE).movePointRight(2))
        .map(
            percent ->
                String.format(
                    Locale.ROOT,
                    "A task costs %s with %s than with %s",
                    Numbers.percentMoreOrLess(percent),
                    first,
                    second))
        .orElseGet(
            () ->
                String.format(
                    "A task costs %s with %s and nothing with %s",
                    money.usd(costs.first().usd()), first, second));
  }
}
