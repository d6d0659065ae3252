package dev.tiebreak.data;

import dev.tiebreak.chart.Chart;
import dev.tiebreak.chart.figure.PriceSteps;
import dev.tiebreak.chart.figure.Words;
import dev.tiebreak.cost.PricePlan;
import dev.tiebreak.show.Provenance;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The chart of prices over time: which it shows, and in which words. */
final class PriceFigures {

  /** How long after the last change the last prices are drawn. */
  private static final int DAYS_AFTER = 30;

  private PriceFigures() {}

  static Chart history(List<PricePlan> plans, Provenance provenance) {
    Map<String, List<PriceSteps.Price>> byModel = new LinkedHashMap<>();
    LocalDate last = LocalDate.MIN;
    List<String> undated = new ArrayList<>();
    for (PricePlan plan : plans) {
      if (plan.effectiveFrom().isEmpty()) {
        undated.add(plan.model());
        continue;
      }
      LocalDate since = plan.effectiveFrom().get();
      last = since.isAfter(last) ? since : last;
      byModel
          .computeIfAbsent(plan.model(), model -> new ArrayList<>())
          .add(new PriceSteps.Price(since, plan.output().usd().doubleValue()));
    }
    if (byModel.isEmpty()) {
      throw new IllegalStateException(
          "No price says from which day it holds; a history needs effective_from");
    }
    List<PriceSteps.Line> lines =
        byModel.entrySet().stream()
            .map(entry -> new PriceSteps.Line(entry.getKey(), entry.getValue()))
            .toList();
    String title = finding(lines);
    return Chart.of(
        new PriceSteps("US dollars per million output tokens", lines, last.plusDays(DAYS_AFTER)),
        new Words(
            title,
            "List price of output, US dollars per million tokens",
            provenance.line(),
            undated.isEmpty()
                ? List.of()
                : List.of("Not shown, as no day is stated: " + String.join(", ", undated) + "."),
            "Price history. "
                + title
                + ". "
                + lines.stream().map(PriceFigures::numbers).collect(Collectors.joining("; "))
                + "."));
  }

  private static String finding(List<PriceSteps.Line> lines) {
    long changed = lines.stream().filter(line -> line.prices().size() > 1).count();
    return changed == 0
        ? "No list price has changed so far"
        : changed + " of " + lines.size() + " models changed their list price";
  }

  private static String numbers(PriceSteps.Line line) {
    return line.model()
        + " "
        + line.prices().stream()
            .map(price -> "$" + plain(price.usdPerMillionTokens()) + " since " + price.since())
            .collect(Collectors.joining(", "));
  }

  private static String plain(double usd) {
    return BigDecimal.valueOf(usd).stripTrailingZeros().toPlainString();
  }
}
