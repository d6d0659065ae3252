package dev.tiebreak.cost.vary;

import dev.tiebreak.cost.price.Assumption;
import dev.tiebreak.cost.price.Costs;
import dev.tiebreak.cost.price.Whose;
import dev.tiebreak.stats.Distribution;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which assumptions are uncertain, and what values they may have.
 *
 * @param items the assumptions, in the order in which they are drawn
 * @param correlations which of them are correlated
 */
public record Uncertainty(List<Item> items, List<Correlated> correlations) {

  /**
   * One assumption about one model, or about both alike, and the values it may have.
   *
   * @param distribution the values it may have; one without a greatest value, such as log-normal,
   *     only where the assumption is not a share
   */
  public record Item(Assumption assumption, Whose whose, Distribution distribution) {
    public Item {
      boolean endless = distribution.most() == Double.POSITIVE_INFINITY;
      boolean within =
          distribution.least() >= assumption.least() && distribution.most() <= assumption.most();
      if (endless ? assumption.share() : !within) {
        throw new IllegalArgumentException(
            String.format(
                "The %s may be %s to %s; allowed: %s to %s",
                assumption.noun(),
                words(assumption, distribution.least()),
                words(assumption, distribution.most()),
                words(assumption, assumption.least()),
                words(assumption, assumption.most())));
      }
    }

    Lever lever() {
      return new Lever(assumption, whose);
    }

    /** Returns the value from which a tornado's bar begins. */
    double low() {
      return bounded() ? distribution.least() : distribution.quantile(TAIL);
    }

    /** Returns the value at which it ends. */
    double high() {
      return bounded() ? distribution.most() : distribution.quantile(1 - TAIL);
    }

    private boolean bounded() {
      return Double.isFinite(distribution.most());
    }
  }

  /**
   * Two correlated assumptions, by their places among the items.
   *
   * @param rho the correlation of the normal numbers behind them, above −1 and below 1
   */
  public record Correlated(int one, int other, double rho) {}

  private static final double TAIL = 0.05;

  public Uncertainty {
    items = List.copyOf(items);
    correlations = List.copyOf(correlations);
  }

  /** Returns certainty, to build on. */
  public static Uncertainty none() {
    return new Uncertainty(List.of(), List.of());
  }

  /** Returns what varies in the two workloads from task to task. */
  public static Uncertainty ofWorkloads(Costs costs) {
    Uncertainty all = none();
    for (Whose whose : List.of(Whose.FIRST, Whose.SECOND)) {
      for (var number : costs.of(whose).workload().numbers().entrySet()) {
        Optional<Distribution> spread = number.getValue().spread();
        all = spread.isPresent() ? all.with(number.getKey(), whose, spread.get()) : all;
      }
    }
    return all;
  }

  /** Returns this with one more uncertain assumption. */
  public Uncertainty with(Assumption assumption, Whose whose, Distribution distribution) {
    for (Item item : items) {
      if (item.lever().meets(new Lever(assumption, whose))) {
        throw new IllegalArgumentException(
            assumption + " of " + whose + " has a distribution already; allowed: one each");
      }
    }
    List<Item> more = new ArrayList<>(items);
    more.add(new Item(assumption, whose, distribution));
    return new Uncertainty(more, correlations);
  }

  /**
   * Returns this with one assumption of both models correlated.
   *
   * @param rho above −1 and below 1
   * @throws IllegalArgumentException if one of them has no distribution, or rho is out of range
   */
  public Uncertainty withModelsCorrelated(Assumption assumption, double rho) {
    return withCorrelated(assumption, Whose.FIRST, assumption, Whose.SECOND, rho);
  }

  /**
   * Returns this with two assumptions correlated, for example the calls of a model and the tokens
   * of each.
   *
   * @param rho of the normal numbers behind them, above −1 and below 1
   * @throws IllegalArgumentException if one of them has no distribution, or rho is out of range
   */
  public Uncertainty withCorrelated(
      Assumption one, Whose whoseOne, Assumption other, Whose whoseOther, double rho) {
    if (!(rho > -1 && rho < 1)) {
      throw new IllegalArgumentException("Correlation: " + rho + "; allowed: above -1, below 1");
    }
    List<Correlated> more = new ArrayList<>(correlations);
    more.add(new Correlated(place(one, whoseOne), place(other, whoseOther), rho));
    return new Uncertainty(items, more);
  }

  private int place(Assumption assumption, Whose whose) {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).lever().equals(new Lever(assumption, whose))) {
        return i;
      }
    }
    throw new IllegalArgumentException(
        assumption + " of " + whose + " is not uncertain; allowed: one with a distribution");
  }

  /**
   * Fails on values that these costs cannot have: a cached share that leaves no room for what is
   * written to the cache.
   */
  void check(Costs costs) {
    if (items.isEmpty()) {
      throw new IllegalArgumentException(
          "No assumption is uncertain; allowed: one or more with a distribution");
    }
    for (Item item : items) {
      double most = item.lever().most(costs);
      if (item.assumption().share() && item.distribution().most() > most) {
        throw new IllegalArgumentException(
            String.format(
                "The %s may be %s; allowed: up to %s, as the rest is written to the cache",
                item.assumption().noun(),
                words(item.assumption(), item.distribution().most()),
                words(item.assumption(), most)));
      }
    }
  }

  private static String words(Assumption assumption, double value) {
    return Double.isFinite(value)
        ? assumption.number(BigDecimal.valueOf(value))
        : Double.toString(value);
  }

  List<Distribution> distributions() {
    return items.stream().map(Item::distribution).toList();
  }

  double[][] matrix() {
    double[][] matrix = new double[items.size()][items.size()];
    for (int i = 0; i < items.size(); i++) {
      matrix[i][i] = 1;
    }
    for (Correlated each : correlations) {
      matrix[each.one()][each.other()] = each.rho();
      matrix[each.other()][each.one()] = each.rho();
    }
    return matrix;
  }

  List<Lever> levers() {
    return items.stream().map(Item::lever).toList();
  }
}
