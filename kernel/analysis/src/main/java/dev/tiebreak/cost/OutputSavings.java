package dev.tiebreak.cost;

import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.Result;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tech.tablesaw.api.Table;

/**
 * A comparison in which the first model writes fewer tokens per call than the second, by several
 * percentages.
 *
 * @param comparison the comparison to start from; all but the first model's output stays
 * @param percents how many percent fewer, each from 0 to 100
 */
public record OutputSavings(CostComparison comparison, List<Double> percents) implements Result {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public OutputSavings {
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
        comparison
            .second()
            .workload()
            .output()
            .mean()
            .multiply(HUNDRED.subtract(BigDecimal.valueOf(percent)))
            .movePointLeft(2);
    return new ExactCost(comparison.first()).with(Assumption.OUTPUT_TOKENS, tokens).usd().total();
  }

  /**
   * Returns the first model's cost divided by the second's, with this many percent fewer; empty if
   * the second is zero.
   */
  public Optional<BigDecimal> ratio(double percent) {
    return comparison.ratioOf(firstUsd(percent));
  }

  /** Returns a frame: percent fewer, both costs per task in US dollars, first/second. */
  @Override
  public Table table() {
    return CostTables.frame(this);
  }

  /** Returns a table to read, one row a percentage. */
  @Override
  public DisplayTable display() {
    return CostTables.display(this);
  }

  /** Returns the table as plain text. */
  @Override
  public String toString() {
    return display().text();
  }
}
