package dev.tiebreak.cost.vary;

import dev.tiebreak.cost.price.Costs;
import dev.tiebreak.show.DisplayTable;
import dev.tiebreak.show.Result;
import dev.tiebreak.show.TableParts.Cell;
import dev.tiebreak.show.internal.Columns;
import dev.tiebreak.stats.resample.internal.SobolIndices;
import dev.tiebreak.words.internal.Names;
import dev.tiebreak.words.internal.Numbers;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import tech.tablesaw.api.Table;

/**
 * How much of the variance of first − second each uncertain assumption accounts for: Sobol's
 * indices.
 *
 * @param shares one per assumption, the greatest total first
 * @param points how many points of the sequence were used
 */
public record VarianceShares(Costs costs, List<Share> shares, int points) implements Result {

  private static final int LOG2_POINTS = 14;

  /**
   * One assumption's share.
   *
   * @param alone what it accounts for by itself: the first-order index, 0 to 1 up to sampling error
   * @param total what it accounts for alone and together with others: the total index
   */
  public record Share(Lever lever, double alone, double total) {}

  public VarianceShares {
    shares = shares.stream().sorted(Comparator.comparingDouble(Share::total).reversed()).toList();
  }

  /**
   * Returns the shares that uncertain assumptions have in the variance of first − second.
   *
   * @throws IllegalArgumentException if assumptions are correlated, or none is uncertain
   */
  public static VarianceShares of(Costs costs, Uncertainty uncertainty, long seed) {
    if (!uncertainty.correlations().isEmpty()) {
      throw new IllegalArgumentException(
          "Sobol indices of correlated assumptions; allowed: independent ones");
    }
    uncertainty.check(costs);
    Levers levers = new Levers(uncertainty.levers());
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
    List<Lever> drawn = uncertainty.levers();
    List<Share> shares =
        IntStream.range(0, drawn.size())
            .mapToObj(i -> new Share(drawn.get(i), indices.first().get(i), indices.total().get(i)))
            .toList();
    return new VarianceShares(costs, shares, indices.points());
  }

  /** Returns which assumption accounts for most of the variance. */
  @Override
  public String finding() {
    double most = shares.stream().mapToDouble(Share::total).max().orElse(0);
    if (most <= 0) {
      return "Nothing uncertain changes the difference in cost";
    }
    List<String> greatest =
        shares.stream()
            .filter(share -> share.total() == most)
            .map(share -> share.lever().phrase(costs))
            .toList();
    return "The difference in cost depends most on "
        + Names.some(greatest)
        + ": "
        + Numbers.estimatedPercent(most)
        + "% of its variance, alone and with others";
  }

  /** Returns a frame, one row per assumption. */
  @Override
  public Table table() {
    return columns().frame("variance shares", shares);
  }

  @Override
  public DisplayTable display() {
    DisplayTable titled =
        DisplayTable.titled("What the difference in cost depends on")
            .withSubtitle("Share of the variance, in percent");
    return Varied.drawn(costs, shares.stream().map(Share::lever).toList())
        .below(
            columns()
                .fill(titled, shares)
                .withNote(
                    String.format(
                        Locale.ROOT,
                        "Sobol's first-order and total indices, from %,d points; alone: what"
                            + " knowing it would take away from the variance; with others: what"
                            + " would be left if all else were known.",
                        points)));
  }

  private Columns<Share> columns() {
    return Columns.<Share>none()
        .text("model", share -> costs.model(share.lever().whose()))
        .shown("Model")
        .text("assumption", share -> share.lever().assumption().label())
        .shown("Assumption")
        .number("first_order", Share::alone)
        .shown("Alone", share -> Cell.of(Numbers.estimatedPercent(share.alone())))
        .number("total", Share::total)
        .shown("With others", share -> Cell.of(Numbers.estimatedPercent(share.total())));
  }

  /** Returns the table as plain text. */
  @Override
  public String toString() {
    return display().text();
  }
}
