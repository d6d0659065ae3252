package dev.tiebreak.cost.vary;

import dev.tiebreak.cost.internal.Ties;
import dev.tiebreak.cost.price.Assumption;
import dev.tiebreak.cost.price.Costs;
import dev.tiebreak.cost.price.Whose;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.Result;
import dev.tiebreak.show.TableParts.Cell;
import dev.tiebreak.show.internal.Columns;
import dev.tiebreak.words.internal.Money;
import dev.tiebreak.words.internal.Numbers;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tech.tablesaw.api.Table;

/**
 * Costs in which the first model writes fewer tokens per call than the second, by several
 * percentages.
 *
 * @param costs the costs to start from; all but the first model's output stays the same
 * @param percents how many percent fewer, each from 0 to 100
 */
public record OutputSavings(Costs costs, List<Double> percents) implements Result {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public OutputSavings {
    costs = costs.ofTwo();
    percents = List.copyOf(percents);
    for (double percent : percents) {
      if (!(percent >= 0 && percent <= 100)) {
        throw new IllegalArgumentException(
            "Fewer output tokens by " + percent + "; allowed: 0 to 100 percent");
      }
    }
  }

  /** Returns the first model's cost per task, in US dollars, with this many percent fewer. */
  public BigDecimal firstUsd(double percent) {
    BigDecimal tokens =
        costs
            .second()
            .workload()
            .output()
            .mean()
            .multiply(HUNDRED.subtract(BigDecimal.valueOf(percent)))
            .movePointLeft(2);
    return costs.first().usdWith(Assumption.OUTPUT_TOKENS, tokens);
  }

  /**
   * Returns the first model's cost divided by the second's, with this many percent fewer; empty if
   * the second is zero.
   */
  public Optional<BigDecimal> ratio(double percent) {
    return costs.ratioOf(firstUsd(percent));
  }

  /** Returns with how many percent fewer, among those asked for, the first model costs less. */
  @Override
  public String finding() {
    double second = costs.second().usd().doubleValue();
    return percents.stream()
        .filter(percent -> Ties.compare(firstUsd(percent).doubleValue(), second) < 0)
        .min(Comparator.naturalOrder())
        .map(least -> costs(" costs less than ", fewer(least)))
        .or(
            () ->
                percents.stream()
                    .max(Comparator.naturalOrder())
                    .map(most -> costs(" does not cost less than ", fewer(most))))
        .map(costs::said)
        .orElse("No percentage was asked for");
  }

  private String costs(String order, String when) {
    return costs.first().model() + order + costs.second().model() + " " + when;
  }

  private static String fewer(double percent) {
    return percent == 0
        ? "with as many output tokens"
        : "with " + percent(percent) + " fewer output tokens";
  }

  private static String percent(double percent) {
    return Numbers.count(BigDecimal.valueOf(percent), HUNDRED) + "%";
  }

  /** Returns a frame: percent fewer, both costs per task in US dollars, first/second. */
  @Override
  public Table table() {
    return columns().frame("fewer output tokens", percents);
  }

  /** Returns a table to read, one row per percentage. */
  @Override
  public DisplayTable display() {
    DisplayTable titled =
        DisplayTable.titled(
                "If "
                    + costs.first().model()
                    + " writes fewer tokens than "
                    + costs.second().model())
            .withSubtitle("Cost per task in US dollars");
    Lever output = new Lever(Assumption.OUTPUT_TOKENS, Whose.FIRST);
    return Varied.of(costs)
        .below(columns().fill(titled, percents).withNote(BreakEven.of(costs, output).sentence()));
  }

  /** A row is a percentage. */
  private Columns<Double> columns() {
    BigDecimal second = costs.second().usd();
    Money money =
        Money.of(
            Stream.concat(percents.stream().map(this::firstUsd), Stream.of(second))
                .toArray(BigDecimal[]::new));
    return Columns.<Double>none()
        .number("percent_fewer", percent -> percent)
        .shown("Fewer output tokens", percent -> Cell.of(percent(percent)))
        .number("first_usd_per_task", percent -> firstUsd(percent).doubleValue())
        .shown(costs.first().model(), percent -> Cell.of(money.usd(firstUsd(percent))))
        .number("second_usd_per_task", any -> second.doubleValue())
        .shown(costs.second().model(), any -> Cell.of(money.usd(second)))
        .number("ratio", percent -> ratio(percent).map(BigDecimal::doubleValue).orElse(Double.NaN))
        .shown(
            "Ratio",
            percent ->
                ratio(percent)
                    .map(ratio -> Cell.of(Numbers.ratio(ratio.doubleValue())))
                    .orElseGet(() -> Cell.muted("–")))
        .words(
            "Cheaper",
            percent ->
                Cell.of(costs.cheaperOf(firstUsd(percent).doubleValue(), second.doubleValue())));
  }

  /** Returns the table as plain text. */
  @Override
  public String toString() {
    return display().text();
  }
}
