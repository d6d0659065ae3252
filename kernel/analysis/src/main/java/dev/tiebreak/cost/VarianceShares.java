package dev.tiebreak.cost;

import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.Result;
import dev.tiebreak.stats.SobolIndices;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import tech.tablesaw.api.Table;

/**
 * How much of the variance of first − second each uncertain assumption makes: Sobol's indices.
 *
 * @param comparison the costs as they are
 * @param shares one an assumption, the greatest total first
 * @param points how many points of the sequence were used
 */
public record VarianceShares(CostComparison comparison, List<Share> shares, int points)
    implements Result {

  private static final int LOG2_POINTS = 14;

  /**
   * One assumption's share.
   *
   * @param alone what it makes by itself: the first-order index, 0 to 1 up to sampling error
   * @param total what it makes alone and together with others: the total index
   */
  public record Share(Assumption assumption, Whose whose, double alone, double total) {}

  public VarianceShares {
    shares = shares.stream().sorted(Comparator.comparingDouble(Share::total).reversed()).toList();
  }

  static VarianceShares of(CostComparison costs, Uncertainty uncertainty, long seed) {
    if (!uncertainty.correlations().isEmpty()) {
      throw new IllegalArgumentException(
          "Sobol indices of correlated assumptions; allowed: independent ones");
    }
    uncertainty.check(costs);
    Levers levers = uncertainty.levers();
    CostDifference shared = new CostDifference(costs);
    SobolIndices indices =
        SobolIndices.of(
            values -> {
              CostDifference difference = shared.fresh();
              difference.set(levers, values);
              return difference.usd();
            },
            uncertainty.distributions(),
            LOG2_POINTS,
            seed);
    List<Uncertainty.Item> items = uncertainty.items();
    List<Share> shares =
        IntStream.range(0, items.size())
            .mapToObj(
                i ->
                    new Share(
                        items.get(i).assumption(),
                        items.get(i).whose(),
                        indices.first().get(i),
                        indices.total().get(i)))
            .toList();
    return new VarianceShares(costs, shares, indices.points());
  }

  /** Returns a frame, one row an assumption. */
  @Override
  public Table table() {
    return SensitivityTables.frame(this);
  }

  @Override
  public DisplayTable display() {
    return SensitivityTables.display(this);
  }

  /** Returns the table as plain text. */
  @Override
  public String toString() {
    return display().text();
  }
}
